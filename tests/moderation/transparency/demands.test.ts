import { expect, it } from 'vitest'
import { operate } from '../../../app/operator/commands'
import { DAY } from '../../../db/clock'
import { sealDays } from '../../../db/seals'
import { sumDays } from '../../../moderation/metrics/daily-sums'
import { transparencyReport } from '../../../moderation/transparency/transparency'
import { openWorld, type World } from '../../support/world'

const record = ({ site }: World, given: string, more: Record<string, string> = {}) => {
  const typed = { authority: 'police', country: 'de', date: '2024-11-03', asked: 'account', given, ...more }
  return operate(site, [
    'demand',
    'record',
    ...Object.entries(typed).flatMap(([name, value]) => [`--${name}`, value]),
  ])
}

const counted = async ({ db }: World) => {
  const { counts } = (await transparencyReport(db.read, Date.now())).all
  return [counts.demands, counts['demands-yes'], counts['demands-partly'], counts['demands-no']]
}

it('demands by authorities are counted by what was given, and one that was struck is not', async () => {
  const world = await openWorld()
  const { db, site } = world
  await record(world, 'no')
  await record(world, 'partly')
  const { text, code } = await record(world, 'yes')
  expect(code).toBe(0)
  expect(await counted(world)).toEqual([3, 1, 1, 1])

  // Also once the day of the mistake is summed.
  await sealDays(db, Date.now() + DAY)
  await sumDays(db)
  const [, id = ''] = /Recorded as (\w+)/.exec(text) ?? []
  expect(await operate(site, ['demand', 'strike', id])).toMatchObject({ code: 0 })
  expect(await operate(site, ['demand', 'strike', id])).toMatchObject({ code: 1 })
  expect(await counted(world)).toEqual([2, 0, 1, 1])
  const { months } = await transparencyReport(db.read, Date.now())
  expect(months.every(({ counts }) => counts['demands-yes'] === 0)).toBe(true)
  const listed = (await operate(site, ['demand', 'list'])).text.split('\n')
  expect(listed).toHaveLength(3)
  expect(listed.filter(line => line.includes('struck'))).toHaveLength(1)
  expect(listed[0]).toContain('2024-11-03  police  Germany  account  no')
})

it('a demand with a word that is not in the list, or a day to come, is refused and not recorded', async () => {
  const world = await openWorld()
  const wrongs: Record<string, string>[] = [
    ...[{ authority: 'PC Plod' }, { country: 'xx' }, { asked: 'who' }],
    ...[{ given: 'a bit' }, { date: '2999-01-01' }],
  ]
  for (const wrong of wrongs) expect(await record(world, 'no', wrong)).toMatchObject({ code: 1 })
  expect(await counted(world)).toEqual([0, 0, 0, 0])
})
