import { findStaff } from '../../accounts/roles'
import type { Site, Viewer } from '../../context'
import { answersWithin } from './health-check'

type Who = {
  viewer: Viewer
  /** The session that the cookie names is over. */
  ended: boolean
  databaseAway: boolean
}

export const nobody: Who = { viewer: { kind: 'guest' }, ended: false, databaseAway: false }

/** Shown to a guest where the database doesn't answer. */
const fromMemory = ['/help', '/safety']
/** Milliseconds. */
const PATIENCE = 1_000

/** @throws what the database throws, unless the page can be shown without it */
export async function readViewer(site: Site, pathname: string, token: string | null): Promise<Who> {
  if (fromMemory.includes(pathname) && !(await answersWithin(site.db, PATIENCE)))
    return { ...nobody, databaseAway: true }
  if (token === null) return nobody
  const session = token ? await site.sessions.read(token) : null
  if (!session) return { ...nobody, ended: true }
  const staff = session.kind === 'staff' ? await findStaff(site.db.read, session.accountId) : null
  return { ...nobody, viewer: { kind: 'member', session, staff } }
}
