import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { reportTag } from '../../../app/accounts/tags'
import { readNews } from '../../../app/forum/notices'
import { DAY, dayOf } from '../../../db/clock'
import { cases, events, reports } from '../../../db/schema'
import { policy, REMOVAL_REQUEST } from '../../../moderation/policy'
import { purgeSealed } from '../../../moderation/purge'
import { readReportState, reportsInCase } from '../../../moderation/reports/read-reports'
import { readReportCode, reportCode } from '../../../moderation/reports/reports'
import { becomeKnown, caseOn, castOf, decide, publishedThread } from '../../support/moderators'
import { changePost, myPost, takeBack } from '../../support/own-post'
import { report } from '../../support/reports-and-appeals'
import { NOON, openWorld, type World } from '../../support/world'

async function published() {
  const world = await openWorld()
  const cast = await castOf(world)
  const { postId, threadId } = await publishedThread(world, cast.ada, cast.marlo)
  return { world, ...cast, postId, threadId }
}

const openCases = ({ db }: World, postId: string) =>
  db.read.select().from(cases).where(eq(cases.postId, postId))

describe('a report', () => {
  it('puts a post before the moderators by the deadline of its reason, and hides nothing', async () => {
    const { world, postId, ada } = await published()
    expect((await report(world, postId, { reason: 'danger' })).outcome).toBe('made')
    const it = await caseOn(world, postId)
    expect(it).toMatchObject({ kind: 'report', priority: 'now', because: ['reported'] })
    expect(it.deadlineAt).toBe(NOON + policy().deadlines.now * 60_000)
    expect((await myPost(world, ada, postId)).post.visibility).toBe('published')
  })

  it('joins the case that is open, and only ever makes it more urgent', async () => {
    const { world, postId } = await published()
    await report(world, postId, { reason: 'selling' })
    await report(world, postId, { reason: 'danger', now: NOON + DAY / 2 })
    await report(world, postId, { reason: 'other', now: NOON + DAY / 2 })
    const found = (await openCases(world, postId)).filter(each => each.state === 'open')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ priority: 'now' })
    expect(found[0]?.deadlineAt).toBe(NOON + DAY / 2 + policy().deadlines.now * 60_000)
    expect(await reportsInCase(world.db.read, world.secret, found[0]?.id ?? '')).toHaveLength(3)
  })

  it('by somebody it is about always comes before a moderator, also when others’ were settled', async () => {
    const { world, postId, ada, marlo } = await published()
    await report(world, postId, { reason: REMOVAL_REQUEST })
    await decide(world, { postId, staffId: marlo })
    await report(world, postId, { reason: REMOVAL_REQUEST, once: 'another' })
    expect(await caseOn(world, postId)).toMatchObject({ state: 'open', priority: 'today' })
    expect((await myPost(world, ada, postId)).post.visibility).toBe('published')
  })

  it('sent twice, or twice at once, is one', async () => {
    const { world, postId } = await published()
    const once = 'the same form'
    const both = await Promise.all([report(world, postId, { once }), report(world, postId, { once })])
    expect(both.map(each => each.outcome)).toEqual(['made', 'made'])
    expect(await world.db.read.$count(reports)).toBe(1)
  })

  it('is made once of each thing by each member', async () => {
    const { world, postId, ben } = await published()
    const reporterTag = reportTag(ben.holder.ownerKey, {
      subjectKind: 'post',
      subjectId: postId,
      reason: 'other',
    })
    const both = await Promise.all([
      report(world, postId, { reporterTag }),
      report(world, postId, { reporterTag }),
    ])
    expect(both.map(each => each.outcome).sort()).toEqual(['already', 'made'])
    expect(
      reportTag(ben.holder.ownerKey, { subjectKind: 'post', subjectId: 'another', reason: 'other' }),
    ).not.toBe(reporterTag)
  })

  it('of what is out of view is not taken', async () => {
    const { world, postId, ada } = await published()
    await takeBack(world, ada, postId)
    expect((await report(world, postId)).outcome).toBe('gone')
    expect((await report(world, 'none')).outcome).toBe('gone')
  })

  it('leaves nothing about the reporter but a tag that joins to nothing', async () => {
    const { world, postId, ben } = await published()
    await report(world, postId, {
      reporterTag: reportTag(ben.holder.ownerKey, {
        subjectKind: 'post',
        subjectId: postId,
        reason: 'other',
      }),
    })
    const told = await world.db.read.select().from(events).where(eq(events.kind, 'report-made'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ actor: 'reader', personaId: null })
    const [shown] = await reportsInCase(world.db.read, world.secret, (await caseOn(world, postId)).id)
    expect(Object.keys(shown ?? {}).sort()).toEqual([
      'id',
      'legal',
      'madeDay',
      'reason',
      'subjectId',
      'words',
    ])
  })
})

it('a report that arrives while a moderator reads has to be read before the decision', async () => {
  const { world, postId, marlo } = await published()
  const first = await report(world, postId)
  const reading = { postId, staffId: marlo, reportsRead: 1 }
  const second = await report(world, postId, { reason: 'danger' })
  expect(await decide(world, reading)).toEqual({ outcome: 'reported-since' })
  expect(await readReportState(world.db.read, second.code, NOON)).toMatchObject({ state: 'open' })
  expect(await decide(world, { ...reading, reportsRead: 2 })).toMatchObject({ outcome: 'decided' })
  expect(await readReportState(world.db.read, first.code, NOON)).toMatchObject({ outcome: 'kept' })
})

