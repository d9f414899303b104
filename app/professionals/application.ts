import { createHash, createHmac } from 'node:crypto'
import { and, eq, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { newId } from '../../db/ids'
import { applications, professionals } from '../../db/schema'
import { type Secret, secretFor } from '../../db/secret'
import { closeInvitationOf, renewInvitation } from '../accounts/invitations'
import { lockProfessional } from '../accounts/profession'
import type { StaffMember } from '../accounts/roles'
import {
  credentialOf,
  type Facts,
  openFacts,
  openPart,
  saveFacts,
  sealFacts,
  sealPart,
} from './professional-facts'

type Asked = Pick<ApplicationRow, 'state' | 'staffId' | 'checkedBy'>
type Checker = Pick<StaffMember, 'id' | 'roles'>

const checks = ({ staffId }: Asked, { id, roles }: Checker) =>
  staffId !== id && (roles.includes('moderator') || roles.includes('operator'))

export const mayCheck = (asked: Asked, by: Checker) => asked.state === 'waiting' && checks(asked, by)

export const mayConfirm = (asked: Asked, by: Checker) =>
  asked.state === 'checked' && asked.checkedBy !== by.id && checks(asked, by)

export const mayRefuse = (asked: Asked, by: Checker) =>
  (asked.state === 'waiting' || asked.state === 'checked') && checks(asked, by)

export const mayRevoke = (asked: Asked, by: Checker) =>
  asked.state === 'confirmed' && asked.staffId === null && checks(asked, by)

export type ApplicationRow = typeof applications.$inferSelect

async function lockApplication(tx: Tx, id: string): Promise<ApplicationRow | null> {
  const [row] = await tx.update(applications).set({ id }).where(eq(applications.id, id)).returning()
  return row ?? null
}

export async function openApplicationOf(read: Reader, staffId: string): Promise<ApplicationRow | null> {
  const [row] = await read
    .select()
    .from(applications)
    .where(and(eq(applications.staffId, staffId), inArray(applications.state, ['waiting', 'checked'])))
  return row ?? null
}

/**
 * 192 bits; the same form has the same one, so that sending it twice makes one application.
 * @param once the form's one-time token, which holds 128 random bits
 */
const applicationToken = (secret: Secret, once: string): string =>
  createHmac('sha256', secretFor(secret, 'application addresses'))
    .update(once)
    .digest('base64url')
    .slice(0, 32)

export const applicationHash = (token: string) =>
  createHash('sha256').update(`application ${token}`).digest('hex')

const invitationToken = (secret: Secret, token: string): string =>
  createHmac('sha256', secretFor(secret, 'invitations of applicants'))
    .update(token)
    .digest('base64url')
    .slice(0, 32)

type Applied = { outcome: 'made'; token: string } | { outcome: 'open' | 'gone' | 'sent-before' }

type Applying = {
  facts: Facts
  once: string
  staffId: string | null
  now: number
}

export async function apply(
  { db, secret }: { db: Db; secret: Secret },
  { facts, once, staffId, now }: Applying,
): Promise<Applied> {
  const token = applicationToken(secret, once)
  const tokenHash = applicationHash(token)
  return idempotent<Applied>(db, {
    before: async tx => {
      const [row] = await tx.select().from(applications).where(eq(applications.tokenHash, tokenHash))
      if (!row) return null
      // What was refused or taken back is deleted, and can't be compared.
      const written = row.sealed && openFacts(secret, row.id, row.sealed)
      const same = !written || JSON.stringify(written) === JSON.stringify(facts)
      return same ? { outcome: 'made', token } : { outcome: 'sent-before' }
    },
    change: async tx => {
      if (staffId) {
        if (!(await lockProfessional(tx, staffId))) return { outcome: 'gone' }
        const open = await openApplicationOf(tx, staffId)
        if (open) return open.tokenHash === tokenHash ? { outcome: 'made', token } : { outcome: 'open' }
      }
      const id = newId()
      const sealed = sealFacts(secret, id, facts)
      const row = { id, tokenHash, staffId, state: 'waiting' as const, sealed, madeDay: dayOf(now) }
      await tx.insert(applications).values(row).returning()
      await appendEvent(db, tx, {
        kind: 'application-made',
        actor: staffId ?? 'applicant',
        now,
        detail: { application: id },
      })
      return { outcome: 'made', token }
    },
  })
}

type Decided = { outcome: 'done' | 'stale' | 'not-allowed' | 'gone' | 'over' }

type Deciding = { id: string; by: StaffMember; now: number }
type Site = { db: Db; secret: Secret }

export const checkApplication = (
  { db, secret }: Site,
  { id, by, check, validUntilDay, now }: Deciding & { check: string; validUntilDay: number },
): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'checked' && row.checkedBy === by.id && row.validUntilDay === validUntilDay)
      if (openPart(secret, id, 'check', row.checkSealed) === check) return { outcome: 'done' }
    if (row.state !== 'waiting') return { outcome: 'stale' }
    if (!mayCheck(row, by)) return { outcome: 'not-allowed' }
    await tx
      .update(applications)
      .set({
        state: 'checked',
        checkedBy: by.id,
        checkedDay: dayOf(now),
        checkSealed: sealPart(secret, id, 'check', check),
        validUntilDay,
      })
      .where(eq(applications.id, id))
      .returning()
    const detail = { application: id, untilDay: validUntilDay }
    await appendEvent(db, tx, { kind: 'application-checked', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

export const confirmApplication = ({ db, secret }: Site, { id, by, now }: Deciding): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (row.state === 'confirmed' && row.decidedBy === by.id) return { outcome: 'done' }
    if (row.state !== 'checked') return { outcome: 'stale' }
    if (!mayConfirm(row, by)) return { outcome: 'not-allowed' }
    const today = dayOf(now)
    const facts = openFacts(secret, id, row.sealed)
    if (!facts || row.validUntilDay === null || row.validUntilDay < today) return { outcome: 'over' }

    const confirmed = { ...row, state: 'confirmed' as const, decidedBy: by.id, decidedDay: today }
    await tx.update(applications).set(confirmed).where(eq(applications.id, id)).returning()
    if (row.staffId)
      await saveFacts(tx, secret, { staffId: row.staffId, application: confirmed, facts, today })
    const detail = { application: id, outcome: 'confirmed', untilDay: row.validUntilDay }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

/** Whether they refused it before, in the same words. */
const saidSo = (secret: Secret, row: ApplicationRow, by: StaffMember, words: string) =>
  row.state === 'refused' &&
  row.decidedBy === by.id &&
  openPart(secret, row.id, 'words', row.wordsSealed) === words

export const refuseApplication = (
  { db, secret }: Site,
  { id, by, words, now }: Deciding & { words: string },
): Promise<Decided> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (saidSo(secret, row, by, words)) return { outcome: 'done' }
    if (!mayRefuse(row, by)) return { outcome: row.staffId === by.id ? 'not-allowed' : 'stale' }
    await tx
      .update(applications)
      .set({
        state: 'refused',
        decidedBy: by.id,
        decidedDay: dayOf(now),
        wordsSealed: sealPart(secret, id, 'words', words),
      })
      .where(eq(applications.id, id))
      .returning()
    const detail = { application: id, outcome: 'refused' }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

type TakingBack = { id: string; by: StaffMember; words: string; now: number }

export const revokeConfirmation = (
  { db, secret }: { db: Db; secret: Secret },
  { id, by, words, now }: TakingBack,
): Promise<Decided | { outcome: 'joined' }> =>
  db.write(async tx => {
    const row = await lockApplication(tx, id)
    if (!row) return { outcome: 'gone' }
    if (saidSo(secret, row, by, words)) return { outcome: 'done' }
    if (row.state !== 'confirmed') return { outcome: 'stale' }
    if (row.staffId !== null) return { outcome: 'joined' }
    if (!mayRevoke(row, by)) return { outcome: 'not-allowed' }
    const wordsSealed = sealPart(secret, id, 'words', words)
    await tx
      .update(applications)
      .set({ state: 'refused', decidedBy: by.id, decidedDay: dayOf(now), wordsSealed })
      .where(eq(applications.id, id))
      .returning()
    await closeInvitationOf(tx, id)
    const detail = { application: id, outcome: 'refused', from: 'confirmed' }
    await appendEvent(db, tx, { kind: 'application-decided', actor: by.id, now, detail })
    return { outcome: 'done' }
  })

type Activated = { outcome: 'link'; path: string } | { outcome: 'gone' }

const isOpen = (row: ApplicationRow | undefined | null, today: number): row is ApplicationRow =>
  row?.state === 'confirmed' && row.staffId === null && (row.validUntilDay ?? 0) >= today

export const activate = (
  { db, secret }: { db: Db; secret: Secret },
  token: string,
  now: number,
): Promise<Activated> =>
  db.write(async tx => {
    const [found] = await tx
      .select({ id: applications.id })
      .from(applications)
      .where(eq(applications.tokenHash, applicationHash(token)))
    const row = found ? await lockApplication(tx, found.id) : null
    if (!isOpen(row, dayOf(now))) return { outcome: 'gone' }
    const facts = openFacts(secret, row.id, row.sealed)
    if (!facts) return { outcome: 'gone' }
    const profession = {
      name: facts.name,
      credential: credentialOf(facts),
      validUntilDay: row.validUntilDay ?? 0,
      applicationId: row.id,
    }
    const path = await renewInvitation(db, tx, invitationToken(secret, token), {
      roles: ['professional'],
      profession,
      invitedBy: row.decidedBy ?? 'operator',
      now,
    })
    return { outcome: 'link', path }
  })

export async function lockConfirmed(tx: Tx, secret: Secret, applicationId: string, today: number) {
  const row = await lockApplication(tx, applicationId)
  const facts = isOpen(row, today) ? openFacts(secret, row.id, row.sealed) : null
  return row && facts ? { application: row, facts } : null
}

export async function joinAsConfirmed(
  tx: Tx,
  secret: Secret,
  {
    confirmed,
    staffId,
    today,
  }: { confirmed: NonNullable<Awaited<ReturnType<typeof lockConfirmed>>>; staffId: string; today: number },
): Promise<void> {
  await saveFacts(tx, secret, { staffId, ...confirmed, today })
  await tx
    .update(applications)
    .set({ staffId })
    .where(eq(applications.id, confirmed.application.id))
    .returning()
}

type Whose = { token: string } | { staffId: string }

/** @returns false for one that was decided already */
export const withdrawApplication = (db: Db, whose: Whose, now: number): Promise<boolean> =>
  db.write(async tx => {
    const theirs =
      'token' in whose
        ? eq(applications.tokenHash, applicationHash(whose.token))
        : eq(applications.staffId, whose.staffId)
    const open = or(
      inArray(applications.state, ['waiting', 'checked']),
      and(eq(applications.state, 'confirmed'), isNull(applications.staffId)),
    )
    const [row] = await tx
      .update(applications)
      .set({ state: 'withdrawn', decidedDay: dayOf(now), sealed: '', checkSealed: null, wordsSealed: null })
      .where(and(theirs, open))
      .returning()
    if (!row) return (await tx.$count(applications, and(theirs, eq(applications.state, 'withdrawn')))) > 0
    await closeInvitationOf(tx, row.id)
    await appendEvent(db, tx, {
      kind: 'application-decided',
      actor: row.staffId ?? 'applicant',
      now,
      detail: { application: row.id, outcome: 'withdrawn' },
    })
    return true
  })

/** Days for which a refused applicant can still read why, and for which facts outlive an ended credential. */
export const PURGE_AFTER = 30
/** Days for which a professional can read why their credential was withdrawn. */
export const PURGE_ENDING_AFTER = 180

export const purgeApplications = (db: Db, now: number) =>
  db.write(async tx => {
    const before = dayOf(now) - PURGE_AFTER
    const isOver = or(
      and(eq(applications.state, 'refused'), lt(applications.decidedDay, before)),
      and(eq(applications.state, 'confirmed'), lt(applications.validUntilDay, before)),
    )
    await tx
      .update(applications)
      .set({ sealed: '', checkSealed: null, wordsSealed: null })
      .where(and(isOver, ne(applications.sealed, '')))
      .returning({ id: applications.id })
    await tx
      .update(professionals)
      .set({ endedWordsSealed: null })
      .where(
        and(
          isNotNull(professionals.endedWordsSealed),
          lt(professionals.endedDay, dayOf(now) - PURGE_ENDING_AFTER),
        ),
      )
      .returning({ id: professionals.staffId })
  })
