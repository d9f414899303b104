import { describe, expect, it } from 'vitest'
import { HIDDEN_LIMITS, readPreferences, savePreferences } from '../../../app/accounts/preferences'
import { listThreads, listWaiting } from '../../../app/forum/boards'
import { submitThread } from '../../../app/forum/compose/submit'
import { hide, listHidden, unhide } from '../../../app/forum/hidden'
import { readNews } from '../../../app/forum/notices'
import { findConversations } from '../../../app/forum/search'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

async function forum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const carla = await world.member('Carla')
  const amber = await publishedThread(world, ada, marlo, { title: 'Seaside', body: 'Lighthouse here' })
  const birch = await publishedThread(world, ben, marlo, {
    ...{ title: 'Harbour', body: 'Lighthouse there', boardId: 'birch' },
  })
  const pain = await submitThread(world.db, {
    ...(await world.writing(ada, 'Lighthouse and pain')),
    standing: { publishedPosts: 9 },
    ...{ boardId: 'amber', title: 'It hurts', wish: 'heard' },
    concerns: [{ concern: 'pain', because: [] }],
  })
  if (pain.outcome !== 'published') throw new Error(pain.outcome)
  const hidden = async () => (await readPreferences(world.db, carla.holder)).hidden
  const press = async (kind: 'personas' | 'boards' | 'themes', id: string) =>
    hide(world.db, carla.holder, { kind, id, mine: await world.mine(carla) })
  const found = async (more: { board?: string; about?: 'pain' } = {}) =>
    (
      await findConversations(world.db, { words: ['lighthouse'], now: NOON, hidden: await hidden(), ...more })
    ).conversations
      .map(({ title }) => title)
      .sort()
  return { world, ada, ben, carla, marlo, amber, birch, pain, hidden, press, found }
}

describe('what a member hides', () => {
  it('leaves search and lists for them, and comes back', async () => {
    const { world, carla, found, hidden, press } = await forum()
    expect(await found()).toEqual(['Harbour', 'It hurts', 'Seaside'])
    expect(await press('boards', 'birch')).toEqual({ outcome: 'done' })
    expect(await found()).toEqual(['It hurts', 'Seaside'])
    expect(await press('themes', 'pain')).toEqual({ outcome: 'done' })
    expect(await found()).toEqual(['Seaside'])
    const titles = async () =>
      (await listThreads(world.db.read, 'amber', null, { hidden: await hidden() })).threads.map(
        each => each.title,
      )
    expect(await titles()).toEqual(['Seaside'])
    const waiting = async () =>
      (await listWaiting(world.db.read, { hidden: await hidden(), mine: [] })).threads.map(each => each.title)
    expect(await waiting()).toEqual(['Seaside'])
    await unhide(world.db, carla.holder, { kind: 'themes', id: 'pain' })
    await unhide(world.db, carla.holder, { kind: 'boards', id: 'birch' })
    expect(await found()).toEqual(['Harbour', 'It hurts', 'Seaside'])
    expect(await waiting()).toHaveLength(3)
  })

  it('is shown when they ask for it by name', async () => {
    const { found, press } = await forum()
    await press('boards', 'birch')
    await press('themes', 'pain')
    expect(await found({ board: 'birch' })).toEqual(['Harbour'])
    expect(await found({ about: 'pain' })).toEqual(['It hurts'])
  })

  it('may be a name: its conversations, its replies in search, and news of it', async () => {
    const { world, ada, ben, carla, marlo, found, hidden, press } = await forum()
    const own = await publishedThread(world, carla, marlo, { title: 'Mine', body: 'Rowing' })
    const sent = await world.reply(ben, own.threadId, { body: 'Lighthouse again' })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect(await found()).toEqual(['Harbour', 'It hurts', 'Mine', 'Seaside'])
    for (const id of await world.mine(ben)) await press('personas', id)
    expect(await found()).toEqual(['It hurts', 'Seaside'])
    const replies = async (names: string[]) =>
      (await readNews(world.db.read, await world.mine(carla), Number.MAX_SAFE_INTEGER, names)).filter(
        ({ kind }) => kind === 'reply',
      )
    expect(await replies([])).toHaveLength(1)
    expect(await replies((await hidden()).personas)).toEqual([])
    const listed = await listHidden(world.db.read, await hidden())
    expect(listed.personas).toHaveLength((await world.mine(ben)).length)
    expect((await world.mine(ada)).some(id => listed.personas.some(each => each.id === id))).toBe(false)
  })

  it('is never one’s own name, nor something that is not there, and not more than there is room for', async () => {
    const { world, carla, marlo, press } = await forum()
    await publishedThread(world, carla, marlo)
    const [own = ''] = await world.mine(carla)
    expect(await press('personas', own)).toEqual({ outcome: 'gone' })
    expect(await press('personas', 'nobody')).toEqual({ outcome: 'gone' })
    expect(await press('boards', 'nowhere')).toEqual({ outcome: 'gone' })
    expect(await press('themes', 'weather')).toEqual({ outcome: 'gone' })
    const boards = Array.from({ length: HIDDEN_LIMITS.boards }, (_, n) => `board-${n}`)
    await savePreferences(world.db, carla.holder, { hidden: { personas: [], boards, themes: [] } })
    expect(await press('boards', 'birch')).toEqual({ outcome: 'full' })
  })
})

describe('who waits for a first reply', () => {
  it('is listed from the longest wait on, until somebody else replies', async () => {
    const { world, ada, carla, marlo, amber } = await forum()
    const later = await publishedThread(world, carla, marlo, { title: 'Later', now: NOON + 86_400_000 })
    const nothing = { personas: [], boards: [], themes: [] }
    const list = async (mine: string[] = [], board: string | null = null) =>
      (await listWaiting(world.db.read, { hidden: nothing, mine, board })).threads.map(({ id }) => id)
    expect((await list()).at(-1)).toBe(later.threadId)
    expect(await list()).toHaveLength(4)
    expect(await list([], 'birch')).toHaveLength(1)
    expect(await list(await world.mine(ada))).not.toContain(amber.threadId)
    const sent = await world.reply(carla, amber.threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect(await list()).toContain(amber.threadId)
    await decide(world, { postId: sent.postId, staffId: marlo })
    expect(await list()).not.toContain(amber.threadId)
  })
})
