import { newPersona } from '../../app/accounts/personas'
import { submitThread } from '../../app/forum/compose/submit'
import { advertsOf } from './adverts'
import { NOON, type World } from './world'

/** Adverts of one campaign, each under a key of its own as a newcomer sends them; keys aren't derived, as that takes time. */
export async function sendFlood(
  { db, secret }: Pick<World, 'db' | 'secret'>,
  howMany: number,
  { campaign = 1, now = NOON, known = false } = {},
): Promise<string[]> {
  const sent: string[] = []
  for (const [n, { title, body }] of advertsOf({ set: 'tuned', campaign }, howMany).entries()) {
    const made = await submitThread(db, {
      persona: newPersona(Buffer.alloc(32, n + 1), campaign),
      ...{ mine: [], title, body, boardId: 'amber', wish: 'heard', concerns: [] },
      ...{ onceHash: `advert ${campaign} ${n}`, standing: { publishedPosts: known ? 9 : 0 }, secret, now },
    })
    if (!('postId' in made)) throw new Error(made.outcome)
    sent.push(made.postId)
  }
  return sent
}
