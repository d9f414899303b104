import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cases, decisions, events, posts, threads } from '../../../db/schema'
import { claimCase, releaseCase } from '../../../moderation/cases/case'
import { type Decided, decideCase, WORDS_LIMIT } from '../../../moderation/decisions/decisions'
import { becomes } from '../../../moderation/decisions/outcomes'
import { policy } from '../../../moderation/policy'
import { caseOn, decide, postOf } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

const MINUTE = 60_000

/** Ada has written; Marlo has claimed the case on it. */
async function claimed() {
  const world = await openWorld()
  const [ada, marlo, ines] = [
    await world.member('Ada'),
    await world.colleague('Marlo', 'moderator'),
    await world.colleague('Ines', 'moderator'),
  ]
  const sent = await world.writeThread(ada)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
  const publish = {
    ...{ caseId, staffId: marlo, version: 1, outcome: 'publish' as const },
    ...{ reason: 'within-rules', words: '', now: NOON },
  }
  return { world, ada, marlo, ines, caseId, publish, postId: sent.postId, threadId: sent.threadId }
}

const decisionsIn = ({ db }: World) => db.read.select().from(decisions)

describe('a decision', () => {
  it('publishes the post and its conversation, closes the case, and is told once', async () => {
    const { world, publish, caseId, postId, threadId } = await claimed()
    expect(await decideCase(world.db, publish)).toMatchObject({ outcome: 'decided' })
    expect(await postOf(world, postId)).toMatchObject({ visibility: 'published', version: 2 })
    const [thread] = await world.db.read.select().from(threads).where(eq(threads.id, threadId))
    expect(thread?.visibility).toBe('published')
    const [closed] = await world.db.read.select().from(cases).where(eq(cases.id, caseId))
    expect(closed?.state).toBe('closed')
    const told = await world.db.read.select().from(events).where(eq(events.kind, 'decision-made'))
    expect(told).toMatchObject([
      { caseId, postId, threadId, detail: { outcome: 'publish', reason: 'within-rules' } },
    ])
  })

  it('is kept with who, when, why, which rule, which machine and which policy', async () => {
    const { world, publish, marlo, caseId, postId } = await claimed()
    const words = '  Please take the number out. '
    await decideCase(world.db, { ...publish, outcome: 'ask', reason: 'contact-details', words })
    expect(await decisionsIn(world)).toMatchObject([
      {
        ...{ caseId, postId, staffId: marlo, outcome: 'ask', reason: 'contact-details', rule: 'no-contact' },
        ...{
          words: 'Please take the number out.',
          machine: [],
          policyVersion: policy().version,
          decidedAt: NOON,
        },
      },
    ])
  })

  it('names the detectors that had noticed something', async () => {
    const world = await openWorld()
    const marlo = await world.colleague('Marlo', 'moderator')
    const ben = await world.member('Ben')
    const sent = await world.writeThread(ben, {
      body: 'Mine is ben@example.org, and there is www.example.org',
    })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse', reason: 'advertising' })
    expect((await decisionsIn(world))[0]?.machine).toEqual(expect.arrayContaining(['contact', 'link']))
  })

  it('leaves no word of the post or of the moderator in the audit log', async () => {
    const { world, publish } = await claimed()
    await decideCase(world.db, { ...publish, outcome: 'refuse', reason: 'hostility', words: 'Zanzibar' })
    const log = JSON.stringify(await world.db.read.select().from(events))
    for (const word of ['Zanzibar', 'A few words', 'long year', 'Ada', 'Marlo'])
      expect(log).not.toContain(word)
  })

  it('can be made for every reason of the policy', async () => {
    const { world, marlo } = await claimed()
    const first = policy().reasons.flatMap(({ code, rule, grave, ...reason }) =>
      reason.for.flatMap(outcome =>
        outcome === 'remove' || outcome === 'hide' || grave ? [] : { code, rule, outcome },
      ),
    )
    for (const { code: reason, outcome, rule } of first) {
      const sent = await world.writeThread(await world.member(`${reason} ${outcome}`))
      if (!('postId' in sent)) throw new Error(sent.outcome)
      const { postId } = sent
      expect(await decide(world, { postId, staffId: marlo, outcome, reason })).toMatchObject({
        outcome: 'decided',
      })
      expect((await postOf(world, postId)).visibility, reason).toBe(becomes[outcome])
      expect((await decisionsIn(world)).find(each => each.postId === postId)).toMatchObject({
        outcome,
        reason,
        rule: rule ?? null,
      })
    }
  })
})

