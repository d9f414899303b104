import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { answers, questions } from '../../db/schema'
import { isUniqueViolation } from '../../db/unique'
import type { AnswerDraft } from './answer-draft'
import { holdAskings } from './askings'
import { renewClaim } from './claim-group'
import { forgetTyped, isAnswerId } from './keep-typed'
import { keepVersion } from './keep-version'
import { type Colleague, mayWrite } from './permissions'
import { reviseIn, type Saved } from './revise-answer'
import { sendIn } from './send-answer'
import { touchAnswer } from './touch-answer'

/** Made with the form, so that the same form makes one answer however often it is sent. */
export const newAnswerId = newId

type Drafting = {
  answerId: string
  staff: Colleague
  draft: AnswerDraft
  send: boolean
  now: number
  /** The group of conversations that it is written for. */
  groupId?: string | null
}

/**
 * Keeps a new answer as its author's draft, and sends it to a second reader if they wish.
 * @param answerId from the form; one that is there already is changed instead, if it is theirs
 */
export async function draftAnswer(db: Db, drafting: Drafting): Promise<Saved> {
  if (!mayWrite(drafting.staff, dayOf(drafting.now)) || !isAnswerId(drafting.answerId))
    return { outcome: 'not-allowed' }
  const keep = () => db.write(tx => draftIn(db, tx, drafting))
  try {
    return await keep()
  } catch (why) {
    // The same form arrived twice at the same moment: the other one made it.
    if (!isUniqueViolation(why)) throw why
    return keep()
  }
}

async function draftIn(
  db: Db,
  tx: Tx,
  { answerId, staff, draft, send, now, groupId = null }: Drafting,
): Promise<Saved> {
  await holdAskings(db, tx)
  const there = await touchAnswer(tx, answerId)
  if (there) return reviseIn(db, tx, there, { staff, draft, version: there.version, send, now })

  const today = dayOf(now)
  const questionId = draft.questionId ?? newId()
  if (draft.questionId) {
    const [question] = await tx
      .select({ id: questions.id })
      .from(questions)
      .where(eq(questions.id, draft.questionId))
    if (!question) return { outcome: 'gone' }
  } else {
    await tx
      .insert(questions)
      .values({ id: questionId, boardId: draft.boards[0] ?? '', question: draft.question, askedDay: today })
  }
  const [answer] = await tx
    .insert(answers)
    .values({
      id: answerId,
      questionId,
      state: 'draft',
      starter: false,
      authorId: staff.id,
      reviewByDay: draft.reviewByDay,
      // Where somebody else took the group meanwhile, the words are kept all the same.
      groupId: (await renewClaim(tx, groupId, staff.id, now)) ? groupId : null,
    })
    .returning()
  await keepVersion(tx, answerId, 1, draft, today)
  await forgetTyped(tx, answerId, staff.id)
  await appendEvent(db, tx, {
    kind: 'answer-drafted',
    actor: staff.id,
    now,
    answerId,
    detail: { version: 1 },
  })
  if (send && answer) await sendIn(db, tx, answer, { staff, saysOutside: draft.saysOutside, now })
  return { outcome: 'saved', answerId }
}
