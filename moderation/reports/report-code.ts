import { createHash, createHmac } from 'node:crypto'
import { alphabet } from '../../db/ids'
import { type Secret, secretFor } from '../../db/secret'

const LETTERS = 16

/**
 * Four groups of four characters, 80 bits. The same form gives the same code, so that sending it twice makes one
 * report.
 * @param once the form's one-time token, which holds 128 random bits
 */
export function reportCode(secret: Secret, once: string): string {
  const bytes = createHmac('sha256', secretFor(secret, 'report-codes')).update(once).digest()
  const letters = [...bytes.subarray(0, LETTERS)].map(byte => alphabet[byte & 31]).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

export function readReportCode(typed: string): string | null {
  const letters = typed
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/u/g, 'v')
  return letters.length === LETTERS && [...letters].every(letter => alphabet.includes(letter))
    ? (letters.match(/.{4}/g) ?? []).join('-')
    : null
}

export const reportCodeHash = (code: string) => createHash('sha256').update(`report ${code}`).digest('hex')
