import type { Reader } from '../../../../db'
import { dayOf } from '../../../../db/clock'
import { reasonOf } from '../../../../moderation/policy'
import { readRemoval } from '../../../answers/removal'
import type { Statement } from './removed'

/** The statement of reasons by which an answer is out of view, as the desk shows it; null while it is in view. */
export async function statementOn(read: Reader, answerId: string): Promise<Statement | null> {
  const taken = await readRemoval(read, answerId)
  if (!taken) return null
  const { decidedAt, handle, reason, words, rule } = taken
  return { day: dayOf(decidedAt), by: handle ?? '', text: reasonOf(reason)?.text ?? reason, words, rule }
}
