import { randomBytes } from 'node:crypto'

/** 32 digits and letters that are hard to misread: five bits each. */
export const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 20 characters, 100 bits. Says nothing about order, time or owner. */
export function newId(): string {
  let id = ''
  for (const byte of randomBytes(20)) id += alphabet[byte & 31]
  return id
}
