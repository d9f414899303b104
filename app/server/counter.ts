import type { Db } from '../../db'

export function makeCounter(most: number) {
  const counted = new WeakMap<Db, Map<string, number>>()
  return {
    /** @param most past this many names, counts are dropped, so that nobody can fill the memory */
    add(db: Db, name: string): void {
      const numbers = counted.get(db) ?? new Map<string, number>()
      counted.set(db, numbers)
      if (numbers.has(name) || numbers.size < most) numbers.set(name, (numbers.get(name) ?? 0) + 1)
    },
    take(db: Db): [name: string, number: number][] {
      const numbers = counted.get(db) ?? []
      counted.delete(db)
      return [...numbers]
    },
  }
}
