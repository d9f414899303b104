import { setTimeout as sleep } from 'node:timers/promises'
import { lostRoles } from '../../accounts/lost-roles'
import { findStaff, type Role } from '../../accounts/roles'
import type { Site, Viewer } from '../../context'
import { answersWithin } from './health-check'

type Who = {
  viewer: Viewer
  /** The session that the cookie names is over. */
  ended: boolean
  /** It ended as these were taken away, or given back in another window. */
  lost: Role[]
  databaseAway: boolean
}

export const nobody: Who = { viewer: { kind: 'guest' }, ended: false, lost: [], databaseAway: false }
const away: Who = { ...nobody, databaseAway: true }

/** Shown as to a guest where the database doesn't answer. */
const fromMemory = ['/help', '/safety']
/** Milliseconds. */
const PATIENCE = 1_000

/** @throws what the database throws, unless the page can be shown without it */
export function readViewer(site: Site, pathname: string, token: string | null): Promise<Who> {
  if (!fromMemory.includes(pathname)) return findViewer(site, token)
  const found = answersWithin(site.db, PATIENCE).then(answers => (answers ? findViewer(site, token) : away))
  return Promise.race([found.catch(() => away), sleep(PATIENCE, away, { ref: false })])
}

async function findViewer(site: Site, token: string | null): Promise<Who> {
  if (token === null) return nobody
  const session = token ? await site.sessions.read(token) : null
  if (!session) return { ...nobody, ended: true, lost: token ? await lostRoles(site, token, Date.now()) : [] }
  const staff = session.kind === 'staff' ? await findStaff(site.db.read, session.accountId) : null
  return { ...nobody, viewer: { kind: 'member', session, staff } }
}
