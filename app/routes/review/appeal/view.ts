import type { Reader } from '../../../../db'
import type { decisions } from '../../../../db/schema'
import { decisionInForce } from '../../../../moderation/appeals/appeals'
import type { CaseFile } from '../../../../moderation/cases/case-file'
import { readPendingEdit } from '../../../../moderation/cases/pending-edits'
import { triagedText } from '../../../../moderation/triage'

/** The text that an appealed decision was about: what was hidden, or not taken over, or what stands there now. */
export async function appealedText(
  read: Reader,
  { post, thread }: CaseFile,
  decision: typeof decisions.$inferSelect,
) {
  const standing = await decisionInForce(read, post.id)
  const inForce = standing?.decision.id === decision.id ? standing : null
  const isEdit = inForce?.refusedEdit ?? false
  const before = inForce?.before ?? (isEdit ? await readPendingEdit(read, post.id) : null)
  const present = triagedText(post.position === 0 ? thread.title : null, post.body)
  const text = before ? triagedText(before.title, before.body) : present
  return {
    title: before?.title ?? thread.title,
    text,
    /** The words in view, beside a change of them that wasn't made. */
    oldText: isEdit && before ? present : null,
    isEdit,
    isPresent: !before,
    hidden: inForce?.before ? { text, where: decision.hidden } : null,
  }
}
