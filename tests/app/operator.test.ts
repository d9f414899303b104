import { eq } from 'drizzle-orm'
import { type TOTP, URI } from 'otpauth'
import { expect, test } from 'vitest'
import { readInvitation } from '../../app/accounts/invitations'
import { findByHandle } from '../../app/accounts/roles'
import { checkTotp } from '../../app/accounts/totp'
import type { Site } from '../../app/context'
import { commands, operate } from '../../app/operator/commands'
import { withoutPassword } from '../../app/operator/show-settings'
import { en as words } from '../../app/words/en'
import type { Db } from '../../db'
import { boards, decisions, events, personas, posts, staff, thanks, threads } from '../../db/schema'
import { caseOn } from '../support/moderators'
import { NOON, openWorld } from '../support/world'

/** What is typed after `npm run operator --`; quotes keep words together. */
const type = (site: Site, line: string) =>
  operate(
    site,
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  )

const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
const profession = `--name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until ${inAYear}`

test('help reads every command aloud, and so does nothing at all', async () => {
  const { site } = await openWorld()
  const help = await type(site, 'help')
  expect(help.code).toBe(0)
  for (const { name } of commands) expect(help.text).toContain(`\n  ${name}`)
  expect(await operate(site, [])).toEqual(help)
})

test('an unknown command says so, reads the list, and fails', async () => {
  const { site } = await openWorld()
  const { text, code } = await type(site, 'dance')
  expect(code).toBe(1)
  expect(text).toContain('Unknown command "dance".')
  expect(text).toContain('audit verify')
})

test('a command that is called wrongly says how it is called, changes nothing and fails', async () => {
  const { site, db, colleague } = await openWorld()
  await colleague('Ada', 'operator')
  const wrong = [
    'invite',
    'invite king',
    'invite moderator --colour red',
    'role grant Ada',
    'role grant Ada king',
    'invite independent-reviewer',
    'invite moderator independent-reviewer',
    'role give Ada moderator',
    'professional',
    'totp Ada',
    'audit',
    'hand-over',
    'hand-over persona',
    'board add ash',
    'board drop amber "A"',
  ]
  for (const line of wrong) {
    const { text, code } = await type(site, line)
    expect([line, code, text.split('\n')[0]]).toEqual([line, 1, 'Usage:'])
  }
  expect(await db.read.$count(events)).toBe(0)
})

test('invite prints a link that opens', async () => {
  const { site, db } = await openWorld()
  const { text, code } = await type(site, 'invite moderator operator')
  expect(code).toBe(0)
  const token = /\/join\/([\w-]+)/.exec(text)?.[1] ?? ''
  expect(await readInvitation(db.read, token, Date.now())).toMatchObject({
    state: 'open',
    roles: ['moderator', 'operator'],
    invitedBy: 'operator',
  })
})

test('a professional is invited with a name, a credential and a day, or not at all', async () => {
  const { site, db } = await openWorld()
  const missing = await type(site, 'invite professional --until 2001-01-01')
  expect(missing.code).toBe(1)
  for (const option of ['--name:', '--credential:', '--until:']) expect(missing.text).toContain(option)

  const { text } = await type(site, `invite professional ${profession}`)
  const token = /\/join\/([\w-]+)/.exec(text)?.[1] ?? ''
  expect((await readInvitation(db.read, token, Date.now()))?.profession).toMatchObject({
    name: 'Dr Maria Weber',
  })
})

test('roles are granted and withdrawn by handle, but the last operator stays', async () => {
  const { site, db, colleague } = await openWorld()
  await colleague('Ada', 'operator')
  await colleague('Bea', 'moderator')
  expect((await type(site, 'role withdraw Ada operator')).text).toContain('Ada is the only operator.')
  expect(await type(site, 'role grant bea operator')).toEqual({
    code: 0,
    text: 'Bea now has the role “operator”. They need to sign in again to use it.',
  })
  expect((await type(site, 'role withdraw Ada operator')).code).toBe(0)
  expect((await type(site, 'role withdraw Ada operator')).code).toBe(1)
  expect((await type(site, 'role grant Nobody operator')).text).toContain(
    'No staff member has the handle "Nobody".',
  )
  expect((await findByHandle(db.read, 'Bea'))?.roles).toEqual(['moderator', 'operator'])
})

