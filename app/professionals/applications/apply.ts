import { eq } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { idempotent } from '../../../db/idempotent'
import { newId } from '../../../db/ids'
import { applications } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { lockProfessional } from '../../accounts/profession'
import { applicationHash, applicationToken } from './address'
import { type Facts, sealFacts } from './facts'
import { openApplicationOf } from './lock'

export type Applied = { outcome: 'made'; token: string } | { outcome: 'open' | 'gone' }

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
    before: async tx =>
      (await tx.$count(applications, eq(applications.tokenHash, tokenHash))) > 0
        ? { outcome: 'made', token }
        : null,
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
