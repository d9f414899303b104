import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/node'
import { readNextList } from '../../../moderation/signals/text/listed'
import type { Site } from '../../context'
import { startJobs } from '../../jobs'
import { rememberHelpLines } from '../../referrals/listing-status'
import { wordsOf } from '../../settings'
import { wordsFor } from '../../words'
import { answerByRoute } from './answer-by-route'
import { closeOnSignal } from './close-on-signal'
import { makeServer } from './http-server'
import { listen, localAddress } from './listen'
import { makeListener } from './listener'
import { describeError, logError } from './log-error'
import { learnRoutes } from './route-pattern'

const handle =
  process.env.NODE_ENV === 'development'
    ? createRequestHandler(() => import('virtual:remix/server-build'), 'production')
    : answerByRoute(build)

export async function serve(site: Site): Promise<void> {
  learnRoutes(build.routes)
  await rememberHelpLines(site.db)
  const { settings, db } = site
  const server = makeServer(makeListener(site, handle), settings)
  const failed = await listen(server, settings)
  if (failed) {
    await db.close()
    return stop(failed.problem)
  }
  closeOnSignal(server, startJobs(site), site)
  console.log(wordsOf(settings).server.start.open(localAddress(settings)))
  setImmediate(readLists)
}

/** One by one, so that the pages asked for meanwhile don't wait. */
function readLists(): void {
  if (readNextList()) setImmediate(readLists)
}

export function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

export function run(start: () => Promise<void>): void {
  process.on('unhandledRejection', reason => logError('a promise nobody waited for', reason))
  process.on('uncaughtException', error => {
    logError('an error nobody caught', error)
    process.exit(1)
  })
  start().catch(error => {
    const [name = '', ...where] = describeError(error).split('\n')
    stop(...where, wordsFor('en').server.start.broken(name))
  })
}
