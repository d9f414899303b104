import { eq } from 'drizzle-orm'
import type { Db } from '../../../db'
import { DAY, dayOf, HOUR } from '../../../db/clock'
import { clusterThreads } from '../../../db/schema'
import { findStaff } from '../../accounts/roles'
import { sameQuestionTag } from '../../accounts/tags'
import { clusterQuestions } from '../../answers/questions/clusters'
import { claimCluster } from '../../answers/questions/question-desk'
import type { Site } from '../../context'
import { askSameQuestion } from '../../forum/same-question'
import { type Cast, inRole } from '../cast'
import { randomFrom } from '../random'
import type { Script } from '../story'
import { type AskedConversation, afterABirth, openQuestions } from './asked-conversations'
import type { Errand } from './expert-answers'

const asked = [...afterABirth, ...openQuestions]
const nameOf = (n: number) => `asked ${n}`
const threadOf = (n: number) => randomFrom(nameOf(n)).id()
const startOf = ({ daysAgo }: AskedConversation, now: number) => (dayOf(now) - daysAgo) * DAY + 19 * HOUR

const QUIET_DAYS = 4
const FIRST_GATHERED_DAYS_AGO = 48
const CLAIMED_DAYS_AGO = 2

export const askedScripts = (now: number): Script[] =>
  asked.map((each, n) => ({
    name: nameOf(n),
    boardId: each.board,
    title: each.title,
    wish: 'expert',
    lines: [
      { by: 'op', text: each.text, becomes: 'published' },
      { by: 'a', text: each.reply, becomes: 'published' },
    ],
    startsAt: startOf(each, now),
    endsBy: startOf(each, now) + QUIET_DAYS * DAY,
  }))

export function askedErrands({ db }: Pick<Site, 'db'>, cast: Cast, now: number): Errand[] {
  const daysAgo = (days: number) => (dayOf(now) - days) * DAY + 8 * HOUR
  const take = async (n: number, at: number) => {
    const holder = inRole(cast, 'professional').find(({ handle }) => handle === 'Tomas')?.holder
    const staff = holder && (await findStaff(db.read, holder.accountId))
    const groupId = await askedGroupOf(db, n)
    if (staff && groupId) await claimCluster(db, { groupId, staff, now: at })
  }
  const gathering = (at: number, n: number): Errand => ({
    at,
    run: async () => {
      await gatherDemo(db, at)
      await take(n, at)
    },
  })
  return [
    ...asked.flatMap((each, n) => wondering(db, cast, n, startOf(each, now))),
    gathering(daysAgo(FIRST_GATHERED_DAYS_AGO), 0),
    gathering(
      daysAgo(CLAIMED_DAYS_AGO),
      asked.findIndex(({ title }) => title.startsWith('So dry')),
    ),
  ]
}

export function gatherDemo(db: Db, now: number): Promise<void> {
  const random = randomFrom(`gathered ${dayOf(now)}`)
  return clusterQuestions(db, now, random.id)
}

export async function askedGroupOf({ read }: Db, n: number): Promise<string | null> {
  const [row] = await read
    .select()
    .from(clusterThreads)
    .where(eq(clusterThreads.threadId, threadOf(n)))
  return row?.groupId ?? null
}

function wondering(db: Db, cast: Cast, n: number, begun: number): Errand[] {
  return Array.from({ length: asked[n]?.wonder ?? 0 }, (_, person) => {
    const at = begun + QUIET_DAYS * DAY
    const key = n === 0 && person === 0 ? cast.member.holder.ownerKey : Buffer.from(`reader ${n} ${person}`)
    const threadId = threadOf(n)
    return {
      at,
      run: () =>
        askSameQuestion(db, {
          threadId,
          tag: sameQuestionTag(key, threadId),
          mine: [],
          wonders: true,
          now: at,
        }),
    }
  })
}
