import { createHmac } from 'node:crypto'
import { type Secret, secretFor } from '../../db/secret'
import { plainText } from '../signals/text/plain-text'

/** Letters in a shingle: long enough that different stories in one language hardly share any. */
const SHINGLE = 6
/** Fewer letters say too little to be compared. */
const FEWEST = 24
/** Two texts share so many of them as they share of all their shingles (MinHash, Broder 1997). */
const HASHES = 128
/** Letters of a code: 24 bits, so that different ones are hardly ever the same. */
const CODE = 4

/** What somebody who sends the same again and again varies: addresses, handles, prices and numbers. */
const VARIED = /https?:\S+|www\.\S+|\S*[@\d]\S*|\S+\.[a-z]{2,}\S*/gu

/** A text as shingles see it: its letters, without case, accents, spacing, signs, numbers and addresses. */
export const lettersIn = (text: string): string =>
  plainText(text)
    .text.toLowerCase()
    .replace(VARIED, ' ')
    .normalize('NFKD')
    .replace(/\P{L}+/gu, '')

/**
 * 128 codes in a row. They are keyed: whoever has the database alone can't tell of which text they were made.
 * @returns null for a text that says too little
 */
export function sketchOf(secret: Secret, text: string): string | null {
  const letters = lettersIn(text)
  if (letters.length < FEWEST) return null
  const key = secretFor(secret, 'sketches')
  const seeds = seedsOf(key)
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    const shingle = hashOf(letters, at)
    for (let n = 0; n < HASHES; n++) {
      const mixed = mix(shingle ^ (seeds[n] ?? 0))
      if (mixed < (least[n] ?? 0)) least[n] = mixed
    }
  }
  return Array.from(least, (found, n) =>
    createHmac('sha256', key).update(`${n} ${found}`).digest('base64url').slice(0, CODE),
  ).join('')
}

/** Each with its place, so that codes of different places are never the same. */
export function codesIn(sketch: string): number[] {
  const bytes = Buffer.from(sketch, 'base64url')
  return Array.from({ length: HASHES }, (_, place) => place * 2 ** 24 + bytes.readUIntBE(3 * place, 3))
}

/** Different functions from one, each by its seed. */
function seedsOf(key: Buffer): Uint32Array {
  const seeds = new Uint32Array(HASHES)
  for (let n = 0; n < HASHES; n++)
    seeds[n] = createHmac('sha256', key).update(`seed ${n}`).digest().readUInt32LE()
  return seeds
}

/** FNV-1a. */
function hashOf(letters: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return hash
}

/** The last steps of MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