describe('the outcome of a report', () => {
  it.each([
    ['publish', 'kept'],
    ['ask', 'ask'],
    ['remove', 'remove'],
  ] as const)('is the decision to %s for every report on the post', async (outcome, told) => {
    const { world, postId, marlo } = await published()
    const first = await report(world, postId)
    const second = await report(world, postId)
    await decide(world, { postId, staffId: marlo, outcome })
    for (const { code } of [first, second])
      expect(await readReportState(world.db.read, code, NOON)).toMatchObject({
        state: 'settled',
        outcome: told,
        settledDay: dayOf(NOON),
      })
  })

  it('is promised by a day that is named', async () => {
    const { world, postId } = await published()
    const { code } = await report(world, postId)
    expect(await readReportState(world.db.read, code, NOON)).toMatchObject({
      state: 'open',
      byDay: dayOf(NOON) + 1,
    })
    expect(await readReportState(world.db.read, 'another', NOON)).toBeNull()
  })

  it('is that the post was withdrawn, when its author withdraws it', async () => {
    const { world, postId, ada } = await published()
    const { code } = await report(world, postId)
    await takeBack(world, ada, postId)
    expect(await readReportState(world.db.read, code, NOON)).toMatchObject({ outcome: 'withdrawn' })
  })

  it('brings the author no notice where nothing came of it', async () => {
    const { world, postId, ada, marlo } = await published()
    const before = await readNews(world.db.read, await world.mine(ada), NOON + DAY)
    await report(world, postId)
    await decide(world, { postId, staffId: marlo })
    expect(await readNews(world.db.read, await world.mine(ada), NOON + DAY)).toEqual(before)
    expect((await myPost(world, ada, postId)).decision?.words).toBe('Thank you for writing.')
  })
})

describe('changing a reported post', () => {
  it('does not make the report go away', async () => {
    const { world, ada, marlo } = await published()
    await becomeKnown(world, ada, marlo)
    const { postId } = await publishedThread(world, ada, marlo)
    await report(world, postId)
    await changePost(world, ada, postId)
    expect(await caseOn(world, postId)).toMatchObject({ because: expect.arrayContaining(['reported']) })
    const [row] = await world.db.read.select().from(reports)
    expect(row).toMatchObject({ state: 'open', caseId: (await caseOn(world, postId)).id })
  })
})

describe('a second report of a post that moderators kept', () => {
  const kept = async () => {
    const it = await published()
    await report(it.world, it.postId)
    await decide(it.world, { postId: it.postId, staffId: it.marlo })
    return it
  }
  const isOpen = async (world: World, postId: string) =>
    (await openCases(world, postId)).some(each => each.state === 'open')

  it('opens no case for a guest, is answered at once, and is counted: three together open one', async () => {
    const { world, postId } = await kept()
    const second = await report(world, postId)
    expect(second.row).toMatchObject({ state: 'settled', outcome: 'kept', caseId: null })
    await report(world, postId)
    expect(await isOpen(world, postId)).toBe(false)
    await report(world, postId)
    const { id } = await caseOn(world, postId)
    expect(await reportsInCase(world.db.read, world.secret, id)).toHaveLength(3)
  })

  it('opens a case for a member, for another reason, and after 30 days', async () => {
    for (const more of [{ reporterTag: 'a mark' }, { reason: 'contact' }, { now: NOON + 31 * DAY }]) {
      const { world, postId } = await kept()
      await report(world, postId, more)
      expect(await isOpen(world, postId), JSON.stringify(more)).toBe(true)
    }
  })
})

it('a report that names the law or danger to life is looked at each time, whoever makes it', async () => {
  for (const reason of ['illegal', 'danger']) {
    const { world, postId, marlo } = await published()
    await report(world, postId, { reason })
    await decide(world, { postId, staffId: marlo })
    await report(world, postId, { reason })
    expect(await caseOn(world, postId), reason).toMatchObject({ kind: 'report' })
  }
})

describe('a reference code', () => {
  const secretOf = (fill: number) => ({ installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, fill) })

  it('has four groups of four and comes from the form, so that the same form gives the same', () => {
    const code = reportCode(secretOf(7), 'once')
    expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/)
    expect(reportCode(secretOf(7), 'once')).toBe(code)
    expect(reportCode(secretOf(7), 'again')).not.toBe(code)
    expect(reportCode(secretOf(8), 'once')).not.toBe(code)
  })

  it('is read however somebody types it', () => {
    expect(readReportCode(' 0OiL-uabc DEFG 2345 ')).toBe('0011-vabc-defg-2345')
    expect(readReportCode('too short')).toBeNull()
    expect(readReportCode('????-????-????-????')).toBeNull()
  })
})

it('half a year after it was settled, the words of a report are deleted, and what came of it stays', async () => {
  const { world, postId, marlo } = await published()
  const { code } = await report(world, postId)
  await purgeSealed(world.db, NOON + 400 * DAY)
  expect((await world.db.read.select().from(reports))[0]?.sealed).not.toBe('')
  await decide(world, { postId, staffId: marlo })
  await purgeSealed(world.db, NOON + 180 * DAY)
  expect((await world.db.read.select().from(reports))[0]?.sealed).not.toBe('')
  await purgeSealed(world.db, NOON + 181 * DAY)
  expect((await world.db.read.select().from(reports))[0]?.sealed).toBe('')
  expect(await readReportState(world.db.read, code, NOON)).toMatchObject({ outcome: 'kept' })
})
