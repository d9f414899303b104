import type { GroupNote } from '../../../../moderation/cases/note-on-cases'
import { Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'
import type { CaseFault } from './action'

type ReassignProps = { caseId: string; version: number; fault: CaseFault | null; note: string }

/** Asks a colleague, or gives the case to one: with a note, or in one press without. */
export function ReassignForm({ caseId, version, fault, note }: ReassignProps) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.decisions
  const sentence = fault === 'note-missing' || fault === 'note-too-long' ? words.case.faults[fault] : null
  return (
    <details className="more" open={sentence !== null || note !== ''}>
      <summary>{w.passHeading}</summary>
      <PostForm action={to(`/review/${caseId}`)}>
        <input type="hidden" name="version" value={version} />
        <Field name="note" label={w.passNote} hint={w.passHint} fault={sentence} value={note} rows={3} />
        <p className="actions">
          <button className="button second" name="intent" value="question">
            {w.ask}
          </button>
          <button className="plain" name="intent" value="hand-on">
            {w.handOn}
          </button>
        </p>
      </PostForm>
    </details>
  )
}

/** What colleagues noted for each other on a case. */
export function ColleagueNotes({
  notes,
  shared,
}: {
  notes: { id: string; by: string; note: string }[]
  shared: GroupNote[]
}) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.decisions
  if (notes.length + shared.length === 0) return null
  return (
    <section className="card">
      <h2>{w.notes}</h2>
      {notes.map(({ id, by, note }) => (
        <div key={id}>
          <p className="quiet">{w.noteBy(by)}</p>
          <Prose text={note} />
        </div>
      ))}
      {shared.map(({ id, by, note, day, others }) => (
        <div key={id}>
          <p className="quiet">{words.groupNotes.shared(by, words.date(day), others.length)}</p>
          <Prose text={note} />
          <details>
            <summary>{words.groupNotes.others}</summary>
            <ul>
              {others.map(({ caseId, title, closed }) => (
                <li key={caseId}>
                  <a href={to(`/review/${caseId}`)} dir="auto">
                    {title === null ? words.queue.heavyPlain : title || words.mine.withdrawn}
                  </a>{' '}
                  {closed && <span className="quiet">{words.groupNotes.closed}</span>}
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </section>
  )
}
