import { and, eq } from 'drizzle-orm'
import { DAY, dayOf, HOUR } from '../../../db/clock'
import { posts } from '../../../db/schema'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import type { Cast } from '../cast'
import { randomFrom } from '../random'
import type { Script } from '../script'
import type { Deed, DeskStory, When } from './deed'
import { openDesk, type Place } from './desk'
import { memberDeeds } from './member-deeds'
import { openPeople } from './people'
import { storiesOfCare } from './stories-of-care'
import { storiesOfHarm } from './stories-of-harm'
import { storiesOfRemedies } from './stories-of-remedies'
import { storiesOfWorry } from './stories-of-worry'
import { storiesToday } from './stories-today'

const stories = [...storiesOfHarm, ...storiesOfRemedies, ...storiesOfCare, ...storiesOfWorry, ...storiesToday]
const nameOf = (n: number) => `desk ${n}`

export const momentOf = (when: When, now: number) =>
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

export function actor(place: Place, cast: Cast) {
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
