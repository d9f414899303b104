import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listUnanswered } from '../../../../moderation/queue/unanswered'
import { requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.metrics.unanswered.title)

export async function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'moderator', 'professional')
  return { waiting: await listUnanswered(context.db.read, context.now) }
}

export default function Unanswered() {
  const words = useWords()
  const { waiting } = useLoaderData<typeof loader>()
  const w = words.metrics.unanswered
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {waiting.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="queue">
        {waiting.map(each => (
          <li key={each.threadId} className={each.alarm ? 'card overdue' : 'card'}>
            <p className="deadline">
              {w.waits(each.hours)} {each.alarm && <strong className="late">{w.alarm}</strong>}
            </p>
            <h2>
              <a href={`/t/${each.threadId}`} dir="auto">
                {each.title}
              </a>
            </h2>
            <p className="quiet">
              {each.board} · {words.thread.wouldHelp(words.wishes[each.wish].short)}
            </p>
            <p className="why">
              <span className="quiet">{w.owner(each.owner)}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
