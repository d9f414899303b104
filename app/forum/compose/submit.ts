import { randomInt } from 'node:crypto'
import { and, eq, max } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../../db'
import { dayOf, firstNumberOf, hourOf, NUMBERS_A_DAY } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { idempotent } from '../../../db/idempotent'
import { newId } from '../../../db/ids'
import {
  boards,
  type ContentNote,
  offeredHelp,
  personas,
  posts,
  professionalReplies,
  revisions,
  threadConcerns,
  threads,
  type Wish,
} from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { isUniqueViolation } from '../../../db/unique'
import { isBrakeOn } from '../../../moderation/brake/brakes-on'
import { lockPost, openCase } from '../../../moderation/cases/case'
import type { FoundConcern } from '../../../moderation/cases/pending-edits'
import { countVisible, nextAppearance } from '../../../moderation/decisions/visibility'
import { isReadAlone, keepSketch } from '../../../moderation/flood/kept-sketches'
import { sketchOf } from '../../../moderation/flood/sketch'
import { readNotice } from '../../../moderation/incidents/notice'
import { readGoal } from '../../../moderation/merges/merged'
import { type Pause, readPause } from '../../../moderation/sanctions'
import { readText } from '../../../moderation/signals/read-text'
import type { Signal } from '../../../moderation/signals/signal'
import { nobodyThere, readStaffing } from '../../../moderation/staffing/who-is-there'
import {
  type HelpKind,
  readFirst,
  type Triage,
  type TrustLevel,
  triagedText,
  triagePost,
} from '../../../moderation/triage'
import { allowanceUsed, trustedByName } from './trust-level'
import { type CannotReplyAs, cannotReplyAs, type Speaking } from './voice'

export { triagedText }

type WritingPersona = { id: string; name: string; ownerTag: string; isNew: boolean }

export type Sent =
  | { outcome: 'published' | 'held'; postId: string; threadId: string; help: HelpKind[] }
  | { outcome: 'already-sent'; postId: string; threadId: string }
  /** By the same form, with other words: those stand, and these weren't sent. */
  | { outcome: 'sent-before' }
  /** By the same form, under another key. */
  | { outcome: 'another-key' }
  | { outcome: 'closed' }
  /** After a serious incident, nobody can reply. */
  | { outcome: 'locked' }
  /** The conversation goes on in another one, and so do replies. */
  | { outcome: 'goes-on' }
  /** Search engines may show the conversation, and the form didn't say so. */
  | { outcome: 'not-told' }
  /** The post that it answers is no longer shown. */
  | { outcome: 'answered-gone' }
  | { outcome: CannotReplyAs }
  | { outcome: 'allowance' }
  | { outcome: 'paused'; pause: Pause }
  | { outcome: 'collided' }

type Writing = {
  persona: WritingPersona
  mine: string[]
  body: string
  notes?: ContentNote[]
  aiHelped?: boolean
  onceHash: string
  standing: TrustLevel
  /** Keys what tells that posts are alike. */
  secret: Secret
  now: number
}

export async function submitThread(
  db: Db,
  {
    boardId,
    title,
    wish,
    concerns,
    findable = false,
    ...post
  }: Writing & {
    boardId: string
    title: string
    wish: Wish
    concerns: FoundConcern[]
    findable?: boolean
  },
): Promise<Sent> {
  const read = await readPost(db, title, post)
  return onceOnly(db, { title, ...post }, async tx => {
    const [board] = await tx.select({ id: boards.id }).from(boards).where(eq(boards.id, boardId))
    if (!board) return { outcome: 'closed' }

    const threadId = newId()
    await keepPersona(tx, post.persona, post.now)
    await tx.insert(threads).values({
      id: threadId,
      boardId,
      personaId: post.persona.id,
      title,
      wish,
      visibility: read.triage.visibility,
      createdDay: dayOf(post.now),
      activeHour: hourOf(post.now),
      findable,
    })
    if (concerns.length > 0)
      await tx.insert(threadConcerns).values(concerns.map(found => ({ threadId, ...found })))
    return keepPost(db, tx, { threadId, position: 0, ...post, ...read })
  })
}

