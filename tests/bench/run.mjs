/**
 * `npm run bench`: what a page costs, as a multiple of GET /health in the same run, from the demo community.
 * Rounds go through all pages in turn, so that a noisy moment hits them alike; the median of each is told. Then how long
 * leaving takes while another process holds the database's lock.
 */
import { startDemo } from '../support/demo-server.mjs'
import { timeLeaving } from './leaving.mjs'

const ROUNDS = 150
const FOLDER = '.cache/bench-data'

const { base, roles, stop } = await startDemo(FOLDER)
const html = async path => (await fetch(base + path)).text()
const link = (page, pattern) => page.match(pattern)?.[1] ?? '/'
const board = link(await html('/'), /href="(\/b\/[a-z]+)"/)
const boardPage = await html(board)
const pages = {
  health: '/health',
  'the first page': '/',
  'a board': board,
  'a conversation': link(boardPage, /href="(\/t\/[a-z0-9]+)"/),
  'an answer': link(boardPage, /href="(\/a\/[a-z0-9-]+)"/),
  'the form': `${board}/write`,
  'help lines': '/help?country=GB',
}
const took = Object.fromEntries(Object.keys(pages).map(name => [name, []]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, path] of Object.entries(pages)) {
    const from = performance.now()
    await html(path)
    if (round >= 10) took[name].push(performance.now() - from)
  }
const leaving = await timeLeaving({ base, roles, file: `${FOLDER}/lamplight.db` })
stop()

const median = times => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
const unit = median(took.health)
console.log(`GET /health: ${unit.toFixed(2)} ms (median of ${took.health.length})`)
for (const [name, times] of Object.entries(took).slice(1))
  console.log(`${name}: ${(median(times) / unit).toFixed(1)} times that`)
console.log(
  `leaving, with a held lock: ${Object.entries(leaving)
    .map(([way, times]) => `${way} ${median(times).toFixed(1)} ms (at most ${Math.max(...times).toFixed(1)})`)
    .join(', ')}`,
)
