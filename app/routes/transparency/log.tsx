import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicLog } from '../../../moderation/transparency/transparency'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.metrics.log.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? ''
  return readPublicLog(context.db.read, {
    now: context.now,
    ...(/^\d{1,6}$/.test(before) && { before: Number(before) }),
  })
}

export default function Log() {
  const words = useWords()
  const { days, next } = useLoaderData<typeof loader>()
  const w = words.metrics.log
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/transparency">{words.metrics.transparency.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p className="quiet">{w.five}</p>
      {days.length === 0 && <p className="quiet">{w.none}</p>}
      {days.map(({ day, done }) => (
        <section key={day} className="logged">
          <h2>{words.date(day)}</h2>
          <ul>
            {done.map(({ what, rule, n, since }) => (
              <li key={`${what} ${rule}`}>
                {w.times(n)} {w.what[what] ?? what}
                {rule && <span className="quiet"> · {words.ruleTitles[rule] ?? rule}</span>}
                {since < day && <span className="quiet"> · {w.since(words.date(since))}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {next !== null && (
        <nav className="pages" aria-label={w.heading}>
          <a rel="next" href={`/log?before=${next}`}>
            {w.earlier}
          </a>
        </nav>
      )}
    </section>
  )
}
