import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { personas, posts, threads } from '../../db/schema'

/** A post that everybody can read, or null. */
export async function readPublicPost(read: Reader, id: string) {
  const [row] = await read
    .select({
      body: posts.body,
      threadId: posts.threadId,
      personaId: posts.personaId,
      persona: personas.name,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(and(eq(posts.id, id), eq(posts.visibility, 'published'), eq(threads.visibility, 'published')))
  return row ?? null
}
