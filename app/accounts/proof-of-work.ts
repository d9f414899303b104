import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { type Secret, secretFor } from '../../db/secret'
import { allow } from './rate-limit'

/** Rounds of PBKDF2 for one guess; about 256 guesses find the solution, which is half a second to two in a browser. */
const COST = 3_000

/** For what a task is done; one for something else doesn't count. */
export type Terms = {
  what: string
  validMinutes: number
  waitSeconds: number
  /** Of one network: waiting costs nothing, so addresses are what it costs. */
  waitsPerHour: number
}

const SIGN_IN: Terms = { what: '', validMinutes: 10, waitSeconds: 20, waitsPerHour: 60 }

/** Past this many, the oldest that was used is forgotten. */
const MOST = 20_000

export type Task = {
  /** JSON, to be solved by a script. */
  challenge: string
  /** Without scripts, it opens the lane to somebody who brings it back after a while. */
  ticket: string
}

/** Asked for only while too much comes in. It says nothing about who solves it. */
export async function newTask(secret: Secret, now: number, terms = SIGN_IN): Promise<Task> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    deriveKey,
    expiresAt: new Date(now + terms.validMinutes * 60_000),
    hmacSignatureSecret: keyOf(secret, terms),
  })
  const mark = `${randomBytes(16).toString('base64url')}.${now.toString(36)}`
  return { challenge: JSON.stringify(challenge), ticket: `${mark}.${signatureOf(secret, terms, mark)}` }
}

const keyOf = (secret: Secret, { what }: Terms) =>
  secretFor(secret, `proof of work ${what}`.trim()).toString('hex')

type Done = { proof: string; ticket: string }

/**
 * @param by a form; what it used counts for it again
 * @returns whether the task was solved, or waited out; each counts once in this process
 */
export async function isTaskDone(
  { secret, client, now }: { secret: Secret; client: string; now: number },
  { proof, ticket }: Done,
  terms = SIGN_IN,
  by = '',
): Promise<boolean> {
  if (proof !== '') {
    const signature = await readSolved(secret, proof, terms)
    return signature !== null && use(signature, by)
  }
  if (!hasWaited(secret, ticket, terms, now)) return false
  if (by !== '' && used.get(ticket) === by) return true
  return allow(client, `wait ${terms.what}`.trim(), terms.waitsPerHour) && use(ticket, by)
}

const parameters = z.looseObject({
  ...{ algorithm: z.string(), nonce: z.string(), salt: z.string(), keyPrefix: z.string() },
  cost: z.literal(COST),
  keyLength: z.int(),
  expiresAt: z.int(),
})
const solved = z.object({
  challenge: z.object({ parameters, signature: z.string() }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
})

/** @returns the signature of our challenge when it's solved, and null for anything else */
async function readSolved(secret: Secret, proof: string, terms: Terms): Promise<string | null> {
  try {
    const { challenge, solution } = solved.parse(JSON.parse(proof))
    const hmacSignatureSecret = keyOf(secret, terms)
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret })
    return verified ? challenge.signature : null
  } catch {
    return null
  }
}

/** @returns how long ago it was made, in milliseconds; null for anything that we didn't make, or too long ago */
function ageOf(secret: Secret, ticket: string, terms: Terms, now: number): number | null {
  const [random = '', since = '', signature = ''] = ticket.split('.')
  const [given, expected] = [
    Buffer.from(signature),
    Buffer.from(signatureOf(secret, terms, `${random}.${since}`)),
  ]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const age = now - Number.parseInt(since, 36)
  return age >= 0 && age < terms.validMinutes * 60_000 ? age : null
}

function hasWaited(secret: Secret, ticket: string, terms: Terms, now: number): boolean {
  const age = ageOf(secret, ticket, terms, now)
  return age !== null && age >= terms.waitSeconds * 1000
}

/** Whether it can still be waited out. */
export const isWaitOpen = (secret: Secret, ticket: string, terms: Terms, now: number): boolean =>
  ageOf(secret, ticket, terms, now) !== null && !used.has(ticket)

const signatureOf = (secret: Secret, { what }: Terms, mark: string) =>
  createHmac('sha256', secretFor(secret, `wait ${what}`.trim()))
    .update(mark)
    .digest('base64url')

/** What was used, and by which form. */
const used = new Map<string, string>()

function use(name: string, by: string): boolean {
  if (used.has(name)) return by !== '' && used.get(name) === by
  used.set(name, by)
  for (const oldest of used.keys()) {
    if (used.size <= MOST) break
    used.delete(oldest)
  }
  return true
}
