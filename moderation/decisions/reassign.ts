import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { opinions, staffRoles } from '../../db/schema'
import { idsOf, takeClaimed } from './claimed-case'
import { giveOn } from './proposals'

/** For colleagues, sealed in the route with this id as AAD. */
export type SealedNote = { id: string; sealed: string }

type Passing = {
  caseId: string
  staffId: string
  version: number
  /** `question` asks a colleague what they think; `hand-on` just lets somebody else have it. */
  as: 'question' | 'hand-on'
  note: SealedNote | null
  now: number
}

/** Gives a case to a colleague: it goes back to the queue for anybody but this moderator, with a note if there is one. */
export const passCase = (
  db: Db,
  { as, note, now, ...claim }: Passing,
): Promise<{ outcome: 'passed' | 'nobody-else' | 'not-yours' | 'closed' | 'changed' }> =>
  db.write(async tx => {
    const { staffId } = claim
    const claimed = await takeClaimed(tx, { ...claim, now })
    if ('refused' in claimed) return { outcome: claimed.refused }
    if (!(await hasColleague(tx, staffId))) return { outcome: 'nobody-else' }
    const { case: it, post } = claimed
    if (note)
      await tx.insert(opinions).values({
        ...{ id: note.id, caseId: it.id, postId: post.id, staffId, kind: 'question' as const },
        ...{ words: '', noteSealed: note.sealed, postVersion: post.version, givenAt: now },
      })
    await giveOn(tx, it, staffId, as === 'question')
    await appendEvent(db, tx, {
      kind: as === 'question' ? 'opinion-given' : 'case-passed',
      actor: staffId,
      now,
      ...idsOf(claimed),
      detail: as === 'question' ? { kind: 'question' } : {},
    })
    return { outcome: 'passed' }
  })

const hasColleague = async (tx: Tx, staffId: string) =>
  (await tx.$count(staffRoles, and(eq(staffRoles.role, 'moderator'), ne(staffRoles.staffId, staffId)))) > 0
