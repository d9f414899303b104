import { eq } from 'drizzle-orm'
import { submitReply } from '../../app/forum/compose/submit'
import { personas, threads } from '../../db/schema'
import { type Member, NOON, type World } from './world'

/** Whoever began a conversation writes in it once more, under the name they have there. */
export async function replyAsAuthor(world: World, who: Member, threadId: string, now = NOON) {
  const writing = await world.writing(who, 'One thing I forgot.', { now })
  const [persona] = await world.db.read
    .select({ id: personas.id, name: personas.name, ownerTag: personas.ownerTag })
    .from(threads)
    .innerJoin(personas, eq(personas.id, threads.personaId))
    .where(eq(threads.id, threadId))
  if (!persona) throw new Error('There is no such conversation.')
  return submitReply(world.db, { ...writing, persona: { ...persona, isNew: false }, threadId })
}
