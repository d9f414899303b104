import { createHash, createHmac } from 'node:crypto'
import { type Secret, secretFor } from '../../../db/secret'

/**
 * The secret in the address under which an applicant finds their application again: 192 bits. The same form has the
 * same one, so that sending it twice makes one application.
 * @param once the form's one-time token, which holds 128 random bits
 */
export const applicationToken = (secret: Secret, once: string): string =>
  createHmac('sha256', secretFor(secret, 'application addresses'))
    .update(once)
    .digest('base64url')
    .slice(0, 32)

/** All that is kept of it. */
export const applicationHash = (token: string) =>
  createHash('sha256').update(`application ${token}`).digest('hex')

/** The invitation that a confirmed application leads to: one, however often it is asked for. */
export const invitationToken = (secret: Secret, token: string): string =>
  createHmac('sha256', secretFor(secret, 'invitations of applicants'))
    .update(token)
    .digest('base64url')
    .slice(0, 32)
