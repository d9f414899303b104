import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOutside } from '../../../../moderation/outside/outside-reviews'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireOutsideReviewer } from '../reviewer'

export const meta = titled(words => words.outside.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireOutsideReviewer(context)
  const waiting = await listOutside(context.db.read, { ...reviewer, now: context.now })
  return {
    done: new URL(request.url).searchParams.has('done'),
    waiting: waiting.map(({ heavy, title, ...row }) => ({ ...row, title: heavy ? null : title })),
  }
}

/** What an independent reviewer was asked to look at. */
export default function OutsideCases() {
  const words = useWords()
  const { waiting, done } = useLoaderData<typeof loader>()
  const w = words.outside
  return (
    <>
      <h1>{w.heading}</h1>
      {done && (
        <p className="notice" role="status">
          {w.done}
        </p>
      )}
      <p className="lead">{w.lead}</p>
      {waiting.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="queue">
        {waiting.map(each => (
          <li key={each.caseId} className="card">
            <h2>
              <a href={`/review/outside/${each.caseId}`} dir="auto">
                {each.title === null ? words.queue.heavyPlain : each.title || words.mine.withdrawn}
              </a>
            </h2>
            <p className="quiet">
              {w.kinds[each.kind]} · {each.board} · {w.until(words.date(each.untilDay))}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
