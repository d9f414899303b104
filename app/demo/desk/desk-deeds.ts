import { and, eq, inArray } from 'drizzle-orm'
import { dayOf } from '../../../db/clock'
import { type CaseKind, cases, type Outcome, posts, type SanctionKind } from '../../../db/schema'
import { decideAppeal, giveFirstLook } from '../../../moderation/appeals/appeals'
import { claimCase, reassignCase } from '../../../moderation/cases/case'
import { finishFollowUp, noteFollowUp } from '../../../moderation/cases/follow-ups'
import { agreeToProposal, decideCase, declineProposal } from '../../../moderation/decisions/decisions'
import { standardWords } from '../../../moderation/policy'
import type { ReportWords } from '../../../moderation/reports/reports'
import type { Site } from '../../context'
import { type Cast, inRole } from '../cast'
import type { Script } from '../story'

export type Place = Pick<Site, 'db' | 'secret'>
export function expectOutcome({ outcome }: { outcome: string }, ...expected: string[]): void {
  if (!expected.includes(outcome)) throw new Error(`In the demo's story something was ${outcome}.`)
}

export function openDesk({ db, secret }: Place, cast: Cast) {
  const idOf = (handle: Moderator) => {
    const part = inRole(cast, 'moderator').find(each => each.handle === handle)
    if (!part) throw new Error(`${handle} does not moderate.`)
    return part.id
  }

  async function take(by: Moderator, postId: string, now: number, kinds: CaseKind[]) {
    const [row] = await db.read
      .select({ caseId: cases.id, version: posts.version })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.postId))
      .where(and(eq(cases.postId, postId), eq(cases.state, 'open'), inArray(cases.kind, kinds)))
    if (!row) throw new Error(`No case lies open on ${postId}.`)
    const staffId = idOf(by)
    expectOutcome(await claimCase(db, { caseId: row.caseId, staffId, now }), 'claimed')
    return { ...row, staffId, now }
  }
  const first: CaseKind[] = ['post', 'report', 'sample']

  return {
    idOf,

    async decide(by: Moderator, postId: string, { words, hide = [], ...made }: Judgement, now: number) {
      const claimed = await take(by, postId, now, first)
      const told = words ?? (made.outcome === 'publish' ? '' : standardWords(made.reason, made.outcome))
      const pressed = { ...claimed, ...made, words: told, hide: { passages: hide, spans: [] } }
      expectOutcome(await decideCase(db, pressed), 'decided', 'proposed')
    },

    async agree(by: Moderator, postId: string, now: number) {
      expectOutcome(await agreeToProposal(db, await take(by, postId, now, first)), 'decided')
    },

    async decline(by: Moderator, postId: string, note: string, now: number) {
      const claimed = await take(by, postId, now, first)
      expectOutcome(await declineProposal({ db, secret }, { ...claimed, note }), 'declined')
    },

    async pass(
      by: Moderator,
      postId: string,
      { as, note }: { as: 'question' | 'hand-on'; note?: string },
      now: number,
    ) {
      const claimed = await take(by, postId, now, first)
      expectOutcome(await reassignCase({ db, secret }, { ...claimed, as, note: note ?? null }), 'passed')
    },

    async judge(by: Moderator, postId: string, { look, verdict, words }: Verdict, now: number) {
      const claimed = await take(by, postId, now, ['appeal'])
      expectOutcome(await giveFirstLook(db, { ...claimed, ...look }), 'noted')
      expectOutcome(await decideAppeal(db, { ...claimed, verdict, words }), 'decided')
    },

    async note(
      by: Moderator,
      postId: string,
      { steps, told, againInDays }: { steps: string[]; told: string; againInDays: number },
      now: number,
    ) {
      const caseId = await caseOf(postId)
      const followDay = dayOf(now) + againInDays
      const noted = { caseId, staffId: idOf(by), steps, note: told, followDay, seen: 'none', now }
      expectOutcome(await noteFollowUp({ db, secret }, noted), 'noted')
    },

    lookAgain: async (by: Moderator, postId: string, now: number) =>
      finishFollowUp(db, { caseId: await caseOf(postId), staffId: idOf(by), now }),
  }

  async function caseOf(postId: string): Promise<string> {
    const [row] = await db.read.select({ id: cases.id }).from(cases).where(eq(cases.postId, postId))
    if (!row) throw new Error(`There never was a case on ${postId}.`)
    return row.id
  }
}

export type Moderator = 'Marlo' | 'Ines'

export type Notice = { reason: string; words?: ReportWords; guest?: boolean }

type Judgement = {
  outcome: Outcome
  reason: string
  words?: string
  measure?: SanctionKind
  hide?: string[]
}

type Verdict = {
  look: { outcome: Outcome; reason: string }
  verdict: 'upheld' | 'reversed'
  words: string
}

export type Deed =
  | { does: 'report'; notice: Notice }
  | { does: 'decide'; by: Moderator; judgement: Judgement }
  | { does: 'agree'; by: Moderator }
  | { does: 'decline'; by: Moderator; note: string }
  | { does: 'pass'; by: Moderator; as: 'question' | 'hand-on'; note?: string }
  | { does: 'appeal'; words: string }
  | { does: 'judge'; by: Moderator; verdict: Verdict }
  | { does: 'thank' }
  | { does: 'change'; title?: string; text: string }
  | { does: 'note'; by: Moderator; steps: string[]; told: string; againInDays: number }
  | { does: 'look again'; by: Moderator }

export type When = { daysAgo: number } | { hoursAgo: number }

export type DeskStory = Pick<Script, 'boardId' | 'title' | 'wish' | 'lines' | 'strangers'> & {
  daysAgo: number
  hour: number
  untilDaysAgo: number
  after: (When & Deed & { line: number })[]
}
