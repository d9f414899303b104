import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { verifyEvents } from '../../../app/operator/audit'
import { DAY } from '../../../db/clock'
import { boards, cases, personas, posts, threads } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { decide } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { searchPosts } from '../../support/search'
import { type Member, NOON, openWorld } from '../../support/world'

/** Mulberry32: the same walk for the same seed. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

it('after two hundred random changes, every number that is shown is still right', {
  timeout: 180_000,
}, async () => {
  const world = await openWorld()
  const random = seeded(20_261_124)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const members: Member[] = []
  for (const name of ['Ada', 'Ben', 'Cleo', 'Dora']) members.push(await world.member(name))
  const staff = [await world.colleague('Marlo', 'moderator'), await world.colleague('Ines', 'moderator')]
  const boardIds = (await world.db.read.select({ id: boards.id }).from(boards)).map(board => board.id)
  const texts = [
    'It was a long year.',
    'Call me: 07700 900123',
    'I want to kill myself.',
    'See www.example.org',
  ]

  async function ownPost() {
    const who = pick(members) as Member
    const mine = await world.mine(who)
    const rows = await world.db.read.select().from(posts)
    const post = pick(
      rows.filter(row => mine.includes(row.personaId)).sort((a, b) => (a.onceHash < b.onceHash ? -1 : 1)),
    )
    return post ? { who, postId: post.id } : null
  }
  const body = (n: number) => `${pick(texts)} Marker${n}`
  const happenings = {
    write: (n: number) =>
      world.writeThread(pick(members) as Member, { boardId: pick(boardIds), body: body(n) }),
    reply: async (n: number) => {
      const open = await world.db.read.select().from(threads).where(eq(threads.visibility, 'published'))
      const thread = pick(open)
      if (thread) await world.reply(pick(members) as Member, thread.id, { body: body(n) })
    },
    decide: async (n: number) => {
      const open = await world.db.read.select().from(cases).where(eq(cases.state, 'open'))
      const found = pick(open)
      const outcome = pick(['publish', 'publish', 'publish', 'ask', 'refuse'] as const)
      if (found) await decide(world, { ...found, caseId: found.id, staffId: staff[n % 2] as string, outcome })
    },
    change: async (n: number) => {
      const found = await ownPost()
      if (found) await changePost(world, found.who, found.postId, { body: body(n) })
    },
    takeBack: async () => {
      const found = await ownPost()
      if (found) await takeBack(world, found.who, found.postId, NOON)
    },
  }
  const likely = [
    'write',
    'write',
    'reply',
    'reply',
    'decide',
    'decide',
    'decide',
    'decide',
    'change',
    'takeBack',
  ] as const

  for (let n = 0; n < 200; n++) {
    await happenings[pick(likely) as (typeof likely)[number]](n)
    if (n % 40 === 39) await expectCounted(world.db)
  }

  // What is searched is what is published, and the chain of events has no break.
  const shown = await world.db.read.select().from(posts).innerJoin(threads, eq(threads.id, posts.threadId))
  for (const { posts: post, threads: thread } of shown) {
    const marker = /Marker\d+/.exec(post.body)?.[0]
    if (!marker) continue
    const found = await searchPosts(world.db, marker)
    const visible = post.visibility === 'published' && thread.visibility === 'published'
    expect(found.map(each => each.threadId)).toEqual(visible ? [thread.id] : [])
  }
  await sealDays(world.db, Date.now() + 4_000 * DAY)
  expect(await verifyEvents(world.db.read)).toMatchObject({ whole: true })
  const named = await world.db.read.select().from(personas)
  expect(new Set(named.map(persona => persona.ownerTag)).size).toBe(named.length)
})
