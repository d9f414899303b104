import { type AppLoadContext, data, redirect } from '@remix-run/node'
import type { TapKind } from '../../../../db/schema'
import { FOLLOWED_LIMIT, readPreferences } from '../../../accounts/preferences'
import { allow, tooMany } from '../../../accounts/rate-limit'
import type { Session } from '../../../accounts/sessions'
import { type Badge, readBadges } from '../../../answers/badge'
import { badRequest, notFound, sessionOf } from '../../../context'
import { line, oneOf, readField } from '../../../forms'
import { follow, markRead, readNewReplies, unfollow } from '../../../forum/following'
import { MOST_HELPFUL, markHelpful, readHelpful } from '../../../forum/helpful'
import { authorOf, hide, unhide } from '../../../forum/hidden'
import { countTaps, myTapsOn, type TapCounts, tapPost, tapsOn } from '../../../forum/taps'
import type { PostView, ThreadView } from '../../../forum/thread'
import { postAddress } from '../../../ui/post-address'

/** Taps of one client in an hour. */
const TAPS_PER_HOUR = 120

/** How a reader, or whoever began the conversation, has to do with one post. */
export type PostReading = {
  counts: TapCounts
  /** What may be tapped; nothing for a guest, or on one's own post. */
  taps: TapKind[]
  tapped: TapKind | null
  isHelpful: boolean
  /** Whether the viewer may mark it as what helped, or take the mark away. */
  mayMark: boolean
  isNew: boolean
  isHidden: boolean
  /** Whether the viewer may hide what its name writes. */
  mayHide: boolean
}

export type Following = { count: number; first: string; latest: string } | 'nothing-new' | 'not-followed'

/** What the viewer tapped, marked, follows and hid in this conversation. */
export async function readReading(
  { db, viewer }: AppLoadContext,
  thread: ThreadView,
  mine: string[],
  { today, badges }: { today: number; badges: Record<string, Badge> },
) {
  const { read } = db
  const session = sessionOf(viewer)
  const shown = [thread.opening, ...thread.replies]
  const ids = shown.filter(({ visibility }) => visibility === 'published').map(({ id }) => id)
  const [counts, tapped, marked, preferences] = await Promise.all([
    countTaps(read, ids),
    session ? myTapsOn(read, session.ownerKey, ids) : new Map<string, TapKind>(),
    readHelpful(read, thread.id),
    session && readPreferences(db, session),
  ])
  const { followed = {}, hidden = null } = preferences ?? {}
  const seen = followed[thread.id]
  const fresh =
    seen === undefined
      ? null
      : (await readNewReplies(read, { [thread.id]: seen }, [...mine, ...(hidden?.personas ?? [])])).get(
          thread.id,
        )
  const of = (post: PostView): PostReading => {
    const mayAct = session !== null && !post.isMine && post.visibility === 'published'
    const isHelpful = marked.some(({ postId }) => postId === post.id)
    return {
      counts: counts.get(post.id) ?? {},
      taps: mayAct ? tapsOn({ ...post, wish: thread.wish, isMyThread: thread.isMine }) : [],
      tapped: tapped.get(post.id) ?? null,
      isHelpful,
      mayMark:
        mayAct &&
        thread.isMine &&
        post.position > 0 &&
        thread.title !== '' &&
        (isHelpful || marked.length < MOST_HELPFUL),
      isNew: fresh?.ids.includes(post.id) ?? false,
      isHidden: hidden?.personas.includes(post.persona.id) ?? false,
      mayHide: mayAct,
    }
  }
  return {
    posts: Object.fromEntries(shown.map(post => [post.id, of(post)])),
    helpful: await namesOf(read, marked, { today, badges }),
    following: followingOf(fresh),
    most: { helpful: MOST_HELPFUL, followed: FOLLOWED_LIMIT },
  }
}

export type ThreadReading = Awaited<ReturnType<typeof readReading>>

type Fresh = { count: number; first: string | null; latest: string | null } | null | undefined

function followingOf(fresh: Fresh): Following {
  if (!fresh) return 'not-followed'
  const { count, first, latest } = fresh
  return first === null || latest === null ? 'nothing-new' : { count, first, latest }
}

/** A professional's reply is told by their own name, as in the conversation. */
async function namesOf(
  read: AppLoadContext['db']['read'],
  marked: { postId: string; name: string }[],
  { today, badges }: { today: number; badges: Record<string, Badge> },
) {
  const elsewhere = marked.filter(({ postId }) => !(postId in badges)).map(({ postId }) => postId)
  const all = { ...badges, ...(await readBadges(read, elsewhere, today)) }
  return marked.map(({ postId, name }) => {
    const badge = all[postId]
    return { postId, name: badge && !badge.ended ? badge.by.name : name }
  })
}

export const readingIntents = [
  ...(['same-here', 'thanks', 'helped', 'untap', 'mark-helpful', 'unmark-helpful'] as const),
  ...(['follow', 'unfollow', 'mark-read', 'hide-name', 'show-name'] as const),
]
export type ReadingIntent = (typeof readingIntents)[number]

type Acting = { session: Session; mine: string[]; thread: ThreadView; intent: ReadingIntent }

/** Does what a reader's buttons say, and goes back to the post that they stood under. */
export async function readingAction(
  { db, client }: AppLoadContext,
  sent: FormData,
  { session, mine, thread, intent }: Acting,
) {
  const postId = readField(sent, 'post', line)
  const { id: threadId } = thread
  const back = (full = '') => redirect(withFull(postAddress(threadId, postId), full), 303)
  switch (intent) {
    case 'same-here':
    case 'thanks':
    case 'helped':
    case 'untap': {
      if (!allow(client, 'tap', TAPS_PER_HOUR))
        return data({ fault: 'limit' as const }, tooMany(TAPS_PER_HOUR))
      const kind = intent === 'untap' ? null : intent
      await tapPost(db, { postId, threadId, ownerKey: session.ownerKey, mine, kind })
      return back()
    }
    case 'mark-helpful':
    case 'unmark-helpful': {
      const helped = intent === 'mark-helpful'
      const { outcome } = await markHelpful(db, { threadId, postId, mine, helped })
      if (outcome === 'gone' && !thread.isMine) throw notFound()
      return back(outcome === 'full' ? 'marks' : '')
    }
    case 'follow': {
      if (thread.isMine) throw badRequest()
      const { outcome } = await follow(db, session, threadId)
      return redirect(`/t/${threadId}${outcome === 'full' ? '?full=follow' : ''}#follow`, 303)
    }
    case 'unfollow':
      await unfollow(db, session, threadId)
      return redirect(`/t/${threadId}#follow`, 303)
    case 'mark-read':
      await markRead(db, session, { threadId, postId })
      return back()
    case 'hide-name':
    case 'show-name': {
      const id = await authorOf(db.read, threadId, postId)
      if (!id) throw badRequest()
      const choice = { kind: 'personas' as const, id }
      if (intent === 'show-name') await unhide(db, session, choice)
      else if ((await hide(db, session, { ...choice, mine })).outcome === 'full') return back('hide')
      return back()
    }
  }
}

const withFull = (address: string, full: string) => (full ? address.replace('?', `?full=${full}&`) : address)

export const FULL = ['follow', 'marks', 'hide'] as const
export const fullIn = (searchParams: URLSearchParams) =>
  FULL.find(each => each === searchParams.get('full')) ?? null

export const isReading = (form: FormData): ReadingIntent | null =>
  readField(form, 'intent', oneOf(readingIntents))
