import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { historyOf, readCase } from '../../moderation/case-file'
import { decideCase } from '../../moderation/decisions'
import { type Outcome, reasons } from '../../moderation/policy'
import { Choices, FaultList, Field, PostForm } from '../components/form'
import { MarkedText } from '../components/marked-text'
import { Prose } from '../components/prose'
import { Sigil } from '../components/sigil'
import { titled } from '../components/title'
import { notFound, requireStaff } from '../context'
import { triagedText } from '../forum/submit'
import { words } from '../words'

export const meta = titled(words.case.title)

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
    reasons: reasons.map(({ code, outcome }) => ({ code, outcome })),
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
      reason,
      words,
      decidedAt,
    })),
    revised: file.revised.map(({ version, title, body }) => ({ version, title, body })),
    story: file.story.map(({ kind, hour, actor, handle }) => ({ kind, hour, who: handle ?? actor })),
    history: (await historyOf(db.read, { threadId: thread.id, personaId: post.personaId })).filter(
      each => each.position !== post.position,
    ),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const form = await request.formData()
  const typed = {
    outcome: String(form.get('outcome') ?? ''),
    reason: String(form.get('reason') ?? ''),
    words: String(form.get('words') ?? '').slice(0, 4_000),
  }
  if (!reasons.some(reason => reason.outcome === typed.outcome))
    return data({ typed, fault: 'outcome-missing' }, 400)

  const decided = await decideCase(context.db, {
    caseId: params.case ?? '',
    staffId,
    version: Number(form.get('version')),
    outcome: typed.outcome as Outcome,
    // Most first posts are simply within the rules: one press less.
    reason: typed.reason || (typed.outcome === 'publish' ? 'within-rules' : ''),
    words: typed.words.trim() || (words.standardWords[typed.reason] ?? ''),
    now: context.now,
  })
  if (decided.outcome === 'decided') return redirect('/review', 303)
  return data({ typed, fault: decided.outcome }, decided.outcome.endsWith('missing') ? 400 : 409)
}

const faultField: Record<string, string> = {
  'outcome-missing': 'outcome',
  'reason-missing': 'reason',
  'words-missing': 'words',
}

