import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { Passage } from '../answer/passage-notes'

export type NoteToSettle = {
  id: string
  version: number
  quote: string
  words: string
  handle: string | null
}

/** Each remark beside its passage, with a box for its author to tick. Stands inside the form of the answer. */
export function NotesToSettle({ notes, settled }: { notes: NoteToSettle[]; settled: string[] }) {
  const words = useWords()
  const w = words.writing.remarks
  if (notes.length === 0) return null
  return (
    <section className="remarks">
      <h2>{w.heading}</h2>
      <p className="hint">{w.lead}</p>
      {notes.map(note => (
        <div className="card remark" key={note.id}>
          <Passage quote={note.quote} />
          <div>
            <p className="quiet">{w.of(note.handle ?? words.desk.answer.somebody, note.version)}</p>
            <Prose text={note.words} />
            <div className="choice">
              <input
                type="checkbox"
                id={`settled-${note.id}`}
                name="settled"
                value={note.id}
                defaultChecked={settled.includes(note.id)}
              />
              <label htmlFor={`settled-${note.id}`}>{w.settle}</label>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
