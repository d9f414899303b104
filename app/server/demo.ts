import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/node'
import type { Site } from '../context'
import { startJobs } from '../jobs'
import { readSettings } from '../settings'
import { words } from '../words'
import { closeOnSignal } from './close-on-signal'
import { castLines } from './demo/cast'
import { isDemoSecret, keepDemoSecret } from './demo/demo-secret'
import { plantCommunity } from './demo/plant-community'
import { readArguments } from './demo/read-arguments'
import { demoWords } from './demo/words'
import { makeServer } from './http-server'
import { listen, localAddress } from './listen'
import { makeListener } from './listener'
import { describeError, logError } from './log-error'
import { openSite } from './open-site'
import { plant } from './plant'
import { learnRoutes } from './route-pattern'

/** As main.ts, over a folder of its own, with a made-up community and its keys printed. */
async function start(): Promise<void> {
  const asked = readArguments(process.argv.slice(2))
  if (!asked) return stop(demoWords.usage)
  const settings = readSettings({ ...process.env, DATA_DIR: process.env.DATA_DIR?.trim() || 'demo' })
  if ('problems' in settings) return stop(words.server.start.settings, ...settings.problems)

  await keepDemoSecret(settings)
  const site = await openSite(settings)
  if ('problem' in site) return stop(site.problem)
  if (!isDemoSecret(site.secret)) {
    await site.db.close()
    return stop(demoWords.notADemo(settings.dataDir))
  }
  await plant(site)
  const { posts, onlyPlant } = asked
  const tell = posts
    ? (...numbers: [number, number]) => console.log(demoWords.planting(...numbers))
    : undefined
  const cast = await plantCommunity(site, { now: Date.now(), posts, tell })
  if (!cast) {
    await site.db.close()
    return stop(demoWords.interrupted)
  }
  for (const line of castLines(cast)) console.log(line)

  if (onlyPlant) await site.db.close()
  else await serve(site)
}

async function serve(site: Site): Promise<void> {
  learnRoutes(build.routes)
  const { settings, db } = site
  const server = makeServer(makeListener(site, createRequestHandler(build, 'production')), settings.forumName)
  const failed = await listen(server, settings)
  if (failed) {
    await db.close()
    return stop(failed.problem)
  }
  closeOnSignal(server, startJobs(site), db)
  console.log(words.server.start.open(localAddress(settings)))
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
  stop(...where, words.server.start.broken(name))
})
