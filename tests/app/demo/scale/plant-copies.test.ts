import { count, eq, isNull, notExists, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../../../../app/accounts/sign-up'
import { readArguments } from '../../../../app/demo/read-arguments'
import { audit } from '../../../../app/operator/audit'
import type { Db } from '../../../../db'
import { dayOf } from '../../../../db/clock'
import { cases, clusterThreads, events, installation, personas, posts, threads } from '../../../../db/schema'
import { compareSums } from '../../../../moderation/metrics/recount'
import { listQueue } from '../../../../moderation/queue/review-queue'
import { type Demo, openDemo } from '../../../support/demo'
import { expectCounted } from '../../../support/recount'
import { NOON } from '../../../support/world'

const POSTS = 4_000

let demo: Demo
let db: Db

beforeAll(async () => {
  demo = await openDemo({ posts: POSTS, lived: 1_000 })
  db = demo.site.db
}, 180_000)
afterAll(() => demo.remove())

describe('a community made larger', () => {
  it('has as many posts as were asked for, spread over a year', async () => {
    const [all] = await db.read.select({ n: count() }).from(posts)
    expect(all?.n).toBeGreaterThanOrEqual(POSTS)
    expect(all?.n).toBeLessThan(POSTS * 1.02)
    const days = await db.read.selectDistinct({ day: threads.createdDay }).from(threads)
    expect(Math.min(...days.map(({ day }) => day))).toBeLessThan(dayOf(NOON) - 300)
  })

  it('has a log that verifies, with an event for every case and decision', async () => {
    const verified = await audit.run(demo.site, ['verify'])
    expect(verified).toMatchObject({ code: 0 })
    expect((await compareSums(db.read)).different).toEqual([])
  })

  it('counts what is published, and gives each post a place', () => expectCounted(db))

  it('leaves nothing that belongs to nobody', async () => {
    const persona = db.read.select({ one: sql`1` }).from(personas).where(eq(personas.id, posts.personaId))
    expect(await db.read.$count(posts, notExists(persona))).toBe(0)
    const thread = db.read.select({ one: sql`1` }).from(threads).where(eq(threads.id, events.threadId))
    expect(await db.read.$count(events, sql`${events.threadId} is not null and ${notExists(thread)}`)).toBe(0)
    const asked = db.read.select({ one: sql`1` }).from(threads).where(eq(threads.id, clusterThreads.threadId))
    expect(await db.read.$count(clusterThreads, notExists(asked))).toBe(0)
  })

  it('has the queue of a usual one: what is copied waits for nobody', async () => {
    const open = await db.read.$count(cases, eq(cases.state, 'open'))
    expect(open).toBeLessThan(60)
    expect((await listQueue(db.read, { now: NOON })).cases.length).toBeGreaterThan(20)
    const waiting = db.read.select({ one: sql`1` }).from(cases).where(eq(cases.postId, posts.id))
    expect(await db.read.$count(posts, sql`${eq(posts.visibility, 'held')} and ${notExists(waiting)}`)).toBe(
      0,
    )
  })

  it('finds copies by their words', async () => {
    const found = await db.read
      .select({ id: posts.id })
      .from(posts)
      .where(sql`${posts.searchKey} in ${db.matching(['weather', 'forecast'])}`)
    expect(found.length).toBeGreaterThan(1)
  })

  it('is whole: another start leaves it alone, and its keys open', async () => {
    expect(await db.read.$count(installation, eq(installation.name, 'demo'))).toBe(1)
    const { key, holder } = demo.cast.member
    expect(await signIn(db, demo.site.secret, key)).toEqual(holder)
    expect(await db.read.$count(personas, isNull(personas.ownerTag))).toBe(0)
    expect(readArguments(['--scale', String(POSTS)])).toMatchObject({ posts: POSTS })
  })
})
