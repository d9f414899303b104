import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideAppeal, giveFirstLook, readAppeal } from '../../../../moderation/appeals/appeals'
import { claimOf } from '../../../../moderation/cases/case'
import { readCase, readWeight } from '../../../../moderation/cases/case-file'
import { outcomes, policy } from '../../../../moderation/policy'
import { previousAndNext } from '../../../../moderation/queue/previous-next'
import { badRequest, notFound } from '../../../context'
import { line, oneOf, readForm, text, versionNumber } from '../../../forms'
import { Alert, Field, PostForm } from '../../../ui/form'
import { MarkedText } from '../../../ui/marked-text'
import { Prose } from '../../../ui/prose'
import { WrittenBy } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AFTER_HEAVY } from '../case/action'
import { KeysList, PreviousNext } from '../case/case-links'
import { AroundIt, CaseReading, EarlierVersions, OldText } from '../case/case-text'
import { markedAround } from '../case/view'
import { useWithFilter, withFilter } from '../queue-links'
import { deskOf, refuseOwnCase, requireReviewer } from '../reviewer'
import { FirstDecisionCard, FirstLookForm, VerdictForm } from './forms'
import { appealedText } from './view'

export const meta = titled(words => words.reportsAndAppeals.look.title)
export const handle = { enhance: ['keys'] }

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, secret, now } = context
  const caseId = params.case ?? ''
  await refuseOwnCase(context, caseId, own)
  const [file, found] = await Promise.all([
    readCase(db.read, caseId),
    readAppeal(db.read, secret, { caseId, staffId, own }),
  ])
  if (!file || !found) throw notFound()
  const { case: it, post, board, persona } = file
  const { asked, decision, look } = found
  const { closed, yoursUntil, isTaken } = claimOf(it, { staffId, now })
  const appealed = await appealedText(db.read, file, decision)
  return {
    id: caseId,
    priority: it.priority,
    deadlineAt: it.deadlineAt,
    overdue: it.deadlineAt < now && !closed,
    closed,
    neighbours: await previousAndNext(db.read, { caseId, staffId, own, now }),
    yoursUntil,
    zone: (await deskOf(context)).zone,
    heldBy: isTaken ? file.claimedByHandle : null,
    board: board.title,
    title: appealed.title,
    text: appealed.text,
    oldText: appealed.oldText,
    heavy: it.heavy ? it.signals.map(signal => signal.kind) : null,
    version: post.version,
    persona: { id: post.personaId, name: persona },
    ...(await markedAround(context, file)),
    revised: appealed.isPresent
      ? file.revised.map(({ version, title, body }) => ({ version, title, body }))
      : [],
    asked,
    outcomes: [...outcomes],
    reasons: policy().reasons.map(({ code, label, ...reason }) => ({ code, label, for: reason.for })),
    isEdit: appealed.isEdit,
    look: look?.outcome && look.reason ? { outcome: look.outcome, reason: look.reason } : null,
    // Nothing of the first decision leaves before one's own view is noted.
    decided:
      look || closed
        ? {
            outcome: decision.outcome,
            reason: decision.reason,
            words: decision.words,
            hidden: appealed.hidden,
          }
        : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, secret, now } = context
  const caseId = params.case ?? ''
  await refuseOwnCase(context, caseId, own)
  const kept = (path: string) => redirect(withFilter(path, new URL(request.url).search), 303)
  if (!(await readAppeal(db.read, secret, { caseId, staffId, own }))) throw notFound()
  const { intent, version, ...typed } = readForm(await request.formData(), {
    intent: oneOf(['first-look', 'decide']),
    version: versionNumber,
    outcome: oneOf(outcomes),
    reason: line,
    verdict: oneOf(['upheld', 'reversed']),
    words: text,
  })
  const { outcome, verdict } = typed
  const pressed = { caseId, staffId, own, version, now }
  switch (intent) {
    case 'first-look': {
      if (!outcome) return data({ typed, fault: 'outcome-missing' as const }, 400)
      const noted = await giveFirstLook(db, { ...pressed, outcome, reason: typed.reason })
      if (noted.outcome === 'noted') return kept(`/review/${caseId}/appeal`)
      return data({ typed, fault: noted.outcome }, noted.outcome === 'reason-missing' ? 400 : 409)
    }
    case 'decide': {
      if (!verdict) return data({ typed, fault: 'verdict-missing' as const }, 400)
      const decided = await decideAppeal(db, { ...pressed, verdict, words: typed.words })
      if (decided.outcome === 'decided')
        return kept(`${(await readWeight(db.read, caseId)) ? AFTER_HEAVY : '/review'}?appealDecided`)
      return data({ typed, fault: decided.outcome }, decided.outcome.startsWith('words-') ? 400 : 409)
    }
    default:
      throw badRequest()
  }
}

