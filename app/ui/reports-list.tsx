import { useWords } from '../words/use-words'
import { Prose } from './prose'

export type ReportView = {
  id: string
  /** As moderators call it. */
  reason: string
  madeDay: number
  /** Null where their time is over. */
  words: Partial<Record<(typeof parts)[number], string>> | null
}

const parts = ['who', 'asks', 'about', 'note', 'why', 'law', 'name', 'mail'] as const

/** What reports say: why, in which words, on which day. Who it was is not known. */
export function Reports({ reports }: { reports: ReportView[] }) {
  const words = useWords()
  const w = words.reportsAndAppeals.onCase
  if (reports.length === 0) return null
  return (
    <section className="reports">
      <h2>{w.heading(reports.length)}</h2>
      <ul>
        {reports.map(report => (
          <li key={report.id} className="card">
            <p>
              <strong dir="auto">{report.reason}</strong>{' '}
              <span className="quiet">{words.date(report.madeDay)}</span>
            </p>
            <ReportWords said={report.words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReportWords({ said }: { said: ReportView['words'] }) {
  const words = useWords()
  const w = words.reportsAndAppeals.onCase
  if (!said) return <p className="quiet">{w.forgotten}</p>
  const given = parts.filter(part => said[part])
  if (given.length === 0) return <p className="quiet">{w.nothing}</p>
  const codes: Partial<Record<string, Record<string, string>>> = { asks: w.asked, who: w.whom }
  const sentence = (part: string, text: string) => codes[part]?.[text] ?? text
  return (
    <dl>
      {given.map(part => (
        <div key={part}>
          <dt>{w[part]}</dt>
          <dd>
            <Prose text={sentence(part, said[part] ?? '')} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
