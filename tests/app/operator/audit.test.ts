import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Site } from '../../../app/context'
import { operate } from '../../../app/operator/commands'
import type { Db } from '../../../db'
import { appendEvent } from '../../../db/events'
import { NOON, openWorld } from '../../world'

const verify = (site: Site) => operate(site, ['audit', 'verify'])

test('audit verify finds the chain whole when nobody touched it', async () => {
  const { site } = await withEvents()
  const { text, code } = await verify(site)
  expect([code, text.split('\n')[0]]).toEqual([0, 'The chain is whole: 3 events.'])
})

test('audit verify finds a changed row', async () => {
  const { site, db } = await withEvents()
  await tamper(db, sql`UPDATE events SET actor = 'somebody-else' WHERE seq = 2`)
  const { text, code } = await verify(site)
  expect(code).toBe(1)
  expect(text).toContain('The chain breaks at event 2')
})

test('audit verify finds a row that was taken out', async () => {
  const { site, db } = await withEvents()
  await tamper(db, sql`DELETE FROM events WHERE seq = 1`)
  expect((await verify(site)).text).toContain('The chain breaks at event 2')
})

async function withEvents() {
  const world = await openWorld()
  for (const role of ['moderator', 'operator', 'professional'])
    await world.db.write(tx =>
      appendEvent(world.db, tx, {
        kind: 'role-granted',
        actor: 'operator',
        now: NOON,
        detail: { role, staffId: 'ada' },
      }),
    )
  return world
}

/** What somebody with the whole database in hand could do: no trigger stands in their way. */
async function tamper(db: Db, change: SQL) {
  const free =
    db.dialect === 'sqlite'
      ? [sql`DROP TRIGGER events_keep_update`, sql`DROP TRIGGER events_keep_delete`]
      : [sql`ALTER TABLE events DISABLE TRIGGER events_keep`]
  await db.write(async tx => {
    const raw = tx as unknown as {
      run?: (statement: SQL) => unknown
      execute?: (statement: SQL) => Promise<unknown>
    }
    for (const statement of [...free, change]) await (raw.run ? raw.run(statement) : raw.execute?.(statement))
  })
}
