import { HOUR } from '../../db/clock'
import type { Wish } from '../../db/schema'
import { quietSince } from './calendar'
import type { Script } from './script'

const openings: { board: string; title: string; wish: Wish; text: string; hoursAgo: number }[] = [
  {
    board: 'grove',
    title: 'Does anybody else keep a light on?',
    wish: 'experience',
    text: 'It began as a practical thing, so that I would not bump into the wardrobe. Now I cannot be close to her in the dark at all, and I do not know how to say so without it sounding as if something had happened. Nothing has. I would just like to know whether I am the only one.',
    hoursAgo: 15,
  },
  {
    board: 'cedar',
    title: 'Two beds, and good sleep at last',
    wish: 'heard',
    text: 'We moved into two rooms in the summer because of the snoring. Both of us sleep, both of us are kinder at breakfast. And yet I sometimes stand in the corridor for a minute with my hand on the door, and then I go back to mine.',
    hoursAgo: 90,
  },
]

export const unansweredScripts = (now: number): Script[] =>
  openings.map(({ board, title, wish, text, hoursAgo }, n) => ({
    name: `unanswered ${n}`,
    boardId: board,
    title,
    wish,
    lines: [{ by: 'op', text, becomes: 'published' }],
    startsAt: quietSince(now) - hoursAgo * HOUR,
    endsBy: quietSince(now),
  }))
