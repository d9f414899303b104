import type { Learned } from './read'

export type Thread = {
  postMessage: (asked: { id: number; text: string }) => void
  on: ((event: 'message', told: (answer: Answer) => void) => unknown) &
    ((event: 'error' | 'exit', told: () => void) => unknown)
  terminate: () => unknown
  unref?: () => unknown
}

export type Answer = 'ready' | { id: number; learned: Learned }

type Waiting = { told: (learned: Learned) => void; timer: NodeJS.Timeout }

const nothing = (): Learned => ({ raised: [], doubted: [] })

export type Limits = { text: number; start: number }

/**
 * One text after another. A thread that dies or hangs is replaced for the next text, and whoever waited gets no
 * signals.
 * @returns never rejects
 */
export function inThread(start: () => Thread, limits: Limits): (text: string) => Promise<Learned> {
  let thread: Thread | null = null
  let ready = false
  let asked = 0
  const waiting = new Map<number, Waiting>()

  function leave(left: Thread) {
    if (thread !== left) return
    thread = null
    ready = false
    for (const id of [...waiting.keys()]) answer(id, nothing())
    left.terminate()
  }

  function answer(id: number, learned: Learned) {
    const one = waiting.get(id)
    if (!one) return
    clearTimeout(one.timer)
    waiting.delete(id)
    one.told(learned)
  }

  function begin(): Thread {
    const begun = start()
    const late = setTimeout(() => leave(begun), limits.start)
    late.unref()
    thread = begun
    begun.on('message', told => {
      if (told !== 'ready') return answer(told.id, told.learned)
      clearTimeout(late)
      ready = thread === begun
    })
    begun.on('error', () => leave(begun))
    begun.on('exit', () => leave(begun))
    // Last, as listening makes the process stay for what is listened to.
    begun.unref?.()
    return begun
  }

  return text =>
    new Promise(told => {
      try {
        const reading = thread ?? begin()
        const id = asked++
        const timer = setTimeout(() => {
          answer(id, nothing())
          if (ready) leave(reading)
        }, limits.text)
        waiting.set(id, { told, timer })
        reading.postMessage({ id, text })
      } catch {
        told(nothing())
      }
    })
}
