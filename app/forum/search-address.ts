import { type Secret, seal, secretFor, unseal } from '../../db/secret'

/** Milliseconds for which results can be gone back to. */
const OPEN_FOR = 30 * 60_000
/** Letters are made up to a multiple of this, so that an address doesn't tell how long the words are. */
const STEP = 256

const keyOf = (secret: Secret) => secretFor(secret, 'search addresses')

/**
 * The end of an address under which results can be gone back to, on any process: what was looked for, sealed. Nobody
 * who reads a browser's history can open it, and we don't after half an hour.
 */
export function sealSearch(secret: Secret, looked: string, now: number): string {
  const text = JSON.stringify({ looked, now })
  const padded = text.padEnd(Math.ceil(text.length / STEP) * STEP)
  return seal(keyOf(secret), padded, 'search').replace('v1.', '')
}

/** @returns null after half an hour, and for what we didn't seal */
export function openSearch(secret: Secret, address: string, now: number): string | null {
  const text = unseal(keyOf(secret), `v1.${address}`, 'search')
  if (text === null) return null
  const opened: { looked: string; now: number } = JSON.parse(text)
  return Math.abs(now - opened.now) < OPEN_FOR ? opened.looked : null
}
