import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonOf } from '../../moderation/policy'
import { SayToDecision } from '../components/appeal-card'
import { DecisionCard } from '../components/decision-card'
import { FaultList, Field, PostForm } from '../components/form'
import { Prose } from '../components/prose'
import { titled } from '../components/title'
import { maySendAgain } from '../forum/my-post'
import { readPostForm } from '../forum/read-post-form'
import { sendAgain } from '../forum/send-again'
import { readStanding } from '../forum/standing'
import { triagedText } from '../forum/submit'
import { findConcerns } from '../referrals/concerns'
import { words } from '../words'
import { requireMyPost } from './my-post'
import { sayTo } from './say'
import { problemsOf } from './write-page'

export const meta = titled(words.post.title)

/** Signals whose passages an author can change. Nobody is shown their fear or despair with a marker on it. */
const mendable = new Set(['contact', 'link', 'advertising', 'shouting'])

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  const { post, thread, board, signals } = mine
  const say = await sayTo(context.db, { postId: post.id, decision: mine.decision, now: context.now })
  const decision = mine.decision?.id === say.reversedId ? null : mine.decision
  const where = signals.filter(signal => mendable.has(signal.kind)).flatMap(signal => signal.where)
  return {
    post: {
      id: post.id,
      body: post.body,
      visibility: post.visibility,
      version: post.version,
      position: post.position,
    },
    // A title that waits for a moderator is its author's alone.
    thread: {
      id: thread.id,
      title: thread.visibility === 'published' || thread.personaId === post.personaId ? thread.title : '',
    },
    board: board.title,
    decision: decision && {
      outcome: decision.outcome,
      reason: reasonOf(decision.reason)?.text ?? decision.reason,
      rule: decision.rule,
      words: decision.words,
      machine: decision.machine.length > 0,
      marked:
        where.length > 0 && decision.outcome !== 'publish'
          ? { text: triagedText(post.position === 0 ? thread.title : null, post.body), where }
          : null,
    },
    say,
    mayChange: maySendAgain(post.visibility),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { mine, personas } = await requireMyPost(context, params.post)
  const form = await request.formData()
  form.set('adult', 'yes')
  form.set('wish', mine.thread.wish)
  const opening = mine.post.position === 0
  const { fields, faults } = readPostForm(form, opening ? 'thread' : 'reply')
  const version = Number(form.get('version'))
  if (Object.keys(faults).length > 0)
    return data({ fields, problems: problemsOf(faults, null).fields, hindrance: null }, 400)

  const title = opening ? fields.title : null
  const sent = await sendAgain(context.db, {
    mine,
    version,
    title,
    body: fields.body,
    concerns: opening ? findConcerns(`${fields.title}\n\n${fields.body}`) : [],
    standing: await readStanding(context.db.read, personas),
    now: context.now,
  })
  if (sent.outcome === 'changed') return data({ fields, problems: [], hindrance: words.post.stale }, 409)
  if (sent.outcome === 'final') return data({ fields, problems: [], hindrance: words.post.final }, 409)
  return redirect(`/sent/${mine.post.id}`, 303)
}

export default function MyPost() {
  const { post, thread, board, decision, say, mayChange } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.post
  const fault = (field: string) => tried?.problems.find(([name]) => name === field)?.[1]
  return (
    <section className="narrow">
      <p className="crumb">
        {board} · <a href={`/t/${thread.id}`}>{thread.title}</a>
      </p>
      <h1>{w.title}</h1>
      {post.visibility === 'held' && <p className="notice">{w.waiting}</p>}
      {decision && post.visibility !== 'held' && <DecisionCard decision={decision} />}
      <SayToDecision postId={post.id} {...say} />
      {tried?.hindrance && (
        <p className="notice" role="alert">
          {tried.hindrance}
        </p>
      )}
      {mayChange ? (
        <>
          <h2>{w.changeHeading}</h2>
          {post.visibility === 'published' && <p className="quiet">{w.changeHides}</p>}
          <PostForm action={`/p/${post.id}`}>
            <FaultList heading={words.write.faults.heading} faults={tried?.problems ?? []} />
            <input type="hidden" name="version" value={post.version} />
            {post.position === 0 && (
              <Field
                name="title"
                label={words.write.titleLabel}
                fault={fault('title')}
                value={tried?.fields.title ?? thread.title}
              />
            )}
            <Field
              name="body"
              label={words.write.bodyLabel}
              hint={words.write.bodyHint}
              fault={fault('body')}
              value={tried?.fields.body ?? post.body}
              rows={10}
            />
            <button className="button">{w.send}</button>
          </PostForm>
        </>
      ) : (
        <div className="card">
          <Prose text={post.body} />
        </div>
      )}
      {!mayChange && tried && (
        <Field name="body" label={words.write.bodyLabel} value={tried.fields.body} rows={10} />
      )}
      <p>
        <a href={`/p/${post.id}/withdraw`}>{w.withdrawHeading}</a>
      </p>
    </section>
  )
}
