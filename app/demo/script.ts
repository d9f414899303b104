import type { Visibility, Wish } from '../../db/schema'
import type { ReasonCode } from './decision-words'

/** A conversation before it is lived: who says what, and what becomes of it. `lines[0]` opens it. */
export type Script = {
  /** Its dice, and with them its ids and names, follow from this. */
  name: string
  boardId: string
  title: string
  wish: Wish
  lines: Line[]
  /** The part that the printed member plays in it. */
  printed?: string
  /** Parts played by somebody who writes nowhere else, by the name under which they may come back. */
  strangers?: Record<string, string>
  /** Milliseconds: when it opens, and by when all is said. */
  startsAt: number
  endsBy: number
}

export type Line = {
  /** 'op' opened the conversation; letters are others. */
  by: string
  text: string
  becomes: Visibility
  /** Why, where a change is asked for or it is refused. */
  reason?: ReasonCode
  /** What it said at first: changed because a moderator asked, or of its author's own accord. */
  first?: { text: string; reason: ReasonCode | null }
  /** Its case is still open today. */
  waits?: Waiting
  /** When it is sent, where that is not left to the pace of the conversation. */
  at?: number
}

export type Waiting = 'fresh' | 'claimed' | 'overdue'

/** Only somebody whom nobody knows yet is read before others see it. */
export const isReadFirst = ({ becomes, first }: Line) =>
  ['held', 'asked', 'refused'].includes(becomes) || Boolean(first?.reason)
