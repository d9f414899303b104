import { createHmac } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { newId } from '../../db/ids'
import { personas } from '../../db/schema'
import { personaName } from './persona-name'

export type Persona = { id: string; name: string }
/** A persona that a post may be written under. A new one is written together with its first post. */
export type WritingPersona = Persona & { ownerTag: string; isNew: boolean }

/** How many tags one look asks for. */
const STEP = 64

const ownerTag = (ownerKey: Buffer, n: number) =>
  createHmac('sha256', ownerKey).update(`persona ${n}`).digest('hex')

/**
 * The member's own personas, found by computing their tags; nobody without the owner key can.
 * @returns them in no order, and the number the next one takes
 */
export async function findMyPersonas(
  read: Reader,
  ownerKey: Buffer,
): Promise<{ mine: WritingPersona[]; next: number }> {
  const mine: WritingPersona[] = []
  let next = 0
  for (let from = 0; ; from += STEP) {
    const tags = new Map(Array.from({ length: STEP }, (_, i) => [ownerTag(ownerKey, from + i), from + i]))
    const found = await read
      .select()
      .from(personas)
      .where(inArray(personas.ownerTag, [...tags.keys()]))
    for (const row of found) {
      mine.push({ id: row.id, name: row.name, ownerTag: row.ownerTag, isNew: false })
      next = Math.max(next, (tags.get(row.ownerTag) as number) + 1)
    }
    if (found.length === 0) break
  }
  return { mine, next }
}

/**
 * @param next the number the member's next persona takes, from `findMyPersonas`
 * @param taken names already met in the conversation
 * @returns one with a name of its own; where 50 names in a row were taken, one whose name stands there twice
 */
export function newPersona(ownerKey: Buffer, next: number, taken: string[] = []): WritingPersona {
  let id = newId()
  for (let tries = 1; tries < 50 && taken.includes(personaName(id)); tries++) id = newId()
  return { id, name: personaName(id), ownerTag: ownerTag(ownerKey, next), isNew: true }
}