export default function Case() {
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.case
  const faultOf = (field: string) =>
    tried && faultField[tried.fault] === field ? w.faults[tried.fault] : undefined
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
        <article className="card">
          <p className="quiet">
            <Sigil id={it.persona.id} /> {w.persona(it.persona.name)} ·{' '}
            {it.post.position === 0 ? words.review.thread : words.review.reply} ·{' '}
            {words.thread.wouldHelp(words.wishes[it.wish].short)}
          </p>
          <MarkedText text={it.text} marks={it.signals.flatMap(signal => signal.where)} />
        </article>
        <h2>{w.marks}</h2>
        {it.signals.length === 0 ? (
          <p className="quiet">{w.noMarks}</p>
        ) : (
          <ul>
            {it.signals.map(signal => (
              <li key={`${signal.kind} ${signal.because}`}>
                <strong>{words.review.because[signal.kind]}</strong> ({w.strength[signal.strength]}){' '}
                {w.signals[signal.because]}{' '}
                {signal.where.slice(0, 4).map(([start, end]) => (
                  <q key={start}>{it.text.slice(start, end)}</q>
                ))}
              </li>
            ))}
          </ul>
        )}
        {it.signals.some(signal => signal.kind === 'crisis' || signal.kind === 'violence') && (
          <p className="notice">{w.helpShown}</p>
        )}
        {it.around.length > 0 && (
          <details open={it.post.position > 0}>
            <summary>{w.around}</summary>
            {it.around.map(each => (
              <article key={each.id} className="post">
                <header>
                  <Sigil id={each.personaId} />
                  <p>
                    <strong>{each.persona}</strong>
                    {each.visibility !== 'published' && (
                      <span className="badge">{words.mine.states[each.visibility]}</span>
                    )}
                  </p>
                </header>
                <Prose text={each.body} />
              </article>
            ))}
          </details>
        )}
        {it.revised.length > 0 && (
          <details>
            <summary>{w.earlier}</summary>
            {it.revised.map(revision => (
              <article key={revision.version} className="card">
                {revision.title && <h3>{revision.title}</h3>}
                <Prose text={revision.body} />
              </article>
            ))}
          </details>
        )}
      </section>
      <section className="decide">
        {it.taken && (
          <p className="notice" role="alert">
            {w.taken}
          </p>
        )}
        {tried && !faultField[tried.fault] && (
          <p className="notice" role="alert">
            {w.faults[tried.fault]}
          </p>
        )}
        {it.closed ? (
          <>
            <p className="notice">{w.closed}</p>
            {tried && <Field name="words" label={w.words} value={tried.typed.words} rows={5} />}
          </>
        ) : it.yoursUntil === null ? (
          <>
            {it.heldBy && <p className="notice">{w.heldBy(it.heldBy)}</p>}
            {!it.heldBy && (
              <PostForm action={`/review/${it.id}/claim`}>
                <button className="button">{w.claim}</button>
              </PostForm>
            )}
            {tried && <Field name="words" label={w.words} value={tried.typed.words} rows={5} />}
          </>
        ) : (
          <>
            <p className="quiet">{w.yours(words.moment(it.yoursUntil))}</p>
            <PostForm action={`/review/${it.id}`}>
              <FaultList
                heading={w.faults.heading ?? ''}
                faults={
                  tried && faultField[tried.fault]
                    ? [[faultField[tried.fault] as string, w.faults[tried.fault] ?? '']]
                    : []
                }
              />
              <input type="hidden" name="version" value={it.post.version} />
              <Choices
                name="outcome"
                legend={w.outcome}
                fault={faultOf('outcome')}
                value={tried?.typed.outcome}
                choices={(['publish', 'ask', 'refuse'] as const).map(outcome => ({
                  value: outcome,
                  label: w.outcomes[outcome],
                }))}
              />
              <div className={faultOf('reason') ? 'field faulty' : 'field'}>
                <label htmlFor="reason">{w.reason}</label>
                {faultOf('reason') && (
                  <p className="fault" id="reason-fault">
                    {faultOf('reason')}
                  </p>
                )}
                <select
                  id="reason"
                  name="reason"
                  defaultValue={tried?.typed.reason ?? ''}
                  aria-describedby={faultOf('reason') ? 'reason-fault' : undefined}
                >
                  <option value="">{w.chooseReason}</option>
                  {(['publish', 'ask', 'refuse'] as const).map(outcome => (
                    <optgroup key={outcome} label={w.outcomes[outcome]}>
                      {it.reasons
                        .filter(reason => reason.outcome === outcome)
                        .map(reason => (
                          <option key={reason.code} value={reason.code}>
                            {words.reasons[reason.code]?.label}
                          </option>
                        ))}
                    </optgroup>
                  ))}
                </select>
              </div>
              <Field
                name="words"
                label={w.words}
                hint={w.wordsHint}
                fault={faultOf('words')}
                value={tried?.typed.words}
                rows={5}
              />
              <button className="button">{w.button}</button>
            </PostForm>
            <PostForm action={`/review/${it.id}/release`}>
              <button className="plain">{w.release}</button>
            </PostForm>
          </>
        )}
        <details>
          <summary>{w.story}</summary>
          <ul>
            {it.story.map((event, n) => (
              <li key={n}>
                {w.events[event.kind] ?? event.kind} · {event.who === 'machine' ? w.machine : event.who} ·{' '}
                {words.date(Math.floor(event.hour / 24))}
              </li>
            ))}
          </ul>
          {it.earlier.length > 0 && <h3>{w.decidedBefore}</h3>}
          <ul>
            {it.earlier.map(decision => (
              <li key={decision.decidedAt}>
                {w.outcomes[decision.outcome]}: {words.reasons[decision.reason]?.label}
                {decision.words && <Prose text={decision.words} />}
              </li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{w.history}</summary>
          {it.history.length === 0 && <p className="quiet">{w.noHistory}</p>}
          <ul>
            {it.history.map(each => (
              <li key={`${each.position} ${each.decidedAt}`}>
                {w.outcomes[each.outcome]}: {words.reasons[each.reason]?.label}
              </li>
            ))}
          </ul>
        </details>
      </section>
    </div>
  )
}
