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
