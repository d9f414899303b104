/** Key derivations at once, and how many may wait behind them, so that pages stay fast meanwhile. */
const AT_ONCE = 2
const WAITING = 24

let running = 0
const queue: (() => void)[] = []

/** @returns null at once when too many are already waiting */
export async function withConcurrencyLimit<T>(work: () => Promise<T>): Promise<T | null> {
  if (running < AT_ONCE) running++
  else if (queue.length >= WAITING) return null
  else await new Promise<void>(resolve => queue.push(resolve))
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else running--
  }
}
