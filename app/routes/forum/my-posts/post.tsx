import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { CONTENT_NOTES, changeNotes } from '../../../../moderation/decisions/change-notes'
import { listMergesTold, partAsAuthor } from '../../../../moderation/merges/merge-threads'
import { giveThanks } from '../../../../moderation/metrics/thanks'
import { readMove } from '../../../../moderation/moves/move-thread'
import { askedOutsideAbout } from '../../../../moderation/outside/outside-reviews'
import { notFound } from '../../../context'
import { line, many, oneOf, readField, readForm, versionNumber } from '../../../forms'
import { brakeAgainst, brakesFor } from '../../../forum/compose/braked'
import { readPostForm } from '../../../forum/compose/post-form'
import { helpFor, intentOf, previewPost } from '../../../forum/compose/preview-post'
import { sendAgain } from '../../../forum/compose/send-again'
import { readStanding } from '../../../forum/compose/voice'
import { chooseSearchEngines, isAlone } from '../../../forum/findable'
import { maySendAgain } from '../../../forum/my-post'
import { type PauseView, pauseView } from '../../../forum/pause'
import { closeHelp } from '../../../forum/thread'
import { isWritingOpen } from '../../../forum/writing-open'
import { findConcerns } from '../../../referrals/concerns'
import { helpAhead } from '../../../referrals/help-beside'
import { BrakeNotes } from '../../../ui/brake-notes'
import { Alert, Field } from '../../../ui/form'
import { postAddress } from '../../../ui/post-address'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { HelpAsked } from '../compose/help-asked'
import { Preview } from '../compose/preview'
import { problemsOf } from '../compose/view'
import { ChangeForm } from './change-form'
import { ContentNotes } from './content-notes'
import { DecisionCard, ResponseToDecision, WaitingChange } from './decision-card'
import { MergedCards } from './merged-cards'
import { PauseCard } from './pause-card'
import { SearchEngines } from './search-engines'
import { heldBecause, requireMyPost, responseOptions, shownChange, shownDecision, waitingFor } from './view'
import { WaitSaid } from './waits'

