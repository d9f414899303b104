import type {} from '@remix-run/node'
import type { Db } from '../db'
import type { Secret } from '../db/secret'
import { findMyPersonas } from './accounts/personas'
import type { Role, StaffMember } from './accounts/roles'
import type { Session, Sessions } from './accounts/sessions'
import type { Settings } from './settings'
import type { Words } from './words'

/** What is made once, when the forum starts. */
export type Site = { db: Db; settings: Settings; secret: Secret; sessions: Sessions }

/** Who asks. `staff` is set only in a session that was opened with the second factor. */
export type Viewer = { kind: 'guest' } | { kind: 'member'; session: Session; staff: StaffMember | null }

declare module '@remix-run/node' {
  interface AppLoadContext extends Site {
    viewer: Viewer
    /** As the browser sent it. Whether it opens a session, only `viewer` knows. */
    sessionToken: string | null
    /** This page is shown without the database, or could not be, because the database can't be reached. */
    databaseAway: boolean
    /** In the language of this request. */
    words: Words
    /** Goes into every form that changes something: bound to the session, or to the cookie of a guest's browser. */
    formToken: string
    /** Whether the browser sent back a cookie of ours. A guest's is set by each page with a form that needs it. */
    keepsCookies: boolean
    /** HMAC of the client's address under a key that changes daily. In memory only: for limits. */
    client: string
    /** Milliseconds since 1970 at which the request arrived. */
    now: number
  }
}

/** What a viewer may not know of is not there. */
export const notFound = () => new Response(null, { status: 404 })

/** A form that no page of ours sends. */
export const badRequest = () => new Response(null, { status: 400 })

/** @throws 404 for anybody who is not staff with one of these roles */
export function requireStaff(viewer: Viewer, ...roles: Role[]): StaffMember {
  const member = viewer.kind === 'member' ? viewer.staff : null
  if (!member || !roles.some(role => member.roles.includes(role))) throw notFound()
  return member
}

/** @returns the session, or null for a guest, who is then asked to sign in */
export const sessionOf = (viewer: Viewer): Session | null =>
  viewer.kind === 'member' ? viewer.session : null

/** Where somebody goes on who has just signed in or kept their key. */
export const startOf = (viewer: Viewer): string =>
  viewer.kind === 'member' && viewer.staff?.roles.includes('independent-reviewer')
    ? '/review/outside'
    : '/mine'

/** The ids of the viewer's personas; none for a guest. */
export async function myPersonas({ db, viewer }: Pick<Site, 'db'> & { viewer: Viewer }): Promise<string[]> {
  const session = sessionOf(viewer)
  if (!session) return []
  return (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
}
