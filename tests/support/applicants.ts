import { Secret, TOTP } from 'otpauth'
import { newNonce } from '../../app/accounts/nonce'
import { findByHandle } from '../../app/accounts/roles'
import { newTotpSecret } from '../../app/accounts/totp'
import { acceptInvitation } from '../../app/professionals/accept-invitation'
import { activate, apply, checkApplication, confirmApplication } from '../../app/professionals/application'
import type { Facts } from '../../app/professionals/professional-facts'
import { DAY, dayOf } from '../../db/clock'
import { applications } from '../../db/schema'
import { NOON, openWorld } from './world'

export const TODAY = dayOf(NOON)

export const factsOf = (changes: Partial<Facts> = {}): Facts => ({
  name: 'Dr Maria Weber',
  profession: 'Psychosexual therapist',
  body: 'COSRT',
  number: 'REG-4711',
  country: 'GB',
  scope: ['desire', 'pain'],
  interests: 'Has a practice in Leeds.',
  evidence: 'https://register.example.org/weber',
  ...changes,
})

/** Marlo and Niki moderate, Olu operates; somebody applies. */
export async function openOffice() {
  const world = await openWorld()
  const { db, secret, site } = world
  await world.colleague('Marlo', 'moderator')
  await world.colleague('Niki', 'moderator')
  await world.colleague('Olu', 'operator')
  const member = async (handle: string) => {
    const found = await findByHandle(db.read, handle)
    if (!found) throw new Error(handle)
    return found
  }
  const [marlo, niki, olu] = [await member('Marlo'), await member('Niki'), await member('Olu')]

  /** @returns the application's id and the secret of its address */
  async function applies(
    facts: Partial<Facts> = {},
    { staffId = null as string | null, now = NOON, once = newNonce(secret, now) } = {},
  ) {
    const before = new Set((await db.read.select().from(applications)).map(row => row.id))
    const applied = await apply(site, { facts: factsOf(facts), once, staffId, now })
    if (applied.outcome !== 'made') throw new Error(applied.outcome)
    const rows = await db.read.select().from(applications)
    return { id: rows.find(row => !before.has(row.id))?.id ?? '', token: applied.token, once }
  }

  /** Marlo looks them up, Niki confirms it. */
  async function confirms(id: string, { validUntilDay = TODAY + 365, now = NOON } = {}) {
    await checkApplication(site, { id, by: marlo, check: 'Register of COSRT.', validUntilDay, now })
    return confirmApplication(site, { id, by: niki, now })
  }

  return { ...world, marlo, niki, olu, member, applies, confirms }
}

export const later = (days: number) => NOON + days * DAY

export type Office = Awaited<ReturnType<typeof openOffice>>

/** The form of somebody who joins by a link, with the digits that their phone shows. */
export const joining = (token: string, secret: Office['secret'], handle = 'Maria') => {
  const base32 = newTotpSecret()
  const code = TOTP.generate({ secret: Secret.fromBase32(base32), digits: 6, period: 30, timestamp: NOON })
  return { token, seed: newNonce(secret, NOON), base32, code, handle, now: NOON }
}

/** Somebody confirmed comes in. */
export async function joins({ site, secret }: Office, token: string, handle = 'Maria') {
  const coming = await activate(site, token, NOON)
  if (coming.outcome !== 'link') throw new Error(coming.outcome)
  return acceptInvitation(site, joining(coming.path.replace('/join/', ''), secret, handle))
}
