import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { dueFollowUps } from '../../moderation/follow-ups'
import { listQueue, queueSize } from '../../moderation/review-queue'
import { thanksThisWeek } from '../../moderation/thanks'
import { unansweredAlarms } from '../../moderation/unanswered'
import { mayUndo } from '../../moderation/undo'
import { AfterPress } from '../components/after-press'
import { DeskLinks } from '../components/desk-links'
import { FollowUps } from '../components/follow-ups'
import { PostForm } from '../components/form'
import { titled } from '../components/title'
import { requireStaff } from '../context'
import { words } from '../words'

export const meta = titled(words.review.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireStaff(context.viewer, 'moderator')
  const { searchParams } = new URL(request.url)
  const { db, now } = context
  const [queue, size, due, thanked, alarms] = await Promise.all([
    listQueue(db.read, { now, after: searchParams.get('after'), staffId: id }),
    queueSize(db.read, now),
    dueFollowUps(db.read, dayOf(now)),
    thanksThisWeek(db.read, id, dayOf(now)),
    unansweredAlarms(db.read, now),
  ])
  const cases = queue.cases.map(({ claimedBy, ...row }) => ({
    ...row,
    with: claimedBy === id ? ('you' as const) : claimedBy ? ('other' as const) : ('free' as const),
  }))
  const decisionId = searchParams.get('decided')
  const after = {
    decisionId,
    mayUndo: decisionId ? await mayUndo(db.read, { decisionId, staffId: id, now }) : false,
    told: (['proposed', 'passed'] as const).find(each => searchParams.has(each)) ?? null,
    notUndone: searchParams.get('not-undone'),
  }
  return {
    cases,
    next: queue.next,
    size,
    due,
    thanked,
    alarms,
    noneFree: searchParams.has('none-free'),
    after,
  }
}

export default function Review() {
  const { cases, next, size, due, thanked, alarms, noneFree, after } = useLoaderData<typeof loader>()
  const w = words.review
  return (
    <>
      <AfterPress {...after} />
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
        {thanked > 0 && <p className="quiet">{words.recourse.thanks.received(thanked)}</p>}
      </section>
      <FollowUps due={due} />
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
