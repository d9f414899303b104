import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { type Secret, secretFor } from '../../db/secret'
import { allow } from './rate-limit'

/** Rounds of PBKDF2 for one guess; about 256 guesses find the solution, which is half a second to two in a browser. */
const COST = 3_000
const VALID_MINUTES = 10
const WAIT_SECONDS = 20
/** Waits of one network in an hour: waiting costs nothing, so addresses are what it costs. */
const WAITS_PER_HOUR = 60
/** Past this many, the oldest that was used is forgotten. */
const MOST = 20_000

export type Task = {
  /** JSON, to be solved by a script. */
  challenge: string
  /** Without scripts, it opens the lane to somebody who brings it back after a while. */
  ticket: string
}

/** Asked for only while more keys are tried than can be derived. It says nothing about who solves it. */
export async function newTask(secret: Secret, now: number): Promise<Task> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    deriveKey,
    expiresAt: new Date(now + VALID_MINUTES * 60_000),
    hmacSignatureSecret: secretFor(secret, 'proof of work').toString('hex'),
  })
  const mark = `${randomBytes(16).toString('base64url')}.${now.toString(36)}`
  return { challenge: JSON.stringify(challenge), ticket: `${mark}.${signatureOf(secret, mark)}` }
}

type Done = { proof: string; ticket: string }

/** @returns whether the task was solved, or waited out; each counts once in this process */
export async function isTaskDone(
  { secret, client, now }: { secret: Secret; client: string; now: number },
  { proof, ticket }: Done,
): Promise<boolean> {
  if (proof !== '') {
    const signature = await readSolved(secret, proof)
    return signature !== null && isFirstUse(signature)
  }
  return hasWaited(secret, ticket, now) && allow(client, 'wait', WAITS_PER_HOUR) && isFirstUse(ticket)
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
async function readSolved(secret: Secret, proof: string): Promise<string | null> {
  try {
    const { challenge, solution } = solved.parse(JSON.parse(proof))
    const hmacSignatureSecret = secretFor(secret, 'proof of work').toString('hex')
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret })
    return verified ? challenge.signature : null
  } catch {
    return null
  }
}

function hasWaited(secret: Secret, ticket: string, now: number): boolean {
  const [random = '', since = '', signature = ''] = ticket.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, `${random}.${since}`))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const waited = now - Number.parseInt(since, 36)
  return waited >= WAIT_SECONDS * 1000 && waited < VALID_MINUTES * 60_000
}

const signatureOf = (secret: Secret, mark: string) =>
  createHmac('sha256', secretFor(secret, 'wait')).update(mark).digest('base64url')

const used = new Set<string>()

function isFirstUse(name: string): boolean {
  if (used.has(name)) return false
  used.add(name)
  for (const oldest of used) {
    if (used.size <= MOST) break
    used.delete(oldest)
  }
  return true
}
