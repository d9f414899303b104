import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKey } from '../../../app/accounts/key'
import { findMyPersonas } from '../../../app/accounts/personas'
import { readKey } from '../../../app/accounts/read-key'
import { findStaff } from '../../../app/accounts/roles'
import { signIn } from '../../../app/accounts/sign-up'
import { openTotp } from '../../../app/accounts/totp'
import { freshnessOf } from '../../../app/answers/answer'
import { readLinked } from '../../../app/answers/questions/linked-answers'
import { listClusters } from '../../../app/answers/questions/question-desk'
import { type Cast, castLines, inRole } from '../../../app/demo/cast'
import { demoSecret } from '../../../app/demo/demo-secret'
import { plantCommunity } from '../../../app/demo/plant-community'
import { readArguments } from '../../../app/demo/read-arguments'
import { answerNews } from '../../../app/forum/answer-news'
import { isOutside } from '../../../app/forum/compose/voice'
import { listMyConversations } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { verifyEvents } from '../../../app/operator/audit'
import { listCredentials } from '../../../app/professionals/credentials'
import { listApplications } from '../../../app/professionals/read-application'
import { CONCERNS } from '../../../app/referrals/concern'
import type { Db } from '../../../db'
import { dayOf, dayOfHour, HOUR } from '../../../db/clock'
import { dialect } from '../../../db/columns'
import * as schema from '../../../db/schema'
import { mayDecideAppeal } from '../../../moderation/appeals/appeals'
import { dueFollowUps } from '../../../moderation/cases/follow-ups'
import { thanksThisWeek } from '../../../moderation/metrics/thanks'
import { reasonOf } from '../../../moderation/policy'
import { agreement, nextBlindReview } from '../../../moderation/queue/blind-review'
import { listQueue } from '../../../moderation/queue/review-queue'
import { missRate } from '../../../moderation/queue/samples'
import { listUnanswered } from '../../../moderation/queue/unanswered'
import { openReports } from '../../../moderation/reports/reports'
import { readPause } from '../../../moderation/sanctions'
import { type Demo, openDemo } from '../../support/demo'
import { NOON, openWorld } from '../../support/world'

const { accounts, answers, appeals, boards, cases, decisions, events, opinions, peerReviews, personas } =
  schema
const { pins, posts, professionals, reports, revisions, sanctions, staff, threadConcerns, threads } = schema

