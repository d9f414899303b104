import { randomInt } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { DAY } from '../../db/clock'
import { newId } from '../../db/ids'
import { posts, scheduledDeletions, threads } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { findMyTaps, type Tap, tapTables } from '../accounts/my-taps'
import { findMyPersonas } from '../accounts/personas'
import { withdrawPost } from './withdraw'

type Site = { db: Db; secret: Secret }

/** `left`: what was written stays, and belongs to nobody. */
export const departures = ['day', 'now', 'left'] as const
export type Departure = (typeof departures)[number]

type Deletion = { dueAt: number } & ({ postId: string } | Pick<Tap, 'name' | 'tag'>)

/** Encrypted at one length, so that a post looks like anything else. */
const LENGTH = 240

/**
 * Notes what has to go, a row for each post and tap, before the account goes: whatever happens then, a job does the
 * rest. Nothing says whose the rows are or what they delete, each is written by itself, and their order is random.
 */
export async function scheduleDeletions(
  { db, secret }: Site,
  { ownerKey, how, now }: { ownerKey: Buffer; how: Departure; now: number },
): Promise<void> {
  const dueAt = () => (how === 'now' ? now : now + randomInt(DAY))
  const postIds = how === 'left' ? [] : await readMyPosts(db.read, ownerKey)
  const taps = await findMyTaps(db.read, ownerKey)
  const deletions: Deletion[] = [
    ...postIds.map(postId => ({ postId, dueAt: dueAt() })),
    ...taps.map(({ name, tag }) => ({ name, tag, dueAt: dueAt() })),
  ]
  for (const deletion of shuffled(deletions)) {
    const id = newId()
    const sealed = seal(keyOf(secret), JSON.stringify(deletion).padEnd(LENGTH), id)
    await db.write(tx => tx.insert(scheduledDeletions).values({ id, sealed }).returning())
  }
}

/**
 * Does what is due, in random order, each as if its author had pressed the button themselves. A row goes in a later run
 * than what it deleted, so that no transaction joins the two.
 */
export async function deleteDue({ db, secret }: Site, now: number): Promise<void> {
  const rows = await db.read.select().from(scheduledDeletions)
  const done: string[] = []
  for (const { id, sealed } of shuffled(rows)) {
    const opened = unseal(keyOf(secret), sealed, id)
    const deletion = opened === null ? null : (JSON.parse(opened) as Deletion)
    if (!deletion || deletion.dueAt > now) continue
    const outcome =
      'postId' in deletion ? await withdrawById(db, deletion.postId, now) : await dropTap(db, deletion)
    if (outcome === 'gone') done.push(id)
  }
  if (done.length > 0)
    await db.write(tx =>
      tx.delete(scheduledDeletions).where(inArray(scheduledDeletions.id, done)).returning(),
    )
}

const keyOf = (secret: Secret) => secretFor(secret, 'scheduled deletions')

async function readMyPosts(read: Reader, ownerKey: Buffer): Promise<string[]> {
  const { mine } = await findMyPersonas(read, ownerKey)
  const found: string[] = []
  for (const { id } of mine)
    for (const post of await read
      .select({ id: posts.id, visibility: posts.visibility })
      .from(posts)
      .where(eq(posts.personaId, id)))
      if (post.visibility !== 'withdrawn') found.push(post.id)
  return found
}

async function withdrawById(db: Db, postId: string, now: number): Promise<'withdrawn' | 'gone'> {
  const [mine] = await db.read
    .select({ post: posts, thread: threads })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId))
  return mine && mine.post.visibility !== 'withdrawn'
    ? (await withdrawPost(db, { mine, now })).outcome
    : 'gone'
}

async function dropTap(db: Db, { name, tag }: Pick<Tap, 'name' | 'tag'>): Promise<'withdrawn' | 'gone'> {
  const tap = tapTables[name]
  const dropped = await db.write(tx => tx.delete(tap.table).where(eq(tap.tag, tag)).returning())
  return dropped.length > 0 ? 'withdrawn' : 'gone'
}

function shuffled<T>(all: T[]): T[] {
  return all
    .map(each => ({ each, at: randomInt(2 ** 47) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
}
