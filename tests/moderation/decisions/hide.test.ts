import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readMyPost } from '../../../app/forum/my-post'
import { readThread } from '../../../app/forum/thread'
import { decisions, events, revisions } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { readCase } from '../../../moderation/cases/case-file'
import { decideCase } from '../../../moderation/decisions/decisions'
import {
  findPassages,
  readPassages,
  tidySpans,
  withoutWords,
} from '../../../moderation/decisions/hidden-words'
import { caseOn, postOf } from '../../support/moderators'
import { changePost } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { searchPosts } from '../../support/search'
import { NOON, openWorld } from '../../support/world'

const title = 'Harbour nights'
const body = 'Write to lonely@example.org, or ask at the Harbour.\n\nLONELY@example.org, I mean it.'

/** Ada wrote an address; Marlo holds the case. */
async function forum() {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const marlo = await world.colleague('Marlo', 'moderator')
  const sent = await world.writeThread(ada, { title, body })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
  const hide = async (passages: string[], spans: [number, number][] = []) =>
    decideCase(world.db, {
      ...{ caseId, staffId: marlo, version: (await postOf(world, sent.postId)).version, now: NOON },
      ...{ outcome: 'hide', reason: 'contact-details', words: 'We took it out.', hide: { passages, spans } },
    })
  const mine = async () => readMyPost(world.db.read, sent.postId, await world.mine(ada))
  return { world, ada, marlo, caseId, hide, mine, postId: sent.postId, threadId: sent.threadId }
}

describe('hidden words', () => {
  it('leave the page, the title and search, everywhere they stand, and the rest is published', async () => {
    const { world, hide, postId, threadId } = await forum()
    expect(await hide(['lonely@example.org', 'harbour'])).toMatchObject({ outcome: 'decided' })
    expect(await postOf(world, postId)).toMatchObject({
      body: 'Write to […], or ask at the […].\n\n[…], I mean it.',
      visibility: 'published',
      version: 2,
    })
    expect((await readThread(world.db.read, threadId, []))?.title).toBe('[…] nights')
    for (const hidden of ['lonely', 'harbour']) expect(await searchPosts(world.db, hidden)).toEqual([])
    for (const open of ['nights', 'mean']) expect(await searchPosts(world.db, open)).toHaveLength(1)
    await expectCounted(world.db)
  })

  it('are kept for their author and the moderators, with where they stood', async () => {
    const { world, hide, mine, caseId, marlo } = await forum()
    await hide(['lonely@example.org'])
    const [decision] = await world.db.read.select().from(decisions)
    const text = `${title}\n\n${body}`
    expect(decision?.hidden.map(([start, end]) => text.slice(start, end))).toEqual([
      'lonely@example.org',
      'LONELY@example.org',
    ])
    expect(await mine()).toMatchObject({
      decision: { outcome: 'hide', reason: 'contact-details', words: 'We took it out.' },
      original: { title, body },
    })
    expect((await readCase(world.db.read, caseId))?.revised).toMatchObject([{ title, body }])
    expect(marlo).toBe(decision?.staffId)
  })

  it('may be those that a rule noticed', async () => {
    const { world, hide, postId, caseId } = await forum()
    const { signals } = await caseOn(world, postId)
    const spans = signals.flatMap(signal => signal.where)
    expect(spans.length).toBeGreaterThan(0)
    expect(await hide([], spans)).toMatchObject({ outcome: 'decided' })
    expect((await postOf(world, postId)).body).not.toMatch(/lonely/i)
    expect(caseId).not.toBe('')
  })

  it('leave no word in the audit log', async () => {
    const { world, hide } = await forum()
    await hide(['lonely@example.org'])
    expect(JSON.stringify(await world.db.read.select().from(events))).not.toMatch(/lonely|took it out/i)
  })

  it('that do not stand in the text are asked about, and nothing is decided', async () => {
    const { world, hide, postId } = await forum()
    expect(await hide(['harbour', 'lighthouse'])).toEqual({
      outcome: 'passage-missing',
      missing: ['lighthouse'],
    })
    expect(await hide([])).toEqual({ outcome: 'nothing-hidden' })
    expect(await world.db.read.$count(decisions)).toBe(0)
    expect((await postOf(world, postId)).visibility).toBe('held')
  })

  it('are not published by mistake: with another decision, or outside the text, nothing is decided', async () => {
    const { world, hide, caseId, marlo, postId } = await forum()
    const { version } = await postOf(world, postId)
    const press = { caseId, staffId: marlo, version, outcome: 'publish', reason: 'within-rules' } as const
    const toHide = { passages: ['harbour'], spans: [] }
    expect(await decideCase(world.db, { ...press, words: '', hide: toHide, now: NOON })).toEqual({
      outcome: 'hide-unused',
    })
    for (const place of [
      [0, 999],
      [4, 4],
      [9, 3],
      [-1, 3],
      [0, Number.NaN],
    ] as [number, number][])
      expect(await hide([], [[0, 2], place])).toEqual({ outcome: 'passage-missing', missing: [] })
    expect((await postOf(world, postId)).visibility).toBe('held')
  })

  it('are no longer told of once their author wrote something else', async () => {
    const { world, ada, hide, mine, postId } = await forum()
    await hide(['lonely@example.org'])
    for (const heading of ['Once', 'Twice']) await changePost(world, ada, postId, { title: heading })
    expect((await mine())?.decision?.outcome).toBe('hide')
    const waiting = await caseOn(world, postId)
    expect(waiting.kind).toBe('edit')
    expect(await world.db.read.select().from(revisions).where(eq(revisions.postId, postId))).toHaveLength(1)
  })
})

describe('finding words', () => {
  it('hides whole words first, and parts of words where they stand nowhere alone', () => {
    const text = 'Tom came tomorrow.'
    expect(findPassages(text, ['tom']).spans).toEqual([[0, 3]])
    expect(findPassages(text, ['morrow']).spans).toEqual([[11, 17]])
  })

  it('takes what people paste as it stands: signs, breaks, other capitals', () => {
    const text = 'Cost: $5.00 (really?) [yes] a\\b |x| -y- a  b'
    for (const passage of ['$5.00', '(really?)', '[yes]', 'a\\b', '|x|', '-y-', 'a b', 'COST'])
      expect(findPassages(text, [passage]).missing, passage).toEqual([])
    expect(readPassages(' one \r\n\r\n two')).toEqual(['one', 'two'])
  })

  it('joins places that touch, and cuts title and text apart', () => {
    expect(
      tidySpans(
        [
          [4, 6],
          [0, 4],
          [9, 12],
        ],
        11,
      ),
    ).toEqual([[0, 6]])
    expect(withoutWords({ title: 'abc', body: 'def' }, [[1, 7]])).toEqual({ title: 'a[…]', body: '[…]f' })
    expect(withoutWords({ title: null, body: 'def' }, [[1, 2]])).toEqual({ title: null, body: 'd[…]f' })
  })
})
