import { sumDays } from '../../moderation/metrics/daily-sums'
import { firstStaffLink } from '../accounts/invitations'
import { staffNumber } from '../accounts/roles'
import { readSettings, wordsOf } from '../settings'
import { localAddress } from './http/listen'
import { run, serve, stop } from './http/serve'
import { openSite } from './open-site'
import { plant } from './plant'

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  if ('problems' in settings) return stop(settings.lead, ...settings.problems)

  const site = await openSite(settings)
  if ('problem' in site) return stop(site.problem)
  await plant(site)
  // After an update that counts them for the first time, so that no page has to read the whole log.
  await sumDays(site.db)
  await serve(site)

  if ((await staffNumber(site.db.read)) === 0) {
    const path = await firstStaffLink(site.db, Date.now())
    console.log(wordsOf(settings).server.start.firstStaff(localAddress(settings) + path))
  }
}

run(start)
