import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQueue, queueSize } from '../../moderation/review-queue'
import { unansweredAlarms } from '../../moderation/unanswered'
import { DeskLinks } from '../components/desk-links'
import { PostForm } from '../components/form'
import { titled } from '../components/title'
import { requireStaff } from '../context'
import { words } from '../words'

export const meta = titled(words.review.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireStaff(context.viewer, 'moderator')
  const { searchParams } = new URL(request.url)
  const { db, now } = context
  const [queue, size, alarms] = await Promise.all([
    listQueue(db.read, { now, after: searchParams.get('after') }),
    queueSize(db.read, now),
    unansweredAlarms(db.read, now),
  ])
  const cases = queue.cases.map(({ claimedBy, ...row }) => ({
    ...row,
    with: claimedBy === id ? ('you' as const) : claimedBy ? ('other' as const) : ('free' as const),
  }))
  return { cases, next: queue.next, size, alarms, noneFree: searchParams.has('none-free') }
}

export default function Review() {
  const { cases, next, size, alarms, noneFree } = useLoaderData<typeof loader>()
  const w = words.review
  return (
    <>
      <section className="hero">
        <h1>{w.heading}</h1>
        <p className="lead">{w.size(size.open, size.overdue)}</p>
        {size.open > 0 && (
          <PostForm action="/review/next">
            <button className="button">{w.next}</button>
          </PostForm>
        )}
        <DeskLinks alarms={alarms} />
        {noneFree && <p className="notice">{w.noneFree}</p>}
      </section>
      {cases.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ul className="queue">
          {cases.map(each => (
            <li key={each.id} className={`card ${each.priority}${each.overdue ? ' overdue' : ''}`}>
              <p className="deadline">
                <span className={`badge ${each.priority}`}>{w.priorities[each.priority]}</span>
                {words.moment(each.deadlineAt)}
                {each.overdue && <strong className="late">{w.overdue}</strong>}
              </p>
              <h2>
                <a href={`/review/${each.id}`}>{each.title || words.mine.withdrawn}</a>
              </h2>
              <p className="quiet">
                {each.isReply ? w.reply : w.thread} · {each.board}
              </p>
              <p className="why">
                {each.because.map(kind => (
                  <span key={kind} className="badge">
                    {w.because[kind] ?? kind}
                  </span>
                ))}
                <span className="quiet">{w.with[each.with]}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <nav className="pages" aria-label={w.heading}>
          <a rel="next" href={`/review?after=${next}`}>
            {w.older}
          </a>
        </nav>
      )}
    </>
  )
}
