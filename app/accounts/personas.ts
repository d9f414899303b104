import { createHash, createHmac } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { newId } from '../../db/ids'
import { personas } from '../../db/schema'

type Persona = { id: string; name: string }
/** `n`: the member's first is 0. Only their own requests can tell. */
export type WritingPersona = Persona & { ownerTag: string; isNew: boolean; n: number }

const STEP = 64

const ownerTag = (ownerKey: Buffer, n: number) =>
  createHmac('sha256', ownerKey).update(`persona ${n}`).digest('hex')

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
      const n = tags.get(row.ownerTag) as number
      mine.push({ id: row.id, name: row.name, ownerTag: row.ownerTag, isNew: false, n })
      next = Math.max(next, n + 1)
    }
    if (found.length === 0) break
  }
  return { mine, next }
}

/**
 * @param next the number of the member's next persona, from `findMyPersonas`
 * @param taken names already used in the conversation
 * @param avoid names that would be mistaken for somebody else's, or for another of their own
 * @returns a name that isn't taken, and if one is found not to be avoided either; a taken one only after 50 tries
 */
export function newPersona(
  ownerKey: Buffer,
  next: number,
  taken: string[] = [],
  avoid: ReadonlySet<string> = new Set(),
): WritingPersona {
  const id = idWithName(taken, avoid)
  return { id, name: personaName(id), ownerTag: ownerTag(ownerKey, next), isNew: true, n: next }
}

function idWithName(taken: string[], avoid: ReadonlySet<string>): string {
  let found = newId()
  for (let tries = 0; tries < 50; tries++) {
    const id = newId()
    if (taken.includes(personaName(id))) continue
    found = id
    if (!avoid.has(personaName(id))) break
  }
  return found
}

/**
 * Another made-up name for a persona, in every conversation at once. No event: it's nobody else's business.
 * @param was the name on the page; nothing changes if it's another by now
 */
export async function renamePersona(
  db: Db,
  { id, was, avoid }: { id: string; was: string; avoid: ReadonlySet<string> },
): Promise<void> {
  const name = personaName(idWithName([], avoid))
  await db.write(tx =>
    tx
      .update(personas)
      .set({ name })
      .where(and(eq(personas.id, id), eq(personas.name, was)))
      .returning(),
  )
}

/** Gentle names that say nothing about age, gender or place: 48 × 48 = 2,304. */
const first =
  'Amber Autumn Brave Bright Calm Careful Clear Clover Coastal Copper Curious Early Easy Evening Gentle Golden Hazel Hidden Honest Kind Lasting Little Lucky Maple Mellow Misty Morning Open Patient Plain Quiet Rainy Restful Silver Slow Soft Steady Still Summer Sunlit Tender Thoughtful Velvet Warm Wandering Willow Winter Woodland'.split(
    ' ',
  )
const second =
  'Acorn Badger Birch Blackbird Brook Candle Cedar Cloud Comet Cricket Dove Fern Finch Fox Garden Harbour Hare Heron Hill Kettle Lantern Lark Leaf Linden Meadow Moon Moth Oak Otter Owl Pebble Pine Plum Pond Rain River Robin Rowan Sail Shell Sparrow Star Swallow Thimble Thistle Tide Wren Yarrow'.split(
    ' ',
  )

export function personaName(id: string): string {
  const bytes = createHash('sha256').update(id).digest()
  return `${first[bytes.readUInt16BE(0) % first.length]} ${second[bytes.readUInt16BE(2) % second.length]}`
}
