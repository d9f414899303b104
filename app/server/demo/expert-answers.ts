import { DAY, dayOf, HOUR } from '../../../db/clock'
import { findStaff } from '../../accounts/staff'
import { askForChange } from '../../answers/ask-for-change'
import { confirmAnswer } from '../../answers/confirm-answer'
import { draftAnswer } from '../../answers/draft-answer'
import type { Site } from '../../context'
import { byEdgar } from './answers-edgar'
import { byHana } from './answers-hana'
import { byTomas } from './answers-tomas'
import { askedGroupOf } from './asked-questions'
import { type Cast, inRole } from './cast'
import type { ExpertAnswer } from './expert-answer'
import { randomFrom } from './random'

/** Something that is done through the forum's own functions, at its place among the events. */
export type Errand = { at: number; run: () => Promise<unknown> }

/** What the professionals write and read of each other's, each at its hour. */
export function expertErrands({ db }: Pick<Site, 'db'>, cast: Cast, now: number): Errand[] {
  const colleague = async (handle: string) => {
    const part = inRole(cast, 'professional').find(each => each.handle === handle)
    const member = part && (await findStaff(db.read, part.holder.accountId))
    if (!member) throw new Error(`${handle} is not on the staff.`)
    return member
  }

  const errandsFor = (answer: ExpertAnswer): Errand[] => {
    const {
      by,
      question,
      boards,
      answer: body,
      easy,
      sources,
      writtenDaysAgo,
      becomes,
      asked,
      askedBy,
    } = answer
    const written = (dayOf(now) - writtenDaysAgo) * DAY + 9 * HOUR
    const reviewByDay = dayOf(written) + (answer.goodForDays ?? 365)
    const answerId = randomFrom(`answer ${question}`).id()
    const draft = { questionId: null, question, boards, body, easy, sources, reviewByDay }
    const write = async () =>
      draftAnswer(db, {
        answerId,
        staff: await colleague(by),
        draft,
        send: becomes !== 'draft' || Boolean(asked),
        now: written,
        groupId: askedBy === undefined ? null : await askedGroupOf(db, askedBy),
      })
    const errands: Errand[] = [{ at: written, run: write }]

    const reader = by === 'Hana' ? 'Tomas' : 'Hana'
    const read = written + 27 * HOUR
    const reading = async () => ({ answerId, staff: await colleague(reader), version: 1, now: read })
    if (asked)
      errands.push({ at: read, run: async () => askForChange(db, { ...(await reading()), words: asked }) })
    if (becomes === 'published')
      errands.push({ at: read, run: async () => confirmAnswer(db, await reading()) })
    return errands
  }
  return [...byHana, ...byTomas, ...byEdgar].flatMap(errandsFor)
}
