import { DAY } from '../../../db/clock'
import { triagedText } from '../../../moderation/triage'
import { beforeTheQueue, quietSince, sentLately, someEvening } from '../calendar'
import { communities, type WrittenConversation, type WrittenReply } from '../community'
import { randomFrom } from '../random'
import type { Line, Script, Waiting } from '../story'

export const writtenScripts = (now: number, nextWaiting: () => Waiting): Script[] =>
  communities.flatMap(({ board, conversations }) =>
    conversations.map((conversation, n) => scriptOf(`${board} ${n}`, board, conversation, now, nextWaiting)),
  )

function scriptOf(
  name: string,
  boardId: string,
  { title, wish, opening, state, reason, replies }: WrittenConversation,
  now: number,
  nextWaiting: () => Waiting,
): Script {
  const random = randomFrom(`calendar ${name}`)
  const joined = echoes.filter(echo => echo.board === boardId && echo.title === title).map(echo => echo.line)
  const all: Line[] = [
    { by: 'op', text: opening, becomes: state ?? 'published', reason },
    ...replies.map(lineOf),
    ...joined,
  ]
  const waiting = all
    .filter(line => line.becomes === 'held')
    .map(line => {
      const waits = line.waits ?? nextWaiting()
      const text = line.by === 'op' ? triagedText(title, line.text) : line.text
      return { ...line, waits, at: sentLately(random, now, text, waits) }
    })
  const said = all.filter(line => line.becomes !== 'held')
  const lately = joined.length > 0 ? 0.8 : 0.45
  const startsAt =
    said.length === 0
      ? (waiting[0] as { at: number }).at
      : someEvening(random, waiting.length > 0 ? now - 3 * DAY : now, { lately, latest: 2 })
  const endsBy = waiting.length > 0 ? beforeTheQueue(now) : quietSince(now)
  return { name, boardId, title, wish, lines: [...said, ...waiting], printed: 'me', startsAt, endsBy }
}

const lineOf = ({ by, text, state, reason }: WrittenReply): Line => ({
  by,
  text,
  becomes: state ?? 'published',
  reason,
})

const echoes: { board: string; title: string; line: Line }[] = [
  {
    board: 'cedar',
    title: 'We only ever talk about it in the middle of a fight',
    line: {
      by: 'me',
      text: "Reading this with a wry smile. We've taken over the 'parked' rule since, and it has already been used twice in a supermarket car park, which seems right. The second time we did come back to it on the Sunday, over the ironing. It was short and it was kind, and that was a first for us.",
      becomes: 'published',
    },
  },
  {
    board: 'heath',
    title: 'Our homework feels like school',
    line: {
      by: 'me',
      text: "> no one has ever got a mark in that brown\n\nI've borrowed this. Ours is a sort of mustard. I'm the cat in our house too, and what helped me was being allowed to say 'five minutes' and have it be five minutes. I trust the basket more since I've seen that the door stays open.",
      becomes: 'published',
    },
  },
  {
    board: 'heath',
    title: 'First appointment on Thursday, what will they ask?',
    line: {
      by: 'me',
      text: "The card with three lines is going in my wallet. We're still on the list, but I've written mine already. Line three took me a whole evening.",
      becomes: 'published',
      first: {
        text: 'The card with three lines is going in my wallet.',
        reason: null,
      },
    },
  },
  {
    board: 'fern',
    title: 'Thyroid or marriage?',
    line: {
      by: 'me',
      text: "The hot-water bottle made me cry, in a good way. I'd love to hear more from you, as we seem to be at the same spot with the tablets. If you want to compare notes, I'm at late.kettle@example.com most evenings.",
      becomes: 'asked',
      reason: 'contact-details',
    },
  },
  {
    board: 'amber',
    title: 'Opposite shifts: a practical question',
    line: {
      by: 'me',
      text: "We did a thing with cards, one question for each evening, and I liked it a lot. It's at example.com/evening-cards and there's 20% off this week if you order now. Saved our Thursdays.",
      becomes: 'refused',
      reason: 'advertising',
    },
  },
  {
    board: 'birch',
    title: 'My body has joined a union and gone on strike',
    line: {
      by: 'me',
      text: 'I know that back step. I have said more here than I meant to.',
      becomes: 'withdrawn',
    },
  },
  {
    board: 'cedar',
    title: "How do you say 'not tonight' so that it doesn't become a verdict?",
    line: {
      by: 'me',
      text: "We've got 'not that, but come here' on a note inside the cupboard door now. What also helped me was this page, it says in plain words that wanting different amounts is ordinary: https://www.nhs.uk/conditions/loss-of-libido/\n\nI read it out in the car. No verdict was passed.",
      becomes: 'held',
      waits: 'fresh',
    },
  },
]
