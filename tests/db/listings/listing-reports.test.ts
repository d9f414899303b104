import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { DAY, dayOf } from '../../../db/clock'
import {
  isSaidToBeWrong,
  purgeListingReports,
  readOpenReports,
  reportListing,
  settleListingReports,
} from '../../../db/listings/listing-reports'
import { events, listingReports } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

const report = (id: string, more: { first?: boolean; now?: number } = {}) => ({
  id,
  kind: 'directory' as const,
  listingId: 'cosrt',
  reason: 'dead',
  note: 'The page is gone.',
  first: true,
  now: NOON,
  ...more,
})

describe('what readers say of an entry', () => {
  it('is one report, however often the same form is sent', async () => {
    const { db, secret } = await openWorld()
    await reportListing({ db, secret }, report('one'))
    await reportListing({ db, secret }, report('one'))
    expect(await db.read.$count(listingReports)).toBe(1)
    expect(await db.read.$count(events, eq(events.kind, 'listing-reported'))).toBe(1)
  })

  it('says that it is wrong when three different clients say so within a week', async () => {
    const { db, secret } = await openWorld()
    const today = dayOf(NOON)
    const wrong = async (day = today) => isSaidToBeWrong(await readOpenReports(db.read, secret), day)
    await reportListing({ db, secret }, report('one'))
    await reportListing({ db, secret }, report('two', { now: NOON + DAY }))
    await reportListing({ db, secret }, report('again', { first: false, now: NOON + DAY }))
    expect(await wrong(today + 1)).toBe(false)
    await reportListing({ db, secret }, report('three', { now: NOON + 6 * DAY }))
    expect(await wrong(today + 6)).toBe(true)
    expect(await wrong(today + 7)).toBe(false)
  })

  it('counts no more once an operator has read it, and its words are gone', async () => {
    const { db, secret } = await openWorld()
    await reportListing({ db, secret }, report('one'))
    await reportListing({ db, secret }, report('later'))
    const settle = { kind: 'directory' as const, id: 'cosrt', read: ['one'], by: 'olu', now: NOON }
    await settleListingReports(db, settle)
    await settleListingReports(db, settle)
    expect(await readOpenReports(db.read, secret)).toMatchObject([{ id: 'later', note: 'The page is gone.' }])
    const [read] = await db.read.select().from(listingReports).where(eq(listingReports.id, 'one'))
    expect(read).toMatchObject({ noteSealed: null, settledDay: dayOf(NOON) })
    expect(await db.read.$count(events, eq(events.kind, 'listing-reports-read'))).toBe(1)
  })

  it('is forgotten after a year', async () => {
    const { db, secret } = await openWorld()
    await reportListing({ db, secret }, report('one'))
    await purgeListingReports(db, NOON + 365 * DAY)
    expect(await db.read.$count(listingReports)).toBe(1)
    await purgeListingReports(db, NOON + 366 * DAY)
    expect(await db.read.$count(listingReports)).toBe(0)
  })
})
