import { lt } from 'drizzle-orm'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { accounts, professionals, staff, staffRoles } from '../../db/schema'
import { sealTotp, timeOfStep } from '../accounts/totp'
import type { Site } from '../context'
import { credentialOf } from '../professionals/professional-facts'
import { DAYS } from './calendar'
import type { Cast } from './cast'
import { randomFrom } from './random'
import { insertAll } from './rows'

/** Before any code that somebody could type now. */
const STEPS_AGO = 20

/** However long ago the demo was planted, its moderators were here just now, so that people can write. */
export const noteStaffHere = ({ db }: Pick<Site, 'db'>, now: number) => {
  const step = Math.floor(now / timeOfStep(1)) - STEPS_AGO
  return db.write(tx =>
    tx.update(staff).set({ totpLastStep: step }).where(lt(staff.totpLastStep, step)).returning(),
  )
}

const JOINED_DAYS_AGO = DAYS + 2

export async function keepStaff(
  { db, secret }: Pick<Site, 'db' | 'secret'>,
  cast: Cast,
  now: number,
): Promise<void> {
  const joined = now - JOINED_DAYS_AGO * DAY
  const day = dayOf(joined)
  const ids = randomFrom('cast').shuffle(cast.staff.map(part => part.holder.accountId))
  await db.write(async tx => {
    const rows = ids.map(id => ({ id, keyKept: true }))
    await tx.insert(accounts).values(rows).onConflictDoNothing()
  })
  await db.write(async tx => {
    if ((await tx.$count(staff)) > 0) return
    for (const { id, holder, handle, totp, role, credential } of cast.staff) {
      const totpSealed = sealTotp(secret, id, totp)
      await insertAll(tx, staff, [{ id, accountId: holder.accountId, handle, totpSealed, createdDay: day }])
      await insertAll(tx, staffRoles, [{ staffId: id, role, grantedBy: 'operator', grantedDay: day }])
      if (credential)
        await insertAll(tx, professionals, [
          {
            staffId: id,
            name: credential.name,
            credential: credentialOf(credential),
            validUntilDay: dayOf(now) + credential.goodForDays,
            madeDay: day,
          },
        ])
      await appendEvent(db, tx, { kind: 'staff-joined', actor: id, now: joined, detail: { staffId: id } })
      await appendEvent(db, tx, {
        kind: 'role-granted',
        actor: 'operator',
        now: joined,
        detail: { staffId: id, role },
      })
    }
  })
}
