import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { readReportState } from '../../../moderation/reports/read-reports'
import { readReportCode } from '../../../moderation/reports/reports'
import { nobodyModerates } from '../../../moderation/team'
import { allow, tooMany } from '../../accounts/rate-limit'
import { line, readField } from '../../forms'
import { FaultList, Field, PostForm } from '../../ui/form'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

/** Codes that one client may try in an hour. With 80 random bits nobody finds one by trying. */
const TRIES = 30

export const meta = titled(words => words.reportsAndAppeals.state.title)

/** By POST, so that the code stands in no address and no history. */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = readField(await request.formData(), 'code', line).slice(0, 200)
  if (!allow(context.client, 'report-code', TRIES))
    return data({ typed, fault: 'limited' as const, report: null }, tooMany(TRIES))
  const code = readReportCode(typed)
  const report = code ? await readReportState(context.db.read, code, context.now) : null
  return report
    ? { typed, fault: null, report, nobody: await nobodyModerates(context.db.read, context.now) }
    : data({ typed, fault: 'unknown' as const, report: null }, 400)
}

export default function ReportState() {
  const words = useWords()
  const found = useActionData<typeof action>()
  const w = words.reportsAndAppeals.state
  const report = found?.report
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      {report ? (
        <section className="card" role="status">
          <p className="quiet">{w.made(words.date(report.madeDay))}</p>
          {report.state === 'open' ? (
            <p>{found.nobody ? w.waits : w.open(words.date(report.byDay))}</p>
          ) : (
            <>
              <p>{w.outcomes[report.outcome]}</p>
              <p className="quiet">{w.settled(words.date(report.settledDay))}</p>
              {report.outcome === 'kept' && !report.aboutMe && <p className="quiet">{w.again}</p>}
              {report.aboutMe && <p className="quiet">{w.authority}</p>}
              {report.legal && <p className="quiet">{w.court}</p>}
            </>
          )}
        </section>
      ) : (
        <>
          <p className="lead">{w.lead}</p>
          <PostForm action="/n">
            <FaultList heading={w.notFound} faults={found?.fault ? [['code', w[found.fault]]] : []} />
            <Field
              name="code"
              label={w.label}
              hint={w.hint}
              fault={found?.fault ? w[found.fault] : null}
              value={found?.typed}
              spellCheck={false}
            />
            <button className="button">{w.button}</button>
          </PostForm>
        </>
      )}
    </section>
  )
}
