import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { cases, type Outcome, posts, type SanctionKind } from '../../db/schema'
import { decideAppeal, giveFirstLook } from '../../moderation/appeals/appeals'
import { decideCase } from '../../moderation/decisions/decisions'
import { allowedOutcomes } from '../../moderation/decisions/outcomes'
import type { Random } from './random'

type Claimed = { caseId: string; staffId: string; now: number }
type Verdict = { outcome: Outcome; reason: string; words: string; measure?: SanctionKind }

const publish: Verdict = { outcome: 'publish', reason: 'within-rules', words: '' }
const ask: Verdict = { outcome: 'ask', reason: 'unclear', words: 'Could you tell us what you wish for?' }
const refuse: Verdict = {
  outcome: 'refuse',
  reason: 'not-for-here',
  words: 'This is not the place for it.',
}
const hide: Verdict = {
  outcome: 'hide',
  reason: 'identifies-someone',
  words: 'We took out a few words by which somebody could be recognised.',
}
const remove: Verdict = {
  outcome: 'remove',
  reason: 'hostility',
  words: 'This attacks somebody for who they are.',
}

/** Decides what a moderator holds: mostly it stands, sometimes not; of what is taken down more than half brings a pause. */
export async function judge(db: Db, claimed: Claimed, random: Random): Promise<void> {
  const [seen] = await db.read
    .select({ version: posts.version, visibility: posts.visibility, kind: cases.kind })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(eq(cases.id, claimed.caseId))
  if (!seen) throw new Error('A case has no post.')
  if (seen.kind === 'appeal') return lookAgain(db, { ...claimed, version: seen.version }, random)

  const allowed = allowedOutcomes(seen.kind, seen.visibility)
  const wished = seen.kind === 'report' ? ofReported(random.next()) : ofSent(random.next())
  const verdict = allowed.includes(wished.outcome) ? wished : publish
  const down = verdict === refuse || verdict === remove
  const measure =
    down && random.chance(0.6) ? random.pick<SanctionKind>(['pause-1', 'pause-1', 'pause-7']) : null
  const decided = await decideCase(db, {
    ...claimed,
    ...verdict,
    version: seen.version,
    measure,
    hide: { passages: [], spans: verdict === hide ? [[0, 6]] : [] },
  })
  if (decided.outcome !== 'decided') throw new Error(`A case was ${decided.outcome}.`)
}

const ofSent = (drawn: number) => (drawn < 0.9 ? publish : drawn < 0.97 ? ask : refuse)
const ofReported = (drawn: number) =>
  drawn < 0.5 ? publish : drawn < 0.65 ? hide : drawn < 0.75 ? ask : remove

/** Notes what they would have decided, sees what was decided, and lets it stand or not. */
async function lookAgain(db: Db, appeal: Claimed & { version: number }, random: Random) {
  await giveFirstLook(db, { ...appeal, outcome: 'publish', reason: 'within-rules' })
  const verdict = random.chance(0.3) ? ('reversed' as const) : ('upheld' as const)
  const words = 'Somebody else has read it now, from the beginning.'
  const decided = await decideAppeal(db, { ...appeal, verdict, words })
  if (decided.outcome !== 'decided') throw new Error(`An appeal was ${decided.outcome}.`)
}
