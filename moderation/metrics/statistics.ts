/**
 * Nearest-rank method (ISO 3534-1's sample quantile without interpolation), so that "nine in ten within" is true of
 * what was measured.
 * @param share between 0 and 1
 * @returns null of nothing
 */
export function percentile(values: number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

export function percentileOf(counted: { value: number; n: number }[], share: number): number | null {
  const all = counted.reduce((sum, { n }) => sum + n, 0)
  let seen = 0
  for (const { value, n } of counted.toSorted((a, b) => a.value - b.value)) {
    seen += n
    if (seen >= Math.max(1, Math.ceil(share * all))) return value
  }
  return null
}

export type Share = { share: number; low: number; high: number; n: number }

const Z = 1.959964

/**
 * 95 % interval by Wilson's score method (1927), which Newcombe (1998) recommends also for few and for none.
 * @returns null of nothing
 */
export function wilson(hits: number, n: number): Share | null {
  if (n === 0) return null
  const share = hits / n
  const middle = share + Z ** 2 / (2 * n)
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  const whole = 1 + Z ** 2 / n
  return { share, low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole), n }
}

export type Agreement = { kappa: number; low: number; high: number; n: number }

/**
 * Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), with
 * the 95 % interval by its standard error; where all agree that is nothing, so it's Wilson's of the share that agreed.
 * @returns null where both only ever said the same thing, or nothing was read
 */
export function kappa(pairs: [first: string, second: string][]): Agreement | null {
  const n = pairs.length
  const counts = (side: 0 | 1, said: string) => pairs.filter(pair => pair[side] === said).length
  const agreed = pairs.filter(([first, second]) => first === second).length / n
  const byChance = [...new Set(pairs.map(([first]) => first))]
    .map(said => (counts(0, said) / n) * (counts(1, said) / n))
    .reduce((sum, share) => sum + share, 0)
  if (n === 0 || byChance === 1) return null
  const beyondChance = (share: number) => (share - byChance) / (1 - byChance)
  const value = beyondChance(agreed)
  const reach = Z * Math.sqrt((agreed * (1 - agreed)) / (n * (1 - byChance) ** 2))
  const low = agreed === 1 ? beyondChance(wilson(n, n)?.low ?? 0) : value - reach
  return { kappa: value, low: Math.max(-1, low), high: Math.min(1, value + reach), n }
}
