/** What is told of fewer could point at someone (docs/decisions/011). */
export const K_ANONYMITY = 5

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
 * the 95 % interval by the large-sample standard error of Fleiss, Cohen and Everitt, "Large sample standard errors of
 * kappa and weighted kappa", Psychological Bulletin 72 (1969), equation 8. Where all agree that error is nothing, so
 * the interval is Wilson's of the share that agreed.
 * @returns null where both only ever said the same thing, or nothing was read
 */
export function kappa(pairs: [first: string, second: string][]): Agreement | null {
  const n = pairs.length
  const saidBy = (side: 0 | 1) => {
    const shares = new Map<string, number>()
    for (const pair of pairs) shares.set(pair[side], (shares.get(pair[side]) ?? 0) + 1 / n)
    return (said: string) => shares.get(said) ?? 0
  }
  const [first, second] = [saidBy(0), saidBy(1)]
  const agreed = pairs.filter(([a, b]) => a === b).length / n
  const byChance = [...new Set(pairs.map(([said]) => said))]
    .map(said => first(said) * second(said))
    .reduce((sum, share) => sum + share, 0)
  if (n === 0 || 1 - byChance < 1e-12) return null
  const beyondChance = (share: number) => (share - byChance) / (1 - byChance)
  const value = beyondChance(agreed)
  if (agreed === 1) return { kappa: value, low: beyondChance(wilson(n, n)?.low ?? 0), high: 1, n }

  const spread = pairs
    .map(([a, b]) =>
      a === b
        ? (1 - byChance - (first(a) + second(a)) * (1 - agreed)) ** 2
        : ((1 - agreed) * (second(a) + first(b))) ** 2,
    )
    .reduce((sum, each) => sum + each / n, 0)
  const variance = (spread - (agreed * byChance - 2 * byChance + agreed) ** 2) / (n * (1 - byChance) ** 4)
  const reach = Z * Math.sqrt(Math.max(0, variance))
  return { kappa: value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach), n }
}
