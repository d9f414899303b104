import { SESSION_COOKIE } from '../../accounts/sessions'
import { findStaff } from '../../accounts/staff'
import type { Site, Viewer } from '../../context'
import { readCookie } from './cookies'

export async function readViewer(
  site: Site,
  cookies: string | undefined,
): Promise<{ viewer: Viewer; ended: boolean }> {
  const token = readCookie(cookies, SESSION_COOKIE)
  if (token === null) return { viewer: { kind: 'guest' }, ended: false }
  const session = token ? await site.sessions.read(token) : null
  if (!session) return { viewer: { kind: 'guest' }, ended: true }
  const staff = session.kind === 'staff' ? await findStaff(site.db.read, session.accountId) : null
  return { viewer: { kind: 'member', session, staff }, ended: false }
}
