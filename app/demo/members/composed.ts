import { DAY } from '../../../db/clock'
import type { Wish } from '../../../db/schema'
import { beforeTheQueue, quietSince, sentLately, someEvening } from '../calendar'
import { communities, type Parts } from '../community'
import type { ReasonCode } from '../decision-words'
import { repliesInTheQueue } from '../in-the-queue'
import { deck, type Random, randomFrom } from '../random'
import type { Line, Script } from '../story'

const liveliness: Record<string, { share: number; posts: number }> = {
  amber: { share: 26, posts: 19 },
  birch: { share: 25, posts: 17 },
  cedar: { share: 24, posts: 15 },
  fern: { share: 24, posts: 14 },
  dune: { share: 19, posts: 12 },
  ember: { share: 17, posts: 11 },
  heath: { share: 14, posts: 9 },
  grove: { share: 11, posts: 8 },
}

export type Plan = { startsAt: number; posts: number; write: () => Script }

export function planComposed(now: number, { posts, least }: { posts: number; least: number }): Plan[] {
  const random = randomFrom('plan')
  const misfits = shuffleMisfits(randomFrom('misfits'))
  const boards = communities.map(({ board, parts }) => ({
    board,
    ...(liveliness[board] ?? { share: 10, posts: 10 }),
    compose: composer(parts, randomFrom(`compose ${board}`), misfits),
  }))
  const turns = random.shuffle(boards.flatMap(board => Array.from({ length: board.share }, () => board)))
  const plans: Plan[] = []
  for (let planned = 0, n = 0; planned < posts || n < least; n++) {
    const board = turns[n % turns.length] as (typeof turns)[number]
    const startsAt = someEvening(random, now, { lately: 0.3, latest: 0.3 })
    const hours = (quietSince(now) - startsAt) / 3_600_000
    const size = Math.max(2, Math.round(Math.min(board.posts * random.between(0.6, 1.4), hours / 2.5)))
    planned += size
    const inTheQueue = repliesInTheQueue[(n - FIRST_IN_THE_QUEUE) / EVERY]
    plans.push(
      inTheQueue
        ? { posts: size + 1, ...withOneWaiting(now, `composed ${n}`, board, size, inTheQueue) }
        : {
            startsAt,
            posts: size,
            write: () => ({
              name: `composed ${n}`,
              boardId: board.board,
              startsAt,
              endsBy: quietSince(now),
              ...board.compose(size),
            }),
          },
    )
  }
  return plans.sort((a, b) => a.startsAt - b.startsAt)
}

const FIRST_IN_THE_QUEUE = 5
const EVERY = 7

type Board = { board: string; compose: (posts: number) => Pick<Script, 'title' | 'wish' | 'lines'> }
type Waits = (typeof repliesInTheQueue)[number]

function withOneWaiting(
  now: number,
  name: string,
  { board: boardId, compose }: Board,
  posts: number,
  { text, waits }: Waits,
) {
  const random = randomFrom(`calendar ${name}`)
  const startsAt = someEvening(random, now - 3 * DAY, { lately: 1, latest: 1 })
  const last: Line = { by: 'last', text, becomes: 'held', waits, at: sentLately(random, now, text, waits) }
  const write = () => {
    const { lines, ...composed } = compose(posts)
    return { name, boardId, startsAt, endsBy: beforeTheQueue(now), ...composed, lines: [...lines, last] }
  }
  return { startsAt, write }
}

const wishes: Wish[] = [
  'heard',
  'heard',
  'experience',
  'experience',
  'experience',
  'ideas',
  'ideas',
  'expert',
]

export type Composed = { title: string; wish: Wish; lines: Line[] }

export function composer(parts: Parts, random: Random, misfits: Misfits): (posts: number) => Composed {
  const [title, situation, feeling, ask] = [parts.titles, parts.situations, parts.feelings, parts.asks].map(
    list => deck(list, random),
  ) as [Deal, Deal, Deal, Deal]
  const [welcome, middle, close, thanks] = [
    parts.replies.welcome,
    parts.replies.middle,
    parts.replies.close,
    parts.replies.thanks,
  ].map(list => deck(list, random)) as [Deal, Deal, Deal, Deal]

  const opening = () =>
    paragraphs(situation(), random.happens(0.85) && feeling(), random.happens(0.8) && ask())
  const reply = () =>
    random.happens(0.24)
      ? [welcome(), random.happens(0.5) && close()].filter(Boolean).join(' ')
      : paragraphs(
          random.happens(0.45) && welcome(),
          middle(),
          random.happens(0.1) && middle(),
          random.happens(0.4) && close(),
        )

  return posts => {
    const lines: Line[] = [{ by: 'op', text: opening(), becomes: 'published' }]
    const welcomeBack: string[] = []
    let sinceThanks = 0
    while (lines.length < posts) {
      const last = lines.at(-1) as Line
      if (sinceThanks >= 2 && last.becomes === 'published' && random.happens(0.45)) {
        lines.push({
          by: 'op',
          text: paragraphs(random.happens(0.3) && quoteOf(last.text), thanks()),
          becomes: 'published',
        })
        sinceThanks = 0
        continue
      }
      const again = random.pick(welcomeBack)
      const returns = again !== undefined && again !== last.by && random.happens(0.2)
      const line = lived(random, misfits, returns ? again : `r${lines.length}`, reply())
      if (!returns && line.becomes === 'published' && !line.first) welcomeBack.push(line.by)
      lines.push(line)
      sinceThanks++
    }
    return { title: title(), wish: random.pick(wishes), lines }
  }
}

