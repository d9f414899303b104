import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cases, events } from '../../../db/schema'
import { claimCase, closeCasesOf, openCase } from '../../../moderation/cases/case'
import { caseOn } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

const aCase = {
  ...{ postId: 'p', personaId: 'n', threadId: 't', because: ['newcomer'], signals: [], now: NOON },
  priority: 'soon' as const,
}

const open = ({ db }: World, change: Partial<Parameters<typeof openCase>[2]> = {}) =>
  db.write(tx => openCase(db, tx, { ...aCase, ...change }))

describe('a new case', () => {
  it.each([
    ['now', 60],
    ['today', 12 * 60],
    ['soon', 24 * 60],
  ] as const)('that is for "%s" has to be decided within %i minutes', async (priority, minutes) => {
    const world = await openWorld()
    await open(world, { priority })
    const { openedAt, deadlineAt } = await caseOn(world, 'p')
    expect(openedAt).toBe(NOON)
    expect(deadlineAt).toBe(NOON + minutes * MINUTE)
  })

  it('says no more than the quarter hour in which somebody wrote, and never a time before it', async () => {
    const world = await openWorld()
    for (const seconds of [1, 61, 600, 899, 900]) {
      const now = NOON + seconds * 1_000
      await open(world, { postId: `p${seconds}`, now })
      const { openedAt, deadlineAt } = await caseOn(world, `p${seconds}`)
      expect([openedAt % QUARTER, deadlineAt % QUARTER]).toEqual([0, 0])
      expect(openedAt).toBeGreaterThanOrEqual(now)
      expect(openedAt - now).toBeLessThan(QUARTER)
    }
  })

  it('keeps where a detector saw something, never what', async () => {
    const world = await openWorld()
    const body = 'Reach me at ben@example.org, please.'
    const sent = await world.writeThread(await world.member('Ben'), { title: 'Lonely', body })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const row = await caseOn(world, sent.postId)
    expect(row.signals.map(signal => signal.kind)).toContain('contact')
    const [from, to] = row.signals.find(signal => signal.because === 'email')?.where[0] ?? [0, 0]
    expect(`Lonely\n\n${body}`.slice(from, to)).toBe('ben@example.org')
    for (const word of ['ben@', 'Lonely', 'please']) expect(JSON.stringify(row)).not.toContain(word)
  })

  it('is told by the machine, with its priority', async () => {
    const world = await openWorld()
    const caseId = await open(world, { priority: 'today' })
    expect(await world.db.read.select().from(events)).toMatchObject([
      { kind: 'case-opened', actor: 'machine', caseId, detail: { priority: 'today' } },
    ])
  })

  it('takes the place of the one that was open on the post, and of its claim', async () => {
    const world = await openWorld()
    const first = await open(world)
    await claimCase(world.db, { caseId: first, staffId: 'marlo', now: NOON })
    const second = await open(world, { priority: 'now' })
    const [old] = await world.db.read.select().from(cases).where(eq(cases.id, first))
    expect(old).toMatchObject({ state: 'closed', claimedBy: null, claimedUntil: null })
    expect((await caseOn(world, 'p')).id).toBe(second)
  })
})

it('closing the cases of one post leaves those of others open', async () => {
  const world = await openWorld()
  await open(world)
  await open(world, { postId: 'other' })
  await world.db.write(tx => closeCasesOf(world.db, tx, aCase))
  const rows = await world.db.read.select().from(cases)
  expect(Object.fromEntries(rows.map(row => [row.postId, row.state]))).toEqual({ p: 'closed', other: 'open' })
})
