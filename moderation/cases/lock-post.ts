import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db'
import { posts } from '../../db/schema'

/**
 * Reads a post and holds it until this change ends: who decides it, changes it or takes it back at the same moment
 * waits, and then sees what became of it. Always first, before its case, so that no two wait for each other.
 */
export async function lockPost(tx: Tx, postId: string) {
  const [post] = await tx
    .update(posts)
    .set({ version: sql`${posts.version}` })
    .where(eq(posts.id, postId))
    .returning()
  return post ?? null
}