export const meta = titled(words => words.post.title)
export const handle = { enhance: ['preview'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { words } = context
  const { mine } = await requireMyPost(context, params.post)
  const { post, thread, board, edit } = mine
  const say = await responseOptions(context.db, {
    postId: post.id,
    decision: mine.decision,
    now: context.now,
  })
  const askedOutside =
    mine.decision?.provisional === 'waiting' &&
    (await askedOutsideAbout(context.db.read, { decisionId: mine.decision.id, now: context.now })) !== null
  return {
    post: {
      id: post.id,
      body: post.body,
      notes: post.notes,
      aiHelped: post.aiHelped,
      visibility: post.visibility,
      version: post.version,
      position: post.position,
    },
    thread: { id: thread.id, title: thread.title, visibility: thread.visibility },
    board: board.title,
    moved: post.position === 0 ? await readMove(context.db.read, thread.id, context.now) : null,
    merges: post.position === 0 ? await listMergesTold(context.db.read, thread.id, context.now) : [],
    searchEngines:
      post.position === 0
        ? { isOn: thread.findable, mayAllow: await isAlone(context.db.read, thread) }
        : null,
    waiting: await waitingFor(context, mine),
    why: post.visibility === 'held' ? await heldBecause(words, context.db.read, post.id, 'post') : null,
    overturned: mine.overturned,
    decision: mine.decision?.id === say.reversedId ? null : shownDecision(mine, askedOutside),
    edit: edit && {
      title: edit.title,
      body: edit.body,
      waits: edit.waits,
      decision: shownChange(mine),
    },
    say,
    mayChange: maySendAgain(post.visibility),
    ahead: await helpAhead(context, request),
    // What slows new posts down lets changes through.
    brakes: (await brakesFor(context, board.id)).filter(({ kind }) => kind === 'read-only'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const my = await requireMyPost(context, params.post)
  const { db, now } = context
  const postId = my.mine.post.id
  const form = await request.formData()
  const { intent, decision, merge, notes, back } = readForm(form, {
    intent: oneOf([
      'thanks',
      'close-help',
      'allow-search-engines',
      'disallow-search-engines',
      'content-notes',
      'part',
    ]),
    decision: line,
    merge: line,
    notes: many(CONTENT_NOTES),
    back: line,
  })
  switch (intent) {
    case 'thanks':
      await giveThanks(db, { postId, decisionId: decision, now })
      return redirect(`/p/${postId}`, 303)
    case 'close-help':
      await closeHelp(db, { postId, now })
      // Back to where it stood: a newcomer's key stands on the page after sending.
      return redirect(back === `/sent/${postId}` ? back : `/t/${my.mine.thread.id}`, 303)
    case 'part':
      if ((await partAsAuthor(db, { mergeId: merge, mine: my.personas, now })).outcome === 'gone')
        throw notFound()
      return redirect(`/p/${postId}`, 303)
    case 'allow-search-engines':
    case 'disallow-search-engines': {
      const choice = {
        threadId: my.mine.thread.id,
        mine: my.personas,
        findable: intent === 'allow-search-engines',
        now,
      }
      // Where somebody replied meanwhile, the page says so.
      if ((await chooseSearchEngines(db, choice)).outcome === 'gone') throw notFound()
      return redirect(`/p/${postId}#search-engines`, 303)
    }
    case 'content-notes':
      await changeNotes(db, { postId, notes, actor: 'author', now })
      return redirect(`/p/${postId}#content-notes`, 303)
    default:
      return changePost(context, request, form, my)
  }
}

/** Previews a changed post, goes on writing it, or sends it again. */
async function changePost(
  context: AppLoadContext,
  request: Request,
  form: FormData,
  { mine, personas }: Awaited<ReturnType<typeof requireMyPost>>,
) {
  const { words } = context
  form.set('adult', 'yes')
  form.set('wish', mine.thread.wish)
  const opening = mine.post.position === 0
  const { fields, faults } = readPostForm(form, opening ? 'thread' : 'reply')
  const version = readField(form, 'version', versionNumber)
  const back = {
    fields,
    problems: problemsOf(words, faults, null).fields,
    hindrance: '',
    pause: null,
    help: null,
    look: null,
  }
  const looked = { fields, faults, boardId: mine.board.id, threadId: mine.thread.id, withTitle: opening }
  const look = await previewPost(context, request, form, looked)
  if (look) return data({ ...back, look })
  if (intentOf(form) === 'write') return data({ ...back, problems: [] })
  if (Object.keys(faults).length > 0) return data(back, 400)
  if (!(await isWritingOpen(context.db.read, context.now)))
    return data({ ...back, hindrance: words.staffing.closed.notSent }, 400)
  const readOnly = brakeAgainst(await brakesFor(context, mine.board.id), 'read-only')
  if (readOnly) {
    const title = opening ? fields.title : null
    const help = await helpFor(context, request, form, { title, body: fields.body })
    return data({ ...back, help, hindrance: words.braked.notSent['read-only'](readOnly) }, 400)
  }

  const sent = await sendAgain(context.db, {
    mine,
    personaIds: personas,
    version,
    title: opening ? fields.title : null,
    body: fields.body,
    aiHelped: fields.aiHelped,
    concerns: opening ? findConcerns(`${fields.title}\n\n${fields.body}`, mine.board.id) : [],
    standing: await readStanding(context.db.read, {
      postId: mine.post.id,
      mine: personas,
      today: dayOf(context.now),
    }),
    now: context.now,
  })
  if (sent.outcome === 'paused')
    return data({ ...back, pause: pauseView(sent.pause) as PauseView | null }, 400)
  if (sent.outcome === 'changed') return data({ ...back, hindrance: words.post.stale }, 409)
  if (sent.outcome === 'final') return data({ ...back, hindrance: words.post.final }, 409)
  return redirect(`/sent/${mine.post.id}`, 303)
}

export default function MyPost() {
  const words = useWords()
  const {
    post,
    thread,
    board,
    waiting,
    why,
    decision,
    overturned,
    edit,
    say,
    mayChange,
    ahead,
    searchEngines,
    moved,
    merges,
    brakes,
  } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.post
  const isOutOfSight = post.position > 0 && thread.visibility !== 'published'
  if (tried?.look) return <Preview look={tried.look} action={`/p/${post.id}`} brakes={brakes} />
  return (
    <section className="narrow">
      {tried?.help && <HelpAsked help={tried.help} />}
      <p className="crumb">
        {board} ·{' '}
        {isOutOfSight ? (
          words.mine.outOfSight
        ) : (
          <a href={postAddress(thread.id, post.id)} dir="auto">
            {thread.title || words.thread.withoutOpening.title}
          </a>
        )}
      </p>
      <h1>{w.title}</h1>
      {isOutOfSight && (
        <p className="notice">{thread.visibility === 'withdrawn' ? w.threadWithdrawn : w.threadOutOfSight}</p>
      )}
      {why && (
        <div className="notice">
          <p>{why}</p>
          {waiting && <WaitSaid waiting={waiting} />}
        </div>
      )}
      {edit && <WaitingChange edit={edit} />}
      {post.visibility !== 'held' && waiting && (
        <div className="quiet">
          <WaitSaid waiting={waiting} />
        </div>
      )}
      {overturned && (
        <section className="card appeal reversed">
          <h2>{w.overturned}</h2>
          <p className="quiet">{w.words}</p>
          <Prose text={overturned} />
        </section>
      )}
      {moved && (
        <section className="card">
          <p>{words.moves.told(moved.from, moved.to, words.date(moved.day))}</p>
          <Prose text={moved.words} />
        </section>
      )}
      <MergedCards postId={post.id} merges={merges} />
      {decision && <DecisionCard decision={decision} />}
      <ResponseToDecision postId={post.id} {...say} />
      {tried?.pause && <PauseCard pause={tried.pause} kept />}
      {tried?.hindrance && <Alert>{tried.hindrance}</Alert>}
      {mayChange && !tried?.hindrance && <BrakeNotes brakes={brakes} />}
      {mayChange ? (
        <ChangeForm
          postId={post.id}
          version={post.version}
          published={post.visibility === 'published' && !isOutOfSight}
          values={
            tried?.fields ?? {
              title: edit?.title ?? thread.title,
              body: edit?.body ?? post.body,
              aiHelped: post.aiHelped,
            }
          }
          withTitle={post.position === 0}
          problems={tried?.problems ?? []}
          ahead={ahead}
        />
      ) : (
        <div className="card">
          <Prose text={post.body} />
        </div>
      )}
      {!mayChange && tried && (
        <Field name="body" label={words.write.bodyLabel} value={tried.fields.body} rows={10} />
      )}
      <ContentNotes postId={post.id} notes={post.notes} />
      {searchEngines && <SearchEngines postId={post.id} {...searchEngines} />}
      <p>
        <a href={`/p/${post.id}/withdraw`}>{w.withdrawHeading}</a>
      </p>
    </section>
  )
}
