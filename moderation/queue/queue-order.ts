import type { Priority } from '../../db/schema'

export type Waiting = { id: string; priority: Priority; deadlineAt: number }

export const bands = ['now', 'today', 'soon'] as const satisfies Priority[]

/** An overdue "soon" counts as "today". */
export const bandOf = ({ priority, deadlineAt }: Waiting, now: number): Priority =>
  priority === 'soon' && deadlineAt <= now ? 'today' : priority

export const byUrgency =
  (now: number) =>
  (a: Waiting, b: Waiting): number =>
    bands.indexOf(bandOf(a, now)) - bands.indexOf(bandOf(b, now)) ||
    a.deadlineAt - b.deadlineAt ||
    (a.id < b.id ? -1 : Number(a.id > b.id))

/** One pick in this many is for overdue cases outside "now", so that a flood of "now" doesn't starve the rest. */
export const ONE_IN = 4

export const looksOutside = (lately: Priority[]): boolean =>
  lately.length >= ONE_IN - 1 && lately.slice(0, ONE_IN - 1).every(each => each === 'now')

export function pickNext<Case extends Waiting>(
  waiting: Case[],
  { now, lately }: { now: number; lately: Priority[] },
): Case | undefined {
  const inOrder = waiting.toSorted(byUrgency(now))
  const outside = looksOutside(lately) ? inOrder.find(each => each.priority !== 'now') : undefined
  return outside && outside.deadlineAt <= now ? outside : inOrder[0]
}
