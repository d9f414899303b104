import { DAY, dayOf, HOUR } from '../../db/clock'
import type { Priority } from '../../db/schema'
import { detectSignals } from '../../moderation/signals'
import { triagePost } from '../../moderation/triage'
import type { Random } from './random'
import { minutesWaited } from './review'
import type { Waiting } from './story'

export const DAYS = 120
const LATELY = 14

const hours = [0, 1, 2, 6, 7, 9, 12, 13, 16, 18, 19, 20, 20, 21, 21, 21, 22, 22, 22, 23, 23]

/** Everything decided was written by shortly after midnight, so that public pages are the same all day. */
export const quietSince = (now: number) => Math.min(now, dayOf(now) * DAY + 40 * 60_000)

export function someEvening(
  random: Random,
  now: number,
  { lately, latest }: { lately: number; latest: number },
): number {
  const daysAgo = random.happens(lately)
    ? latest + (LATELY - latest) * random.share() ** 1.4
    : LATELY + (DAYS - LATELY) * random.share() ** 1.25
  const at = (dayOf(now) - Math.ceil(daysAgo)) * DAY + random.pick(hours) * HOUR + random.below(60) * 60_000
  return Math.min(at, quietSince(now) - 6 * HOUR)
}

export function sentLately(random: Random, now: number, text: string, waits: Waiting): number {
  const priority: Priority = triagePost(detectSignals(text), { publishedPosts: 0 }).case?.priority ?? 'soon'
  return now - minutesWaited(random, priority, waits === 'overdue') * 60_000
}

export const beforeTheQueue = (now: number) => dayOf(now) * DAY - 36 * HOUR

export type Course = Generator<number, void>

type Entry = { moment: number; order: number; story: Course }

/** Always runs the story whose time is next. A heap, so that a hundred thousand of them are no problem. */
export function* liveTogether(stories: Iterable<Course>): Generator<number> {
  const heap: Entry[] = []
  let order = 0
  const goOn = (story: Course) => {
    const { value, done } = story.next()
    if (!done) push(heap, { moment: value, order: order++, story })
  }
  for (const story of stories) goOn(story)
  for (let nearest = pop(heap); nearest; nearest = pop(heap)) {
    goOn(nearest.story)
    yield nearest.moment
  }
}

const isBefore = (a: Entry, b: Entry) => a.moment < b.moment || (a.moment === b.moment && a.order < b.order)

function push(heap: Entry[], entry: Entry) {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(entry, heap[parent] as Entry)) break
    heap[at] = heap[parent] as Entry
    at = parent
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (!top || !last || heap.length === 0) return top
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child++
    if (!isBefore(heap[child] as Entry, last)) break
    heap[at] = heap[child] as Entry
    at = child
  }
  heap[at] = last
  return top
}
