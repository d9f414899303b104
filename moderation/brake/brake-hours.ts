import type { Reader } from '../../db'
import { dateText, dayOf, HOUR } from '../../db/clock'
import { type BrakeKind, brakes } from '../../db/schema'
import { brakeKinds } from './brake-choices'

type Span = [from: number, to: number]
export type BrakeHours = Record<BrakeKind, number>

/**
 * How long brakes of each kind were on, in whole hours, rounded up. Two at the same time, such as on two boards, count
 * once.
 * @returns of all time (`null`) and of each month, as "2026-11"
 */
export async function brakeHours(read: Reader, now: number): Promise<Map<string | null, BrakeHours>> {
  const rows = await read
    .select({ kind: brakes.kind, setAt: brakes.setAt, endsAt: brakes.endsAt })
    .from(brakes)
  const spent = new Map<string | null, BrakeHours>()
  const add = (month: string | null, kind: BrakeKind, milliseconds: number) => {
    const sums = spent.get(month) ?? noBrakes()
    spent.set(month, { ...sums, [kind]: sums[kind] + milliseconds })
  }
  for (const kind of brakeKinds) {
    const spans = rows
      .filter(row => row.kind === kind)
      .map((row): Span => [row.setAt, Math.min(row.endsAt, now)])
    for (const [from, to] of joined(spans)) {
      add(null, kind, to - from)
      for (const [month, part] of byMonth([from, to])) add(month, kind, part)
    }
  }
  return new Map([...spent].map(([month, sums]) => [month, inHours(sums)]))
}

export const noBrakes = () => Object.fromEntries(brakeKinds.map(kind => [kind, 0])) as BrakeHours

const inHours = (sums: BrakeHours) =>
  Object.fromEntries(brakeKinds.map(kind => [kind, Math.ceil(sums[kind] / HOUR)])) as BrakeHours

/** Those that overlap, as one. */
function joined(spans: Span[]): Span[] {
  const all: Span[] = []
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

function* byMonth([from, to]: Span): Generator<[month: string, milliseconds: number]> {
  for (let at = from; at < to; ) {
    const day = new Date(at)
    const next = Math.min(to, Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1))
    yield [dateText(dayOf(at)).slice(0, 7), next - at]
    at = next
  }
}