describe('nothing is decided', () => {
  const refused: [string, Partial<Parameters<typeof decideCase>[1]>, Decided['outcome']][] = [
    ['without a reason', { reason: '' }, 'reason-missing'],
    ['for a reason that the policy does not have', { reason: 'i-do-not-like-it' }, 'reason-missing'],
    ['for a reason of another outcome', { outcome: 'refuse', words: 'No.' }, 'reason-missing'],
    ['against somebody without a word to them', { outcome: 'refuse', reason: 'hostility' }, 'words-missing'],
    ['with blanks for words', { outcome: 'ask', reason: 'tone', words: ' \n\t ' }, 'words-missing'],
    [
      'with words that nobody can see',
      { outcome: 'ask', reason: 'tone', words: '\u200b\u3164' },
      'words-missing',
    ],
    ['on a text that changed since it was read', { version: 0 }, 'changed'],
    ['on a version that is not there yet', { version: 2 }, 'changed'],
    ['on a version that is no number', { version: Number.NaN }, 'changed'],
    ['on a case that does not exist', { caseId: 'nowhere' }, 'closed'],
    ['when the claim is over', { now: NOON + 20 * MINUTE }, 'not-yours'],
  ]
  it('for a wrong reason: nothing changes, whatever is asked for', async () => {
    const { world, publish, postId } = await claimed()
    for (const [ground, change, outcome] of refused)
      expect(await decideCase(world.db, { ...publish, ...change }), ground).toEqual({ outcome })
    expect(await postOf(world, postId)).toMatchObject({ visibility: 'held', version: 1 })
    expect(await decisionsIn(world)).toEqual([])
    expect(await decideCase(world.db, publish)).toMatchObject({ outcome: 'decided' })
  })

  it('by somebody who did not claim the case', async () => {
    const { world, publish, ines } = await claimed()
    expect(await decideCase(world.db, { ...publish, staffId: ines })).toEqual({ outcome: 'not-yours' })
  })

  it('by somebody who gave the case back', async () => {
    const { world, publish, caseId, marlo } = await claimed()
    await releaseCase(world.db, { caseId, staffId: marlo, now: NOON })
    expect(await decideCase(world.db, publish)).toEqual({ outcome: 'not-yours' })
  })

  it('by the one whose claim ended, once a colleague took over', async () => {
    const { world, publish, caseId, ines } = await claimed()
    const later = NOON + 21 * MINUTE
    await claimCase(world.db, { caseId, staffId: ines, now: later })
    expect(await decideCase(world.db, { ...publish, now: later })).toEqual({ outcome: 'not-yours' })
    expect(await decideCase(world.db, { ...publish, staffId: ines, now: later })).toMatchObject({
      outcome: 'decided',
    })
  })

  it('a second time: the same button pressed again changes nothing, another one is too late', async () => {
    const { world, publish, ines } = await claimed()
    const first = await decideCase(world.db, publish)
    expect(await decideCase(world.db, publish)).toEqual(first)
    const others = [
      { staffId: ines },
      { reason: 'within-rules-with-care' },
      { words: 'Welcome.' },
      { outcome: 'refuse' as const, reason: 'hostility', words: 'No.' },
    ]
    for (const other of others)
      expect(await decideCase(world.db, { ...publish, ...other })).toEqual({ outcome: 'closed' })
    expect(await decisionsIn(world)).toHaveLength(1)
  })

  it('with more words than are allowed', async () => {
    const { world, publish } = await claimed()
    const ask = { ...publish, outcome: 'ask' as const, reason: 'tone' }
    const words = 'x'.repeat(WORDS_LIMIT)
    expect(await decideCase(world.db, { ...ask, words: `${words}x` })).toEqual({ outcome: 'words-too-long' })
    expect(await decideCase(world.db, { ...ask, words: `${words}  ` })).toMatchObject({ outcome: 'decided' })
    expect((await decisionsIn(world))[0]?.words).toBe(words)
  })
})

describe('decided twice at once', () => {
  it('has one winner, and counts once', async () => {
    const { world, publish, postId } = await claimed()
    const both = await Promise.all([
      decideCase(world.db, publish),
      decideCase(world.db, publish),
      decideCase(world.db, { ...publish, outcome: 'refuse', reason: 'hostility', words: 'No.' }),
    ])
    const made = await decisionsIn(world)
    expect(made).toHaveLength(1)
    // The two that press the same button are told the same.
    const published = made[0]?.outcome === 'publish'
    expect(both.map(each => each.outcome === 'decided')).toEqual([published, published, !published])
    const [post] = await world.db.read.select().from(posts).where(eq(posts.id, postId))
    expect(post?.version).toBe(2)
  })
})

it('no statement of reasons without its parts gets into the database, whoever writes it', async () => {
  const { db } = await openWorld()
  const whole = {
    ...{ id: 'x', caseId: 'c', postId: 'p', staffId: 's', outcome: 'refuse' as const, reason: 'hostility' },
    ...{ rule: 'kindness', words: 'No.', machine: [], policyVersion: '1', decidedAt: NOON },
  }
  const parts = [{ reason: '' }, { rule: null }, { words: ' ' }, { policyVersion: '' }, { staffId: '' }]
  for (const without of [...parts, { outcome: 'publish' as const, measure: 'close' as const }])
    await expect(
      db.write(tx =>
        tx
          .insert(decisions)
          .values({ ...whole, ...without })
          .returning(),
      ),
      JSON.stringify(without),
    ).rejects.toThrow()
  await db.write(tx => tx.insert(decisions).values(whole).returning())
})
