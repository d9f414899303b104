import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { listProvisional } from '../../../../moderation/decisions/provisional'
import { reasonOf } from '../../../../moderation/policy'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'

export const meta = titled(words => words.provisional.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(context)
  const waiting = await listProvisional(context.db.read, reviewer)
  return {
    checked: new URL(request.url).searchParams.has('checked'),
    waiting: waiting.map(({ decidedAt, reason, heavy, title, ...row }) => ({
      ...row,
      title: heavy ? null : title,
      reason: reasonOf(reason)?.label ?? reason,
      day: dayOf(decidedAt),
    })),
  }
}

/** Decisions that take two and were made by one, for whoever can check them. */
export default function ProvisionalDecisions() {
  const words = useWords()
  const { waiting, checked } = useLoaderData<typeof loader>()
  const w = words.provisional
  return (
    <>
      <p className="crumb">
        <a href="/review">{words.case.back}</a>
      </p>
      <h1>{w.listHeading}</h1>
      {checked && (
        <p className="notice" role="status">
          {w.checked}
        </p>
      )}
      <p className="lead">{w.lead}</p>
      {waiting.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="queue">
        {waiting.map(each => (
          <li key={each.decisionId} className="card">
            <h2>
              <a href={`/review/${each.caseId}`} dir="auto">
                {each.title === null ? words.queue.heavyPlain : each.title || words.mine.withdrawn}
              </a>
            </h2>
            <p className="quiet">
              {words.case.outcomes[each.outcome]} · {each.reason} · {each.board}
            </p>
            <p className="quiet">
              <a href={`/review/invite?case=${each.caseId}`}>{words.outside.invite.link}</a> ·{' '}
              {each.mine ? w.byYou(words.date(each.day)) : w.byWhom(each.by ?? '', words.date(each.day))}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
