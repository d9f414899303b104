import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../../db'
import { dayOf } from '../../../db/clock'
import { applications } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { renewInvitation } from '../../accounts/invitations'
import { applicationHash, invitationToken } from './address'
import { credentialOf, openFacts } from './facts'
import { type ApplicationRow, lockApplication } from './lock'
import { saveFacts } from './save-facts'

export type Activated = { outcome: 'link'; path: string } | { outcome: 'gone' }

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