/** Faults that stand above the form; the others stand beside their field. */
const above = ['not-yours', 'closed', 'changed', 'own', 'look-first'] as const
const beside = <Fault extends string>(fault: string | undefined, ...faults: Fault[]) =>
  faults.find(each => each === fault) ?? null

export default function CaseAppeal() {
  const words = useWords()
  const to = useWithFilter()
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const [w, c] = [words.reportsAndAppeals.look, words.case]
  const told = beside(tried?.fault, ...above)
  const at = { action: to(`/review/${it.id}/appeal`), version: it.version }
  return (
    <div className="case">
      <section>
        <p className="crumb">
          <a href={to('/review')}>{c.back}</a> · {it.board}
        </p>
        <PreviousNext {...it.neighbours} />
        <h1>{it.heavy ? words.decisions.heavyTitle : it.title}</h1>
        <p className="deadline">
          <span className="badge">{w.badge}</span>
          <span className={`badge ${it.priority}`}>{words.review.priorities[it.priority]}</span>
          {c.deadline(words.ownMoment(it.deadlineAt, it.zone))}
          {it.overdue && <strong className="late">{words.review.overdue}</strong>}
        </p>
        <p className="quiet">
          <WrittenBy persona={it.persona} mark={it.mark} />
        </p>
        <CaseReading heavy={it.heavy} open={tried !== undefined || it.look !== null}>
          {it.oldText !== null && <OldText text={it.oldText} />}
          <div className="card">
            <MarkedText text={it.text} marks={[]} />
          </div>
          <h2>{w.theirs}</h2>
          {it.asked === null ? <p className="quiet">{w.forgotten}</p> : <Prose text={it.asked} />}
          <AroundIt posts={it.around} open={false} />
          <EarlierVersions versions={it.revised} />
        </CaseReading>
      </section>
      <section className="decide">
        {told && <Alert>{{ ...c.faults, ...w.faults }[told]}</Alert>}
        {it.closed && <p className="notice">{c.closed}</p>}
        {it.heldBy && <p className="notice">{c.heldBy(it.heldBy)}</p>}
        {it.yoursUntil !== null && (
          <p className="quiet">{c.yours(words.ownMoment(it.yoursUntil, it.zone))}</p>
        )}
        {!it.decided && <p>{w.intro}</p>}
        {it.look && it.decided && (
          <FirstDecisionCard decided={it.decided} look={it.look} reasons={it.reasons} />
        )}
        {it.yoursUntil !== null && !it.look && (
          <FirstLookForm
            {...at}
            outcomes={it.outcomes}
            reasons={it.reasons}
            typed={tried?.typed ?? null}
            fault={beside(tried?.fault, 'outcome-missing', 'reason-missing')}
          />
        )}
        {it.yoursUntil !== null && it.look && (
          <VerdictForm
            {...at}
            isEdit={it.isEdit}
            typed={tried?.typed ?? null}
            fault={beside(tried?.fault, 'verdict-missing', 'words-missing', 'words-too-long')}
          />
        )}
        {it.yoursUntil === null && tried?.typed.words && (
          <Field name="words" label={w.words} value={tried.typed.words} rows={6} />
        )}
        {!it.closed && it.yoursUntil === null && !it.heldBy && (
          <PostForm action={to(`/review/${it.id}`)}>
            <button className="button" name="intent" value="claim">
              {c.claim}
            </button>
          </PostForm>
        )}
        {it.yoursUntil !== null && (
          <PostForm action={to(`/review/${it.id}`)}>
            <button className="plain" name="intent" value="release">
              {c.release}
            </button>
          </PostForm>
        )}
        <KeysList />
      </section>
    </div>
  )
}
