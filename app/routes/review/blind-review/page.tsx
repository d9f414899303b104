import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { outcomes, policy, reportReasonLabel, usualReason } from '../../../../moderation/policy'
import { giveBlindReview, nextBlindReview } from '../../../../moderation/queue/blind-review'
import { reportsInCase } from '../../../../moderation/reports/read-reports'
import { triagedText } from '../../../../moderation/triage'
import { readBadges } from '../../../answers/badge'
import { line, oneOf, readForm } from '../../../forms'
import { FaultList, PostForm, RadioGroup } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import { Reports } from '../../../ui/reports-list'
import { WrittenBy } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { CaseReading, Noticed } from '../case/case-text'
import { requireReviewer } from '../reviewer'

export const meta = titled(words => words.metrics.double.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(context)
  const { db, now, secret } = context
  const told = new URL(request.url).searchParams.get('told')
  const found = await nextBlindReview(db.read, { ...reviewer, now })
  const marks = found ? await readBadges(db.read, [found.postId], dayOf(now)) : {}
  return {
    it: found && {
      ...found,
      mark: marks[found.postId] ?? null,
      text: triagedText(found.title, found.body),
      heavy: found.heavy ? found.signals.map(signal => signal.kind) : null,
      reports: (await reportsInCase(db.read, secret, found.caseId)).map(({ reason, ...report }) => ({
        ...report,
        reason: reportReasonLabel(reason),
      })),
    },
    told: told === 'given' ? ('given' as const) : told === 'gone' ? ('gone' as const) : null,
    reasons: policy().reasons.map(({ code, label, ...reason }) => ({ code, label, for: reason.for })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(context)
  const { case: caseId, ...typed } = readForm(await request.formData(), {
    case: line,
    outcome: oneOf(outcomes),
    reason: line,
  })
  const { outcome, reason } = typed
  if (!outcome) return data({ typed }, 400)
  const read = await giveBlindReview(context.db, {
    caseId,
    ...reviewer,
    outcome,
    reason: reason || usualReason(outcome),
    now: context.now,
  })
  if (read.outcome === 'reason-missing') return data({ typed }, 400)
  return redirect(`/review/double?told=${read.outcome}`, 303)
}

export default function Double() {
  const words = useWords()
  const { it, told, reasons } = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()?.typed ?? null
  const w = words.metrics.double
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/review">{words.case.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {told && <p className="notice">{w[told]}</p>}
      {it === null ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <>
          <p className="quiet">
            {it.board} · {it.title === null ? words.review.reply : words.review.thread} ·{' '}
            {words.thread.wouldHelp(words.wishes[it.wish].short)}
          </p>
          <p className="quiet">
            <WrittenBy persona={it.persona} mark={it.mark} />
          </p>
          <CaseReading heavy={it.heavy} open={typed !== null}>
            <Noticed text={it.text} signals={it.signals} />
            <Reports reports={it.reports} />
          </CaseReading>
          <BlindReviewForm caseId={it.caseId} outcomes={it.outcomes} reasons={reasons} typed={typed} />
        </>
      )}
    </section>
  )
}

type Outcome = keyof Words['case']['outcomes']

type Props = {
  caseId: string
  outcomes: Outcome[]
  reasons: { code: string; for: Outcome[]; label: string }[]
  /** What was chosen and does not go together; null at first. */
  typed: { outcome: string | null; reason: string } | null
}

/** What a second reader would have done, and why. */
function BlindReviewForm({ caseId, outcomes, reasons, typed }: Props) {
  const words = useWords()
  const w = words.metrics.double
  const fault = typed ? w.missing : null
  return (
    <PostForm action="/review/double">
      <FaultList heading={words.case.notDecided} faults={fault ? [['outcome', fault]] : []} />
      <input type="hidden" name="case" value={caseId} />
      <RadioGroup
        name="outcome"
        legend={w.outcome}
        fault={fault}
        value={typed?.outcome}
        choices={outcomes.map(outcome => ({ value: outcome, label: words.case.outcomes[outcome] }))}
      />
      <ReasonChoice
        outcomes={outcomes}
        reasons={reasons}
        label={w.reason}
        value={typed?.reason}
        fault={null}
      />
      <button className="button">{w.button}</button>
    </PostForm>
  )
}
