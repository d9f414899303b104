import { inArray } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { newId } from '../../db/ids'
import { askedGroups, askedThreads } from '../../db/schema'
import { groupAskings } from './alike'
import { countUngrouped, holdAskings, readAskings, readUngrouped } from './askings'
import { linkIn, tellLinked } from './link-answers'

/** So many of the newest are compared with what comes: about a fifth of a second, in which nothing else is written. */
const COMPARED = 800

/**
 * Puts every published conversation that asks and is in no group into the one that asks the same, or into a new one; where
 * that group was answered, the answer stands in the conversation from then on. It follows from what is published, as the
 * search index does, so the groups themselves have no event.
 */
export async function gatherAskings(db: Db, now: number, newGroup: () => string = newId): Promise<void> {
  if ((await countUngrouped(db.read)) === 0) return
  await db.write(async tx => {
    await holdAskings(db, tx)
    const anew = await readUngrouped(tx)
    if (anew.length === 0) return
    const groups = groupAskings(await readAskings(tx, { most: COMPARED }), anew, newGroup)
    const ids = [...new Set(groups.values())]
    const there = await tx
      .select({ id: askedGroups.id })
      .from(askedGroups)
      .where(inArray(askedGroups.id, ids))
    for (const id of ids)
      if (!there.some(group => group.id === id))
        await tx
          .insert(askedGroups)
          .values({ id, madeDay: dayOf(now) })
          .returning()
    for (const { id, askedDay } of anew)
      await tx
        .insert(askedThreads)
        .values({ threadId: id, groupId: groups.get(id) ?? '', askedDay, groupedBy: 'rule' })
        .returning()
    await tellLinked(db, tx, await linkIn(tx, ids, now), { actor: 'machine', now })
  })
}
