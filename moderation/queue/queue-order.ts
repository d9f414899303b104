import type { Priority } from '../../db/schema'

/** What decides when a case is looked at; nothing else about it does. */
export type Waiting = { id: string; priority: Priority; deadlineAt: number }

export const bands = ['now', 'today', 'soon'] as const satisfies Priority[]

/** Where a case stands at a moment: what had until "soon" and is late is due today, like what always was. */
export const bandOf = ({ priority, deadlineAt }: Waiting, now: number): Priority =>
  priority === 'soon' && deadlineAt <= now ? 'today' : priority

/** Compares two cases: danger first, then what is late or due today, then the rest; the oldest deadline first in each. */
export const byUrgency =
  (now: number) =>
  (a: Waiting, b: Waiting): number =>
    bands.indexOf(bandOf(a, now)) - bands.indexOf(bandOf(b, now)) ||
    a.deadlineAt - b.deadlineAt ||
    (a.id < b.id ? -1 : Number(a.id > b.id))

/** One pick in so many is kept for what is overdue outside "now", so that a flood of "now" starves nothing. */
export const ONE_IN = 4

/** @param lately the priorities of the cases taken last, newest first */
export const looksOutside = (lately: Priority[]): boolean =>
  lately.length >= ONE_IN - 1 && lately.slice(0, ONE_IN - 1).every(each => each === 'now')

/** The case that "take the next one" takes. */
export function pickNext<Case extends Waiting>(
  waiting: Case[],
  { now, lately }: { now: number; lately: Priority[] },
): Case | undefined {
  const inOrder = waiting.toSorted(byUrgency(now))
  const outside = looksOutside(lately) ? inOrder.find(each => each.priority !== 'now') : undefined
  return outside && outside.deadlineAt <= now ? outside : inOrder[0]
}
