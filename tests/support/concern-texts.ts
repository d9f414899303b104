import { findConcerns } from '../../app/referrals/concerns'
import { RULES } from '../../app/referrals/concerns/rules'

/** The names of the concerns found in a text, in the order found. */
export function found(text: string, boardId?: string): string[] {
  return findConcerns(text, boardId).map(({ concern }) => concern)
}

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const VOCABULARY = RULES.flatMap(({ names, says, aside }) =>
  [...names, ...says, ...aside].join(' ').split(/[\s|*]+/),
)
const OTHERS = [
  '🙂',
  'İ',
  'ﬁ',
  '\u0301',
  '\ud800',
  "'",
  '’s',
  '.',
  '\n\n',
  '?!',
  '\u0000',
  '<b>',
  'ß',
  '日本',
  '  ',
  '…',
]

/** Words of the tables, odd characters and the gaps between them. */
export function randomText(random: () => number, length: number): string {
  const pick = (from: string[]) => from[Math.floor(random() * from.length)] ?? ''
  return Array.from({ length }, () => pick(random() < 0.8 ? VOCABULARY : OTHERS)).join(
    random() < 0.9 ? ' ' : '',
  )
}
