import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readBrakesForStaff } from '../../../../moderation/brake/brakes-on'
import { dueFollowUps } from '../../../../moderation/cases/follow-ups'
import { decideCase } from '../../../../moderation/decisions/decisions'
import { countProvisional } from '../../../../moderation/decisions/provisional'
import { mayUndo, undoDecision } from '../../../../moderation/decisions/undo'
import { readFloodCards } from '../../../../moderation/flood/alike-groups'
import { countIncidents } from '../../../../moderation/incidents/incident'
import { thanksThisWeek } from '../../../../moderation/metrics/thanks'
import { policy, standardWords, usualReason } from '../../../../moderation/policy'
import { heavyLately } from '../../../../moderation/queue/exposure'
import { lastClaimed, takeNextCase } from '../../../../moderation/queue/next-case'
import { queueKinds, queueSignals, readQueueFilter } from '../../../../moderation/queue/queue-filter'
import { isOrdinaryCase, listQueue, queueSize } from '../../../../moderation/queue/review-queue'
import { unansweredAlarms } from '../../../../moderation/queue/unanswered'
import { openReportsOnAnswers } from '../../../../moderation/reports/read-reports'
import { strongestOf } from '../../../../moderation/triage-table'
import { readBadges } from '../../../answers/badge'
import { badRequest } from '../../../context'
import { ids, line, oneOf, readForm, versionNumber } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { ASKS_AGAIN } from '../../../server/http/security-headers'
import { BrakesOn } from '../../../ui/brakes-on'
import { PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeysList } from '../case/case-links'
import { useWithFilter, withFilter } from '../queue-links'
import { deskOf, filterOf, requireReviewer } from '../reviewer'
import { AfterPress } from './after-press'
import { QueueFilters } from './filter'
import { FloodCards } from './flood-cards'
import { QueueList } from './list'

export const meta = titled(words => words.review.title)
export const handle = { enhance: ['queue', 'keys'] }
export const headers = () => ({ [ASKS_AGAIN]: 'yes' })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { search, searchParams } = new URL(request.url)
  const { db, secret, now } = context
  const [desk, filter] = await Promise.all([deskOf(context), filterOf(context, search)])
  const chosen = readQueueFilter(searchParams)
  const asked = { now, staffId, own, filter }
  const isNarrowed = Object.values(chosen).some(Boolean)
  // Whoever filters sees each post by itself.
  const floods = isNarrowed ? [] : await readFloodCards(db.read, asked)
  const without = floods.flatMap(({ caseIds }) => caseIds)
  const [
    queue,
    size,
    all,
    inAll,
    last,
    places,
    heavy,
    due,
    thanked,
    alarms,
    provisional,
    reported,
    incidents,
  ] = await Promise.all([
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
    openReportsOnAnswers(db.read),
    countIncidents(db.read),
  ])
  const marks = await readBadges(
    db.read,
    queue.cases.map(({ postId }) => postId),
    dayOf(now),
  )
  const cases = queue.cases.map(({ claimedBy, notFor, postId, text, signals, ...row }) => {
    const isNotForThem = notFor === staffId && !own.alone
    const others = claimedBy !== null && claimedBy !== staffId
    const ordinary = others || isNotForThem ? null : row.ordinary
    return {
      ...row,
      ordinary,
      mark: marks[postId] ?? null,
      title: row.heavy ? '' : row.title,
      text: ordinary ? text : text.slice(0, EXCERPT),
      signal: strongestOf(signals),
      minutesLeft: Math.round((row.deadlineAt - now) / 60_000),
      with: others ? 'other' : claimedBy ? 'you' : isNotForThem ? 'not-you' : 'free',
    } as const
  })
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
    zone: desk.zone,
    brakes: await readBrakesForStaff(db.read, secret, now),
    now,
    next: queue.next && withFilter(`/review?after=${queue.next}`, search),
    size,
    shown: isNarrowed ? size.open : null,
    all,
    last,
    choices: {
      boards: places,
      kinds: [...queueKinds],
      signals: [...queueSignals],
      hasBoards: desk.boards.length > 0,
      chosen,
    },
    reported,
    incidents,
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

/** Letters of a text that two lines can show. */
const EXCERPT = 320

export async function action({ request, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, now } = context
  const { search } = new URL(request.url)
  const form = readForm(await request.formData(), {
    intent: oneOf(['next', 'undo', 'publish']),
    load: oneOf(['any', 'light']),
    last: ids,
    decision: line,
    case: ids,
    version: versionNumber,
  })
  const to = (path: string) => redirect(withFilter(path, search), 303)
  switch (form.intent) {
    // The case that stands first for them; where all that is left is heavy and they had enough, a break.
    case 'next': {
      const filter = await filterOf(context, search)
      const chosen = form.load ?? undefined
      const taken = await takeNextCase(db, { staffId, own, now, filter, chosen, last: form.last[0] })
      if (taken.outcome === 'claimed') return to(`/review/${taken.caseId}`)
      return to(taken.outcome === 'only-heavy' ? '/review/break' : '/review?none-free')
    }
    case 'undo': {
      const undone = await undoDecision(db, { decisionId: form.decision, staffId, now })
      return to(
        undone.outcome === 'undone' ? `/review/${undone.caseId}` : `/review?not-undone=${undone.outcome}`,
      )
    }
    // Whatever hinders is told on the case's own page.
    case 'publish': {
      const [caseId = ''] = form.case
      if (!(await isOrdinaryCase(db.read, caseId))) return to(`/review/${caseId}`)
      const reason = usualReason('publish')
      const decided = await decideCase(db, {
        ...{ caseId, staffId, own, version: form.version, outcome: 'publish', reason, now },
        ...{ words: standardWords(reason, 'publish'), reportsRead: 0, claim: true },
      })
      return to(decided.outcome === 'decided' ? `/review?decided=${decided.decisionId}` : `/review/${caseId}`)
    }
    default:
      throw badRequest()
  }
}