export async function submitReply(
  db: Db,
  {
    threadId,
    answersPostId = null,
    speaking = null,
    toldFindable = false,
    saysHowItWent = false,
    ...writing
  }: Writing & {
    threadId: string
    answersPostId?: string | null
    speaking?: Speaking | null
    toldFindable?: boolean
    saysHowItWent?: boolean
  },
): Promise<Sent> {
  const { standing } = writing
  const post = { ...writing, standing: speaking ? trustedByName(standing) : standing }
  const read = await readPost(db, null, post)
  return onceOnly(db, { title: null, ...post }, async tx => {
    // Locked before the conversation, as whoever withdraws it does: its words can't go while they are quoted.
    const answered = answersPostId ? await lockPost(tx, answersPostId) : null
    if (answersPostId && (answered?.threadId !== threadId || answered.visibility !== 'published'))
      return { outcome: 'answered-gone' }
    // Locks the row, so that two replies at once get a position each.
    const [thread] = await tx
      .update(threads)
      .set({ id: threadId })
      .where(and(eq(threads.id, threadId), eq(threads.visibility, 'published')))
      .returning()
    if (!thread) return { outcome: 'closed' }
    const notice = await readNotice(tx, threadId)
    if (notice?.replies === 'closed') return { outcome: 'locked' }
    if (await readGoal(tx, threadId)) return { outcome: 'goes-on' }
    if (thread.findable && !notice && !toldFindable) return { outcome: 'not-told' }
    const { mine, now } = post
    const not = await cannotReplyAs(tx, { threadId, mine, speaking, today: dayOf(now) })
    if (not) return { outcome: not }
    const [last] = await tx
      .select({ position: max(posts.position) })
      .from(posts)
      .where(eq(posts.threadId, threadId))
    await keepPersona(tx, post.persona, post.now)
    const sent = await keepPost(db, tx, {
      threadId,
      position: (last?.position ?? 0) + 1,
      answersPostId,
      ...post,
      ...read,
      ...(notice && { triage: readFirst(read.triage) }),
    })
    if (saysHowItWent && mine.includes(thread.personaId) && thread.laterPostId === null)
      await tx.update(threads).set({ laterPostId: sent.postId }).where(eq(threads.id, threadId)).returning()
    if (speaking) await keepSpeaking(db, tx, { threadId, postId: sent.postId, speaking, now })
    return sent
  })
}

/** @param onceHash of a form's one-time token */
export const wasSent = async (read: Reader, onceHash: string): Promise<boolean> =>
  (await read.$count(posts, eq(posts.onceHash, onceHash))) > 0

/** Before the transaction: the reader takes too long to wait for in one. */
async function readPost(
  db: Db,
  title: string | null,
  { body, standing, secret, now }: Writing,
): Promise<Pick<Placed, 'signals' | 'triage' | 'sketch'>> {
  const text = triagedText(title, body)
  const signals = await readText(text)
  const outsideHours = nobodyThere(await readStaffing(db.read, now), now)
  const firstPostsHeld = await isBrakeOn(db.read, 'first-posts', now)
  const triage = triagePost(signals, standing, outsideHours, firstPostsHeld)
  const sketch = triage.case && !isReadAlone(signals) ? sketchOf(secret, text) : null
  return { signals, triage, sketch }
}

