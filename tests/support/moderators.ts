import { and, eq } from 'drizzle-orm'
import { type CaseKind, cases, posts } from '../../db/schema'
import { claimCase, openCase } from '../../moderation/cases/case'
import { type Decided, decideCase } from '../../moderation/decisions/decisions'
import type { ToHide } from '../../moderation/decisions/hidden-words'
import { type Outcome, reasonsFor, type SanctionKind } from '../../moderation/policy'
import { type Member, NOON, type World } from './world'

type Deciding = {
  caseId?: string
  postId: string
  staffId: string
  outcome?: Outcome
  reason?: string
  words?: string
  measure?: SanctionKind | null
  hide?: ToHide
  reportsRead?: number
  version?: number
  now?: number
}

/** Two who write, and one who reads what they wrote. */
export const castOf = async (world: World) => ({
  ada: await world.member('Ada'),
  ben: await world.member('Ben'),
  marlo: await world.colleague('Marlo', 'moderator'),
})

/** The one case that is open on a post; none, or several, end the test. */
export async function caseOn({ db }: World, postId: string) {
  const [row, another] = await db.read
    .select()
    .from(cases)
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open')))
  if (!row) throw new Error('There is no open case.')
  if (another) throw new Error('More than one case is open.')
  return row
}

export async function postOf({ db }: World, postId: string) {
  const [row] = await db.read.select().from(posts).where(eq(posts.id, postId))
  if (!row) throw new Error('There is no such post.')
  return row
}

/** Claims the open case on a post (which one, where there are several), reads the post as it stands, and decides. */
export async function decide(
  world: World,
  {
    postId,
    caseId: chosen,
    staffId,
    outcome = 'publish',
    reason,
    words = 'Thank you for writing.',
    version,
    measure = null,
    hide,
    reportsRead,
    now = NOON,
  }: Deciding,
): Promise<Decided> {
  const caseId = chosen ?? (await caseOn(world, postId)).id
  await claimCase(world.db, { caseId, staffId, now })
  return decideCase(world.db, {
    caseId,
    staffId,
    version: version ?? (await postOf(world, postId)).version,
    outcome,
    reason: reason ?? reasonsFor(outcome)[0]?.code ?? '',
    words,
    measure,
    hide,
    reportsRead,
    now,
  })
}

/** Lays a published post before the moderators again, as a report or a sample does. */
export async function layAgain(
  world: World,
  postId: string,
  { kind = 'report' as CaseKind, now = NOON } = {},
): Promise<string> {
  const { threadId, personaId } = await postOf(world, postId)
  const priority = 'soon' as const
  return world.db.write(tx =>
    openCase(world.db, tx, { kind, postId, threadId, personaId, priority, because: [], signals: [], now }),
  )
}

/** A conversation that a newcomer began and a moderator published. */
export async function publishedThread(
  world: World,
  who: Member,
  staffId: string,
  { now = NOON, ...thread }: { title?: string; body?: string; boardId?: string; now?: number } = {},
) {
  const sent = await world.writeThread(who, { now, ...thread })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  if (sent.outcome === 'held') await decide(world, { postId: sent.postId, staffId, now })
  return { threadId: sent.threadId, postId: sent.postId }
}

/** Three published conversations, after which the forum knows this person. */
export async function becomeKnown(world: World, who: Member, staffId: string) {
  for (const title of ['Once', 'Twice', 'A third time'])
    await publishedThread(world, who, staffId, { title, boardId: 'heath' })
}
