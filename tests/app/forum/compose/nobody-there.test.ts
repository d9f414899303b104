import type { AppLoadContext } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { newNonce } from '../../../../app/accounts/nonce'
import { sendForm } from '../../../../app/forum/compose/send'
import { loader as boardLoader } from '../../../../app/routes/forum/board/page'
import { action as writeAction, loader as writeLoader } from '../../../../app/routes/forum/compose/write'
import { loader as homeLoader } from '../../../../app/routes/site/home'
import { en as words } from '../../../../app/words/en'
import { DAY, HOUR } from '../../../../db/clock'
import { accounts } from '../../../../db/schema'
import type { StaffedSpan } from '../../../../moderation/staffing/staffed-hours'
import { setHours } from '../../../../moderation/staffing/who-is-there'
import { caseOn, castOf, decide } from '../../../support/moderators'
import { NOON, openWorld, type World } from '../../../support/world'

const NIGHT = NOON + 14 * HOUR
const day: StaffedSpan = [7 * 60, 23 * 60]
const hours = { zone: 'UTC', week: Array.from({ length: 7 }, () => [day]) }

async function openStaffed(published: number) {
  const world = await openWorld()
  const cast = await castOf(world)
  await setHours(world.db, { hours, by: cast.marlo, now: NOON })
  for (let n = 0; n < published; n++) {
    const sent = await world.writeThread(cast.ada, { now: NOON - 2 * DAY + n })
    if (sent.outcome === 'held')
      await decide(world, { postId: sent.postId, staffId: cast.marlo, now: NOON - 2 * DAY + HOUR })
  }
  return { ...world, ...cast, world }
}

describe('outside the hours', () => {
  it('a member with a few published posts waits, and is told that it’s the hour; by day they don’t', async () => {
    const { world, ada, writeThread } = await openStaffed(4)
    expect((await writeThread(ada, { now: NOON })).outcome).toBe('published')
    const sent = await writeThread(ada, { now: NIGHT })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect((await caseOn(world, sent.postId)).because).toEqual(['after-hours'])
  })

  it('a newcomer sends fewer posts in a day', async () => {
    const { ben, writeThread } = await openStaffed(0)
    const outcomes = async (now: number, times: number) => {
      const all: string[] = []
      for (let n = 0; n < times; n++) all.push((await writeThread(ben, { now })).outcome)
      return all
    }
    expect(await outcomes(NIGHT, 6)).toEqual([...Array(5).fill('held'), 'allowance'])
    expect(await outcomes(NIGHT + 6 * HOUR, 6)).toEqual([...Array(5).fill('held'), 'allowance'])
  })
})

describe('a week without a moderator', () => {
  const later = NOON + 9 * DAY
  const contextOf = (world: World) =>
    ({
      ...{ ...world.site, words, now: later, viewer: { kind: 'guest' }, keepsCookies: true, client: 'c' },
      ...{ sessionToken: null, databaseAway: false, formToken: '' },
    }) as unknown as AppLoadContext
  const form = (world: World) => ({
    ...{ title: 'Quxotitle', body: 'Quxobody and more words.', wish: 'heard', adult: 'yes', intent: 'send' },
    once: newNonce(world.secret, later),
  })

  it('refuses what somebody sends, with their words on the page, and makes no account', async () => {
    const world = await openWorld()
    await world.colleague('Marlo', 'moderator')
    const before = await world.db.read.$count(accounts)
    const request = new Request('http://forum.example/b/amber/write', {
      method: 'POST',
      body: new URLSearchParams(form(world)),
    })
    const answer = await writeAction({ request, context: contextOf(world), params: { board: 'amber' } })
    const { data } = answer as { data: { fields: { body: string }; problems: { hindrance: string } } }
    expect(data.fields.body).toBe('Quxobody and more words.')
    expect(data.problems.hindrance).toBe(words.staffing.closed.notSent)
    expect(await world.db.read.$count(accounts)).toBe(before)
  })

  it('refuses a reply in the same way, before anything is looked up', async () => {
    const world = await openWorld()
    await world.colleague('Marlo', 'moderator')
    const sent = new FormData()
    for (const [name, value] of Object.entries(form(world))) sent.set(name, value)
    const submit = () => {
      throw new Error('was sent')
    }
    const place = { boardId: 'amber', threadId: 'some' }
    const request = new Request('http://forum.example/t/some/reply')
    expect(await sendForm(contextOf(world), request, sent, place, submit)).toBe('nobody-reads')
  })

  it('is told on the pages that lead to writing', async () => {
    const world = await openWorld()
    await world.colleague('Marlo', 'moderator')
    const asked = {
      ...{ request: new Request('http://forum.example/'), context: contextOf(world) },
      params: { board: 'amber' },
    }
    for (const loader of [homeLoader, boardLoader, writeLoader])
      expect(await loader(asked)).toMatchObject({ isClosed: true })
    const open = { ...asked, context: { ...contextOf(world), now: NOON } as AppLoadContext }
    for (const loader of [homeLoader, boardLoader, writeLoader])
      expect(await loader(open)).toMatchObject({ isClosed: false })
  })
})
