import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readReportCode } from '../../../moderation/reports/reports'
import { noReportCookie, REPORT_COOKIE } from '../../accounts/plain-cookies'
import { readCookie } from '../../server/http/cookies'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.reportsAndAppeals.sent.title)

/** Shows the reference once: the cookie that brought it goes with this answer. */
export function loader({ request }: LoaderFunctionArgs) {
  const carried = readCookie(request.headers.get('Cookie') ?? undefined, REPORT_COOKIE)
  return data(
    { code: carried === null ? null : readReportCode(carried) },
    carried === null ? {} : { headers: { 'Set-Cookie': noReportCookie() } },
  )
}

export default function ReportSent() {
  const words = useWords()
  const { code } = useLoaderData<typeof loader>()
  const w = words.reportsAndAppeals.sent
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {code ? (
        <section className="card" aria-labelledby="code">
          <h2 id="code">{w.code}</h2>
          <p className="reference">
            <code>{code}</code>
          </p>
          <p>{w.codeHint}</p>
        </section>
      ) : (
        <p>{w.none}</p>
      )}
      <p className="actions">
        <a href="/n">{w.where}</a>
      </p>
    </section>
  )
}
