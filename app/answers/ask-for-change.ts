import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, peerReviews } from '../../db/schema'
import { cleanText } from '../../moderation/clean-text'
import { wordOf } from './confirm-answer'
import { leaveIn } from './leave-remarks'
import { keepRemarks, onAllOfIt, type Remark, WORDS_LONGEST } from './passage-notes'
import { type Colleague, whatMayBeDone } from './permissions'
import { readReadersOf } from './second-readers'
import { touchAnswer } from './touch-answer'

/** 'remarked': it does not wait for a second reader any more; its author gets the words as remarks. */
export type Asked = {
  outcome: 'asked' | 'remarked' | 'stale' | 'not-allowed' | 'gone' | 'words-missing' | 'words-long'
}

type Asking = {
  answerId: string
  staff: Colleague
  version: number
  words: string
  /** What to change in single passages. */
  remarks?: Remark[]
  now: number
}

/** A second reader says what should change first, in words, in remarks, or both; the answer goes back as a draft. */
export async function askForChange(db: Db, asking: Asking): Promise<Asked> {
  const { answerId, staff, version, words, remarks = [], now } = asking
  const told = cleanText(words)
  if (!/\p{L}/u.test(told) && remarks.length === 0) return { outcome: 'words-missing' }
  if (told.length > WORDS_LONGEST) return { outcome: 'words-long' }
  return db.write(async tx => {
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    const before = await wordOf(tx, { answerId, version, staff })
    if (before?.outcome === 'asked' && before.words === told) {
      await leaveIn(db, tx, answer, { staff, version, remarks, now })
      return { outcome: 'asked' }
    }
    const today = dayOf(now)
    const readers = await readReadersOf(tx, answer, today)
    if (answer.version !== version || !whatMayBeDone(answer, staff, today, readers).ask)
      return leaveIn(db, tx, answer, { staff, version, remarks: [...remarks, ...onAllOfIt(told)], now })

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
