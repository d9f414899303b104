import { createHash } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

export type Random = ReturnType<typeof randomFrom>

/** sfc32, by Chris Doty-Humphrey: the same numbers for the same seed. Never for anything secret. */
export function randomFrom(seed: string) {
  const bytes = createHash('sha256').update(`lamplight demo ${seed}`).digest()
  let [a, b, c, d] = [0, 4, 8, 12].map(at => bytes.readInt32LE(at)) as [number, number, number, number]

  const next = (): number => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  const share = () => next() / 2 ** 32
  const below = (limit: number) => Math.floor(share() * limit)

  return {
    share,
    below,
    between: (from: number, to: number) => from + share() * (to - from),
    happens: (probability: number) => share() < probability,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    id: () => Array.from({ length: 20 }, () => alphabet[next() & 31]).join(''),
    shuffle<T>(list: readonly T[]): T[] {
      const mixed = [...list]
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const held = mixed[last] as T
        mixed[last] = mixed[other] as T
        mixed[other] = held
      }
      return mixed
    },
  }
}

export function deck<T>(list: readonly T[], random: Random): () => T {
  let cards: T[] = []
  return () => {
    if (cards.length === 0) cards = random.shuffle(list)
    return cards.pop() as T
  }
}
