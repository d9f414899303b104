import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readReportCode } from '../../../moderation/reports/reports'
import { nextReader } from '../../../moderation/staffing/who-is-there'
import { noReportCookie, REPORT_COOKIE } from '../../accounts/plain-cookies'
import { readCookie } from '../../server/http/cookies'
import { NextReaderSaid } from '../../ui/next-reader'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.reportsAndAppeals.sent.title)

/** Shows the reference once: the cookie that brought it goes with this answer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const from = new URL(request.url).searchParams.get('from') ?? ''
  const carried = readCookie(request.headers.get('Cookie') ?? undefined, REPORT_COOKIE)
  return data(
    {
      code: carried === null ? null : readReportCode(carried),
      next: await nextReader(context.db.read, context.now),
      back: /^\/[at]\/[0-9a-z]{1,40}$/.test(from) ? from : null,
    },
    carried === null ? {} : { headers: { 'Set-Cookie': noReportCookie() } },
  )
}

export default function ReportSent() {
  const words = useWords()
  const { code, back, next } = useLoaderData<typeof loader>()
  const w = words.reportsAndAppeals.sent
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <NextReaderSaid next={next} />
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
        {back && <a href={back}>{w.back}</a>} <a href="/n">{w.where}</a>
      </p>
    </section>
  )
}
