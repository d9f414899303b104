import { randomBytes } from 'node:crypto'

/** Digits and letters that are hard to misread; 32 of them, so five bits each. */
export const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A random name for a row: 20 letters, 100 bits. Says nothing about order, time or owner. */
export function newId(): string {
  let id = ''
  for (const byte of randomBytes(20)) id += alphabet[byte & 31]
  return id
}
