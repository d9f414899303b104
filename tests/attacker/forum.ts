import { vi } from 'vitest'
import type { KeyHolder } from '../../app/accounts/key'
import type { World } from '../support/world'
import type { Secrets } from './secrets'

/** Somebody of the simulation. Who is behind which persona is known here and nowhere else; it only serves to score. */
export type Person = { name: string; holder: KeyHolder | null; token: string | null; personas: string[] }

export type Forum = {
  world: World
  people: Person[]
  moderators: string[]
  /** Conversations in the order in which they were begun. */
  threads: string[]
  secrets: Secrets
}

/** Moves the clock of the whole process, forwards only: sessions read it themselves. */
export function moveClock(to: number): void {
  vi.setSystemTime(Math.max(Date.now(), to))
}
