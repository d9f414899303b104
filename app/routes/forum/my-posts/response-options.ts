import type { Db } from '../../../../db'
import { appealable, appealOf } from '../../../../moderation/appeals/appeals'
import { thankable, wasThanked } from '../../../../moderation/metrics/thanks'

/** What an author can say to a decision about their post, or said already. */
export async function responseOptions(
  { read }: Db,
  {
    postId,
    decision,
    now,
  }: { postId: string; decision: { id: string; outcome: string } | null; now: number },
) {
  const [appeal, open] = await Promise.all([appealOf(read, postId), appealable(read, { postId, now })])
  const mayThank = decision !== null && thankable.some(outcome => outcome === decision.outcome)
  return {
    /** An appeal stands with the decision it was about; a later decision has its own. */
    appeal: appeal && !open ? { state: appeal.state, words: appeal.words } : null,
    reversedId: appeal?.state === 'reversed' ? appeal.decisionId : null,
    appealUntilDay: open?.untilDay ?? null,
    thanks: mayThank ? { decisionId: decision.id, given: await wasThanked(read, decision.id) } : null,
  }
}