test('the last moderator goes only with --yes, which is for withdrawing alone', async () => {
  const { site, db, colleague } = await openWorld()
  await colleague('Bea', 'moderator')
  const asked = await type(site, 'role withdraw Bea moderator')
  expect(asked).toEqual({ code: 1, text: words.operator.role['last-moderator']('Bea', 'moderator') })
  expect(asked.text).toContain('--yes')
  expect((await findByHandle(db.read, 'Bea'))?.roles).toEqual(['moderator'])
  expect((await type(site, 'role withdraw Bea moderator --yes')).code).toBe(0)
  expect((await findByHandle(db.read, 'Bea'))?.roles).toEqual([])
  expect((await type(site, 'role grant Bea moderator --yes')).text.split('\n')[0]).toBe('Usage:')
})

test('a colleague becomes a professional with a name and a credential', async () => {
  const { site, colleague } = await openWorld()
  await colleague('Maria', 'moderator')
  expect((await type(site, 'role grant Maria professional')).text).toContain(
    'Readers need to see a name and a credential.',
  )
  expect((await type(site, `professional Maria ${profession}`)).code).toBe(0)
  const { text } = await type(site, 'staff')
  expect(text).toContain(
    'Maria: moderator and professional. Readers see: Dr Maria Weber, Psychosexual therapist, COSRT, valid until',
  )
})

test('a new second step works at once, and ends the sessions of the old one', async () => {
  const { site, db, sessions, colleague } = await openWorld()
  const id = await colleague('Ada', 'operator')
  const [row] = await db.read.select().from(staff).where(eq(staff.id, id))
  const token = await sessions.start({ accountId: row?.accountId ?? '', ownerKey: Buffer.alloc(32) }, 'staff')

  const { text, code } = await type(site, 'totp reset Ada')
  expect(code).toBe(0)
  const app = URI.parse(text.split('\n').find(line => line.startsWith('otpauth://')) ?? '') as TOTP
  expect(await checkTotp(site, id, app.generate({ timestamp: NOON }), NOON)).toBe('right')
  expect(await sessions.read(token)).toBe(null)
})

test('what is handed over about a persona is all there is about it, and nothing of anybody else', async () => {
  const { site, db, member, writeThread, reply, mine } = await openWorld()
  const [mia, noa] = [await member('Mia'), await member('Noa')]
  const thread = await writeThread(mia, { body: 'The first words.' })
  if (!('threadId' in thread)) throw new Error(thread.outcome)
  await writeThread(mia, { body: 'Other words in another thread.' })
  await publish(db, thread.threadId)
  await reply(noa, thread.threadId, { body: 'Somebody else answers.' })

  const [opening] = await db.read.select().from(threads).where(eq(threads.id, thread.threadId))
  const personaId = opening?.personaId ?? ''
  await db.write(async tx => {
    await tx.insert(decisions).values({
      ...{
        id: 'first',
        caseId: '',
        postId: thread.postId,
        staffId: 'marlo',
        outcome: 'publish',
        machine: [],
      },
      ...{ reason: 'within-rules', words: '', policyVersion: '1', decidedAt: 1 },
    })
    await tx.insert(thanks).values({ decisionId: 'first', staffId: 'marlo', day: 1 })
    await tx.insert(thanks).values({ decisionId: 'another', staffId: 'marlo', day: 1 })
  })
  const { text, code } = await type(site, `hand-over persona ${personaId}`)
  expect(code).toBe(0)
  const rows = JSON.parse(text.slice(0, text.indexOf('\n\n'))) as Record<string, unknown[]>
  const tables = ['cases', 'decisions', 'events', 'personas', 'posts', 'thanks', 'threads']
  expect(Object.keys(rows).sort()).toEqual(tables)
  expect(rows.thanks).toHaveLength(1)
  expect(text).toContain('The first words.')
  for (const other of [
    'Other words',
    'Somebody else',
    mia.holder.accountId,
    ...(await mine(noa)),
    ...(await mine(mia)).filter(id => id !== personaId),
  ])
    expect(text).not.toContain(other)
  expect((await type(site, 'hand-over persona made-up')).code).toBe(1)
})

