import { openSessions } from '../../app/accounts/sessions'
import type { Site } from '../../app/context'
import type { Cast } from '../../app/demo/cast'
import { demoSecret } from '../../app/demo/demo-secret'
import { plantCommunity } from '../../app/demo/plant-community'
import { plant } from '../../app/server/plant'
import { readSettings, type Settings } from '../../app/settings'
import { NOON, openTestDb } from './world'

export type Demo = { site: Site; cast: Cast; remove: () => Promise<void> }

/** The demo's community, as large as the demo has it unless asked for fewer posts; it stays until it is removed. */
export async function openDemo({
  now = NOON,
  posts,
  lived,
}: {
  now?: number
  posts?: number
  lived?: number
} = {}): Promise<Demo> {
  const endings: (() => Promise<void>)[] = []
  const db = await openTestDb({ ending: end => endings.unshift(end) })
  const site = { db, secret: demoSecret, settings: readSettings({}) as Settings, sessions: openSessions(db) }
  await plant(site)
  const cast = await plantCommunity(site, { now, posts, lived })
  if (!cast) throw new Error('The demo was not planted.')
  const remove = async () => {
    for (const end of endings) await end()
  }
  return { site, cast, remove }
}
