import { min, type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { removeAnswer } from '../../../app/answers/removal'
import type { Site } from '../../../app/context'
import { operate } from '../../../app/operator/commands'
import type { Db } from '../../../db'
import { DAY } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { decisions, events } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { caseOn, castOf, decide } from '../../support/moderators'
import { openDesk } from '../../support/professionals'
import { NOON, openWorld } from '../../support/world'

const verify = (site: Site) => operate(site, ['audit', 'verify'])

test('audit verify finds the chain whole when nobody touched it', async () => {
  const { site } = await withEvents()
  const { text, code } = await verify(site)
  expect([code, text.split('\n')[0]]).toEqual([0, 'The chain is intact: 3 events.'])
})

test('audit verify finds a changed row', async () => {
  const { site, db, first } = await withEvents()
  await tamper(db, sql`UPDATE events SET actor = 'somebody-else' WHERE seq = ${first + 1}`)
  const { text, code } = await verify(site)
  expect(code).toBe(1)
  expect(text).toContain('The chain breaks on 2026-11-24')
})

test('audit verify finds a row that was taken out', async () => {
  const { site, db, first } = await withEvents()
  await tamper(db, sql`DELETE FROM events WHERE seq = ${first}`)
  expect((await verify(site)).text).toContain('The chain breaks on 2026-11-24')
})

test('audit verify finds a row that was put in', async () => {
  const { site, db, first } = await withEvents()
  await tamper(
    db,
    sql`INSERT INTO events (seq, kind, hour, actor, detail)
      SELECT ${first - 1}, kind, hour, actor, detail FROM events WHERE seq = ${first}`,
  )
  expect((await verify(site)).text).toContain('The chain breaks on 2026-11-24')
})

test('audit verify finds a decision whose event was cut off the end, and a case too', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const sent = await world.writeThread(ada)
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  await decide(world, { postId: sent.postId, staffId: marlo })
  expect((await verify(world.site)).code).toBe(0)
  const [decision] = await world.db.read.select().from(decisions)

  await tamper(world.db, sql`DELETE FROM events WHERE kind = 'decision-made'`)
  const cut = await verify(world.site)
  expect(cut.code).toBe(1)
  expect(cut.text).toContain(`1 decision without an event: ${decision?.id}`)

  await tamper(world.db, sql`DELETE FROM events WHERE kind = 'case-opened'`)
  expect((await verify(world.site)).text).toContain(`1 case without an event: ${caseId}`)
})

test('audit verify finds the event of a decision about an answer, too', async () => {
  const { db, site, marlo, plant } = await openDesk()
  const answerId = await plant('starter', ['cedar'])
  const taking = { answerId, staff: marlo, reason: 'unsafe-advice', words: '', now: NOON }
  expect(await removeAnswer(db, taking)).toEqual({ outcome: 'taken' })
  expect((await verify(site)).code).toBe(0)
  await tamper(db, sql`DELETE FROM events WHERE kind = 'decision-made'`)
  expect((await verify(site)).text).toContain('1 decision without an event')
})

test('a hash that was written down tells later that nothing before it was cut off', async () => {
  const { site, db } = await withEvents()
  const head = /Last hash: (\w+)/.exec((await verify(site)).text)?.[1] ?? ''
  const now = NOON + DAY
  await db.write(tx => appendEvent(db, tx, { kind: 'role-withdrawn', actor: 'operator', now }))
  await sealDays(db, now + DAY)
  const later = await operate(site, ['audit', 'verify', '--head', head])
  expect(later.code).toBe(0)
  expect(later.text).toContain('seals the events up to 2026-11-24')

  await tamper(db, sql`DELETE FROM events`)
  await tamper(db, sql`DELETE FROM event_seals`)
  expect((await verify(site)).code).toBe(0)
  const cut = await operate(site, ['audit', 'verify', '--head', head])
  expect([cut.code, cut.text.split('\n')[0]]).toEqual([
    1,
    'The hash you saved isn’t in the chain: days have been cut off, or the chain has been rebuilt.',
  ])
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
  await sealDays(world.db, NOON + DAY)
  const [row] = await world.db.read.select({ seq: min(events.seq) }).from(events)
  return { ...world, first: row?.seq ?? 0 }
}

/** What somebody with the whole database in hand could do: no trigger stands in their way. */
async function tamper(db: Db, change: SQL) {
  const free =
    db.dialect === 'sqlite'
      ? ['events_keep_update', 'events_keep_delete', 'event_seals_keep_delete'].map(name =>
          sql.raw(`DROP TRIGGER IF EXISTS ${name}`),
        )
      : ['events', 'event_seals'].map(name => sql.raw(`ALTER TABLE ${name} DISABLE TRIGGER ${name}_keep`))
  await db.write(async tx => {
    const raw = tx as unknown as {
      run?: (statement: SQL) => unknown
      execute?: (statement: SQL) => Promise<unknown>
    }
    for (const statement of [...free, change]) await (raw.run ? raw.run(statement) : raw.execute?.(statement))
  })
}
