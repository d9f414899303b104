import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { cases } from '../../db/schema'
import { decisionInForce } from '../appeals/appeals'
import type { Triage } from '../triage'

/** Marks of a case by which a change of its post is read as well. */
const marks = ['second-opinion', 'sent-again']

/**
 * Whether a moderator stopped the words that are there now: asked for others, hid some, left a change out, or waits for
 * a second one. No rule can tell whether new words mend that, so a person looks, however well known their author is.
 */
export async function requiresReview(read: Reader, postId: string): Promise<boolean> {
  const open = await read
    .select({ because: cases.because })
    .from(cases)
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open')))
  if (open.some(({ because }) => because.some(why => marks.includes(why)))) return true
  const found = await decisionInForce(read, postId)
  return found !== null && found.decision.outcome !== 'publish'
}

/** What the rules ask for, and a look before anybody else sees it. */
export const readFirst = ({ help, ...asked }: Triage): Triage => ({
  visibility: 'held',
  case: {
    priority: asked.case?.priority ?? 'soon',
    because: [...(asked.case?.because ?? []), 'sent-again'],
  },
  help,
})
