import { and, asc, eq, gte, isNull, lte, notExists, sql } from 'drizzle-orm'
import { DAY, hourOf } from '../../../db/clock'
import { answers, cases, posts, questions, threads } from '../../../db/schema'
import { openReportsOn } from '../../../moderation/reports/read-reports'
import { findStaff } from '../../accounts/roles'
import { reviewReports } from '../../answers/answer-reports'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import { type Cast, inRole } from '../cast'
import { expectOutcome, type Notice, openDesk, type Place } from './desk-deeds'
import { openPeople } from './people'

const reportsOnPosts: { daysAgo: number; notice: Notice }[] = [
  { daysAgo: 20.2, notice: { reason: 'other', guest: true } },
  {
    daysAgo: 16.7,
    notice: {
      reason: 'wrong',
      words: {
        note: 'Waiting is not always right. Somebody should say that one may go to a doctor at once.',
      },
    },
  },
  { daysAgo: 13.5, notice: { reason: 'hostile', guest: true } },
  {
    daysAgo: 11.3,
    notice: {
      reason: 'recognised',
      words: { note: 'I thought for a moment that it was my brother. It may not be.' },
    },
  },
  { daysAgo: 9.6, notice: { reason: 'selling', guest: true } },
  {
    daysAgo: 8.4,
    notice: { reason: 'other', words: { note: 'Pressed by mistake on my phone, please ignore this.' } },
  },
  { daysAgo: 5.1, notice: { reason: 'wrong', guest: true } },
  {
    daysAgo: 2.2,
    notice: { reason: 'danger', words: { note: 'She sounds so tired. Has somebody asked how she is?' } },
  },
]

const reportsOnAnswers: {
  question: string
  daysAgo: number
  notice: Notice
  settled?: { daysAgo: number; by: 'Hana' | 'Tomas'; outcome: 'kept' | 'review' }
}[] = [
  {
    question: 'When can we be close again after a birth?',
    daysAgo: 9.2,
    notice: { reason: 'wrong', words: { note: 'My midwife said something else about the weeks.' } },
    settled: { daysAgo: 8.1, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'What does a pelvic health physiotherapist do?',
    daysAgo: 6.8,
    notice: { reason: 'other', guest: true },
    settled: { daysAgo: 6.1, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'Do I have to be examined to get help?',
    daysAgo: 4.9,
    notice: {
      reason: 'wrong',
      words: { note: 'Where I live one is asked to sign before an examination. It would be good to say so.' },
    },
    settled: { daysAgo: 4.2, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'Do I have to feel desire before we begin?',
    daysAgo: 1.3,
    notice: {
      reason: 'wrong',
      words: { note: 'The second source has moved, the link leads to a shop now.' },
    },
  },
  {
    question: 'Do I have to feel desire before we begin?',
    daysAgo: 0.6,
    notice: { reason: 'other', guest: true },
  },
  {
    question: 'Why do I freeze when somebody is kind to me?',
    daysAgo: 0.4,
    notice: {
      reason: 'danger',
      words: { note: 'Please add where somebody can call when it comes up at night.' },
    },
  },
]

const ANSWERED_AFTER = 9

export function reportErrands(place: Place, cast: Cast, now: number): Errand[] {
  const { db } = place
  const desk = openDesk(place, cast)
  const people = openPeople(place)
  const moment = (daysAgo: number) => quietSince(now) - daysAgo * DAY

  const onPosts = reportsOnPosts.flatMap(({ daysAgo, notice }, n) => {
    const at = moment(daysAgo)
    const settledAt = at + (ANSWERED_AFTER * DAY) / 24
    let postId: string | undefined
    const report = async () => {
      postId = await quietPost(at)
      if (postId) await people.report('post', postId, notice, at)
    }
    const keep = async () => {
      const judgement = { outcome: 'publish' as const, reason: 'within-rules' }
      if (postId) await desk.decide(n % 2 ? 'Marlo' : 'Ines', postId, judgement, settledAt)
    }
    return [
      { at, run: report },
      { at: settledAt, run: keep },
    ]
  })

  const onAnswers = reportsOnAnswers.flatMap(({ question, daysAgo, notice, settled }) => {
    const at = moment(daysAgo)
    const report = async () => people.report('answer', await answerTo(question), notice, at)
    if (!settled) return [{ at, run: report }]
    const settledAt = moment(settled.daysAgo)
    const settle = async () => {
      const answerId = await answerTo(question)
      const read = await openReportsOn(db.read, answerId)
      const part = inRole(cast, 'professional').find(each => each.handle === settled.by)
      const reader = part && (await findStaff(db.read, part.holder.accountId))
      if (!reader) throw new Error(`Nobody is called ${settled.by}.`)
      const looked = { answerId, staff: reader, outcome: settled.outcome, read, note: '', now: settledAt }
      expectOutcome(await reviewReports(place, looked), 'settled')
    }
    return [
      { at, run: report },
      { at: settledAt, run: settle },
    ]
  })
  return [...onPosts, ...onAnswers]

  async function quietPost(at: number): Promise<string | undefined> {
    const [row] = await db.read
      .select({ id: posts.id })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          eq(posts.visibility, 'published'),
          eq(threads.visibility, 'published'),
          isNull(posts.editedDay),
          gte(posts.position, 1),
          gte(posts.createdHour, hourOf(at) - 24 * 30),
          lte(posts.createdHour, hourOf(at)),
          notExists(db.read.select({ one: sql`1` }).from(cases).where(eq(cases.postId, posts.id))),
        ),
      )
      .orderBy(asc(posts.id))
      .limit(1)
    return row?.id
  }

  async function answerTo(question: string): Promise<string> {
    const [row] = await db.read
      .select({ id: answers.id })
      .from(answers)
      .innerJoin(questions, eq(questions.id, answers.questionId))
      .where(eq(questions.question, question))
    if (!row) throw new Error(`Nobody answered "${question}".`)
    return row.id
  }
}
