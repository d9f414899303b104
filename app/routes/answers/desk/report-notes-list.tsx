import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

export type AnswerNote = { id: string; reason: string; settledDay: number; note: string }

/** What colleagues noted when they looked at earlier reports on an answer. Moderators alone read it. */
export function AnswerNotes({ notes }: { notes: AnswerNote[] }) {
  const words = useWords()
  const w = words.removedAnswers
  if (notes.length === 0) return null
  return (
    <section className="card">
      <h3>{w.notes}</h3>
      {notes.map(({ id, reason, settledDay, note }) => (
        <div key={id}>
          <p className="quiet">{w.noteOn(reason, words.date(settledDay))}</p>
          <Prose text={note} />
        </div>
      ))}
    </section>
  )
}
