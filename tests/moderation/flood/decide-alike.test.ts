import { eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../db/clock'
import { cases, decisions, events, posts } from '../../../db/schema'
import { claimCase, openCase } from '../../../moderation/cases/case'
import { undoDecision } from '../../../moderation/decisions/undo'
import { decideAlike } from '../../../moderation/flood/decide-alike'
import { sendFlood } from '../../support/floods'
import { caseOn, castOf, decide, postOf } from '../../support/moderators'
import { appeal } from '../../support/reports-and-appeals'
import { NOON, openWorld, type World } from '../../support/world'

async function flooded(howMany = 8, known = false) {
  const world = await openWorld()
  const { marlo, ada } = await castOf(world)
  const flood = await sendFlood(world, howMany, { known })
  return { world, marlo, ada, flood, chosen: await chosenOf(world, flood) }
}

const chosenOf = (world: World, flood: string[]) =>
  Promise.all(
    flood.map(async postId => ({
      caseId: (await caseOn(world, postId)).id,
      version: (await postOf(world, postId)).version,
    })),
  )

const refusing = { outcome: 'refuse', reason: 'advertising', words: 'This is an advert.', now: NOON } as const

describe('deciding together', () => {
  it('gives each post its own decision with its statement, once, however often it is pressed', async () => {
    const { world, marlo, flood, chosen } = await flooded()
    const pressed = { staffId: marlo, chosen, ...refusing }
    const [first, second] = await Promise.all([
      decideAlike(world.db, pressed),
      decideAlike(world.db, pressed),
    ])
    const third = await decideAlike(world.db, pressed)
    for (const made of [first, second, third]) expect(made).toMatchObject({ outcome: 'done' })
    if (third.outcome !== 'done') throw new Error(third.outcome)
    expect(third.decided).toHaveLength(8)
    expect(third.left).toEqual([])
    const made = await world.db.read.select().from(decisions)
    expect(made.map(each => each.postId).toSorted()).toEqual(flood.toSorted())
    expect(made.every(each => each.words === 'This is an advert.' && each.rule === 'no-selling')).toBe(true)
    expect(await world.db.read.$count(events, eq(events.kind, 'decision-made'))).toBe(8)
    const after = await world.db.read.select().from(posts).where(inArray(posts.id, flood))
    expect(new Set(after.map(({ visibility }) => visibility))).toEqual(new Set(['refused']))
  })

  it('decides each post once when two moderators press at the same time', async () => {
    const { world, marlo, flood, chosen } = await flooded(60)
    const dora = await world.colleague('Dora', 'moderator')
    const made = await Promise.all(
      [marlo, dora].map(staffId => decideAlike(world.db, { staffId, chosen, ...refusing })),
    )
    for (const each of made)
      if (each.outcome === 'done') expect(each.decided.length + each.left.length).toBe(60)
      else throw new Error(each.outcome)
    const rows = await world.db.read.select().from(decisions)
    expect(rows.map(each => each.postId).toSorted()).toEqual(flood.toSorted())
    expect(rows.every(({ staffId, words }) => [marlo, dora].includes(staffId) && words !== '')).toBe(true)
  })

  it('goes on where it stopped', async () => {
    const { world, marlo, chosen } = await flooded()
    const pressed = { staffId: marlo, chosen, ...refusing }
    const none = await decideAlike(world.db, pressed, -1)
    expect(none).toMatchObject({ outcome: 'done', decided: [] })
    if (none.outcome !== 'done') throw new Error(none.outcome)
    expect(none.left.map(({ because }) => because)).toEqual(Array(8).fill('later'))
    expect(await decideAlike(world.db, pressed)).toMatchObject({ left: [] })
  })

  it('leaves out what a colleague has, and what its author changed since', async () => {
    const { world, marlo, flood, chosen } = await flooded()
    const dora = await world.colleague('Dora', 'moderator')
    await claimCase(world.db, { caseId: chosen[2]?.caseId ?? '', staffId: dora, now: NOON })
    await world.db.write(tx =>
      tx
        .update(posts)
        .set({ version: 7 })
        .where(eq(posts.id, flood[3] ?? ''))
        .returning(),
    )
    const made = await decideAlike(world.db, { staffId: marlo, chosen, ...refusing })
    if (made.outcome !== 'done') throw new Error(made.outcome)
    expect(made.decided).toHaveLength(6)
    expect(made.left).toEqual([
      { caseId: chosen[2]?.caseId, because: 'taken' },
      { caseId: chosen[3]?.caseId, because: 'changed' },
    ])
    const [changed] = await world.db.read
      .select()
      .from(cases)
      .where(eq(cases.id, chosen[3]?.caseId ?? ''))
    expect(changed).toMatchObject({ state: 'open', claimedBy: null })
  })

  it('never takes a crisis along, nor what a reader reported', async () => {
    const { world, marlo, ada, chosen } = await flooded(5)
    const crisis = await world.writeThread(ada, { body: 'I want to kill myself tonight.' })
    if (!('postId' in crisis)) throw new Error(crisis.outcome)
    const alone = await chosenOf(world, [crisis.postId])
    const made = await decideAlike(world.db, { staffId: marlo, chosen: [...chosen, ...alone], ...refusing })
    if (made.outcome !== 'done') throw new Error(made.outcome)
    expect(made.left).toEqual([{ caseId: alone[0]?.caseId, because: 'alone' }])
    expect((await caseOn(world, crisis.postId)).claimedBy).toBeNull()
  })

  it('offers nothing that needs a second moderator', async () => {
    const { world, marlo, chosen } = await flooded(5)
    for (const reason of ['threat', 'unlawful', 'tone'])
      expect(await decideAlike(world.db, { staffId: marlo, chosen, ...refusing, reason })).toEqual({
        outcome: 'reason-missing',
      })
    expect(await decideAlike(world.db, { staffId: marlo, chosen: [], ...refusing })).toEqual({
      outcome: 'none-chosen',
    })
    expect(await decideAlike(world.db, { staffId: marlo, chosen, ...refusing, words: ' ' })).toEqual({
      outcome: 'words-missing',
    })
    expect(await world.db.read.$count(decisions)).toBe(0)
  })

  it('removes what is published already', async () => {
    const { world, marlo, flood, chosen } = await flooded(5)
    await decide(world, { postId: flood[0] ?? '', staffId: marlo, outcome: 'publish' })
    const { id: postId, threadId, personaId } = await postOf(world, flood[0] ?? '')
    const caseId = await world.db.write(tx =>
      openCase(world.db, tx, {
        postId,
        threadId,
        personaId,
        priority: 'soon',
        because: [],
        signals: [],
        now: NOON,
      }),
    )
    const version = (await postOf(world, postId)).version
    const all = [{ caseId, version }, ...chosen.slice(1)]
    const made = await decideAlike(world.db, { staffId: marlo, chosen: all, ...refusing })
    expect(made).toMatchObject({ outcome: 'done', left: [] })
    expect((await postOf(world, postId)).visibility).toBe('removed')
    const again = await decideAlike(world.db, { staffId: marlo, chosen: all, ...refusing })
    expect(again).toMatchObject({ outcome: 'done', left: [] })
  })

  it('can be undone and appealed post by post', async () => {
    const { world, marlo, chosen } = await flooded(5)
    const made = await decideAlike(world.db, { staffId: marlo, chosen, ...refusing })
    if (made.outcome !== 'done') throw new Error(made.outcome)
    const undo = { decisionId: made.decided[0]?.decisionId ?? '', staffId: marlo, now: NOON + 1_000 }
    expect(await undoDecision(world.db, undo)).toMatchObject({ outcome: 'undone' })
    const left = await world.db.read.select().from(cases).where(eq(cases.state, 'open'))
    expect(left.map(({ id }) => id)).toEqual([made.decided[0]?.caseId])
    const decisionId = made.decided[1]?.decisionId ?? ''
    const [other] = await world.db.read.select().from(decisions).where(eq(decisions.id, decisionId))
    expect(await appeal(world, other?.postId ?? '', decisionId, NOON + HOUR)).toEqual({ outcome: 'made' })
  })
})
