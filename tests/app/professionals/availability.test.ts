import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readLimits, readLimitsForm, setLimits } from '../../../app/professionals/availability'
import { events, professionals } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

it('a professional sets how many questions they take, within their scope', async () => {
  const { db, hana } = await openDesk()
  const scope = ['desire', 'pain']
  await db.write(tx =>
    tx.update(professionals).set({ scope }).where(eq(professionals.staffId, hana.id)).returning(),
  )
  const set = (asks: string[] | null) =>
    setLimits(db, {
      staffId: hana.id,
      limits: { mostOpen: 5, awayUntilDay: TODAY + 9, asks },
      now: NOON,
    })
  expect(await set(['pain', 'trauma'])).toEqual({ outcome: 'set' })
  expect(await readLimits(db.read, hana.id)).toMatchObject({
    mostOpen: 5,
    awayUntilDay: TODAY + 9,
    asks: ['pain'],
    scope,
  })
  await set(scope)
  expect((await readLimits(db.read, hana.id))?.asks).toBeNull()
  expect(await db.read.$count(events, eq(events.kind, 'desk-limited'))).toBe(2)
})

it('the form of availability is read, with each fault beside its field', () => {
  const read = (fields: Record<string, string>, scope = ['desire', 'pain']) =>
    readLimitsForm(formOf(fields), scope, TODAY)
  expect(read({ most: '3', away: '', 'asks-pain': 'yes' })).toMatchObject({
    faults: {},
    limits: { mostOpen: 3, awayUntilDay: null, asks: ['pain'] },
  })
  expect(read({ most: '11', away: '2026-11-24' }).faults).toEqual({
    most: 'range',
    away: 'past',
    asks: 'choose',
  })
  expect(read({ most: '0', away: 'soon', 'asks-pain': 'yes' }).faults).toEqual({
    most: 'range',
    away: 'date',
  })
  expect(read({ most: '1', away: '2029-01-01' }, []).faults).toEqual({ away: 'far' })
})
