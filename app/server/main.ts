import { firstStaffLink } from '../accounts/invitations'
import { staffNumber } from '../accounts/staff'
import { readSettings } from '../settings'
import { words } from '../words'
import { localAddress } from './http/listen'
import { run, serve, stop } from './http/serve'
import { openSite } from './open-site'
import { plant } from './plant'

const w = words.server.start

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  if ('problems' in settings) return stop(w.settings, ...settings.problems)

  const site = await openSite(settings)
  if ('problem' in site) return stop(site.problem)
  await plant(site)
  await serve(site)

  if ((await staffNumber(site.db.read)) === 0) {
    const path = await firstStaffLink(site.db, Date.now())
    console.log(w.firstStaff(localAddress(settings) + path))
  }
}

run(start)
