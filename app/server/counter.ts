import type { Db } from '../../db'

/** Counts by name in memory, for a job that takes them from time to time. Nothing of who was counted is kept. */
export function makeTally(most: number) {
  const counted = new WeakMap<Db, Map<string, number>>()
  return {
    /** @param most names are remembered at a time; more are let go, so that nobody can fill the memory */
    add(db: Db, name: string): void {
      const numbers = counted.get(db) ?? new Map<string, number>()
      counted.set(db, numbers)
      if (numbers.has(name) || numbers.size < most) numbers.set(name, (numbers.get(name) ?? 0) + 1)
    },
    /** What was counted since it was last taken. */
    take(db: Db): [name: string, number: number][] {
      const numbers = counted.get(db) ?? []
      counted.delete(db)
      return [...numbers]
    },
  }
}
