import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  lateShare,
  loadOfEach,
  type Overturned,
  overturned,
  queueAge,
  thanksLately,
  timeToDecision,
} from '../../../../moderation/metrics/desk-metrics'
import { calibration } from '../../../../moderation/metrics/metrics'
import type { Agreement, Share } from '../../../../moderation/metrics/statistics'
import { suggestionsKept } from '../../../../moderation/metrics/suggestions'
import { weeklyWaits } from '../../../../moderation/metrics/weekly-waits'
import { agreement } from '../../../../moderation/queue/blind-review'
import { missRate } from '../../../../moderation/queue/samples'
import { requireStaff } from '../../../context'
import { NumberTable } from '../../../ui/table'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { WeeklyWaits } from './weekly'

export const meta = titled(words => words.metrics.measures.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { now, db } = context
  const [ages, times, late, honest, agreed, missed, ended, loads, thanked, suggested, weekly] =
    await Promise.all([
      queueAge(db.read, now),
      timeToDecision(db.read, now),
      lateShare(db.read, now),
      calibration(db.read, now),
      agreement(db.read),
      missRate(db.read),
      overturned(db.read, staffId),
      loadOfEach(db.read, now),
      thanksLately(db.read, { staffId, now }),
      suggestionsKept(db.read),
      weeklyWaits(db.read, now),
    ])
  return { ages, times, late, honest, agreed, missed, ended, loads, thanked, suggested, weekly }
}

export default function Measures() {
  const words = useWords()
  const { ages, times, late, honest, loads, thanked, weekly, ...quality } = useLoaderData<typeof loader>()
  const [w, n] = [words.metrics.measures, words.metrics]
  return (
    <>
      <p className="crumb">
        <a href="/review">{words.case.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <h2>{w.queue}</h2>
      <QueueAges ages={ages} />
      <h2>{w.decisions}</h2>
      <Times times={times} />
      <p>{w.late(n.share(late.late, late.n))}</p>
      <WeeklyWaits {...weekly} />
      <h2>{w.honest}</h2>
      <p>{w.calibration(n.share(honest.within, honest.n))}</p>
      <Quality {...quality} />
      <h2>{w.load}</h2>
      {loads.length === 0 ? <p className="quiet">{w.noLoad}</p> : <Loads loads={loads} />}
      <h2>{w.thanks}</h2>
      <p>{thanked.all === 0 ? w.thanksNone : w.thanksAll(thanked.all, thanked.own)}</p>
    </>
  )
}

type Props = {
  agreed: Agreement | null
  missed: Share | null
  suggested: { by: string; made: number; kept: number; readAgain: number; otherwise: number }[]
  ended: {
    all: Overturned
    own: Overturned
    byMachineToo: Overturned
    byRule: (Overturned & { rule: string })[]
  }
}

/** Whether two readers agree, what the rules let through, and which decisions an appeal ended. */
function Quality({ agreed, missed, ended, suggested }: Props) {
  const words = useWords()
  const w = words.metrics.measures
  const share = ({ reversed, n }: Overturned) => words.metrics.share(reversed, n)
  return (
    <>
      <h2>{w.quality}</h2>
      <h3>{w.agreement}</h3>
      <p>
        {agreed
          ? w.agreementOf(w.kappa(agreed.kappa), w.kappa(agreed.low), w.kappa(agreed.high), agreed.n)
          : w.agreementNone}{' '}
        <a href="/review/double">{w.readAgain}</a>
      </p>
      <h3>{w.missed}</h3>
      <p>
        {missed
          ? w.missRate(words.metrics.withInterval(missed.share, missed.low, missed.high, missed.n))
          : w.missNone}
      </p>
      <h3>{w.suggestions}</h3>
      {suggested.length === 0 ? (
        <p className="quiet">{w.suggestionsNone}</p>
      ) : (
        <NumberTable
          label={w.suggestions}
          heads={[
            w.suggestedBy,
            w.suggestionsMade,
            w.suggestionsKept,
            w.suggestionsAgain,
            w.suggestionsOther,
          ]}
          rows={suggested.map(({ by, made, kept, readAgain, otherwise }) => [
            words.review.because[by] ?? by,
            words.number(made),
            words.metrics.share(kept, made),
            words.number(readAgain),
            words.number(otherwise),
          ])}
        />
      )}
      <h3>{w.overturned}</h3>
      <p>
        {w.overturnedAll(share(ended.all))} {w.overturnedMachine(share(ended.byMachineToo))}{' '}
        {w.overturnedOwn(share(ended.own))}
      </p>
      {ended.byRule.length > 0 && (
        <NumberTable
          label={w.overturned}
          heads={[w.rule, w.reversed]}
          rows={ended.byRule.map(row => [words.ruleTitles[row.rule] ?? row.rule, share(row)])}
        />
      )}
    </>
  )
}

type Band = keyof Words['review']['priorities']

const bandName = (words: Words, band: Band) => words.review.priorities[band]

/** How long what is open has waited. */
function QueueAges({
  ages,
}: {
  ages: { priority: Band; open: number; oldest: number | null; median: number | null }[]
}) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.queue}
      heads={[w.band, w.open, w.oldest, w.median]}
      rows={ages.map(({ priority, open, oldest, median }) => [
        bandName(words, priority),
        words.number(open),
        words.metrics.age(oldest),
        words.metrics.age(median),
      ])}
    />
  )
}

/** How long decisions took. */
function Times({
  times,
}: {
  times: { priority: Band; n: number; half: number | null; most: number | null }[]
}) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.decisions}
      heads={[w.band, w.decided, w.half, w.most]}
      rows={times.map(({ priority, n, half, most }) => [
        bandName(words, priority),
        words.number(n),
        words.metrics.age(half),
        words.metrics.age(most),
      ])}
    />
  )
}

/** Who decided how much this week, so that the heavy part can be shared. */
function Loads({ loads }: { loads: { handle: string; decided: number; heavy: number }[] }) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.load}
      heads={[w.colleague, w.decided, w.heavy]}
      rows={loads.map(({ handle, decided, heavy }) => [handle, words.number(decided), words.number(heavy)])}
    />
  )
}
