import { DAY, dayOf } from '../../db/clock'
import type { Members } from './members/members'
import type { Rows } from './rows'

/** What all conversations of the demo share while they are lived. */
export type Story = {
  /** Milliseconds: the story's present, and the forum's first day. */
  now: number
  begins: number
  members: Members
  moderators: string[]
  rows: Rows
  /** Posts sent so far; gives each a place of its own in the search index. */
  sent: number
}

/** How far the story has come at a moment: 0 on its first day, 1 today. */
export const progressAt = ({ begins, now }: Story, moment: number) =>
  (moment - begins) / (dayOf(now) * DAY - begins)
