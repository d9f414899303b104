import { DAY, dayOf } from '../../db/clock'
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
