import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../db/clock'
import type { BrakeKind, BrakeReason } from '../../../db/schema'
import { readBrakes, type Until, zoneOfTeam } from '../../../moderation/brake/brakes-on'
import { localDay } from '../../../moderation/staffing/staffed-hours'

/** What browsers are asked to do is told beside the form (`first-work.ts`). */
type ToldKind = Exclude<BrakeKind, 'work'>

/** A brake as whoever writes is told of it. */
export type BrakeView = {
  kind: ToldKind
  because: BrakeReason
  /** `day`: set where the weekday alone could be taken for an earlier one. */
  until: Until & { day: number | null }
  slowMinutes: number | null
  /** It's on for one board only. */
  onBoard: boolean
  /** They may write all the same. */
  isExempt: boolean
}

type Asking = Pick<AppLoadContext, 'db' | 'viewer' | 'now'>

/** Past it, the day is told by its date. */
const NAMED_DAYS = 6

/**
 * The brakes that concern this viewer, the strictest first. Staff may write, and aren't slowed down; only what is told
 * them of a forum where nobody else writes matters to them, as their posts would show that they are staff.
 * @param boardId null on a page of the whole forum
 */
export async function brakesFor({ db, viewer, now }: Asking, boardId: string | null): Promise<BrakeView[]> {
  const on = await readBrakes(db.read, now)
  if (on.length === 0) return []
  const zone = await zoneOfTeam(db.read)
  const isStaff = viewer.kind === 'member' && viewer.staff !== null
  const concerns = {
    'read-only': true,
    'new-accounts': viewer.kind === 'guest',
    slow: !isStaff,
    'first-posts': boardId !== null && !isStaff,
  }
  return strictness.flatMap(kind =>
    on
      .filter(brake => brake.kind === kind && concerns[kind])
      .filter(brake => brake.boardId === null || brake.boardId === boardId)
      .map(({ because, slowMinutes, endsAt: at, ...brake }) => ({
        ...{ kind, because, slowMinutes, onBoard: brake.boardId !== null, isExempt: isStaff },
        until: { at, zone, day: dayOf(at) - dayOf(now) >= NAMED_DAYS ? localDay(zone, at) : null },
      })),
  )
}

const strictness = ['read-only', 'new-accounts', 'slow', 'first-posts'] as const satisfies ToldKind[]

/** The one that keeps this viewer from writing at all, or from beginning to. */
export const brakeAgainst = (brakes: BrakeView[], kind: 'read-only' | 'new-accounts'): BrakeView | null =>
  brakes.find(brake => brake.kind === kind && !(kind === 'read-only' && brake.isExempt)) ?? null
