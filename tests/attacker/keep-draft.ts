import type { Session } from '../../app/accounts/sessions'
import { MOST_DRAFTS } from '../../app/accounts/tags'
import { deleteDraft, keepDraft, readDrafts } from '../../app/forum/kept-drafts'
import { newId } from '../../db/ids'
import { boards } from '../../db/seed/starter-boards'
import type { Forum } from './forum'
import type { Random } from './random'
import { keepTextSecret } from './secrets'
import { writeText } from './texts'

/** A member keeps what they can't say yet, goes on with what they kept, or deletes it. */
export async function keepOrDeleteDraft(
  { world: { db }, threads, secrets }: Forum,
  { ownerKey }: Session,
  random: Random,
): Promise<void> {
  const kept = await readDrafts(db, ownerKey)
  if (kept.length > 0 && random.chance(0.4)) {
    await deleteDraft(db, ownerKey, random.pick(kept).id)
    return
  }
  // Texts are shared with posts, which are public: only this stands in no post.
  const mark = newId()
  keepTextSecret(secrets, 'draft', mark)
  const isReply = threads.length > 0 && random.chance(0.5)
  const place = isReply ? { threadId: random.pick(threads), to: null } : { boardId: random.pick(boards).id }
  const goesOn = kept.length === MOST_DRAFTS || (kept.length > 0 && random.chance(0.5))
  const draft = goesOn ? random.pick(kept) : { id: newId(), version: 0, place }
  await keepDraft(db, ownerKey, {
    ...draft,
    fields: [['body', `${writeText(random)} ${mark}`]],
    now: Date.now(),
  })
}
