import { and, eq } from 'drizzle-orm'
import { DAY, dayOf, HOUR } from '../../../db/clock'
import { posts } from '../../../db/schema'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import type { Cast } from '../cast'
import { randomFrom } from '../random'
import type { Script } from '../story'
import { type Deed, type DeskStory, openDesk, type Place, type When } from './desk-deeds'
import { openPeople } from './people'
import { storiesOfCare } from './stories-of-care'
import { storiesOfHarm } from './stories-of-harm'
import { storiesOfRemedies } from './stories-of-remedies'
import { storiesOfWorry } from './stories-of-worry'
import { storiesToday } from './stories-today'

const stories = [...storiesOfHarm, ...storiesOfRemedies, ...storiesOfCare, ...storiesOfWorry, ...storiesToday]
const nameOf = (n: number) => `desk ${n}`

const momentOf = (when: When, now: number) =>
  'daysAgo' in when ? quietSince(now) - when.daysAgo * DAY : now - when.hoursAgo * HOUR

export const deskScripts = (now: number): Script[] =>
  stories.map(({ daysAgo, hour, untilDaysAgo, after, lines, ...story }, n) => ({
    ...story,
    lines: lines.map((line, at) => ({ ...line, at: sentToday(after, at, now) ?? line.at })),
    name: nameOf(n),
    startsAt: (dayOf(now) - daysAgo) * DAY + hour * HOUR,
    endsBy: quietSince(now) - untilDaysAgo * DAY,
  }))

function sentToday(after: DeskStory['after'], line: number, now: number): number | undefined {
  const passed = after.find(deed => deed.line === line && deed.does === 'pass')
  return passed && momentOf(passed, now) - 3 * HOUR
}

export function deskErrands(place: Place, cast: Cast, now: number): Errand[] {
  const act = actor(place, cast)
  const deeds = stories.flatMap(({ after }, n) => after.map(deed => ({ story: nameOf(n), ...deed })))
  return [...deeds, ...memberDeeds].map(({ story, line, ...deed }) => {
    const at = momentOf(deed, now)
    return { at, run: async () => act(deed, await postOf(place, story, line), at) }
  })
}

async function postOf({ db }: Place, name: string, line: number) {
  const threadId = randomFrom(name).id()
  const [row] = await db.read
    .select({ postId: posts.id, personaId: posts.personaId })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.position, line)))
  if (!row) throw new Error(`Line ${line} of the story ${name} was not said yet.`)
  return row
}

type Written = Awaited<ReturnType<typeof postOf>>

function actor(place: Place, cast: Cast) {
  const desk = openDesk(place, cast)
  const people = openPeople(place)
  return (deed: Deed, post: Written, now: number): Promise<unknown> => {
    const { postId } = post
    switch (deed.does) {
      case 'report':
        return people.report('post', postId, deed.notice, now)
      case 'appeal':
        return people.appeal(postId, deed.words, now)
      case 'thank':
        return people.thank(postId, now)
      case 'change':
        return people.change(post, deed, now)
      case 'decide':
        return desk.decide(deed.by, postId, deed.judgement, now)
      case 'agree':
        return desk.agree(deed.by, postId, now)
      case 'decline':
        return desk.decline(deed.by, postId, deed.note, now)
      case 'pass':
        return desk.pass(deed.by, postId, deed, now)
      case 'judge':
        return desk.judge(deed.by, postId, deed.verdict, now)
      case 'note':
        return desk.note(deed.by, postId, deed, now)
      case 'look again':
        return desk.lookAgain(deed.by, postId, now)
    }
  }
}

const memberDeeds: (When & Deed & { story: string; line: number })[] = [
  {
    daysAgo: 4.1,
    story: 'member 0',
    line: 0,
    does: 'report',
    notice: {
      reason: 'recognised',
      guest: true,
      words: { note: 'With the age and the years it is plain in our village who this is.' },
    },
  },
  {
    daysAgo: 3.8,
    story: 'member 0',
    line: 0,
    does: 'decide',
    by: 'Ines',
    judgement: {
      outcome: 'hide',
      reason: 'identifies-someone',
      hide: ["I'm 41, together for eleven years."],
      words:
        'Someone thought they knew who you are. We’ve hidden your age and your years together. Everything that matters is still there.',
    },
  },
  { daysAgo: 3.1, story: 'member 0', line: 0, does: 'thank' },
  {
    hoursAgo: 1.5,
    story: 'member 5',
    line: 0,
    does: 'change',
    text: "Our first appointment is next week, and to practise we asked each other one question over breakfast: *what would you like more of?* I could say what I'd like less of, at length. For more I sat there with a spoon in my hand.\n\nHow did you find words for it? There is a list of such questions at https://example.com/breakfast that we took ours from.",
  },
]
