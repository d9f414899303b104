import { createHash, createHmac } from 'node:crypto'
import { type Secret, secretFor } from '../../../db/secret'

/**
 * 192 bits; the same form has the same one, so that sending it twice makes one application.
 * @param once the form's one-time token, which holds 128 random bits
 */
export const applicationToken = (secret: Secret, once: string): string =>
  createHmac('sha256', secretFor(secret, 'application addresses'))
    .update(once)
    .digest('base64url')
    .slice(0, 32)

export const applicationHash = (token: string) =>
  createHash('sha256').update(`application ${token}`).digest('hex')

export const invitationToken = (secret: Secret, token: string): string =>
  createHmac('sha256', secretFor(secret, 'invitations of applicants'))
    .update(token)
    .digest('base64url')
    .slice(0, 32)
