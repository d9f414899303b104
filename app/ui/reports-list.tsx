import { useWords } from '../words/use-words'
import { Prose } from './prose'

export type ReportView = {
  id: string
  /** As moderators call it. */
  reason: string
  madeDay: number
  /** Null where their time is over. */
  words: Partial<Record<'note' | 'why' | 'law' | 'name' | 'mail', string>> | null
}

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
  const parts = (['note', 'why', 'law', 'name', 'mail'] as const).filter(part => said[part])
  if (parts.length === 0) return <p className="quiet">{w.nothing}</p>
  return (
    <dl>
      {parts.map(part => (
        <div key={part}>
          <dt>{w[part]}</dt>
          <dd>
            <Prose text={said[part] ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
