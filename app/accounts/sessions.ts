import { Cookie, Lucia, TimeSpan } from 'lucia'
import type { Db } from '../../db'
import type { KeyHolder } from './key'
import { type SessionAttributes, type SessionKind, sessionStore } from './session-store'

export const SESSION_COOKIE = '__Host-s'

export type Session = {
  token: string
  accountId: string
  ownerKey: Buffer
  kind: SessionKind
  newKey: string | null
}
export type Sessions = ReturnType<typeof openSessions>

/** Idle: 30 minutes. Absolute: 12 h for members, 8 h for staff, 30 days for members who stay signed in. */
const overStore = (db: Db) =>
  new Lucia(sessionStore(db), {
    sessionExpiresIn: new TimeSpan(30, 'm'),
    getSessionAttributes: (attributes: SessionAttributes) => attributes,
  })

export function openSessions(db: Db) {
  const lucia = overStore(db)

  return {
    async start(holder: KeyHolder, kind: SessionKind, newKey?: string): Promise<string> {
      const attributes: SessionAttributes = { kind, ownerKey: holder.ownerKey.toString('base64'), newKey }
      return (await lucia.createSession(holder.accountId, attributes)).id
    },
    async read(token: string): Promise<Session | null> {
      const { session } = await lucia.validateSession(token)
      if (!session) return null
      const { id, userId, ownerKey, kind, newKey } = session
      return {
        token: id,
        accountId: userId,
        ownerKey: Buffer.from(ownerKey, 'base64'),
        kind,
        newKey: newKey ?? null,
      }
    },
    /** Doesn't extend the session, as a page asks, not a person. */
    async lives(token: string, now: number): Promise<boolean> {
      const [session] = await sessionStore(db).getSessionAndUser(token)
      return session !== null && session.expiresAt.getTime() > now
    },
    end: (token: string) => lucia.invalidateSession(token),
    endAll: (accountId: string) => lucia.invalidateUserSessions(accountId),
    clearExpired: () => lucia.deleteExpiredSessions(),
  }
}

/** No Max-Age unless the member chose to stay signed in, so the cookie goes when the browser closes. */
export const sessionCookie = (token: string, kind: SessionKind): string =>
  new Cookie(SESSION_COOKIE, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    ...(kind === 'kept' ? { maxAge: 30 * 24 * 3600 } : {}),
  }).serialize()

export const noSessionCookie = (): string =>
  new Cookie(SESSION_COOKIE, '', {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 0,
  }).serialize()

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof overStore>
    DatabaseSessionAttributes: SessionAttributes
  }
}
