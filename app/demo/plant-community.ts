import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { accounts, installation, threads } from '../../db/schema'
import { triagedText } from '../../moderation/triage'
import type { Site } from '../context'
import { askedErrands, askedScripts, gatherDemo } from './answers/asked-questions'
import { type Errand, expertErrands } from './answers/expert-answers'
import { professionalReplyErrands, professionalScripts } from './answers/professional-reply'
import { type Course, DAYS, liveTogether, sentLately } from './calendar'
import { type Cast, inRole, openCast } from './cast'
import { credentialErrands } from './credential-errands'
import { appealErrands } from './desk/appeal-errands'
import { reportErrands } from './desk/report-errands'
import { routineErrands } from './desk/routine-errands'
import { deskErrands, deskScripts } from './desk/story-errands'
import { openingsInTheQueue, unansweredScripts } from './in-the-queue'
import { keepStaff } from './keep-staff'
import { planComposed } from './members/composed'
import { converse } from './members/converse'
import { memberScripts } from './members/member-conversations'
import { gatherMembers, type Members } from './members/members'
import { writtenScripts } from './members/written'
import { randomFrom } from './random'
import { readerErrands } from './reader-errands'
import { insertAll, keepRows, noRows } from './rows'
import { plantCopies } from './scale/plant-copies'
import type { Script, Story, Waiting } from './story'

const CONVERSATIONS = 324
const POSTS = 3_300

const AT_ONCE = 2_500

const WHOLE = 'demo'

/** @param lived how many posts are lived one by one; the rest are copies of them */
type Wanted = { now: number; posts?: number; lived?: number; tell?: (planted: number, of: number) => void }

export async function plantCommunity(
  site: Pick<Site, 'db' | 'secret'>,
  { now, posts = POSTS, lived = POSTS, tell }: Wanted,
): Promise<Cast | null> {
  const cast = await openCast(site.secret)
  if ((await site.db.read.$count(installation, eq(installation.name, WHOLE))) > 0) return cast
  if ((await site.db.read.$count(threads)) > 0) return null
  await keepStaff(site, cast, now)

  const colleagues = Object.fromEntries(cast.staff.map(({ handle, holder }) => [handle, holder]))
  const toLive = Math.min(posts, lived)
  const members = gatherMembers(cast.member.holder, colleagues, { often: 165, seldom: 64 })
  const story: Story = {
    now,
    begins: (dayOf(now) - DAYS) * DAY,
    members,
    moderators: inRole(cast, 'moderator').map(part => part.id),
    rows: noRows(),
    sent: 0,
  }
  const errands: Errand[] = []
  const courses = [
    ...coursesOf(story, toLive),
    ...errandsOf(site, cast, now).map(errand => wait(errand, () => errands.push(errand))),
  ]
  const keep = async () => {
    const { rows } = story
    story.rows = noRows()
    await keepRows(site.db, rows)
  }
  for (const _ of liveTogether(courses)) {
    if (story.rows.posts.length >= AT_ONCE) await keep()
    if (errands.length > 0) await keep()
    for (const errand of errands.splice(0)) await errand.run()
  }
  await keep()
  await gatherDemo(site.db, now)
  if (posts > toLive) await plantCopies(site.db, { now, posts, there: story.sent, tell })
  await keepMembers(site.db, members)
  return cast
}

const errandsOf = (site: Pick<Site, 'db' | 'secret'>, cast: Cast, now: number): Errand[] =>
  [
    credentialErrands,
    askedErrands,
    expertErrands,
    professionalReplyErrands,
    deskErrands,
    appealErrands,
    reportErrands,
    routineErrands,
    readerErrands,
  ].flatMap(errandsFor => errandsFor(site, cast, now))

function* wait({ at }: Errand, then: () => void): Course {
  yield at
  then()
}

function coursesOf(story: Story, posts: number): Course[] {
  const { now } = story
  const written = [
    ...writtenScripts(now, turns()),
    ...memberScripts(now),
    ...openingScripts(now),
    ...unansweredScripts(now),
    ...deskScripts(now),
    ...professionalScripts(now),
  ]
  const writtenPosts = written.reduce((sum, script) => sum + script.lines.length, 0)
  const composed = planComposed(now, { posts: posts - writtenPosts, least: CONVERSATIONS - written.length })
  return [
    ...askedScripts(now).map(script => converse(story, script.startsAt, () => script)),
    ...written.map(script => converse(story, script.startsAt, () => script)),
    ...composed.map(({ startsAt, write }) => converse(story, startsAt, write)),
  ]
}

const openingScripts = (now: number): Script[] =>
  openingsInTheQueue.map(({ board, title, wish, text, waits }, n) => {
    const at = sentLately(randomFrom(`queue ${n}`), now, triagedText(title, text), waits)
    const lines = [{ by: 'op', text, becomes: 'held' as const, waits, at }]
    return { name: `queue ${n}`, boardId: board, title, wish, lines, startsAt: at, endsBy: now }
  })

function turns(): () => Waiting {
  const order: Waiting[] = ['fresh', 'fresh', 'overdue', 'fresh', 'claimed', 'fresh', 'fresh']
  let n = 0
  return () => order[n++ % order.length] as Waiting
}

async function keepMembers(db: Db, members: Members): Promise<void> {
  const rows = members.all().map(({ accountId }) => ({ id: accountId, keyKept: true }))
  await db.write(async tx => {
    await insertAll(tx, accounts, randomFrom('accounts').shuffle(rows))
    await insertAll(tx, installation, [{ name: WHOLE, value: 'yes' }])
  })
}
