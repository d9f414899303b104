import { and, eq } from 'drizzle-orm'
import { DAY, dayOf, HOUR } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { posts, professionalReplies } from '../../../db/schema'
import type { Site } from '../../context'
import { quietSince } from '../calendar'
import { type Cast, inRole } from '../cast'
import { randomFrom } from '../random'
import type { Script } from '../story'
import type { Errand } from './expert-answers'

const NAME = 'a professional replies'
const REPLY = 2

export const professionalScripts = (now: number): Script[] => [
  {
    name: NAME,
    boardId: 'dune',
    title: 'It hurts at the beginning and then it is fine. Is that worth a visit?',
    wish: 'ideas',
    strangers: { pro: 'Tomas' },
    startsAt: (dayOf(now) - 6) * DAY + 19 * HOUR,
    endsBy: quietSince(now) - 2 * DAY,
    lines: [
      {
        by: 'op',
        text: 'Sex has been painful for me since the spring, only at the very beginning. After a minute or two it eases. I keep telling myself that so little pain is not worth anybody’s time, and then I notice that I go to bed later than he does.',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'I said “only at the beginning” for two years. Going to bed later was the part that should have told me.',
        becomes: 'published',
      },
      {
        by: 'pro',
        text: 'Pain at the beginning is worth a visit, also when it eases. Often the muscles have learned to brace, and that can be unlearned. Until then: stop when it hurts, more time, more lubricant, and nothing that has to be endured. A doctor looks first for what else it could be, such as an infection or dry skin; after that somebody like me can help with the bracing.',
        becomes: 'published',
      },
      {
        by: 'op',
        text: 'Thank you. I have written it on a piece of paper so that I can read it out instead of saying it.',
        becomes: 'published',
      },
    ],
  },
]

export function professionalReplyErrands(
  { db }: Pick<Site, 'db' | 'secret'>,
  cast: Cast,
  now: number,
): Errand[] {
  const at = quietSince(now) - DAY
  const run = () =>
    db.write(async tx => {
      const threadId = randomFrom(NAME).id()
      const staffId = inRole(cast, 'professional').find(each => each.handle === 'Tomas')?.id ?? ''
      const [post] = await tx
        .select({ id: posts.id })
        .from(posts)
        .where(and(eq(posts.threadId, threadId), eq(posts.position, REPLY)))
      if (!post) throw new Error('The demo’s professional has not replied yet.')
      const interest = 'Works in such a practice.'
      await tx
        .insert(professionalReplies)
        .values({ postId: post.id, staffId, outsideScope: false, interest })
        .returning()
      const detail = { outside: 0 }
      const told = { actor: staffId, now: at, threadId, postId: post.id, detail }
      await appendEvent(db, tx, { kind: 'professional-replied', ...told })
    })
  return [{ at, run }]
}
