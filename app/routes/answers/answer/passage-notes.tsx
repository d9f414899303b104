import type { Piece } from '../../../answers/difference'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { DifferenceText } from './difference'

export type NoteView = {
  id: string
  version: number
  quote: string
  words: string
  handle: string | null
  isSettled: boolean
  now: 'same' | 'gone' | Piece[]
}

/** What was remarked, whether its author has seen to it, and how the passage reads now. */
export function PassageNotes({ notes, lead }: { notes: NoteView[]; lead: boolean }) {
  const words = useWords()
  const w = words.writing.remarks
  if (notes.length === 0) return null
  return (
    <section className="remarks">
      <h2>{w.before}</h2>
      {lead && <p className="hint">{w.beforeLead}</p>}
      {notes.map(note => (
        <div className="card remark" key={note.id}>
          <Passage quote={note.quote} />
          <div>
            <p className="quiet">
              <span className="badge">{note.isSettled ? w.settled : w.open}</span>{' '}
              {w.of(note.handle ?? words.desk.answer.somebody, note.version)}
            </p>
            <Prose text={note.words} />
            {note.quote === '' ? null : typeof note.now === 'string' ? (
              <p className="quiet">{w[note.now]}</p>
            ) : (
              <>
                <p className="quiet">{w.now}</p>
                <DifferenceText pieces={note.now} />
              </>
            )}
          </div>
        </div>
      ))}
    </section>
  )
}

/** What a remark is on. */
export function Passage({ quote }: { quote: string }) {
  const words = useWords()
  if (quote === '') return <p className="quiet">{words.writing.read.all}</p>
  return (
    <blockquote>
      <Prose text={quote} />
    </blockquote>
  )
}
