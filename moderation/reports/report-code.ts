import { createHash, createHmac } from 'node:crypto'
import { alphabet } from '../../db/ids'
import { type Secret, secretFor } from '../../db/secret'

const LETTERS = 16

/**
 * The reference code of a report: four groups of four letters, 80 bits. The same form gives the same code, so that
 * sending it twice makes one report.
 * @param once the form's one-time token, which holds 128 random bits
 */
export function reportCode(secret: Secret, once: string): string {
  const bytes = createHmac('sha256', secretFor(secret, 'report-codes')).update(once).digest()
  const letters = [...bytes.subarray(0, LETTERS)].map(byte => alphabet[byte & 31]).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

/** A code as somebody typed it, with what is easily mistaken set right; null when it cannot be one. */
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

/** All that is kept of a code. */
export const reportCodeHash = (code: string) => createHash('sha256').update(`report ${code}`).digest('hex')
