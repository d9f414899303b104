/** Past this many, the least recently used bucket is dropped. About 5 MB. */
const MOST = 20_000
const HOUR = 3_600_000

type Bucket = { tokens: number; at: number }
const buckets = new Map<string, Bucket>()

/**
 * A token bucket, in memory only.
 * @param client the client's tag, or one word for a limit on everyone together
 * @param perHour how many at once, and how many come back in an hour
 * @param now milliseconds on a monotonic clock
 * @returns false when the client has to wait
 */
export function allow(client: string, what: string, perHour: number, now = performance.now()): boolean {
  const name = `${what} ${client}`
  const bucket = buckets.get(name) ?? { tokens: perHour, at: now }
  bucket.tokens = Math.min(perHour, bucket.tokens + ((now - bucket.at) * perHour) / HOUR)
  bucket.at = now
  const allowed = bucket.tokens >= 1
  if (allowed) bucket.tokens--

  // A Map keeps insertion order, so this moves the bucket to the end.
  buckets.delete(name)
  buckets.set(name, bucket)
  for (const oldest of buckets.keys()) {
    if (buckets.size <= MOST) break
    buckets.delete(oldest)
  }
  return allowed
}

/** For what cost nothing in the end. */
export function giveBack(client: string, what: string): void {
  const bucket = buckets.get(`${what} ${client}`)
  if (bucket) bucket.tokens++
}

/** How to answer somebody whose allowance is used up: with when the next one comes back. */
export const tooMany = (perHour: number) => ({
  status: 429,
  headers: { 'Retry-After': String(Math.ceil(3600 / perHour)) },
})

const counted = new Set<string>()

/** As `allow`; a form that arrives again, known by its one-time token, was counted already. */
export function allowForm(once: string, client: string, what: string, perHour: number): boolean {
  const name = `${what} ${once}`
  if (counted.has(name)) return true
  if (!allow(client, what, perHour)) return false
  counted.add(name)
  for (const oldest of counted) {
    if (counted.size <= MOST) break
    counted.delete(oldest)
  }
  return true
}

export const bucketNumber = () => buckets.size
