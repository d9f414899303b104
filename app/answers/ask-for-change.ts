import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, peerReviews } from '../../db/schema'
import { cleanText } from '../../moderation/clean-text'
import { wordOf } from './confirm-answer'
import { keepRemarks, type Remark } from './passage-notes'
import { type Colleague, whatMayBeDone } from './permissions'
import { readReadersOf } from './second-readers'
import { touchAnswer } from './touch-answer'

export type Asked = { outcome: 'asked' | 'stale' | 'not-allowed' | 'gone' | 'words-missing' | 'words-long' }

type Asking = {
  answerId: string
  staff: Colleague
  version: number
  words: string
  /** What to change in single passages. */
  remarks?: Remark[]
  now: number
}

/** Letters. */
const LONGEST = 2000

/** A second reader says what should change first, in words, in remarks, or both; the answer goes back as a draft. */
export async function askForChange(db: Db, asking: Asking): Promise<Asked> {
  const { answerId, staff, version, words, remarks = [], now } = asking
  const told = cleanText(words)
  if (!/\p{L}/u.test(told) && remarks.length === 0) return { outcome: 'words-missing' }
  if (told.length > LONGEST) return { outcome: 'words-long' }
  return db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    if (answer.version !== version) return { outcome: 'stale' }
    if ((await wordOf(tx, { answerId, version, staff })) === 'asked') return { outcome: 'asked' }
    const today = dayOf(now)
    const readers = await readReadersOf(tx, answer, today)
    if (!whatMayBeDone(answer, staff, today, readers).ask)
      return { outcome: answer.state === 'in-review' ? 'not-allowed' : 'stale' }

    await tx
      .insert(peerReviews)
      .values({ answerId, version, staffId: staff.id, outcome: 'asked', words: told, day: today })
    const remarked = await keepRemarks(tx, { answerId, version, staffId: staff.id, today }, remarks)
    await tx.update(answers).set({ state: 'draft' }).where(eq(answers.id, answerId)).returning()
    await appendEvent(db, tx, {
      kind: 'answer-asked',
      actor: staff.id,
      now,
      answerId,
      detail: { version, remarks: remarked },
    })
    return { outcome: 'asked' }
  })
}
