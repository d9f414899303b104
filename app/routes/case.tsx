import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { historyOf, readCase } from '../../moderation/case-file'
import { decideCase } from '../../moderation/decisions'
import { type Outcome, outcomes, policy, reasonOf, reasonsFor, standardWords } from '../../moderation/policy'
import { claimCase } from '../../moderation/review-queue'
import { CaseStory } from '../components/case-story'
import { AroundIt, EarlierVersions, Noticed } from '../components/case-text'
import { DecideForm, isFieldFault } from '../components/decide-form'
import { Field, PostForm } from '../components/form'
import { KeysList } from '../components/keys-list'
import { Sigil } from '../components/sigil'
import { titled } from '../components/title'
import { notFound, requireStaff } from '../context'
import { triagedText } from '../forum/submit'
import { words } from '../words'

export const meta = titled(words.case.title)
export const handle = { enhance: ['keys'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { db, now } = context
  const file = await readCase(db.read, params.case ?? '')
  if (!file) throw notFound()
  const { case: it, post, thread, board, persona } = file
  const held = it.state === 'open' && (it.claimedUntil ?? 0) > now
  return {
    id: it.id,
    priority: it.priority,
    deadlineAt: it.deadlineAt,
    overdue: it.deadlineAt < now && it.state === 'open',
    because: it.because,
    signals: it.signals,
    outcomes: outcomes.filter(outcome => outcome !== 'remove' && outcome !== 'hide'),
    reasons: policy().reasons.map(({ code, label, ...reason }) => ({ code, label, for: reason.for })),
    closed: it.state === 'closed',
    yoursUntil: held && it.claimedBy === staffId ? it.claimedUntil : null,
    heldBy: held && it.claimedBy !== staffId ? file.claimedByHandle : null,
    taken: new URL(request.url).searchParams.has('taken'),
    board: board.title,
    wish: thread.wish,
    title: thread.title,
    text: triagedText(post.position === 0 ? thread.title : null, post.body),
    post: { id: post.id, version: post.version, position: post.position, visibility: post.visibility },
    persona: { id: post.personaId, name: persona },
    around: file.around.filter(each => each.id !== post.id && each.visibility !== 'withdrawn'),
    earlier: file.earlier.map(({ outcome, reason, words, decidedAt }) => ({
      outcome,
      reason: reasonOf(reason)?.label ?? reason,
      words,
      decidedAt,
    })),
    revised: file.revised.map(({ version, title, body }) => ({ version, title, body })),
    story: file.story.map(({ kind, hour, actor, handle }) => ({ kind, hour, who: handle ?? actor })),
    history: (await historyOf(db.read, { threadId: thread.id, personaId: post.personaId }))
      .filter(each => each.position !== post.position)
      .map(each => ({ ...each, reason: reasonOf(each.reason)?.label ?? each.reason })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const form = await request.formData()
  const typed = {
    outcome: String(form.get('outcome') ?? ''),
    reason: String(form.get('reason') ?? ''),
    words: String(form.get('words') ?? ''),
  }
  if (reasonsFor(typed.outcome as Outcome).length === 0) return data({ typed, fault: 'outcome-missing' }, 400)

  const caseId = params.case ?? ''
  if (form.get('retake') === 'yes') await claimCase(context.db, { caseId, staffId, now: context.now })
  const decided = await decideCase(context.db, {
    caseId,
    staffId,
    version: Number(form.get('version')),
    outcome: typed.outcome as Outcome,
    // Most first posts are simply within the rules: one press less.
    reason: typed.reason || (typed.outcome === 'publish' ? 'within-rules' : ''),
    words: typed.words.trim() || standardWords(typed.reason, typed.outcome as Outcome),
    now: context.now,
  })
  if (decided.outcome === 'decided') return redirect('/review', 303)
  return data({ typed, fault: decided.outcome }, isFieldFault(decided.outcome) ? 400 : 409)
}

export default function Case() {
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.case
  const mayDecide = it.yoursUntil !== null || (tried && !it.heldBy)
  return (
    <div className="case">
      <section>
        <p className="crumb">
          <a href="/review">{w.back}</a> · {it.board}
        </p>
        <h1>{it.title}</h1>
        <p className="deadline">
          <span className={`badge ${it.priority}`}>{words.review.priorities[it.priority]}</span>
          {w.deadline(words.moment(it.deadlineAt))}
          {it.overdue && <strong className="late">{words.review.overdue}</strong>}
        </p>
        <p className="quiet">
          <Sigil id={it.persona.id} /> {w.persona(it.persona.name)} ·{' '}
          {it.post.position === 0 ? words.review.thread : words.review.reply} ·{' '}
          {words.thread.wouldHelp(words.wishes[it.wish].short)}
        </p>
        <Noticed text={it.text} signals={it.signals} />
        <AroundIt posts={it.around} open={it.post.position > 0} />
        <EarlierVersions versions={it.revised} />
      </section>
      <section className="decide">
        {it.taken && (
          <p className="notice" role="alert">
            {w.taken}
          </p>
        )}
        {tried && !isFieldFault(tried.fault) && (
          <p className="notice" role="alert">
            {w.faults[tried.fault]}
          </p>
        )}
        {it.closed && <p className="notice">{w.closed}</p>}
        {it.heldBy && <p className="notice">{w.heldBy(it.heldBy)}</p>}
        {it.yoursUntil !== null && <p className="quiet">{w.yours(words.moment(it.yoursUntil))}</p>}
        {!it.closed && mayDecide && (
          <DecideForm
            caseId={it.id}
            version={it.post.version}
            outcomes={it.outcomes}
            reasons={it.reasons}
            typed={tried?.typed ?? null}
            fault={tried?.fault ?? null}
            retake={it.yoursUntil === null}
          />
        )}
        {!it.closed && !mayDecide && !it.heldBy && (
          <PostForm action={`/review/${it.id}/claim`}>
            <button className="button">{w.claim}</button>
          </PostForm>
        )}
        {(it.closed || it.heldBy) && tried && (
          <Field name="words" label={w.words} value={tried.typed.words} rows={5} />
        )}
        {it.yoursUntil !== null && (
          <PostForm action={`/review/${it.id}/release`}>
            <button className="plain">{w.release}</button>
          </PostForm>
        )}
        <CaseStory story={it.story} earlier={it.earlier} history={it.history} />
        <KeysList />
      </section>
    </div>
  )
}
