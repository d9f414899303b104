/** How much longer twice the text may take: twice, and half as much again for the garbage that is collected. */
const MOST = 3
/** Other work on the machine only ever adds, so the best of a few tries counts. */
const TRIES = 5
const ENGLISH = 'We talked for an hour and then it was quiet. '

/** Whether twice a text takes about twice the CPU time; what plain English of some length takes is let pass. */
export function isLinear(read: (text: string) => unknown, text: string, twice: string): boolean {
  const english = cpuTime(read, ENGLISH.repeat(Math.ceil(text.length / ENGLISH.length)))
  const least = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY }
  for (let run = 0; run < TRIES; run++) {
    least.once = Math.min(least.once, cpuTime(read, text))
    least.twice = Math.min(least.twice, cpuTime(read, twice))
    if (least.twice <= MOST * least.once + english) return true
  }
  return false
}

function cpuTime(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return user + system
}
