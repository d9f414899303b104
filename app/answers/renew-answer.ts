import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { readVersion } from './keep-version'
import { type Colleague, whatMayBeDone } from './permissions'
import { monthsAfter, REVIEW_MONTHS } from './review-date'
import { reviseIn, type Saved } from './revise-answer'
import { touchAnswer } from './touch-answer'

/** Days before its review date from which an author is asked whether it still holds. */
export const DUE_BEFORE = 60

type Renewing = { answerId: string; staff: Colleague; version: number; now: number }

/**
 * The author has read their answer again and it still holds: the same words, to be reviewed again in a year, go to a
 * second reader. Until they confirm it, readers see what they saw before.
 * @param version as the author read it; a newer one makes this stale
 */
export const renewAnswer = (db: Db, { answerId, staff, version, now }: Renewing): Promise<Saved> =>
  db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    const text = answer && (await readVersion(tx, answerId, answer.version))
    if (!answer || !text) return { outcome: 'gone' }
    // The same press once more: it waits for its second reader already.
    if (answer.state === 'in-review' && answer.version === version + 1 && answer.authorId === staff.id)
      return { outcome: 'saved', answerId }
    const today = dayOf(now)
    if (!whatMayBeDone(answer, staff, today).renew)
      // Whose it is comes first: a stranger learns nothing of its version.
      return { outcome: answer.authorId === staff.id && answer.version !== version ? 'stale' : 'not-allowed' }
    const reviewByDay = monthsAfter(today, REVIEW_MONTHS)
    const draft = { ...text, questionId: null, question: '', boards: text.boards ?? [], reviewByDay }
    return reviseIn(db, tx, answer, { staff, draft, version, send: true, now })
  })
