import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { dueFollowUps } from '../../../../moderation/cases/follow-ups'
import { countProvisional } from '../../../../moderation/decisions/provisional'
import { mayUndo, undoDecision } from '../../../../moderation/decisions/undo'
import { readFloodCards } from '../../../../moderation/flood/alike-groups'
import { thanksThisWeek } from '../../../../moderation/metrics/thanks'
import { policy } from '../../../../moderation/policy'
import { heavyLately } from '../../../../moderation/queue/exposure'
import { lastClaimed, takeNextCase } from '../../../../moderation/queue/next-case'
import {
  filterQuery,
  queueKinds,
  queueSignals,
  readQueueFilter,
} from '../../../../moderation/queue/queue-filter'
import { listQueue, queueSize } from '../../../../moderation/queue/review-queue'
import { unansweredAlarms } from '../../../../moderation/queue/unanswered'
import { readBadges } from '../../../answers/badge'
import { badRequest } from '../../../context'
import { ids, line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { ASKS_AGAIN } from '../../../server/http/security-headers'
import { PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeysList } from '../case/case-links'
import { requireReviewer } from '../reviewer'
import { AfterPress } from './after-press'
import { QueueFilterForm } from './filter'
import { FloodCards } from './flood-cards'
import { QueueList } from './list'

export const meta = titled(words => words.review.title)
export const handle = { enhance: ['queue', 'keys'] }
export const headers = () => ({ [ASKS_AGAIN]: 'yes' })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { searchParams } = new URL(request.url)
  const { db, now } = context
  const filter = readQueueFilter(searchParams)
  const asked = { now, staffId, own, filter }
  // Whoever filters sees each post by itself.
  const floods = filterQuery(filter) === '' ? await readFloodCards(db.read, asked) : []
  const without = floods.flatMap(({ caseIds }) => caseIds)
  const [queue, size, all, inAll, last, places, heavy, due, thanked, alarms, provisional] = await Promise.all(
    [
      listQueue(db.read, { ...asked, without, after: searchParams.get('after') }),
      queueSize(db.read, asked),
      queueSize(db.read, { now, staffId, own, of: 'theirs-to-take' }),
      queueSize(db.read, { now }),
      lastClaimed(db.read, { staffId, now }),
      boardNames(db.read),
      heavyLately(db.read, { staffId, now }),
      dueFollowUps(db.read, dayOf(now), own),
      thanksThisWeek(db.read, staffId, dayOf(now)),
      unansweredAlarms(db.read, now),
      countProvisional(db.read),
    ],
  )
  const marks = await readBadges(
    db.read,
    queue.cases.map(({ postId }) => postId),
    dayOf(now),
  )
  const cases = queue.cases.map(({ claimedBy, notFor, postId, ...row }) => ({
    ...row,
    mark: marks[postId] ?? null,
    title: row.heavy ? '' : row.title,
    with:
      claimedBy === staffId
        ? ('you' as const)
        : claimedBy
          ? ('other' as const)
          : notFor === staffId && !own.alone
            ? ('not-you' as const)
            : ('free' as const),
  }))
  const decisionId = searchParams.get('decided')
  const after = {
    decisionId,
    mayUndo: decisionId ? await mayUndo(db.read, { decisionId, staffId, now }) : false,
    told:
      (['proposed', 'passed', 'appealDecided', 'own'] as const).find(each => searchParams.has(each)) ?? null,
    notUndone: searchParams.get('not-undone'),
  }
  return {
    cases,
    floods: floods.map(({ caseIds, ...flood }) => flood),
    next:
      queue.next &&
      `/review?${new URLSearchParams({ after: queue.next })}&${filterQuery(filter)}`.replace(/&$/, ''),
    size,
    all,
    last,
    choices: { boards: places, kinds: [...queueKinds], signals: [...queueSignals], chosen: filter },
    spared: heavy >= policy()['heavy-per-hour'] ? heavy : 0,
    due,
    thanked,
    alarms,
    provisional,
    alone: own.alone ?? false,
    notTheirs: inAll.open - all.open,
    noneFree: searchParams.has('none-free'),
    after,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, now } = context
  const { intent, load, last, decision } = readForm(await request.formData(), {
    intent: oneOf(['next', 'undo']),
    load: oneOf(['any', 'light']),
    last: ids,
    decision: line,
  })
  switch (intent) {
    // The case that stands first for them; where all that is left is heavy and they had enough, a break.
    case 'next': {
      const taken = await takeNextCase(db, { staffId, own, now, chosen: load ?? undefined, last: last[0] })
      if (taken.outcome === 'claimed') return redirect(`/review/${taken.caseId}`, 303)
      return redirect(taken.outcome === 'only-heavy' ? '/review/break' : '/review?none-free', 303)
    }
    case 'undo': {
      const undone = await undoDecision(db, { decisionId: decision, staffId, now })
      const to = undone.outcome === 'undone' ? `/${undone.caseId}` : `?not-undone=${undone.outcome}`
      return redirect(`/review${to}`, 303)
    }
    default:
      throw badRequest()
  }
}

