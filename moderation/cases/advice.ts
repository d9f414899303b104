import { and, eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { newId } from '../../db/ids'
import { cases, opinions, posts } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { lockCase } from './case'
import { openNote, sealNote } from './case-file'
import { isOwnCase, type Own } from './own-cases'

type Advising = { caseId: string; staffId: string; own: Own; note: string; now: number }
type Advised = { outcome: 'noted' | 'own' | 'closed' }

/** An adviser's note to those who decide. The case stays where it is. The same note twice is one. */
export function adviseOnCase(
  { db, secret }: { db: Db; secret: Secret },
  { caseId, staffId, own, note, now }: Advising,
): Promise<Advised> {
  const theirs = and(eq(opinions.caseId, caseId), eq(opinions.staffId, staffId), eq(opinions.kind, 'advice'))
  const before = async (tx: Tx): Promise<Advised | null> => {
    const written = await tx.select().from(opinions).where(theirs)
    return written.some(each => openNote(secret, each) === note) ? { outcome: 'noted' } : null
  }
  const change = async (tx: Tx): Promise<Advised> => {
    if (await isOwnCase(tx, caseId, own)) return { outcome: 'own' }
    const [it] = await tx
      .select({ state: cases.state, post: posts })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.postId))
      .where(eq(cases.id, caseId))
    if (it?.state !== 'open') return { outcome: 'closed' }
    const { id: postId, threadId, personaId, version: postVersion } = it.post
    const id = newId()
    await tx.insert(opinions).values({
      ...{ id, caseId, postId, staffId, kind: 'advice' as const, words: '' },
      ...{ noteSealed: sealNote(secret, id, note), postVersion, givenAt: now },
    })
    await appendEvent(db, tx, {
      ...{ kind: 'opinion-given', actor: staffId, now, caseId, postId, threadId, personaId },
      detail: { kind: 'advice' },
    })
    return { outcome: 'noted' }
  }
  return idempotent<Advised>(db, { lock: tx => lockCase(tx, caseId), before, change })
}

/** An adviser's own. */
export const countAdvice = (read: Reader, staffId: string): Promise<number> =>
  read.$count(opinions, and(eq(opinions.staffId, staffId), eq(opinions.kind, 'advice')))
