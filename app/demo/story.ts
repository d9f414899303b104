import { DAY, dayOf } from '../../db/clock'
import type { Visibility, Wish } from '../../db/schema'
import type { ReasonCode } from './decision-words'
import type { Members } from './members/members'
import type { Rows } from './rows'

export type Story = {
  now: number
  begins: number
  members: Members
  moderators: string[]
  rows: Rows
  sent: number
}

export const progressAt = ({ begins, now }: Story, moment: number) =>
  (moment - begins) / (dayOf(now) * DAY - begins)

export type Script = {
  name: string
  boardId: string
  title: string
  wish: Wish
  lines: Line[]
  printed?: string
  strangers?: Record<string, string>
  startsAt: number
  endsBy: number
}

export type Line = {
  by: string
  text: string
  becomes: Visibility
  reason?: ReasonCode
  first?: { text: string; reason: ReasonCode | null }
  waits?: Waiting
  at?: number
}

export type Waiting = 'fresh' | 'claimed' | 'overdue'

export const isReadFirst = ({ becomes, first }: Line) =>
  ['held', 'asked', 'refused'].includes(becomes) || Boolean(first?.reason)
