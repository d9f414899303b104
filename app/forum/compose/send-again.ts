import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { cases, offeredHelp, posts } from '../../../db/schema'
import { isBrakeOn } from '../../../moderation/brake/brakes-on'
import { closeCasesOf, lockPost, openCase } from '../../../moderation/cases/case'
import {
  dropPendingEdit,
  type FoundConcern,
  readPendingEdit,
  replaceText,
  saveConcerns,
  savePendingEdit,
} from '../../../moderation/cases/pending-edits'
import { holdForReview, requiresReview } from '../../../moderation/cases/requires-review'
import { changeVisibility } from '../../../moderation/decisions/visibility'
import { stillReported } from '../../../moderation/reports/settle-reports'
import { type Pause, readPause } from '../../../moderation/sanctions'
import { readText } from '../../../moderation/signals/read-text'
import type { Signal } from '../../../moderation/signals/signal'
import { nobodyThere, readStaffing } from '../../../moderation/staffing/who-is-there'
import {
  type HelpKind,
  type Triage,
  type TrustLevel,
  triagedText,
  triagePost,
} from '../../../moderation/triage'
import { type MyPost, maySendAgain } from '../my-post'

/** `waits`: the published text stays, and a moderator reads the edit first. */
type SentAgain =
  | { outcome: 'published' | 'held' | 'waits'; help: HelpKind[] }
  | { outcome: 'changed' | 'final' }
  | { outcome: 'paused'; pause: Pause }

type Change = {
  mine: MyPost
  personaIds: string[]
  version: number
  title: string | null
  body: string
  /** Shown at once, also while a moderator reads the change. */
  aiHelped?: boolean
  concerns: FoundConcern[]
  standing: TrustLevel
  now: number
}

/** @param version the one the author edited; nothing changes if there is a newer one */
export async function sendAgain(
  db: Db,
  { mine, personaIds, version, standing, aiHelped, ...change }: Change,
): Promise<SentAgain> {
  const signals = await readText(triagedText(change.title, change.body))
  const outsideHours = nobodyThere(await readStaffing(db.read, change.now), change.now)
  const firstPostsHeld = await isBrakeOn(db.read, 'first-posts', change.now)
  const asked = triagePost(signals, standing, outsideHours, firstPostsHeld)
  return db.write(async tx => {
    const pause = await readPause(tx, personaIds, change.now)
    if (pause) return { outcome: 'paused', pause }
    const current = await lockPost(tx, mine.post.id)
    if (!current) return { outcome: 'changed' }
    if (current.version !== version) {
      const { visibility, body } = current
      const isSent = body === change.body && (change.title === null || change.title === mine.thread.title)
      const isAsSent = isSent && (visibility === 'published' || visibility === 'held')
      return isAsSent ? { outcome: visibility, help: asked.help } : { outcome: 'changed' }
    }
    if (!maySendAgain(current.visibility)) return { outcome: 'final' }

    const triage = (await requiresReview(tx, current.id)) ? holdForReview(asked) : asked
    const read = { ...change, signals, triage }
    await offerHelp(tx, current.id, triage.help, change.now)
    if (aiHelped !== undefined && current.aiHelped !== aiHelped)
      await tx.update(posts).set({ aiHelped }).where(eq(posts.id, current.id)).returning({ id: posts.id })
    if (current.visibility === 'published' && triage.visibility === 'held') {
      await keepForLater(db, tx, mine, read)
      return { outcome: 'waits', help: triage.help }
    }
    await changeAtOnce(db, tx, { ...mine, post: current }, read)
    return { outcome: triage.visibility, help: triage.help }
  })
}

type Read = Pick<Change, 'title' | 'body' | 'concerns' | 'now'> & { signals: Signal[]; triage: Triage }

const idsOf = ({ post, thread }: MyPost) => ({
  threadId: thread.id,
  postId: post.id,
  personaId: post.personaId,
})

async function keepForLater(
  db: Db,
  tx: Tx,
  mine: MyPost,
  { title, body, concerns, signals, triage, now }: Read,
) {
  const ids = idsOf(mine)
  // Before the event, or a moderator who is claiming the case would deadlock with it.
  const [open] = await holdOpenEdits(tx, ids.postId)
  const waiting = await readPendingEdit(tx, ids.postId)
  if (open && waiting?.title === title && waiting.body === body) return
  await savePendingEdit(tx, { postId: ids.postId, title, body, concerns, sentDay: dayOf(now) })
  await appendEvent(db, tx, { kind: 'edit-sent', actor: 'author', now, ...ids })
  if (triage.case) await openCase(db, tx, { kind: 'edit', ...ids, ...triage.case, signals, now })
}

const holdOpenEdits = (tx: Tx, postId: string) =>
  tx
    .update(cases)
    .set({ state: 'open' })
    .where(and(eq(cases.postId, postId), eq(cases.kind, 'edit'), eq(cases.state, 'open')))
    .returning({ id: cases.id })

async function changeAtOnce(
  db: Db,
  tx: Tx,
  mine: MyPost,
  { title, body, concerns, signals, triage, now }: Read,
) {
  const { post, thread } = mine
  const ids = idsOf(mine)
  await replaceText(tx, mine, { title, body, editedDay: dayOf(now), now })
  if (title !== null) await saveConcerns(tx, thread.id, concerns)
  await dropPendingEdit(tx, post.id)
  await changeVisibility(tx, { post, thread }, triage.visibility, now)
  await closeCasesOf(db, tx, { ...ids, now })
  await appendEvent(db, tx, {
    kind: 'post-resent',
    actor: 'author',
    now,
    ...ids,
    detail: { visibility: triage.visibility },
  })
  const asked = triage.case ?? (await stillReported(tx, post.id))
  if (asked) await openCase(db, tx, { ...ids, ...asked, signals, now })
}

async function offerHelp(tx: Tx, postId: string, kinds: HelpKind[], now: number) {
  await tx.delete(offeredHelp).where(eq(offeredHelp.postId, postId)).returning()
  if (kinds.length > 0) await tx.insert(offeredHelp).values({ postId, kinds, offeredDay: dayOf(now) })
}
