import type { BrakeKind, BrakeReason } from '../../db/schema'

export const brakeKinds = [
  'new-accounts',
  'first-posts',
  'slow',
  'read-only',
  'work',
] as const satisfies readonly BrakeKind[]

/** What writers are told. */
export const brakeReasons = [
  'many-adverts',
  'too-much',
  'fault',
  'other',
] as const satisfies readonly BrakeReason[]

/** Minutes between two posts of one person. */
export const paces = [5, 15, 60, 360] as const

/** Hours that a brake can be set for: each has an end. */
export const lengths = [1, 3, 12, 24, 72, 168] as const

/** Letters. */
export const NOTE_LIMIT = 500

export type NewBrake = {
  kind: BrakeKind
  /** For the slow pace; null for every board. */
  boardId: string | null
  slowMinutes: number | null
  because: BrakeReason
  hours: number
  note: string
}
