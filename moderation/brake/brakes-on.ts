import { asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../../db'
import { type BrakeKind, boards, brakes, staff } from '../../db/schema'
import type { Secret } from '../../db/secret'
import { readHours } from '../staffing/who-is-there'
import { openNote } from './set-brake'

/** When something ends, and the zone to say it in. */
export type Until = { at: number; zone: string }

/** Nothing switches a brake off: it's on until its end, whatever was restarted meanwhile. */
export const readBrakes = (read: Reader, now: number) =>
  read
    .select({
      id: brakes.id,
      kind: brakes.kind,
      boardId: brakes.boardId,
      board: boards.title,
      slowMinutes: brakes.slowMinutes,
      because: brakes.because,
      endsAt: brakes.endsAt,
    })
    .from(brakes)
    .leftJoin(boards, eq(boards.id, brakes.boardId))
    .where(gt(brakes.endsAt, now))
    .orderBy(asc(brakes.kind), asc(brakes.endsAt), asc(brakes.id))

export const isBrakeOn = async (read: Reader, kind: BrakeKind, now: number): Promise<boolean> =>
  (await readBrakes(read, now)).some(brake => brake.kind === kind)

/** Of the hours that the operator set, or UTC. */
export const zoneOfTeam = async (read: Reader): Promise<string> => (await readHours(read))?.zone ?? 'UTC'

/** As colleagues see them. `by`: null for the operator's command, or somebody who has left. */
export async function readBrakesForStaff(read: Reader, secret: Secret, now: number) {
  const [on, zone, rows] = await Promise.all([
    readBrakes(read, now),
    zoneOfTeam(read),
    read
      .select({
        id: brakes.id,
        noteSealed: brakes.noteSealed,
        by: staff.handle,
      })
      .from(brakes)
      .leftJoin(staff, eq(staff.id, brakes.staffId))
      .where(gt(brakes.endsAt, now)),
  ])
  const besides = new Map(rows.map(row => [row.id, row]))
  return on.map(({ endsAt, ...brake }) => {
    const more = besides.get(brake.id)
    return {
      ...brake,
      until: { at: endsAt, zone },
      by: more?.by ?? null,
      note: more ? openNote(secret, more) : '',
    }
  })
}

export type BrakeForStaff = Awaited<ReturnType<typeof readBrakesForStaff>>[number]
