import type { Measure, Outcome } from '../../../db/schema'
import type { ReportWords } from '../../../moderation/reports/report-words'
import type { Script } from '../script'

export type Moderator = 'Marlo' | 'Ines'

/** A notice; by somebody with a key unless they read as a guest. */
export type Notice = { reason: string; words?: ReportWords; guest?: boolean }

export type Judgement = {
  outcome: Outcome
  reason: string
  /** Where there are none, those that the policy has for the reason. */
  words?: string
  measure?: Measure
  /** Passages to hide. */
  hide?: string[]
}

export type Verdict = {
  /** What they would have decided, before they saw the first decision. */
  look: { outcome: Outcome; reason: string }
  verdict: 'upheld' | 'reversed'
  words: string
}

/** Something that somebody does about a post that stands already. */
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

/** When: days before the last quiet hour, so that public pages are the same all day, or hours before now. */
export type When = { daysAgo: number } | { hoursAgo: number }

/** A conversation, and what came of its posts, by their line. */
export type DeskStory = Pick<Script, 'boardId' | 'title' | 'wish' | 'lines' | 'strangers'> & {
  daysAgo: number
  hour: number
  /** By when all is said. */
  untilDaysAgo: number
  after: (When & Deed & { line: number })[]
}
