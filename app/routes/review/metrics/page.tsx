import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  lateShare,
  loadOfEach,
  overturned,
  queueAge,
  thanksLately,
  timeToDecision,
} from '../../../../moderation/metrics/desk-metrics'
import { calibration } from '../../../../moderation/metrics/metrics'
import { agreement } from '../../../../moderation/queue/blind-review'
import { missRate } from '../../../../moderation/queue/samples'
import { requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { Quality } from './quality'
import { Loads, QueueAges, Times } from './tables'

export const meta = titled(words => words.metrics.measures.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { now, db } = context
  const [ages, times, late, honest, agreed, missed, ended, loads, thanked] = await Promise.all([
    queueAge(db.read, now),
    timeToDecision(db.read, now),
    lateShare(db.read, now),
    calibration(db.read, now),
    agreement(db.read),
    missRate(db.read),
    overturned(db.read, staffId),
    loadOfEach(db.read, now),
    thanksLately(db.read, { staffId, now }),
  ])
  return { ages, times, late, honest, agreed, missed, ended, loads, thanked }
}

export default function Measures() {
  const words = useWords()
  const { ages, times, late, honest, loads, thanked, ...quality } = useLoaderData<typeof loader>()
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
