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
import { readPreferences, savePreferences } from '../../../accounts/preferences'
import type { Session } from '../../../accounts/sessions'
import { type Mark, readMarks } from '../../../answers/badge'
import { sessionOf } from '../../../context'
import { type AnswerNews, answerNews } from '../../../forum/answer-news'
import { crossPostDisclosures, readOwnWords } from '../../../forum/compose/cross-post-disclosures'
import { listMyConversations } from '../../../forum/my-conversations'
import { type News, readNews } from '../../../forum/notices'
import { shownPause } from '../../../forum/pause'
import { Revealed } from '../../../ui/cross-post-disclosures'
import { PostForm } from '../../../ui/form'
import { KeyCard } from '../../../ui/key-card'
import { titled } from '../../../ui/title'
import { WrittenBy } from '../../../ui/written-by'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { PauseCard } from './pause-card'
import { WaitLine } from './waits'

/** News in view; the rest unfolds. */
const SHOWN = 8

export const meta = titled(words => words.mine.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { mine, news, seen } = await readMine(context, session)
  const [conversations, pause, told] = await Promise.all([
    listMyConversations(context.db.read, mine),
    readPause(context.db.read, mine, context.now),
    readOwnWords(context.db.read, mine),
  ])
  const written = conversations.flatMap(({ threadId, posts }) => posts.map(post => ({ ...post, threadId })))
  const waiting = await readWaiting(context.db.read, written, context.now)
  // In one conversation all of one's posts are a member's, or all a professional's.
  const shown = [
    ...conversations.flatMap(({ posts }) => posts.slice(0, 1).map(post => post.postId)),
    ...news.flatMap(each => (each.kind === 'reply' ? [each.replyId] : [])),
  ]
  const marks = await readMarks(context.db.read, shown, dayOf(context.now))
  return {
    marks,
    conversations: conversations.map(({ posts, ...conversation }) => ({
      ...conversation,
      posts: posts.map(post => ({ ...post, waiting: waiting.get(post.postId) ?? null })),
    })),
    pause: pause && shownPause(pause),
    news: news.map(each => ({ ...each, isNew: !seen.includes(each.seq) })),
    newKey: session.newKey,
    revealed: crossPostDisclosures(told, new Date(context.now).getUTCFullYear()),
    now: context.now,
  }
}

/** "Mark all as read": kept sealed on the account, so that it joins no two personas. */
export async function action({ context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { news, seen } = await readMine(context, session)
  await savePreferences(context.db, session, { seen: [...new Set([...seen, ...news.map(each => each.seq)])] })
  return redirect('/mine', 303)
}

async function readMine({ db, now }: AppLoadContext, session: Session) {
  const { mine } = await findMyPersonas(db.read, session.ownerKey)
  const ids = mine.map(persona => persona.id)
  const [news, answered, { seen }] = await Promise.all([
    readNews(db.read, ids, settledBy(now)),
    answerNews(db.read, session, ids, now),
    readPreferences(db, session),
  ])
  return { mine: ids, news: [...news, ...answered].sort((a, b) => b.seq - a.seq), seen }
}

export default function Mine() {
  const words = useWords()
  const { marks, conversations, pause, news, newKey, revealed, now } = useLoaderData<typeof loader>()
  const w = words.mine
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {pause && <PauseCard pause={pause} />}
      {newKey && <KeyCard newKey={newKey} />}
      {conversations.length === 0 && (
        <>
          <h2>{w.none}</h2>
          <p>
            {w.noneText} <a href="/">{words.signIn.noKeyLink}</a>
          </p>
        </>
      )}
      {news.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">{w.notices}</h2>
          <NewsList news={news.slice(0, SHOWN)} marks={marks} now={now} />
          {news.length > SHOWN && (
            <details>
              <summary>{w.earlierNotices(news.length - SHOWN)}</summary>
              <NewsList news={news.slice(SHOWN)} marks={marks} now={now} />
            </details>
          )}
          {news.some(each => each.isNew) && (
            <PostForm action="/mine">
              <button className="plain">{w.markRead}</button>
            </PostForm>
          )}
        </section>
      )}
      {conversations.length > 0 && (
        <ul className="mine">
          {conversations.map(each => (
            <li key={each.threadId} className="card">
              <h2>
                {each.title ? (
                  <a href={`/t/${each.threadId}`}>{each.title}</a>
                ) : each.visibility === 'withdrawn' ? (
                  w.withdrawn
                ) : (
                  w.outOfSight
                )}
              </h2>
              <p className="quiet">
                <WrittenBy
                  persona={{ id: each.personaId, name: each.persona }}
                  mark={marks[each.posts[0]?.postId ?? '']}
                  named={w.as}
                />{' '}
                · {each.started ? w.started : w.joined} · {each.board} · {words.home.replies(each.replyCount)}{' '}
                · {words.day(each.activeDay, now)}
              </p>
              <ul className="states">
                {each.posts.map(post => (
                  <li key={post.postId}>
                    <a href={`/p/${post.postId}`}>{post.position === 0 ? w.opening : w.reply}</a>{' '}
                    <span className={`badge ${post.state}`}>
                      {w.states[post.state as keyof typeof w.states]}
                    </span>
                    {post.waiting && <WaitLine waiting={post.waiting} />}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <Revealed revealed={revealed} />
    </section>
  )
}

type Told = (News | AnswerNews) & { isNew: boolean }

type Marks = Record<string, Mark>

function NewsList({ news, marks, now }: { news: Told[]; marks: Marks; now: number }) {
  const words = useWords()
  return (
    <ul className="news">
      {news.map(each => {
        const mark = each.kind === 'reply' ? marks[each.replyId] : undefined
        return (
          <li key={each.seq}>
            <a href={'postId' in each ? `/p/${each.postId}` : `/t/${each.threadId}`}>
              {sentenceOf(words, each, mark)}
            </a>
            <p className="quiet">
              {each.isNew && <span className="badge">{words.mine.isNew}</span>}{' '}
              {mark && <MarkSaid mark={mark} />} {each.title} · {words.day(each.day, now)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function MarkSaid({ mark }: { mark: Mark }) {
  const words = useWords()
  const w = words.credentials.reply
  if (mark.ended) return `${w.wasProfessional} ·`
  return (
    <>
      <span className="badge">{w.badge}</span> {mark.by.credential} ·
    </>
  )
}

function sentenceOf(words: Words, each: Told, mark?: Mark): string {
  if (each.kind === 'reply') return words.notices.reply(mark && !mark.ended ? mark.by.name : each.persona)
  return 'answerId' in each ? words.asking.news[each.kind] : words.notices[each.kind]
}