test('what is handed over about an account is its row, which leads to no persona', async () => {
  const { site, db, member, writeThread } = await openWorld()
  const mia = await member('Mia')
  await writeThread(mia)
  const { text, code } = await type(site, `hand-over account-key ${mia.key}`)
  expect(code).toBe(0)
  const rows = JSON.parse(text.slice(0, text.indexOf('\n\n'))) as Record<string, unknown[]>
  expect(Object.keys(rows)).toEqual(['accounts'])
  for (const { id, ownerTag } of await db.read.select().from(personas)) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(ownerTag)
  }
  expect((await type(site, 'hand-over account-key not a key')).code).toBe(1)
})

test('a board is added with a neutral id, and given another title', async () => {
  const { site, db } = await openWorld()
  const rest = '--about "For two who live apart." --welcome "Write here."'
  expect((await type(site, `board add distance "Long distance" ${rest}`)).text).toContain(
    'aren’t part of the title',
  )
  expect((await type(site, `board add Ash "Long distance" ${rest}`)).code).toBe(1)
  expect((await type(site, 'board add ash "Long distance"')).text).toContain('--welcome')
  expect((await type(site, `board add amber "Long distance" ${rest}`)).text).toContain(
    'already a board "amber"',
  )
  expect((await type(site, `board add ash "Long distance" ${rest} --slow`)).code).toBe(0)
  expect((await type(site, 'board retitle ash "Living apart"')).code).toBe(0)
  expect((await type(site, 'board retitle elm "Living apart"')).code).toBe(1)
  const [ash] = await db.read.select().from(boards).where(eq(boards.id, 'ash'))
  expect(ash).toMatchObject({ title: 'Living apart', position: 9, slow: true })
  expect((await db.read.select({ kind: events.kind }).from(events)).map(({ kind }) => kind)).toEqual([
    'board-added',
    'board-retitled',
  ])
})

test('settings are printed without the password of the database', async () => {
  const { site } = await openWorld()
  const settings = {
    ...site.settings,
    databaseUrl: 'postgres://lamp:s3cret@db.example/forum?sslpassword=s4cret&sslmode=require',
  }
  const { text } = await operate({ ...site, settings }, ['settings'])
  expect(text).toContain('FORUM_NAME=Lamplight')
  expect(text).toContain(
    'DATABASE_URL=postgres://lamp:hidden@db.example/forum?sslpassword=hidden&sslmode=require',
  )
  expect(text).not.toMatch(/s[34]cret/)
  expect(withoutPassword(words, 'data/lamplight.db')).toBe('data/lamplight.db')
  expect(withoutPassword(words, 'postgres://lamp:s3/cret@@:x')).not.toContain('s3')
})

const publish = (db: Db, threadId: string) =>
  db.write(async tx => {
    await tx.update(threads).set({ visibility: 'published' }).where(eq(threads.id, threadId)).returning()
    await tx.update(posts).set({ visibility: 'published' }).where(eq(posts.threadId, threadId)).returning()
  })

test('an independent reviewer is invited to cases, and becomes one in no other way', async () => {
  const world = await openWorld()
  const { site, colleague, member, writeThread } = world
  const marlo = await colleague('Marlo', 'moderator')
  const sent = await writeThread(await member('Ada'))
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id: caseId } = await caseOn(world, sent.postId)
  expect(await type(site, 'role grant Marlo independent-reviewer')).toEqual({
    text: words.operator.role['needs-cases'],
    code: 1,
  })
  expect((await type(site, 'invite independent-reviewer none')).text).toBe(words.operator.invite.nothingToAsk)
  const made = await type(site, `invite independent-reviewer ${caseId}`)
  expect(made.code).toBe(0)
  expect(made.text).toMatch(/leads to 1 case\..*\/join\//s)
  expect(await world.db.read.$count(events, eq(events.actor, marlo))).toBe(0)
})