export default function Review() {
  const words = useWords()
  const {
    cases,
    floods,
    next,
    size,
    all,
    last,
    choices,
    spared,
    due,
    thanked,
    alarms,
    noneFree,
    after,
    ...team
  } = useLoaderData<typeof loader>()
  const w = words.review
  return (
    <>
      <AfterPress {...after} />
      <section className="hero">
        <h1>{w.heading}</h1>
        <p className="lead" id="queue-size" data-live role="status">
          {w.size(all.open, all.overdue)}
        </p>
        <div id="queue-next" data-live>
          {all.open > 0 && (
            <PostForm action="/review">
              <input type="hidden" name="last" value={last} />
              <button className="button" name="intent" value="next">
                {w.next}
              </button>
            </PostForm>
          )}
        </div>
        {team.alone && <p className="notice">{words.provisional.alone(team.notTheirs)}</p>}
        <DeskLinks alarms={alarms} provisional={team.provisional} />
        {noneFree && <p className="notice">{w.noneFree}</p>}
        {spared > 0 && (
          <p className="notice">
            {words.queue.spared.lead(spared)} <a href="/review/break">{words.queue.spared.link}</a>
          </p>
        )}
        {thanked > 0 && <p className="quiet">{words.reportsAndAppeals.thanks.received(thanked)}</p>}
      </section>
      <FollowUps due={due} />
      <QueueFilterForm {...choices} />
      <KeysList />
      <div id="queue-cases" data-live>
        {cases.length === 0 && <p className="quiet">{all.open === 0 ? w.none : words.queue.noneMatch}</p>}
        <FloodCards floods={floods} />
        <QueueList cases={cases} size={size} />
        {next && (
          <nav className="pages" aria-label={w.heading}>
            <a rel="next" href={next}>
              {w.older}
            </a>
          </nav>
        )}
      </div>
    </>
  )
}

/** From the queue to what stands beside it: conversations without an answer, the measures, a second reading. */
function DeskLinks({ alarms, provisional }: { alarms: number; provisional: number }) {
  const words = useWords()
  const w = words.metrics
  return (
    <>
      {alarms > 0 && (
        <p className="notice">
          <a href="/review/unanswered">{w.unanswered.alarms(alarms)}</a>
        </p>
      )}
      <nav aria-label={w.measures.ways} className="ways">
        {provisional > 0 && <a href="/review/provisional">{words.provisional.link(provisional)}</a>}{' '}
        <a href="/review/unanswered">{w.unanswered.heading}</a>{' '}
        <a href="/review/double">{w.double.heading}</a> <a href="/review/measures">{w.measures.heading}</a>
      </nav>
    </>
  )
}

/** Where somebody is to look again, on top of the queue. */
function FollowUps({ due }: { due: { caseId: string; day: number | null; title: string }[] }) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  if (due.length === 0) return null
  return (
    <section className="card due" aria-labelledby="due">
      <h2 id="due">{w.dueHeading}</h2>
      <ul>
        {due.map(({ caseId, day, title }) => (
          <li key={caseId}>
            <span>
              <a href={`/review/${caseId}`}>{title || words.mine.withdrawn}</a>{' '}
              <span className="quiet">{w.due(words.date(day ?? 0))}</span>
            </span>
            <PostForm action={`/review/${caseId}/protocol`}>
              <button className="plain" name="intent" value="finish" aria-label={w.done + w.doneFor(title)}>
                {w.done}
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
