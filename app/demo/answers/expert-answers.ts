import { DAY, dayOf, HOUR } from '../../../db/clock'
import { findStaff } from '../../accounts/roles'
import { autosave } from '../../answers/answer-drafts'
import { type AnswerDraft, type AnswerFields, sixRows } from '../../answers/answer-form'
import { draftAnswer, reviseAnswer } from '../../answers/lifecycle'
import { confirmAnswer, leaveRemarks, requestChange } from '../../answers/peer-review'
import type { Site } from '../../context'
import { type Cast, inRole } from '../cast'
import { randomFrom } from '../random'
import { byEdgar } from './answers-edgar'
import { byHana } from './answers-hana'
import { byTomas } from './answers-tomas'
import { askedGroupOf } from './asked-questions'
import type { ExpertAnswer } from './expert-answer'

export type Errand = { at: number; run: () => Promise<unknown> }

export function expertErrands({ db }: Pick<Site, 'db'>, cast: Cast, now: number): Errand[] {
  const colleague = async (handle: string) => {
    const part = inRole(cast, 'professional').find(each => each.handle === handle)
    const member = part && (await findStaff(db.read, part.holder.accountId))
    if (!member) throw new Error(`${handle} is not on the staff.`)
    return member
  }

  const errandsFor = (answer: ExpertAnswer): Errand[] => {
    const { by, question, boards, answer: body, easy, sources, writtenDaysAgo, becomes, asked } = answer
    const { askedBy, remarks, later = [] } = answer
    const written = (dayOf(now) - writtenDaysAgo) * DAY + 9 * HOUR
    const reviewByDay = dayOf(written) + (answer.goodForDays ?? 365)
    const answerId = randomFrom(`answer ${question}`).id()
    const draft: AnswerDraft = {
      ...{ questionId: null, question, boards, body, easy, sources, reviewByDay },
      ...{ concerns: answer.concerns, countries: [], correction: '', saysOutside: true, settled: [] },
    }
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
      errands.push({ at: read, run: async () => requestChange(db, { ...(await reading()), words: asked }) })
    if (becomes === 'published')
      errands.push({ at: read, run: async () => confirmAnswer(db, await reading()) })
    if (remarks)
      errands.push({
        at: written + 5 * HOUR,
        run: async () => leaveRemarks(db, { ...(await reading()), remarks, now: written + 5 * HOUR }),
      })
    let latest = body
    later.forEach(({ daysAgo, words, become, correction = '' }, n) => {
      const at = (dayOf(now) - daysAgo) * DAY + 8 * HOUR
      latest = latest.replace(words, become)
      const changed = { ...draft, body: latest, correction, reviewByDay: dayOf(at) + 365 }
      errands.push({
        at,
        run: async () =>
          reviseAnswer(db, {
            answerId,
            staff: await colleague(by),
            draft: changed,
            version: n + 1,
            send: true,
            now: at,
          }),
      })
      const confirmed = at + 4 * HOUR
      errands.push({
        at: confirmed,
        run: async () =>
          confirmAnswer(db, { answerId, staff: await colleague(reader), version: n + 2, now: confirmed }),
      })
    })
    return errands
  }
  const begin = async () =>
    autosave(db, {
      answerId: randomFrom('answer begun').id(),
      staff: await colleague('Hana'),
      fields: begunByHana,
      version: 0,
      turn: 0,
      now: now - DAY,
    })
  return [...[...byHana, ...byTomas, ...byEdgar].flatMap(errandsFor), { at: now - DAY, run: begin }]
}

const begunByHana: AnswerFields = {
  questionId: '',
  question: 'How do we talk about it when one of us goes quiet?',
  boards: ['cedar'],
  concerns: ['communication'],
  body: 'Quiet is not always a no. Some people go quiet because they are looking for words, some because they fear that any word will be the wrong one.\n\nWhat often helps is to make the question smaller:',
  easy: '',
  sources: sixRows([]),
  countries: '',
  correction: '',
  reviewBy: '',
  outside: false,
  settled: [],
  groupId: '',
}
