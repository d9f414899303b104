import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { events } from '../../db/schema'

/** When a persona first wrote, and whether that waited for a moderator because its writer was not known yet. */
export type Standing = { seq: number; held: boolean }

/**
 * What the database says openly: a post was held, or published at once. Held are a member's first three; so of two
 * personas the later one is a little less often held when both are one member's. No storage hides that, because the
 * moderators' work is itself what is stored (docs/decisions/008).
 */
export async function standings(read: Reader): Promise<Map<string, Standing>> {
  const sent = await read
    .select({ seq: events.seq, personaId: events.personaId, detail: events.detail })
    .from(events)
    .where(inArray(events.kind, ['thread-sent', 'post-sent']))
    .orderBy(asc(events.seq))
  const first = new Map<string, Standing>()
  for (const { seq, personaId, detail } of sent)
    if (personaId && !first.has(personaId)) first.set(personaId, { seq, held: detail.visibility === 'held' })
  return first
}

/** Which of two personas, in the order in which they first wrote, were held: "held, published". */
export function patternOf(known: Map<string, Standing>, a: string, b: string): string {
  const pair = [a, b].map(persona => known.get(persona)).sort((one, two) => (one?.seq ?? 0) - (two?.seq ?? 0))
  return pair.map(each => (each?.held ? 'held' : 'published')).join(', ')
}
