import type { Outcome, SanctionKind } from '../../../db/schema'
import type { ReportWords } from '../../../moderation/reports/report-words'
import type { Script } from '../script'

export type Moderator = 'Marlo' | 'Ines'

export type Notice = { reason: string; words?: ReportWords; guest?: boolean }

export type Judgement = {
  outcome: Outcome
  reason: string
  words?: string
  measure?: SanctionKind
  hide?: string[]
}

export type Verdict = {
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
