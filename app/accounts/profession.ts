import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayFromText, dayOf } from '../../db/clock'
import { isValid } from '../../db/credential'
import { appendEvent } from '../../db/events'
import { type Profession, professionals } from '../../db/schema'
import { cleanLine, lettersOver } from '../../moderation/clean-text'

export type TypedProfession = { name: string; credential: string; until: string }
export type ProfessionFaults = Partial<{
  name: 'empty' | 'too-long'
  credential: 'empty' | 'too-long'
  until: 'not-a-date' | 'past' | 'too-far'
}>

const LONGEST_DAYS = 5 * 366

export function readProfession(
  typed: TypedProfession,
  now: number,
): { profession: Profession } | { faults: ProfessionFaults } {
  const faults: ProfessionFaults = {}
  const [name, credential] = [cleanLine(typed.name), cleanLine(typed.credential)]
  if (name === '') faults.name = 'empty'
  else if (lettersOver(name, 80) > 0) faults.name = 'too-long'
  if (credential === '') faults.credential = 'empty'
  else if (lettersOver(credential, 200) > 0) faults.credential = 'too-long'

  const validUntilDay = dayFromText(typed.until)
  if (validUntilDay === null) faults.until = 'not-a-date'
  else if (validUntilDay <= dayOf(now)) faults.until = 'past'
  else if (validUntilDay > dayOf(now) + LONGEST_DAYS) faults.until = 'too-far'

  if (validUntilDay === null || Object.keys(faults).length > 0) return { faults }
  return { profession: { name, credential, validUntilDay } }
}

export function saveProfession(
  tx: Tx,
  { staffId, profession, now }: { staffId: string; profession: Profession; now: number },
) {
  const { name, credential, validUntilDay } = profession
  const vouched = {
    name,
    credential,
    validUntilDay,
    checkedDay: null,
    endedDay: null,
    endedWordsSealed: null,
  }
  return tx
    .insert(professionals)
    .values({ staffId, ...vouched, madeDay: dayOf(now) })
    .onConflictDoUpdate({ target: professionals.staffId, set: vouched })
    .returning({ staffId: professionals.staffId })
}

export async function lockProfessional(tx: Tx, staffId: string) {
  const [row] = await tx
    .update(professionals)
    .set({ staffId })
    .where(eq(professionals.staffId, staffId))
    .returning()
  return row ?? null
}

export async function endWithRole(db: Db, tx: Tx, ending: { staffId: string; by: string; now: number }) {
  const [row] = await tx.select().from(professionals).where(eq(professionals.staffId, ending.staffId))
  if (row && isValid(row, dayOf(ending.now)))
    await endProfession(db, tx, { ...ending, reason: 'role', endedWordsSealed: null })
}

type Ended = {
  staffId: string
  by: string
  reason: string
  now: number
  endedWordsSealed: string | null
}

export async function endProfession(db: Db, tx: Tx, { staffId, by, reason, now, endedWordsSealed }: Ended) {
  await tx
    .update(professionals)
    .set({ endedDay: dayOf(now), endedWordsSealed })
    .where(eq(professionals.staffId, staffId))
    .returning()
  await appendEvent(db, tx, { kind: 'credential-ended', actor: by, now, detail: { staffId, reason } })
}
