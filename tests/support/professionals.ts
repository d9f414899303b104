import type { Colleague } from '../../app/answers/answer'
import type { AnswerDraft } from '../../app/answers/answer-form'
import { draftAnswer, newAnswerId } from '../../app/answers/lifecycle'
import { confirmAnswer } from '../../app/answers/peer-review'
import { DAY, dayOf } from '../../db/clock'
import {
  answers,
  answerVersions,
  citations,
  pins,
  professionals,
  questions,
  type Role,
} from '../../db/schema'
import { NOON, openWorld } from './world'

export const TODAY = dayOf(NOON)

export const draftOf = (changes: Partial<AnswerDraft> = {}): AnswerDraft => ({
  questionId: null,
  question: 'Why do we talk so little about it?',
  boards: ['cedar'],
  body: 'Because nobody taught us the words. Most people learn them late, and *together*. '.repeat(4).trim(),
  easy: 'Nobody taught us the words. You can learn them.',
  sources: [{ title: 'A paper', url: 'https://doi.org/10.1000/xyz' }],
  reviewByDay: TODAY + 300,
  concerns: ['communication'],
  countries: [],
  correction: '',
  settled: [],
  ...changes,
})

/** Two professionals, Hana and Tomas, and a moderator, Marlo, at the desk of a forum without answers. */
export async function openDesk() {
  const world = await openWorld()
  const { db } = world

  async function colleague(handle: string, role: Role, validUntilDay: number | null): Promise<Colleague> {
    const id = await world.colleague(handle, role)
    const professional = validUntilDay === null ? null : { validUntilDay, endedDay: null }
    if (validUntilDay !== null) {
      const row = {
        staffId: id,
        name: `Dr ${handle} Levin`,
        credential: 'psychosexual therapist',
        validUntilDay,
        madeDay: TODAY,
      }
      await db.write(tx => tx.insert(professionals).values(row).returning())
    }
    return { id, roles: [role], professional }
  }

  const hana = await colleague('Hana', 'professional', TODAY + 400)
  const tomas = await colleague('Tomas', 'professional', TODAY + 400)
  const marlo = await colleague('Marlo', 'moderator', null)

  /** Keeps an answer of this author. */
  async function draft(
    by: Colleague,
    changes: Partial<AnswerDraft> = {},
    { send = false, now = NOON } = {},
  ): Promise<string> {
    const saved = await draftAnswer(db, {
      answerId: newAnswerId(),
      staff: by,
      draft: draftOf(changes),
      send,
      now,
    })
    if (saved.outcome !== 'saved') throw new Error(saved.outcome)
    return saved.answerId
  }

  const send = (by: Colleague, changes: Partial<AnswerDraft> = {}) => draft(by, changes, { send: true })

  /** Written by one of the two professionals, confirmed by the other. */
  async function publish(by: Colleague, changes: Partial<AnswerDraft> = {}): Promise<string> {
    const answerId = await send(by, changes)
    await confirmAnswer(db, { answerId, staff: by === hana ? tomas : hana, version: 1, now: NOON })
    return answerId
  }

  /** An answer planted with the forum, pinned last on these boards. */
  async function plant(id: string, boardIds: string[], position = 1): Promise<string> {
    await db.write(async tx => {
      await tx
        .insert(questions)
        .values({ id: `q-${id}`, boardId: boardIds[0] ?? '', question: `What about ${id}?`, askedDay: TODAY })
      const row = {
        id,
        questionId: `q-${id}`,
        state: 'published' as const,
        starter: true,
        publishedDay: TODAY,
        reviewByDay: TODAY + 365,
      }
      await tx.insert(answers).values(row)
      await tx
        .insert(answerVersions)
        .values({ answerId: id, version: 1, body: 'Planted words.', easy: 'Easy.', writtenDay: TODAY })
      await tx
        .insert(citations)
        .values({ answerId: id, version: 1, position: 1, title: 'A page', url: 'https://example.org/a' })
      await tx
        .insert(pins)
        .values(boardIds.map(boardId => ({ boardId, answerId: id, position, pinnedDay: TODAY })))
    })
    return id
  }

  return { ...world, hana, tomas, marlo, colleague, draft, send, publish, plant }
}

export const later = (days: number) => NOON + days * DAY
