import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/node'
import { firstStaffLink } from '../accounts/invitations'
import { staffNumber } from '../accounts/staff'
import { startJobs } from '../jobs'
import { readSettings } from '../settings'
import { words } from '../words'
import { closeOnSignal } from './close-on-signal'
import { makeServer } from './http-server'
import { listen, localAddress } from './listen'
import { makeListener } from './listener'
import { describeError, logError } from './log-error'
import { openSite } from './open-site'
import { plant } from './plant'
import { learnRoutes } from './route-pattern'

const w = words.server.start

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  if ('problems' in settings) return stop(w.settings, ...settings.problems)

  const site = await openSite(settings)
  if ('problem' in site) return stop(site.problem)
  await plant(site)

  learnRoutes(build.routes)
  const server = makeServer(makeListener(site, createRequestHandler(build, 'production')), settings.forumName)
  const failed = await listen(server, settings)
  if (failed) {
    await site.db.close()
    return stop(failed.problem)
  }
  closeOnSignal(server, startJobs(site), site.db)

  console.log(w.open(localAddress(settings)))
  if ((await staffNumber(site.db.read)) === 0) {
    const path = await firstStaffLink(site.db, Date.now())
    console.log(w.firstStaff(localAddress(settings) + path))
  }
}

function stop(...sentences: string[]): void {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

process.on('unhandledRejection', reason => logError('a promise nobody waited for', reason))
process.on('uncaughtException', error => {
  logError('an error nobody caught', error)
  process.exit(1)
})

start().catch(error => {
  const [name = '', ...where] = describeError(error).split('\n')
  stop(...where, w.broken(name))
})
