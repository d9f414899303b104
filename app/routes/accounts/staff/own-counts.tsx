import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type OwnCounts = {
  proposals: {
    counts: Parameters<Words['trainee']['count']>[0]
    latest: {
      id: string
      caseId: string
      title: string
      outcome: keyof Words['case']['outcomes'] | null
      became: keyof Words['trainee']['became']
    }[]
  } | null
  notes: number | null
}

/** What trainees and advisers see of their own work; nobody else does. */
export function OwnCountsCard({ proposals, notes }: OwnCounts) {
  const words = useWords()
  const [t, a] = [words.trainee, words.adviser]
  return (
    <>
      {proposals && (
        <section className="card">
          <h2>{t.counts}</h2>
          <p>{proposals.counts.proposed === 0 ? t.none : `${t.count(proposals.counts)}.`}</p>
          <ul>
            {proposals.latest.map(({ id, caseId, title, outcome, became }) => (
              <li key={id}>
                <a href={`/review/${caseId}`} dir="auto">
                  {title || words.mine.withdrawn}
                </a>
                : {outcome && words.case.outcomes[outcome]} · {t.became[became]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes !== null && (
        <section className="card">
          <h2>{a.counts}</h2>
          <p>{a.count(notes)}</p>
        </section>
      )}
    </>
  )
}
