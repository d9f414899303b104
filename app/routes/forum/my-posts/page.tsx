import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { settledBy } from '../../../../moderation/decisions/undo'
import { readWaiting } from '../../../../moderation/metrics/time-left'
import { readPause } from '../../../../moderation/sanctions'
import { findMyPersonas } from '../../../accounts/personas'
import { readPreferences, savePreferences, seenMark } from '../../../accounts/preferences'
import type { Session } from '../../../accounts/sessions'
import { readBadges } from '../../../answers/badge'
import { sessionOf } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { answerNews } from '../../../forum/answer-news'
import { crossPostDisclosures, readOwnWords } from '../../../forum/compose/cross-post-disclosures'
import { listFollowed, markAllRead, readNewReplies, unfollow } from '../../../forum/following'
import { askedToo, conversationToAskOf } from '../../../forum/how-it-went'
import { listMyConversations } from '../../../forum/my-post'
import { readNews } from '../../../forum/notices'
import { pauseView } from '../../../forum/pause'
import { CrossPostDisclosures } from '../../../ui/cross-post-disclosures'
import { PostForm } from '../../../ui/form'
import { KeyCard } from '../../../ui/key-card'
import { postAddress } from '../../../ui/post-address'
import { WrittenBy } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { DraftList } from '../drafts/draft-list'
import { draftList } from '../drafts/view'
import { GoesOn } from '../goes-on'
import { Following, NewSince } from './followed-list'
import { HowItWent } from './how-it-went'
import { ConversationNews, newsLines } from './news'
import { PauseCard } from './pause-card'
import { WaitLine } from './waits'

export const meta = titled(words => words.mine.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { mine, news, seen, followed, hidden, ...asked } = await readMine(context, session)
  const [conversations, pause, ownWords, newReplies, followedOnes, drafts] = await Promise.all([
    listMyConversations(context.db.read, mine),
    readPause(context.db.read, mine, context.now),
    readOwnWords(context.db.read, mine),
    readNewReplies(context.db.read, followed, [...mine, ...hidden.personas]),
    listFollowed(context.db.read, followed),
    draftList(context, session),
  ])
  const written = conversations.flatMap(({ threadId, posts }) => posts.map(post => ({ ...post, threadId })))
  const waiting = await readWaiting(context.db.read, written, context.now)
  // In one conversation all of one's posts are a member's, or all a professional's.
  const shown = [
    ...conversations.flatMap(({ posts }) => posts.slice(0, 1).map(post => post.postId)),
    ...news.flatMap(each => (each.kind === 'reply' ? [each.replyId] : [])),
  ]
  const marks = await readBadges(context.db.read, shown, dayOf(context.now))
  const told = news.map(each => ({ ...each, isNew: !seen.includes(seenMark(each)) }))
  const own = conversations.map(({ threadId, title, posts, ...rest }) => ({
    ...{ threadId, title },
    own: { ...rest, posts: posts.map(post => ({ ...post, waiting: waiting.get(post.postId) ?? null })) },
  }))
  // Where others write, but whose question was the member's too.
  const others = [...new Map(told.map(({ threadId, title }) => [threadId, title]))]
    .filter(([threadId]) => !own.some(each => each.threadId === threadId))
    .map(([threadId, title]) => ({ threadId, title, own: null }))
  const listed = [...own, ...others].map(each => ({
    ...each,
    news: newsLines(told, each.threadId, marks),
    followed: newReplies.get(each.threadId) ?? null,
  }))
  const hasNew = ({ news, followed }: (typeof listed)[number]) =>
    Number(news.some(({ isNew }) => isNew) || (followed?.count ?? 0) > 0)
  return {
    marks,
    conversations: listed.toSorted((a, b) => hasNew(b) - hasNew(a)),
    // Those with a post of one's own stand above already.
    following: followedOnes
      .filter(({ threadId }) => !listed.some(each => each.threadId === threadId))
      .map(each => ({ ...each, fresh: newReplies.get(each.threadId) ?? null }))
      .toSorted((a, b) => Number((b.fresh?.count ?? 0) > 0) - Number((a.fresh?.count ?? 0) > 0)),
    newIn: new Set([
      ...told.filter(({ isNew }) => isNew).map(({ threadId }) => threadId),
      ...[...newReplies].filter(([, { count }]) => count > 0).map(([threadId]) => threadId),
    ]).size,
    howItWent: conversationToAskOf(conversations, asked, context.now),
    pause: pause && pauseView(pause),
    newKey: session.newKey,
    drafts,
    draft: new URL(request.url).searchParams.get('draft'),
    revealed: crossPostDisclosures(ownWords, new Date(context.now).getUTCFullYear()),
    now: context.now,
  }
}

