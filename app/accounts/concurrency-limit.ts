/** Key derivations at once, and those that may wait behind them: reading pages must stay fast meanwhile. */
const AT_ONCE = 2
const WAITING = 24

let running = 0
const queue: (() => void)[] = []

/** Runs costly work when its turn comes; null at once when the line is full. */
export async function withConcurrencyLimit<T>(work: () => Promise<T>): Promise<T | null> {
  if (running < AT_ONCE) running++
  else if (queue.length >= WAITING) return null
  // Whoever finishes hands its place on, so that nobody slips in between.
  else await new Promise<void>(resolve => queue.push(resolve))
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else running--
  }
}
