import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { en as words } from '../../../app/words/en'
import { DAY, dayOf, HOUR } from '../../../db/clock'
import { events } from '../../../db/schema'
import { readWaiting } from '../../../moderation/metrics/time-left'
import type { StaffedSpan } from '../../../moderation/staffing/staffed-hours'
import {
  nextReader,
  readHours,
  readStaffing,
  setAway,
  setHours,
} from '../../../moderation/staffing/who-is-there'
import { caseOn, castOf, postOf } from '../../support/moderators'
import { NOON, openWorld } from '../../support/world'

const NIGHT = NOON + 14 * HOUR
const day: StaffedSpan = [7 * 60, 23 * 60]
const hours = { zone: 'UTC', week: Array.from({ length: 7 }, () => [day]) }

async function openStaffed(set: typeof hours | null = hours) {
  const world = await openWorld()
  const cast = await castOf(world)
  if (set) await setHours(world.db, { hours: set, by: cast.marlo, now: NOON })
  const write = async (body: string, now: number) => {
    const sent = await world.writeThread(cast.ada, { body, now })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    return caseOn(world, sent.postId)
  }
  return { ...world, ...cast, write }
}

describe('without any hours', () => {
  it('everything stays as it was, at any hour', async () => {
    const { db, write } = await openStaffed(null)
    expect(await readStaffing(db.read, NIGHT)).toBeNull()
    expect(await nextReader(db.read, NIGHT)).toBeNull()
    expect((await write('I want to kill myself.', NIGHT)).deadlineAt).toBe(NIGHT + HOUR)
  })

  it('nobody is there while all moderators are away, and somebody is as soon as one is back', async () => {
    const { db, marlo, colleague } = await openStaffed(null)
    await colleague('Olga', 'operator')
    const back = dayOf(NOON) + 3
    await setAway(db, { staffId: marlo, day: back, now: NOON })
    expect(await nextReader(db.read, NOON)).toEqual({ at: back * DAY, zone: 'UTC' })
    expect(await nextReader(db.read, back * DAY)).toBeNull()
    await colleague('Mira', 'moderator')
    expect(await nextReader(db.read, NOON)).toBeNull()
  })
})

describe('hours that an operator set', () => {
  it('are kept with the forum, as one event, and are gone when all days are empty', async () => {
    const { db, marlo } = await openStaffed()
    expect(await readHours(db.read)).toEqual(hours)
    const none = { zone: '', week: Array.from({ length: 7 }, () => []) }
    await setHours(db, { hours: none, by: marlo, now: NOON })
    expect(await readHours(db.read)).toBeNull()
    const told = await db.read.select().from(events).where(eq(events.kind, 'hours-set'))
    expect(told.map(({ actor, detail }) => [actor, detail.minutes]).sort()).toEqual([
      [marlo, 0],
      [marlo, 7 * 16 * 60],
    ])
  })

  it('give a case of the night its deadline in the morning', async () => {
    const { write } = await openStaffed()
    const morning = NIGHT + 5 * HOUR
    expect((await write('I want to kill myself.', NIGHT)).deadlineAt).toBe(morning + HOUR)
    expect((await write('It has been a long year for us.', NIGHT)).deadlineAt).toBe(morning + 24 * HOUR)
  })

  it('promise no hour that falls outside them', async () => {
    const world = await openStaffed()
    const late = NOON + 10.5 * HOUR
    const { postId } = await world.write('I want to kill myself.', late)
    const { threadId, position } = await postOf(world, postId)
    const mine = [{ postId, threadId, position, state: 'held' }]
    const told = (now: number) => readWaiting(world.db.read, mine, now).then(found => found.get(postId))
    expect(await told(late)).toMatchObject({ read: { said: 'promised', within: 9 * 60 }, next: null })
    const next = { at: NOON + 19 * HOUR, zone: 'UTC' }
    expect(await told(NIGHT)).toMatchObject({ read: { said: 'promised-left', within: 5.5 * 60 }, next })
    expect(words.staffing.nobodyNow(next)).toBe(
      'Nobody is reading at the moment. Someone usually reads from Wednesday 07:00 (UTC).',
    )
  })
})

it('an absence is an event without a date', async () => {
  const { db, marlo } = await openStaffed()
  await setAway(db, { staffId: marlo, day: dayOf(NOON) + 2, now: NOON })
  const told = await db.read.select().from(events).where(eq(events.kind, 'away-set'))
  expect(told).toMatchObject([{ actor: marlo, detail: {} }])
})
