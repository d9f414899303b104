import { HOUR } from '../../db/clock'
import type { Wish } from '../../db/schema'
import { quietSince } from './calendar'
import type { Script, Waiting } from './story'

type Opening = { board: string; title: string; wish: Wish; text: string; waits: Waiting }

export const openingsInTheQueue: Opening[] = [
  {
    board: 'cedar',
    title: 'I have run out of road',
    wish: 'heard',
    text: "My wife moved out on Friday after nineteen years, and I can't see what I'm for any more. I don't want to live any more. I sat in the car tonight for a long time and then I came in and made toast, because the cat was hungry.\n\nI'm not asking for anything. I only didn't want to be the only one who knows.",
    waits: 'claimed',
  },
  {
    board: 'ember',
    title: "Can't stand being in this body",
    wish: 'heard',
    text: "I've looked in the mirror for an hour and I want to kill myself tonight. It passed the last time. I'm writing so that the hour goes by.",
    waits: 'fresh',
  },
  {
    board: 'grove',
    title: 'Is this normal in a marriage?',
    wish: 'experience',
    text: "My husband reads my messages and counts the minutes when I go to the shop. When I say no at night he doesn't take it for an answer, and afterwards he cries and says that I make him do it. I'm afraid of him when he's been drinking.\n\nI don't know what to call it. I only know that I listen for the car.",
    waits: 'fresh',
  },
  {
    board: 'heath',
    title: 'Am I old enough for this?',
    wish: 'ideas',
    text: "I'm seventeen, so maybe you'll take this down. I would like to talk to somebody about feeling ashamed all the time and I don't know how one finds a counsellor without one's parents.",
    waits: 'overdue',
  },
  {
    board: 'amber',
    title: 'A book that helped us, with a link',
    wish: 'experience',
    text: "After three years of hardly touching we worked through a book together, one chapter on each Sunday. I'm not selling anything. There's a summary at https://example.com/one-chapter for whoever is interested. What helped the most was reading aloud.",
    waits: 'fresh',
  },
  {
    board: 'dune',
    title: 'Would somebody talk to me on the phone?',
    wish: 'experience',
    text: "I've had pain for two years and I'm no good at writing. I'd find it easier to talk. My number is 555-0119, after six.",
    waits: 'overdue',
  },
  {
    board: 'birch',
    title: 'First time I say this to anyone',
    wish: 'heard',
    text: "I'm 52. It has not worked since the spring, and I've told nobody, not my doctor, not my partner, who thinks that I'm tired. I've been reading here for weeks. So this is me saying it.",
    waits: 'overdue',
  },
]

export const repliesInTheQueue: { text: string; waits: Waiting }[] = [
  {
    text: "I'm new here and only wanted to say that I'm in the very same place. Thank you for writing it down.",
    waits: 'overdue',
  },
  {
    text: 'This is a good plain page about it, from the health service: https://www.nhs.uk/conditions/',
    waits: 'fresh',
  },
  {
    text: 'Could you say a little more about how you began? We are at the stage where nobody says anything.',
    waits: 'fresh',
  },
  {
    text: 'My brother-in-law swears by a powder for this, 100% natural, order now at example.com/powder',
    waits: 'fresh',
  },
  {
    text: 'I would wait with the talk until you have both slept. Nothing good was ever said in our house after ten.',
    waits: 'claimed',
  },
  { text: 'It took us most of a year, and I would still do it again. Please keep going.', waits: 'fresh' },
  {
    text: 'IS NOBODY GOING TO SAY IT? YOU ARE BOTH JUST TIRED. GO TO BED. I MEAN IT KINDLY.',
    waits: 'fresh',
  },
  {
    text: "I read your post three times. He says he's sorry each time, but I'm scared to go home tonight, so I know what you mean.",
    waits: 'fresh',
  },
  {
    text: 'You could write to me, I am at gentle.reader@example.com, I have been through all of it.',
    waits: 'overdue',
  },
  {
    text: 'Greetings from a very rainy evening. I have nothing clever to add, only that you are not alone.',
    waits: 'fresh',
  },
]

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