/** What everybody can read, and under which names. */
const publicPages = ({ read }: Db) =>
  read
    .select({
      post: posts.id,
      at: posts.position,
      body: posts.body,
      name: personas.name,
      thread: threads.title,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(and(eq(posts.visibility, 'published'), eq(threads.visibility, 'published')))
    .orderBy(asc(posts.id))

/** What was reported and appealed, and what came of it. */
const afterwards = async ({ read }: Db) => [
  await read
    .select({
      code: reports.codeHash,
      of: reports.subjectId,
      why: reports.reason,
      outcome: reports.outcome,
    })
    .from(reports)
    .orderBy(asc(reports.codeHash)),
  await read
    .select({ of: appeals.postId, state: appeals.state, words: appeals.words })
    .from(appeals)
    .orderBy(asc(appeals.postId)),
]

let demo: Demo
let db: Db
let mine: string[]

beforeAll(async () => {
  demo = await openDemo()
  db = demo.site.db
  const found = await findMyPersonas(db.read, demo.cast.member.holder.ownerKey)
  mine = found.mine.map(persona => persona.id)
}, 180_000)
afterAll(() => demo.remove())

describe('the community', () => {
  it('is as large as promised', async () => {
    expect(await db.read.$count(threads)).toBeGreaterThanOrEqual(320)
    expect(await db.read.$count(posts)).toBeGreaterThanOrEqual(3_200)
    const members = await db.read.$count(accounts)
    expect(members).toBeGreaterThan(200)
    expect(members).toBeLessThan(250)
    expect(await db.read.$count(personas)).toBeGreaterThan(members * 5)
    expect(await db.read.$count(revisions)).toBeGreaterThan(20)
    expect(await db.read.$count(threadConcerns)).toBeGreaterThan(40)
  })

  it('knows every fate a post can have', async () => {
    for (const table of [threads, posts])
      for (const state of ['published', 'held', 'asked', 'refused', 'withdrawn'] as const)
        expect(await db.read.$count(table, eq(table.visibility, state)), state).toBeGreaterThan(3)
    const withdrawn = await db.read.select().from(posts).where(eq(posts.visibility, 'withdrawn'))
    expect(withdrawn.filter(post => post.body !== '')).toEqual([])
    const ids = withdrawn.map(post => post.id)
    expect(await db.read.$count(revisions, inArray(revisions.postId, ids))).toBe(0)
  })

  it('has grown over four months, and most in the last two weeks', async () => {
    const days = (await db.read.select({ hour: posts.createdHour }).from(posts)).map(
      row => dayOf(NOON) - Math.floor(row.hour / 24),
    )
    expect(Math.min(...days)).toBe(0)
    expect(Math.max(...days)).toBeGreaterThan(100)
    expect(Math.max(...days)).toBeLessThanOrEqual(121)
    expect(days.filter(day => day <= 14).length).toBeGreaterThan(days.length / 3)
  })

  it('counts what is published', async () => {
    const shown = await db.read.select().from(posts).where(eq(posts.visibility, 'published'))
    const all = await db.read.select().from(threads)
    for (const thread of all) {
      const replies = shown.filter(post => post.threadId === thread.id && post.position > 0)
      expect(thread.replyCount).toBe(replies.length)
    }
    for (const board of await db.read.select().from(boards)) {
      const here = all.filter(thread => thread.boardId === board.id)
      expect(board.threadCount).toBe(here.filter(thread => thread.visibility === 'published').length)
      const shown = here.filter(thread => thread.visibility === 'published')
      expect(board.replyCount).toBe(shown.reduce((sum, thread) => sum + thread.replyCount, 0))
      const active = here.map(thread => Math.floor(thread.activeHour / 24))
      expect(active).toContain(board.activeDay)
    }
  })

  it('gives everybody in a conversation a name of their own, and replies follow what they answer', async () => {
    const rows = await db.read
      .select({ post: posts, name: personas.name })
      .from(posts)
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .orderBy(asc(posts.threadId), asc(posts.position))
    const behind = new Map<string, string>()
    let before: (typeof rows)[number] | undefined
    for (const row of rows) {
      const key = `${row.post.threadId} ${row.name}`
      expect(behind.get(key) ?? row.post.personaId).toBe(row.post.personaId)
      behind.set(key, row.post.personaId)
      if (before?.post.threadId === row.post.threadId) {
        expect(row.post.position).toBe(before.post.position + 1)
        expect(row.post.createdHour).toBeGreaterThanOrEqual(before.post.createdHour)
      } else expect(row.post.position).toBe(0)
      before = row
    }
  })
})

describe('its moderators', () => {
  it('have cases of every kind before them', async () => {
    const { cases: queue } = await listQueue(db.read, { now: NOON })
    expect(queue.filter(each => each.overdue).length).toBeGreaterThan(3)
    expect(await db.read.$count(cases, gt(cases.claimedUntil, NOON))).toBeGreaterThan(1)
    expect(new Set(queue.map(each => each.priority))).toEqual(new Set(['now', 'today', 'soon']))
    expect(await db.read.$count(cases, eq(cases.state, 'open'))).toBeGreaterThan(25)
    const held = await db.read.select({ id: posts.id }).from(posts).where(eq(posts.visibility, 'held'))
    const open = await db.read.select().from(cases).where(eq(cases.state, 'open'))
    for (const { id } of held) expect(open.filter(each => each.postId === id).length).toBe(1)
  })

  it('have decided with a reason, and with words unless all was well', async () => {
    const made = await db.read.select().from(decisions)
    expect(made.length).toBeGreaterThan(400)
    for (const { outcome, reason, rule, words } of made) {
      expect(reasonOf(reason)).toMatchObject({
        for: expect.arrayContaining([outcome]),
        ...(rule && { rule }),
      })
      if (outcome !== 'publish') expect(words.length).toBeGreaterThan(40)
    }
    expect(new Set(made.map(row => row.reason)).size).toBeGreaterThan(12)
  })

  it('left a chain of events that holds, in the order of days', async () => {
    expect(await verifyEvents(db.read)).toMatchObject({ whole: true })
    const hours = await db.read.select({ hour: events.hour }).from(events).orderBy(asc(events.seq))
    const days = hours.map(row => dayOfHour(row.hour))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(Math.max(...hours.map(row => row.hour))).toBeLessThanOrEqual(NOON / HOUR)
  })
})

describe('what came of it', () => {
  it('was reported, for many reasons, and answered in every way', async () => {
    const all = await db.read.select().from(reports)
    expect(all.length).toBeGreaterThanOrEqual(25)
    const outcomes = new Set(all.map(report => report.outcome))
    expect(outcomes).toEqual(new Set([null, 'kept', 'hide', 'ask', 'remove']))
    expect(new Set(all.map(report => report.reason)).size).toBeGreaterThan(6)
    for (const kind of ['post', 'answer'] as const)
      expect(
        all.filter(each => each.subjectKind === kind && each.state === 'open').length,
        kind,
      ).toBeGreaterThan(2)
    expect(all.some(report => report.legal && report.state === 'open')).toBe(true)
    const together = all.filter(report => all.filter(each => each.caseId === report.caseId).length > 2)
    expect(together.filter(report => report.caseId !== null).length).toBeGreaterThan(2)
    const opened = openReports(demoSecret, all)
    expect(opened.filter(report => report.words === null)).toEqual([])
    expect(opened.filter(report => report.words?.note).length).toBeGreaterThan(8)
  })

  it('was appealed, and somebody else looked at each', async () => {
    const all = await db.read
      .select({ appeal: appeals, decision: decisions })
      .from(appeals)
      .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    expect(all.length).toBeGreaterThanOrEqual(12)
    for (const state of ['open', 'upheld', 'reversed'] as const)
      expect(all.filter(each => each.appeal.state === state).length, state).toBeGreaterThan(1)
    expect(all.filter(each => each.appeal.decidedBy === each.decision.staffId)).toEqual([])
    const own = inRole(demo.cast, 'moderator')[0]?.id ?? ''
    const open = await db.read
      .select({ id: cases.id })
      .from(cases)
      .where(and(eq(cases.kind, 'appeal'), eq(cases.state, 'open')))
    const may = await Promise.all(
      open.map(({ id }) => mayDecideAppeal(db.read, { caseId: id, staffId: own })),
    )
    expect(new Set(may)).toEqual(new Set([true, false]))
  })

  it('brought pauses of every length, and one that was lifted', async () => {
    const all = await db.read.select().from(sanctions)
    expect(new Set(all.map(each => each.measure))).toEqual(
      new Set(['pause-1', 'pause-7', 'pause-30', 'close']),
    )
    expect(all.filter(each => each.liftedAt !== null).length).toBe(1)
  })

  it('leaves one of everything for the first moderator', async () => {
    const own = inRole(demo.cast, 'moderator')[0]?.id ?? ''
    const open = await db.read.select().from(cases).where(eq(cases.state, 'open'))
    const kinds = open.filter(each => each.notFor !== own).map(each => each.kind)
    expect(new Set(kinds)).toEqual(new Set(['post', 'edit', 'report', 'appeal', 'sample']))
    const waiting = await db.read
      .select()
      .from(opinions)
      .where(and(eq(opinions.kind, 'proposal'), isNull(opinions.settled)))
    expect(waiting.map(each => each.staffId)).not.toContain(own)
    expect(waiting.length).toBe(1)
    expect((await dueFollowUps(db.read, dayOf(NOON))).length).toBe(1)
    expect(await nextBlindReview(db.read, { staffId: own, now: NOON })).not.toBeNull()
    expect((await agreement(db.read))?.n).toBeGreaterThan(0)
    expect((await missRate(db.read))?.n).toBe(37)
    expect(await thanksThisWeek(db.read, own, dayOf(NOON))).toBeGreaterThan(1)
    expect((await listUnanswered(db.read, NOON)).some(each => each.alarm)).toBe(true)
  })
})

describe('the printed keys', () => {
  it('stand one to a line, by role', () => {
    const key = '(?:[a-z-]+ ){6}[a-z-]+'
    const lines = castLines(demo.cast)
    expect(lines[0]).toMatch(new RegExp(`^member: ${key}$`))
    const roles = ['moderator', 'moderator', 'professional', 'professional', 'operator']
    for (const [n, role] of roles.entries())
      expect(lines[n + 1]).toMatch(new RegExp(`^${role}: ${key} totp [A-Z2-7]{32}$`))
  })

  it('open their accounts', async () => {
    const { member, staff: colleagues } = demo.cast
    for (const { key, holder } of [member, ...colleagues]) {
      expect(readKey(key)).toBe(key)
      expect((await openKey(demoSecret, key))?.accountId).toBe(holder.accountId)
      expect(await signIn(db, demoSecret, key)).toEqual(holder)
    }
    for (const { id, role, holder, totp, credential } of colleagues) {
      const colleague = await findStaff(db.read, holder.accountId)
      expect(colleague?.roles).toEqual([role])
      expect(colleague?.professional?.name).toBe(credential?.name)
      const [row] = await db.read.select().from(staff).where(eq(staff.id, id))
      expect(openTotp(demoSecret, id, row?.totpSealed ?? '')).toBe(totp)
    }
  })

  it('show a member who began six conversations, replied in others, and has news', async () => {
    const conversations = await listMyConversations(db.read, mine)
    const begun = conversations.filter(each => each.started)
    expect(begun.length).toBe(6)
    expect(new Set(begun.map(each => each.visibility))).toEqual(new Set(['published', 'asked', 'withdrawn']))
    const states = conversations
      .filter(each => !each.started)
      .flatMap(each => each.posts.map(post => post.state))
    expect(new Set(states)).toEqual(new Set(['published', 'asked', 'refused', 'withdrawn', 'held']))
    const news = await readNews(db.read, mine, Date.now())
    expect(new Set(news.map(each => each.kind))).toEqual(
      new Set(['published', 'asked', 'refused', 'reply', 'hidden', 'appeal-upheld']),
    )
    const appealed = await db.read
      .select({ state: appeals.state })
      .from(appeals)
      .innerJoin(posts, eq(posts.id, appeals.postId))
      .where(inArray(posts.personaId, mine))
    expect(new Set(appealed.map(each => each.state))).toEqual(new Set(['open', 'upheld']))
    expect(await readPause(db.read, mine, NOON)).toBeNull()
    expect(news[0]?.day).toBeGreaterThanOrEqual(dayOf(NOON) - 2)
  })
})

describe('its professionals', () => {
  it('have answered, read each other, and left something to do', async () => {
    const rows = await db.read
      .select({ answer: answers, until: professionals.validUntilDay, endedDay: professionals.endedDay })
      .from(answers)
      .innerJoin(professionals, eq(professionals.staffId, answers.authorId))
    const fresh = rows.map(({ answer, until, endedDay }) =>
      freshnessOf({ ...answer, validUntilDay: until, endedDay }, dayOf(NOON)),
    )
    const published = rows.filter(row => row.answer.state === 'published').map(row => row.answer)
    expect(published.length).toBe(9)
    expect(
      rows.filter((row, n) => row.answer.state === 'published' && fresh[n] === 'under-review').length,
    ).toBe(2)
    expect(rows.filter(row => row.answer.state === 'draft').length).toBe(1)
    expect(rows.filter(row => row.answer.state === 'in-review').length).toBe(1)
    for (const { id, authorId } of published) {
      const [word] = await db.read.select().from(peerReviews).where(eq(peerReviews.answerId, id))
      expect(word?.outcome).toBe('confirmed')
      expect(word?.staffId).not.toBe(authorId)
      const [pin] = await db.read.select().from(pins).where(eq(pins.answerId, id)).orderBy(asc(pins.position))
      expect(pin?.position).toBeLessThanOrEqual(3)
    }
  })
})

describe('what people ask them', () => {
  it('stands in groups of three people and more: one taken, one answered, and the printed member is told', async () => {
    const { groups, fewer } = await listClusters(db.read, NOON)
    expect(groups.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...groups.map(({ people }) => people))).toBeGreaterThanOrEqual(30)
    expect(Math.min(...groups.map(({ people }) => people))).toBe(3)
    expect(groups.filter(({ claim }) => claim !== null)).toHaveLength(1)
    expect(fewer.length).toBeGreaterThan(0)
    const answered = groups.filter(group => group.answers.some(({ question }) => question !== null))
    expect(answered).toHaveLength(1)
    for (const { threadId } of answered[0]?.openings ?? [])
      expect(await readLinked(db.read, threadId, dayOf(NOON))).toHaveLength(1)
    const news = await answerNews(db.read, demo.cast.member.holder, mine, NOON)
    expect(news.map(each => each.kind)).toEqual(['answered-too'])
  })
})

describe('its credentials', () => {
  it('were each checked by two, and stand for a year, a month, or no more', async () => {
    const listed = await listCredentials(db.read, dayOf(NOON))
    expect(listed.map(each => [each.handle, each.reminder])).toEqual([
      ['Tomas', 30],
      ['Ruth', null],
      ['Hana', null],
      ['Edgar', 'ended'],
    ])
    const all = await db.read.select().from(professionals)
    expect(all.filter(each => each.checkedDay === null || !each.registerSealed)).toEqual([])
    const covered = new Set(all.flatMap(each => each.scope))
    expect(CONCERNS.filter(concern => !covered.has(concern))).toEqual([])
    const waiting = await listApplications(db.read, demoSecret, dayOf(NOON))
    expect(waiting.map(each => each.state)).toEqual(['checked', 'waiting'])
  })

  it('mark one reply in a conversation', async () => {
    const [reply, ...more] = await db.read.select().from(schema.professionalReplies)
    expect(more).toEqual([])
    const [post] = await db.read
      .select()
      .from(posts)
      .where(eq(posts.id, reply?.postId ?? ''))
    expect(post?.visibility).toBe('published')
    expect(await isOutside(db.read, post?.threadId ?? '', ['pain'])).toBe(false)
  })
})

describe('a demo that is started again', () => {
  it('stays as it is, with the same keys', async () => {
    const before = await publicPages(db)
    const again = (await plantCommunity(demo.site, { now: NOON + 26 * HOUR })) as Cast
    expect(castLines(again)).toEqual(castLines(demo.cast))
    expect(await publicPages(db)).toEqual(before)
    expect(await db.read.$count(staff)).toBe(7)
  })

  it('says when it was interrupted, rather than growing from a half', async () => {
    const { db, site, member, writeThread } = await openWorld()
    await writeThread(await member('Ada'))
    expect(await plantCommunity({ ...site, secret: demoSecret }, { now: NOON })).toBeNull()
    expect(await db.read.$count(threads)).toBe(1)
  })

  it.skipIf(dialect === 'postgres')(
    'is the same in another place at another hour of the day',
    async () => {
      const other = await openDemo({ now: NOON + 7 * HOUR })
      expect(await publicPages(other.site.db)).toEqual(await publicPages(db))
      expect(await afterwards(other.site.db)).toEqual(await afterwards(db))
      await other.remove()
    },
    120_000,
  )
})

describe('the command line', () => {
  it('understands what a demo can be asked for, and nothing else', () => {
    expect(readArguments([])).toEqual({ onlyPlant: false })
    expect(readArguments(['--scale', '1000000', '--only-plant'])).toEqual({
      posts: 1_000_000,
      onlyPlant: true,
    })
    for (const typed of [['--scale'], ['--scale', 'many'], ['--scale', '-1'], ['--help']])
      expect(readArguments(typed)).toBeNull()
  })
})