/**
 * "Mark all as read", following no more, or what they say to being asked how it went: kept sealed on the account, so
 * that it joins no two personas.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { db } = context
  const { intent, thread } = readForm(await request.formData(), {
    intent: oneOf(['unfollow', 'not-now', 'never-ask']),
    thread: line,
  })
  switch (intent) {
    case 'unfollow':
      await unfollow(db, session, thread)
      return redirect('/mine#following', 303)
    case 'not-now':
      await savePreferences(db, session, ({ askedLater }) => ({ askedLater: askedToo(askedLater, thread) }))
      return redirect('/mine', 303)
    case 'never-ask':
      await savePreferences(db, session, { neverAskLater: true })
      return redirect('/mine', 303)
  }
  const { news, seen, followed } = await readMine(context, session)
  await savePreferences(context.db, session, { seen: [...new Set([...seen, ...news.map(seenMark)])] })
  await markAllRead(context.db, session, followed)
  return redirect('/mine', 303)
}

async function readMine({ db, now }: AppLoadContext, session: Session) {
  const { mine } = await findMyPersonas(db.read, session.ownerKey)
  const ids = mine.map(persona => persona.id)
  const preferences = await readPreferences(db, session)
  const [news, answered] = await Promise.all([
    readNews(db.read, ids, settledBy(now), preferences.hidden.personas),
    answerNews(db.read, session, ids, now),
  ])
  return { ...preferences, mine: ids, news: [...news, ...answered].sort((a, b) => b.seq - a.seq) }
}

/** A conversation that they began is opened at its beginning, any other where they last wrote. */
function addressIn(threadId: string, own: { started: boolean; posts: { postId: string }[] } | null) {
  const last = own?.started ? undefined : own?.posts.at(-1)
  return last ? postAddress(threadId, last.postId) : `/t/${threadId}`
}

export default function Mine() {
  const words = useWords()
  const { marks, conversations, following, newIn, howItWent, pause, newKey, drafts, draft, ...rest } =
    useLoaderData<typeof loader>()
  const { revealed, now } = rest
  useLoaderData<typeof loader>()
  const w = words.mine
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p className="ways">
        {following.length > 0 && <a href="#following">{words.following.heading}</a>}{' '}
        <a href="/unanswered">{words.waiting.link}</a> <a href="/mine/hidden">{words.hiding.link}</a>{' '}
        <a href="/mine/data">{words.myAccount.link}</a>
      </p>
      {(draft === 'deleted' || draft === 'gone') && (
        <p className="notice" role="status">
          {draft === 'deleted' ? words.drafts.deleted : words.drafts.none}
        </p>
      )}
      {pause && <PauseCard pause={pause} />}
      {newKey && <KeyCard newKey={newKey} />}
      <DraftList drafts={drafts} now={now} />
      {conversations.length + drafts.length === 0 && (
        <>
          <h2>{w.none}</h2>
          <p>
            {w.noneText} <a href="/">{words.signIn.noKeyLink}</a>
          </p>
        </>
      )}
      {howItWent && <HowItWent {...howItWent} />}
      {newIn > 0 && (
        <PostForm action="/mine" className="actions">
          <strong>{w.newIn(newIn)}</strong>
          <button className="plain">{w.markRead}</button>
        </PostForm>
      )}
      {conversations.length > 0 && (
        <ul className="mine">
          {conversations.map(({ threadId, title, news, own, followed }) => (
            <li key={threadId} className="card">
              <h2>
                {title ? (
                  <a href={addressIn(threadId, own)} dir="auto">
                    {title}
                  </a>
                ) : own?.visibility === 'published' ? (
                  <a href={`/t/${threadId}`}>
                    {own.started ? w.openingDeleted : words.thread.withoutOpening.title}
                  </a>
                ) : own?.visibility === 'withdrawn' ? (
                  w.withdrawn
                ) : (
                  w.outOfSight
                )}
              </h2>
              <ConversationNews lines={news} now={now} />
              {own?.goesOnIn && <GoesOn goal={own.goesOnIn} />}
              {followed && <NewSince threadId={threadId} fresh={followed} />}
              {own && (
                <>
                  <p className="quiet">
                    <WrittenBy
                      persona={{ id: own.personaId, name: own.persona }}
                      mark={marks[own.posts[0]?.postId ?? '']}
                      named={w.as}
                    />{' '}
                    · {own.started ? w.started : w.joined} · {own.board} ·{' '}
                    {words.home.replies(own.replyCount)} · {words.day(own.activeDay, now)}
                  </p>
                  <ul className="states">
                    {own.posts.map(post => (
                      <li key={post.postId}>
                        <a
                          href={
                            post.state === 'withdrawn' ? `/p/${post.postId}/receipt` : `/p/${post.postId}`
                          }
                        >
                          {post.position === 0 ? w.opening : w.reply}
                        </a>{' '}
                        <span className={`badge ${post.state}`}>
                          {post.state === 'out-of-sight'
                            ? w.stateOutOfSight
                            : w.states[post.state as keyof typeof w.states]}
                        </span>
                        {post.waiting && (
                          <WaitLine waiting={post.waiting} isOut={post.state === 'published'} />
                        )}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <Following followed={following} now={now} />
      {conversations.length > 0 && (
        <p>
          <a href="/mine/names">{words.myNames.link}</a>
        </p>
      )}
      <CrossPostDisclosures revealed={revealed} />
      <p>
        <a href="/reading">{words.contentNotes.reading.link}</a>
      </p>
    </section>
  )
}
