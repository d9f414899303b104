import { useWords } from '../../../words/use-words'

export type FloodCard = { caseId: string; size: number; deadlineAt: number; text: string }

/** Posts with nearly the same text stand in the queue once. */
export function FloodCards({ floods, zone }: { floods: FloodCard[]; zone: string | null }) {
  const words = useWords()
  const w = words.floods
  return floods.map(({ caseId, size, deadlineAt, text }) => (
    <section key={caseId} className="card flood" aria-labelledby={`flood-${caseId}`}>
      <h2 id={`flood-${caseId}`}>{w.heading(size)}</h2>
      <p>{w.card}</p>
      <p className="quiet">{w.first}</p>
      <p className="typed" dir="auto">
        {text}
      </p>
      <p className="quiet">{w.oldest(words.ownMoment(deadlineAt, zone))}</p>
      <p className="actions">
        <a className="button second" href={`/review/alike/${caseId}`}>
          {w.open(size)}
        </a>{' '}
        <a href="/staff/brake?because=many-adverts">{words.brakes.linkFlood}</a>{' '}
        <a href={`/review/group-note?alike=${caseId}`}>{words.groupNotes.alikeLink}</a>
      </p>
    </section>
  ))
}