export type Misfits = ReturnType<typeof shuffleMisfits>
export const shuffleMisfits = (random: Random) => ({
  slip: deck(slips, random),
  refused: deck(refused, random),
  unclear: deck(unclear, random),
})

type Deal = () => string

function lived(random: Random, misfits: Misfits, by: string, text: string): Line {
  const fate = random.share()
  if (fate < 0.012) {
    const { reason, text: slip } = misfits.slip()
    return { by, text: `${text}\n\n${slip}`, becomes: 'asked', reason }
  }
  if (fate < 0.024) {
    const { reason, text: slip } = misfits.slip()
    return { by, text, first: { text: `${text}\n\n${slip}`, reason }, becomes: 'published' }
  }
  if (fate < 0.032) return { by, ...misfits.refused(), becomes: 'refused' }
  if (fate < 0.035) return { by, text: misfits.unclear(), becomes: 'asked', reason: 'unclear' }
  if (fate < 0.045) return { by, text, becomes: 'withdrawn' }
  const shorter = text.slice(0, text.lastIndexOf('\n\n'))
  if (fate < 0.075 && shorter.length > 40)
    return { by, text, first: { text: shorter, reason: null }, becomes: 'published' }
  return { by, text, becomes: 'published' }
}

const paragraphs = (...parts: (string | false)[]) => parts.filter(Boolean).join('\n\n')

function quoteOf(text: string): string | false {
  const paragraph = text.split('\n\n').at(text.includes('\n\n') ? 1 : 0) as string
  const sentence = /^[^.!?\n]{20,160}[.!?]/.exec(paragraph)?.[0]
  return sentence ? `> ${sentence}` : false
}

export const slips: { reason: ReasonCode; text: string }[] = [
  { reason: 'contact-details', text: "If you'd rather write in private, I'm at slow.tuesday@example.com." },
  { reason: 'contact-details', text: 'You can ring me any evening on 555-0154, I pick up.' },
  {
    reason: 'identifies-someone',
    text: 'My own doctor was no help, that is Dr Pemberlow at the surgery on Weaver Street, and everyone in Ashcombe Vale knows it.',
  },
  {
    reason: 'identifies-someone',
    text: 'I think I may know you both, are you the two with the bakery in Little Ennisbrook?',
  },
  {
    reason: 'claim-without-source',
    text: 'It has been proven that magnesium puts this right in nine people out of ten, so no one needs to live with it.',
  },
  {
    reason: 'claim-without-source',
    text: 'A study showed that this always goes away by itself within a year.',
  },
  { reason: 'tone', text: 'And honestly, whoever has not tried that by now has only themselves to blame.' },
  { reason: 'tone', text: 'People make such a drama of everything these days.' },
  {
    reason: 'too-explicit',
    text: "I've put down below what we did that night, step by step, because I think it should be said as it is.",
  },
]

export const unclear = [
  "not sure what i'm saying. it's all of it. you know?",
  'Same. Or not the same, the other way round. Depends. Anyway.',
]

export const refused: { reason: ReasonCode; text: string }[] = [
  {
    reason: 'advertising',
    text: 'My drops have helped thousands of couples. Order now at example.com/drops and save 25% with code LANTERN25.',
  },
  {
    reason: 'advertising',
    text: 'We are a certified online clinic with guaranteed results. Visit our website: clinic.example.com',
  },
  {
    reason: 'solicitation',
    text: 'You sound lonely. I am too. Write to me at evening.visitor@example.com, photo appreciated.',
  },
  {
    reason: 'solicitation',
    text: 'Anyone here from the coast who would like to meet, no questions asked? Text me, 555-0171.',
  },
  {
    reason: 'hostility',
    text: "People like you shouldn't be in a relationship at all. Do everyone a favour and stay alone.",
  },
  { reason: 'hostility', text: "I don't know why they let your sort write here." },
  {
    reason: 'under-18',
    text: "I'm sixteen and I know this is for adults, but there's nobody I can ask. Things at home are hard at the moment.",
  },
  {
    reason: 'advertising',
    text: 'I can get the strong tablets without any prescription, as many as you like. Text me on 555-0187.',
  },
  {
    reason: 'not-for-here',
    text: 'Does anybody know how to get a router to work after a power cut? Mine blinks orange.',
  },
  { reason: 'repeated', text: 'I sent this before and I am sending it again so that more people see it.' },
]
