import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { personas, posts, threads } from '../../db/schema'

export async function readPublicPost(read: Reader, id: string, mine: string[]) {
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
  if (!row) return null
  const { personaId, ...post } = row
  return { ...post, isMine: mine.includes(personaId) }
}