export default function Review() {
  const words = useWords()
  const { cases, floods, zone, next, size, shown, all, last, choices, spared, due, thanked, ...more } =
    useLoaderData<typeof loader>()
  const to = useWithFilter()
  const w = words.review
  return (
    <>
      <AfterPress {...more.after} />
      <section className="desk-head">
        <div>
          <h1>{w.heading}</h1>
          <p className="quiet" id="queue-size" data-live role="status">
            {shown === null
              ? w.size(all.open, all.overdue)
              : words.queue.narrowed(shown, w.size(all.open, all.overdue))}
          </p>
        </div>
        <div id="queue-next" data-live>
          {all.open > 0 && (
            <PostForm action={to('/review')}>
              <input type="hidden" name="last" value={last} />
              <button className="button" name="intent" value="next">
                {w.next}
              </button>
            </PostForm>
          )}
        </div>
      </section>
      {more.noneFree && <p className="notice">{shown === null ? w.noneFree : words.queue.noneFree}</p>}
      {spared > 0 && (
        <p className="notice">
          {words.queue.spared.lead(spared)} <a href={to('/review/break')}>{words.queue.spared.link}</a>
        </p>
      )}
      <BrakesOn brakes={more.brakes} now={more.now} />
      {more.alone && (
        <p className="notice">
          {words.provisional.alone(more.notTheirs)}{' '}
          {more.notTheirs > 0 && <a href="/review/invite">{words.outside.invite.link}</a>}
        </p>
      )}
      <WaitingElsewhere {...more} />
      <FollowUps due={due} />
      <QueueFilters {...choices} />
      <div id="queue-cases" data-live>
        {cases.length === 0 && <p className="quiet">{all.open === 0 ? w.none : words.queue.noneMatch}</p>}
        <FloodCards floods={floods} zone={zone} />
        <QueueList cases={cases} size={size} zone={zone} />
        {next && (
          <nav className="pages" aria-label={w.heading}>
            <a rel="next" href={next}>
              {w.older}
            </a>
          </nav>
        )}
      </div>
      <DeskLinks />
      {thanked > 0 && <p className="quiet">{words.reportsAndAppeals.thanks.received(thanked)}</p>}
      <KeysList />
    </>
  )
}

/** What waits that isn't a case here: conversations without a reply, decisions to check, reports on answers. */
function WaitingElsewhere({
  alarms,
  provisional,
  reported,
  incidents,
}: Record<'alarms' | 'provisional' | 'reported' | 'incidents', number>) {
  const words = useWords()
  if (alarms + provisional + reported + incidents === 0) return null
  return (
    <p className="elsewhere">
      {alarms > 0 && <a href="/review/unanswered">{words.metrics.unanswered.alarms(alarms)}</a>}{' '}
      {provisional > 0 && <a href="/review/provisional">{words.provisional.link(provisional)}</a>}{' '}
      {reported > 0 && <a href="/desk/reports">{words.queue.reportedAnswers(reported)}</a>}{' '}
      {incidents > 0 && <a href="/review/incidents">{words.incidents.count(incidents)}</a>}
    </p>
  )
}

/** From the queue to what stands beside it: conversations without an answer, the measures, a second reading. */
function DeskLinks() {
  const words = useWords()
  const to = useWithFilter()
  const w = words.metrics
  return (
    <nav aria-label={w.measures.ways} className="ways">
      <a href="/review/unanswered">{w.unanswered.heading}</a> <a href="/review/double">{w.double.heading}</a>{' '}
      <a href="/review/incidents">{words.incidents.listHeading}</a>{' '}
      <a href="/review/measures">{w.measures.heading}</a>{' '}
      <a href={to('/review/group-note')}>{words.groupNotes.link}</a>{' '}
      <a href={to('/review/view')}>{words.queue.view.heading}</a>
    </nav>
  )
}

/** Where somebody is to look again, on top of the queue. */
function FollowUps({ due }: { due: { caseId: string; day: number | null; title: string }[] }) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.reportsAndAppeals.crisis
  if (due.length === 0) return null
  return (
    <section className="card due" aria-labelledby="due">
      <h2 id="due">{w.dueHeading}</h2>
      <ul>
        {due.map(({ caseId, day, title }) => (
          <li key={caseId}>
            <span>
              <a href={to(`/review/${caseId}`)}>{title || words.mine.withdrawn}</a>{' '}
              <span className="quiet">{w.due(words.date(day ?? 0))}</span>
            </span>
            <PostForm action={to(`/review/${caseId}/protocol`)}>
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
