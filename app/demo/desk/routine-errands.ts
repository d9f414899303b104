import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { DAY, HOUR } from '../../../db/clock'
import { cases, decisions, posts } from '../../../db/schema'
import { giveThanks } from '../../../moderation/metrics/thanks'
import { giveBlindReview, nextBlindReview, waitingBlindReviews } from '../../../moderation/queue/blind-review'
import { drawSamples } from '../../../moderation/queue/samples'
import { seeToUnanswered } from '../../../moderation/queue/unanswered'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import type { Cast } from '../cast'
import { randomFrom } from '../random'
import { type Moderator, openDesk, type Place } from './desk-deeds'

const LEFT = 3
const READ_TWICE = 5

const moderators: Moderator[] = ['Marlo', 'Ines']

export function routineErrands(place: Place, cast: Cast, now: number): Errand[] {
  const { db } = place
  const desk = openDesk(place, cast)
  const quiet = quietSince(now)

  const samples = [7.3, 0.3].flatMap((daysAgo, n) => {
    const drawn = quiet - daysAgo * DAY
    const read = drawn + 5 * HOUR
    return [
      { at: drawn, run: () => drawSamples(db, drawn, asc(posts.id)) },
      { at: read, run: () => readSamples(read, n * LEFT) },
    ]
  })
  const doubled = quiet - 1.3 * DAY
  const thanked = [15, 12.4, 9.1, 6.6, 4.5, 3.2, 2.1, 1.7, 0.9, 0.5].map(daysAgo => quiet - daysAgo * DAY)
  const owned = [2, 1, 0].map(daysAgo => (daysAgo === 0 ? now : quiet - daysAgo * DAY))
  return [
    ...samples,
    ...thanked.map((at, n) => ({ at, run: () => thank(at, n) })),
    { at: doubled, run: () => readDoubles(doubled) },
    ...owned.map(at => ({ at, run: () => seeToUnanswered(db, at) })),
  ]

  async function readSamples(at: number, left: number) {
    const open = await db.read
      .select({ postId: cases.postId })
      .from(cases)
      .where(and(eq(cases.kind, 'sample'), eq(cases.state, 'open')))
      .orderBy(asc(cases.postId))
    for (const [n, { postId }] of open.slice(left).entries())
      await desk.decide(
        moderators[n % 2] as Moderator,
        postId,
        { outcome: 'publish', reason: 'within-rules' },
        at,
      )
  }

  async function readDoubles(at: number) {
    for (const by of moderators) {
      const random = randomFrom(`doubles ${by}`)
      const staffId = desk.idOf(by)
      const waiting = (await waitingBlindReviews(db.read, { staffId, now: at })).length
      for (let n = 0; n < Math.min(READ_TWICE, waiting - 1); n++) {
        const found = await nextBlindReview(db.read, { staffId, now: at })
        if (!found) break
        const { caseId } = found
        const [first] = await db.read.select().from(decisions).where(eq(decisions.caseId, caseId))
        const same = first && found.outcomes.includes(first.outcome) && random.happens(0.85)
        const { outcome, reason } = same ? first : { outcome: 'ask' as const, reason: 'unclear' }
        await giveBlindReview(db, { caseId, staffId, outcome, reason, now: at })
      }
    }
  }

  async function thank(at: number, n: number) {
    const staffId = desk.idOf(moderators[n % 2] as Moderator)
    const [made] = await db.read
      .select({ decisionId: decisions.id, postId: cases.postId })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .where(
        and(
          eq(decisions.staffId, staffId),
          inArray(decisions.outcome, ['publish', 'ask']),
          eq(cases.kind, 'post'),
          isNull(decisions.undoneAt),
          eq(decisions.reason, n % 3 === 0 ? 'within-rules-with-care' : 'within-rules'),
        ),
      )
      .orderBy(asc(decisions.id))
      .limit(1)
      .offset(n)
    if (made) await giveThanks(db, { ...made, now: at })
  }
}
