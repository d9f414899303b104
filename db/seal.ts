import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * AES-256-GCM with a fresh nonce.
 * @param key 32 bytes
 * @param belongsTo the row's id, as AAD: in another row it doesn't open
 */
export function seal(key: Buffer, text: string, belongsTo: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

export function unseal(key: Buffer, sealed: string, belongsTo: string): string | null {
  if (!sealed.startsWith('v1.')) return null
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  if (bytes.length < 28) return null
  try {
    const opened = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(belongsTo))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([opened.update(bytes.subarray(28)), opened.final()]).toString('utf8')
  } catch {
    return null
  }
}
