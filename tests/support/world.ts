import { randomBytes, randomInt } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { type KeyHolder, makeKey, type OpenedKey, openKey, wrapOwnerKey } from '../../app/accounts/key'
import { newNonce, nonceHash } from '../../app/accounts/nonce'
import { findMyPersonas, newPersona } from '../../app/accounts/personas'
import { openSessions } from '../../app/accounts/sessions'
import type { Site } from '../../app/context'
import { submitReply, submitThread } from '../../app/forum/compose/submit'
import { readTrustLevel } from '../../app/forum/compose/trust-level'
import { readSettings, type Settings } from '../../app/settings'
import { type Db, openDb } from '../../db'
import { dayOf } from '../../db/clock'
import { dialect } from '../../db/columns'
import { newId } from '../../db/ids'
import { accounts, boards, type Role, staff, staffRoles } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { boards as seedBoards } from '../../db/seed/starter-boards'
import { copyOf, dropDatabase, giveBack, takeDatabase } from './spare-databases'

/** Noon on a Tuesday. Tests move it by hand. */
export const NOON = Date.UTC(2026, 10, 24, 12)

/** What stands in a forum's file of secrets, the same in every world. */
const secret: Secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }

export type World = Awaited<ReturnType<typeof openWorld>>
export type Member = { name: string; key: string; holder: KeyHolder }

/**
 * A forum of its own for one test, on the database that this run is about: eight boards, nobody there yet. It is
 * closed and removed when the test ends.
 */
export async function openWorld({ isNew = false }: { isNew?: boolean } = {}) {
  const db = await openTestDb({ isNew })
  const settings = readSettings({}) as Settings
  const site: Site = { db, secret, settings, sessions: openSessions(db) }
  await db.write(tx => tx.insert(boards).values(seedBoards).returning())

  let members = 0
  /** Somebody with a key, which is no other's here. */
  async function member(name: string): Promise<Member> {
    const { key, opened } = await nthKey(members++)
    const { accountId: id } = opened
    const ownerKey = randomBytes(32)
    const wrappedOwnerKey = wrapOwnerKey(opened, ownerKey)
    const row = { id, epoch: randomInt(2 ** 30), wrappedOwnerKey }
    await db.write(tx => tx.insert(accounts).values(row).returning())
    return { name, key, holder: { accountId: id, ownerKey } }
  }

  /** A colleague, as an accepted invitation makes one. */
  async function colleague(handle: string, ...roles: Role[]): Promise<string> {
    const { holder } = await member(handle)
    const id = newId()
    await db.write(async tx => {
      await tx
        .insert(staff)
        .values({ id, accountId: holder.accountId, handle, totpSealed: '', createdDay: dayOf(NOON) })
      await tx
        .insert(staffRoles)
        .values(roles.map(role => ({ staffId: id, role, grantedBy: 'start', grantedDay: dayOf(NOON) })))
    })
    return id
  }

  const mine = async (who: Member) =>
    (await findMyPersonas(db.read, who.holder.ownerKey)).mine.map(persona => persona.id)

  /** Everything that a post needs beside its words: a new persona, the writer's others and standing, a form of its own. */
  async function writing(who: Member, body: string, { now = NOON, once = newNonce(secret, now) } = {}) {
    const { mine, next } = await findMyPersonas(db.read, who.holder.ownerKey)
    const ids = mine.map(persona => persona.id)
    const standing = await readTrustLevel(db.read, ids)
    const persona = newPersona(who.holder.ownerKey, next)
    return { persona, mine: ids, body, onceHash: nonceHash(once), standing, secret, now }
  }

  const writeThread = async (
    who: Member,
    {
      title = 'A few words',
      body = 'It has been a long year for the two of us.',
      boardId = 'amber',
      ...more
    }: { title?: string; body?: string; boardId?: string; now?: number; once?: string } = {},
  ) => submitThread(db, { ...(await writing(who, body, more)), boardId, title, wish: 'heard', concerns: [] })

  const reply = async (
    who: Member,
    threadId: string,
    { body = 'You are not alone with this.', ...more }: { body?: string; now?: number; once?: string } = {},
  ) => submitReply(db, { ...(await writing(who, body, more)), threadId })

  return { ...site, site, member, colleague, mine, writing, writeThread, reply }
}

/** Derived once for all worlds of this process: a key takes 20 ms, and there would be thousands. */
const keys: { key: string; opened: OpenedKey }[] = []

async function nthKey(n: number) {
  const made = keys[n] ?? (await deriveKey())
  keys[n] = made
  return made
}

async function deriveKey() {
  const key = makeKey(secret, newNonce(secret, NOON))
  const opened = await openKey(secret, key)
  if (!opened) throw new Error('Too many keys were asked for at once.')
  return { key, opened }
}

/** In memory where the system has such a folder: a commit there is the same, and waits for no disk. */
const shelf = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

type Ending = (end: () => Promise<void>) => void

/**
 * A migrated database with nothing in it, for one test unless somebody else ends it.
 * @param isNew whether nobody has ever used it, so that neither pages nor numbers of transactions tell of others
 */
export async function openTestDb({
  ending = onTestFinished,
  isNew = false,
}: {
  ending?: Ending
  isNew?: boolean
} = {}): Promise<Db> {
  const from = dialect === 'sqlite' ? await migratedFile() : 'lamplight_template'
  const db = await openDb(await newDatabase({ from, ending, isNew }))
  ending(() => db.close())
  return db
}

/**
 * Where a database is that nobody else uses.
 * @param from a file, or a database of the server, that it is a copy of; without one it is empty
 */
export async function newDatabase({
  from,
  ending = onTestFinished,
  isNew = false,
}: {
  from?: string
  ending?: Ending
  isNew?: boolean
} = {}): Promise<string> {
  if (dialect === 'sqlite') {
    const folder = mkdtempSync(join(shelf, 'lamplight-'))
    ending(async () => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'test.db')
    if (from) copyFileSync(from, file)
    return file
  }
  const server = inject('postgres')
  const isReused = from !== undefined && !isNew
  const name = await (isReused ? takeDatabase(server, from) : copyOf(server, from))
  ending(() => (isReused ? giveBack(server, name) : dropDatabase(server, name)))
  return `${server}${name}`
}

/** One migrated file for this test process, to copy from. */
let migrated: Promise<string> | undefined
const migratedFile = () => {
  migrated ??= (async () => {
    const folder = mkdtempSync(join(shelf, 'lamplight-template-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'template.db')
    await (await openDb(file)).close()
    return file
  })()
  return migrated
}
