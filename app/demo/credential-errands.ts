import { eq } from 'drizzle-orm'
import { DAY, dayOf, HOUR } from '../../db/clock'
import { applications } from '../../db/schema'
import { findByHandle } from '../accounts/roles'
import type { Site } from '../context'
import { applicationHash, apply, checkApplication, confirmApplication } from '../professionals/application'
import { endCredential } from '../professionals/credentials'
import type { Facts } from '../professionals/professional-facts'
import type { Errand } from './answers/expert-answers'
import { DAYS, quietSince } from './calendar'
import { type Cast, inRole } from './cast'
import { applicants } from './demo-credentials'

export function credentialErrands(site: Pick<Site, 'db' | 'secret'>, cast: Cast, now: number): Errand[] {
  const { db } = site
  const opening = (dayOf(now) - DAYS - 1) * DAY
  const colleague = async (handle: string) => {
    const found = await findByHandle(db.read, handle)
    if (!found) throw new Error(`${handle} is not on the staff.`)
    return found
  }
  const asks = async (name: string, facts: Facts, staffId: string | null, at: number) => {
    const applied = await apply(site, { facts, once: `demo application of ${name}`, staffId, now: at })
    if (applied.outcome !== 'made')
      throw new Error(`In the demo's story an application was ${applied.outcome}.`)
    const [row] = await db.read
      .select({ id: applications.id })
      .from(applications)
      .where(eq(applications.tokenHash, applicationHash(applied.token)))
    return row?.id ?? ''
  }

  const checked = inRole(cast, 'professional').flatMap(({ id: staffId, handle, credential }, n): Errand[] => {
    if (!credential) return []
    const { goodForDays, ended, ...facts } = credential
    const at = opening + (9 + n) * HOUR
    const run = async () => {
      const id = await asks(handle, facts, staffId, at)
      const check = `${facts.body}, looked up by name and by number: both agree.`
      const validUntilDay = dayOf(now) + goodForDays
      await checkApplication(site, { id, by: await colleague('Marlo'), check, validUntilDay, now: at })
      await confirmApplication(site, { id, by: await colleague('Ines'), now: at })
    }
    if (!ended) return [{ at, run }]
    const endedAt = quietSince(now) - ended.daysAgo * DAY
    const end = async () =>
      endCredential(site, {
        staffId,
        by: (await colleague('Ines')).id,
        reason: ended.reason,
        words: ended.words,
        now: endedAt,
      })
    return [
      { at, run },
      { at: endedAt, run: end },
    ]
  })

  const asking = applicants.flatMap(({ facts, daysAgo, check }): Errand[] => {
    const at = quietSince(now) - daysAgo * DAY
    const checkedAt = at + 20 * HOUR
    let id = ''
    const ask = async () => {
      id = await asks(facts.name, facts, null, at)
    }
    if (!check) return [{ at, run: ask }]
    const validUntilDay = dayOf(now) + 365
    const look = async () =>
      checkApplication(site, { id, by: await colleague('Ines'), check, validUntilDay, now: checkedAt })
    return [
      { at, run: ask },
      { at: checkedAt, run: look },
    ]
  })
  return [...checked, ...asking]
}
