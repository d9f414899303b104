import { expect, test } from 'vitest'
import { dumpEverything } from './attacker/dump'
import { findAccounts, findSittings, type Told } from './attacker/find-sittings'
import { randomFrom } from './attacker/random'
import { liveInSittings, type Pace } from './attacker/sittings'
import { openWorld } from './support/world'

const long = process.env.LONG ? 4 : 1
const paces: Pace[] = [
  { perDay: 5, days: 80 * long, seed: 1 },
  { perDay: 50, days: 8 * long, seed: 2 },
  { perDay: 500, days: 2 * long, seed: 3 },
]
test.each(paces)('$perDay posts a day', { timeout: 3_600_000 }, async pace => {
  const t0 = performance.now()
  const { forum, sittings, firsts } = await liveInSittings(await openWorld(), pace)
  const t1 = performance.now()
  const dump = await dumpEverything(forum.world.db)
  const told = {
    sittings: findSittings(dump, sittings, randomFrom(1)),
    accounts: findAccounts(dump, firsts, randomFrom(2)),
  }
  const t2 = performance.now()
  for (const [what, { pairs, chance, best, surest, together }] of Object.entries(told) as [string, Told][])
    console.log(
      `${pace.perDay}/day ${what}: ${pairs} pairs, chance ${chance.toFixed(3)}; together auc ${together.auc.toFixed(3)} right ${together.right.toFixed(2)} surest ${together.surest.toFixed(2)}; best ${best.auc.toFixed(3)} ${best.feature}; by right ${surest.right.toFixed(2)} ${surest.surest.toFixed(2)} ${surest.feature}`,
    )
  console.log(`lived ${((t1 - t0) / 1000).toFixed(1)} s, read ${((t2 - t1) / 1000).toFixed(1)} s`)
  expect(told).toBeDefined()
})
