import { and, asc, eq, gte, inArray, isNull, like, notExists, sql } from 'drizzle-orm'
import { DAY } from '../../../db/clock'
import { appeals as appealRows, decisions, posts } from '../../../db/schema'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import type { Cast } from '../cast'
import { type Appeal, appeals } from './appeals'
import { openDesk, type Place } from './desk'
import { openPeople } from './people'

const DAYS = 25

export function appealErrands(place: Place, cast: Cast, now: number): Errand[] {
  const desk = openDesk(place, cast)
  const people = openPeople(place)
  const moment = (daysAgo: number) => quietSince(now) - daysAgo * DAY

  return appeals.flatMap(({ judged, ...appeal }) => {
    const at = moment(appeal.daysAgo)
    let about: Awaited<ReturnType<typeof find>>
    const make = async () => {
      about = await find(appeal, at)
      if (about) await people.appeal(about.postId, appeal.words, at)
    }
    if (!judged) return [{ at, run: make }]
    const judgedAt = moment(judged.daysAgo)
    const judge = async () => {
      if (!about) return
      const { postId, staffId, outcome, reason } = about
      const look =
        judged.verdict === 'upheld'
          ? { outcome, reason }
          : { outcome: 'publish' as const, reason: 'within-rules' }
      const by = staffId === desk.idOf('Marlo') ? 'Ines' : 'Marlo'
      await desk.judge(by, postId, { ...judged, look }, judgedAt)
    }
    return [
      { at, run: make },
      { at: judgedAt, run: judge },
    ]
  })

  async function find({ about, decidedBy }: Appeal, at: number) {
    const [row] = await place.db.read
      .select({
        postId: posts.id,
        staffId: decisions.staffId,
        outcome: decisions.outcome,
        reason: decisions.reason,
      })
      .from(decisions)
      .innerJoin(posts, eq(posts.id, decisions.postId))
      .where(
        and(
          inArray(posts.visibility, ['asked', 'refused']),
          sql`(${decisions.outcome} = 'ask' and ${posts.visibility} = 'asked' or ${decisions.outcome} = 'refuse' and ${posts.visibility} = 'refused')`,
          like(posts.body, `%${about}%`),
          isNull(decisions.undoneAt),
          gte(decisions.decidedAt, at - DAYS * DAY),
          decidedBy && eq(decisions.staffId, desk.idOf(decidedBy)),
          notExists(
            place.db.read.select({ one: sql`1` }).from(appealRows).where(eq(appealRows.postId, posts.id)),
          ),
        ),
      )
      .orderBy(asc(posts.id))
      .limit(1)
    return row
  }
}
