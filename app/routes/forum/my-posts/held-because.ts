import type { Reader } from '../../../../db'
import { openCaseOf } from '../../../../moderation/cases/case-file'
import { kindsThatHold } from '../../../../moderation/triage-table'
import type { Words } from '../../../words'

/** Why a post, or a change of it, waits to be read before others see it: the real reason, as a sentence to its author. */
export async function heldBecause(
  words: Words,
  read: Reader,
  postId: string,
  about: 'post' | 'edit',
): Promise<string> {
  const open = await openCaseOf(read, postId, about)
  const w = words.sent.held
  if (!open) return w.waiting
  if (open.because.includes('second-opinion')) return words.post.twoLook
  if (open.because.includes('sent-again')) return w.again
  const kinds = kindsThatHold(open.signals)
  return kinds.length === 0 && open.because.includes('newcomer') ? w.newcomer : w.because(kinds)
}
