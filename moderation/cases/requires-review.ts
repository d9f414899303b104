import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { cases } from '../../db/schema'
import { decisionInForce } from '../appeals/appeals'
import type { Triage } from '../triage'

const marks = ['second-opinion', 'sent-again']

/**
 * No rule can tell whether an edit fixes what a moderator saw, so a moderator reads it, however well known its author
 * is.
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

export const holdForReview = ({ help, ...asked }: Triage): Triage => ({
  visibility: 'held',
  case: {
    priority: asked.case?.priority ?? 'soon',
    because: [...(asked.case?.because ?? []), 'sent-again'],
  },
  help,
})