async function onceOnly(
  db: Db,
  { title, body, onceHash, persona, mine, standing, now }: Writing & { title: string | null },
  send: (tx: Tx) => Promise<Sent>,
): Promise<Sent> {
  const [own] = mine.toSorted()
  try {
    return await idempotent<Sent>(db, {
      lock: async tx => own && db.lock(tx, own),
      before: async tx => {
        const [sent] = await tx
          .select({ post: posts, title: threads.title, ownerTag: personas.ownerTag })
          .from(posts)
          .innerJoin(threads, eq(threads.id, posts.threadId))
          .innerJoin(personas, eq(personas.id, posts.personaId))
          .where(eq(posts.onceHash, onceHash))
        if (!sent) return null
        // Two requests at once make a new name each, under one tag.
        const isOwn = mine.includes(sent.post.personaId) || sent.ownerTag === persona.ownerTag
        if (!isOwn) return { outcome: 'another-key' }
        const { id: postId, threadId } = sent.post
        const earlier = await tx.select().from(revisions).where(eq(revisions.postId, postId))
        const same = [{ title: sent.title, body: sent.post.body }, ...earlier].some(
          each => each.body === body && (title === null || each.title === title),
        )
        return same ? { outcome: 'already-sent', postId, threadId } : { outcome: 'sent-before' }
      },
      change: async tx => {
        const pause = await readPause(tx, mine, now)
        if (pause) return { outcome: 'paused', pause }
        return (await allowanceUsed(tx, mine, standing, now)) ? { outcome: 'allowance' } : send(tx)
      },
    })
  } catch (why) {
    if (!isUniqueViolation(why)) throw why
    return { outcome: 'collided' }
  }
}

async function keepPersona(tx: Tx, { id, name, ownerTag, isNew }: WritingPersona, now: number) {
  if (isNew) await tx.insert(personas).values({ id, name, ownerTag, createdDay: dayOf(now) })
}

type Placed = {
  threadId: string
  position: number
  answersPostId?: string | null
  signals: Signal[]
  triage: Triage
  sketch: string | null
}

async function keepSpeaking(
  db: Db,
  tx: Tx,
  { threadId, postId, speaking, now }: { threadId: string; postId: string; speaking: Speaking; now: number },
) {
  const { staffId, outsideScope } = speaking
  await tx.insert(professionalReplies).values({ postId, ...speaking })
  const detail = { outside: Number(outsideScope) }
  await appendEvent(db, tx, { kind: 'professional-replied', actor: staffId, now, threadId, postId, detail })
}

async function keepPost(
  db: Db,
  tx: Tx,
  {
    threadId,
    position,
    answersPostId = null,
    persona,
    body,
    notes,
    aiHelped = false,
    onceHash,
    now,
    signals,
    triage,
    sketch,
  }: Writing & Placed,
): Promise<Extract<Sent, { help: HelpKind[] }>> {
  const postId = newId()
  const ids = { threadId, postId, personaId: persona.id }
  await tx.insert(posts).values({
    id: postId,
    threadId,
    position,
    personaId: persona.id,
    body,
    visibility: triage.visibility,
    notes: notes ?? [],
    aiHelped,
    createdHour: hourOf(now),
    appearance: triage.visibility === 'published' ? nextAppearance(threadId) : null,
    searchKey: newSearchKey(now),
    onceHash,
    answersPostId,
  })
  if (triage.help.length > 0)
    await tx.insert(offeredHelp).values({ postId, kinds: triage.help, offeredDay: dayOf(now) })
  if (triage.visibility === 'published')
    await countVisible(tx, { threadId, opening: position === 0, step: 1, now })
  await appendEvent(db, tx, {
    kind: position === 0 ? 'thread-sent' : 'post-sent',
    actor: 'author',
    now,
    ...ids,
    detail: { visibility: triage.visibility, ...(aiHelped ? { aiHelped: 1 } : {}) },
  })
  if (triage.case) {
    const caseId = await openCase(db, tx, { ...ids, ...triage.case, signals, now })
    if (sketch) await keepSketch(tx, caseId, sketch)
  }
  return { outcome: triage.visibility, postId, threadId, help: triage.help }
}

/** Newest first by the day, random within it, so that the order reveals nothing. */
const newSearchKey = (now: number) => firstNumberOf(dayOf(now)) + randomInt(NUMBERS_A_DAY)
