/**
 * What `npm test` calls: installs what it needs, then types, lint, unit and integration tests on SQLite and on a real
 * PostgreSQL, the build, and the browser journeys. Ends with what failed, so that the end of a long log tells it, and
 * a line "N passed, N failed". `--quick` (npm run test:quick): on SQLite alone and without the attacker, then the journeys
 * marked @smoke. Plain Node, because at first nothing is installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, needsInstall } from '../app/server/launch/install.mjs'
import { findChromium } from './journeys/support/chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.FORCE_COLOR ??= '0'
if (needsInstall()) install()

const results = '.cache/test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const isQuick = process.argv.includes('--quick')
const quickUnits = ['--project', 'sqlite', '--exclude', 'tests/attacker*.test.ts']
const quickJourneys = ['--grep', '@smoke']

let passed = 0
let failed = 0
const failures = []
const count = (good, bad) => {
  passed += good
  failed += bad
}

check('types', 'npx', ['tsc', '--noEmit'])
check('lint and format', 'npx', ['biome', 'ci', '--max-diagnostics=30', '.'])

const vitest = `${results}/vitest.json`
run('npx', [
  'vitest',
  'run',
  ...(isQuick ? quickUnits : []),
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitest}`,
])
const units = read(vitest)
count(units?.numPassedTests ?? 0, units ? units.numFailedTests + brokenFiles(units).length : 1)
if (units) failures.push(...failedUnits(units))

if (check('build', 'npm', ['run', 'build'])) {
  const chromium = findChromium()
  if (!chromium) {
    console.error('No Chromium was found or could be installed, so the browser journeys did not run.')
    count(0, 1)
  } else {
    const journeys = `${results}/journeys.json`
    run('npx', ['playwright', 'test', ...(isQuick ? quickJourneys : []), '--reporter=list,json'], {
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: journeys,
    })
    const told = read(journeys)
    count(told ? told.stats.expected + told.stats.flaky : 0, told ? told.stats.unexpected : 1)
    if (told) {
      failures.push(...journeysThat(told, 'unexpected'))
      for (const { where } of journeysThat(told, 'flaky')) console.log(`\npassed on a second try: ${where}`)
    }
  }
}

for (const { where, why } of failures) console.log(`\nfailed: ${where}\n${why}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/** A step that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n== ${name}`)
  const good = run(command, args) === 0
  count(Number(good), Number(!good))
  if (!good) failures.push({ where: name, why: 'its own output above says why' })
  return good
}

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status
}

/** Test files that broke before any of their tests ran. */
function brokenFiles({ testResults }) {
  return testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
}

function failedUnits(told) {
  const tests = told.testResults.flatMap(file =>
    file.assertionResults
      .filter(test => test.status === 'failed')
      .map(test => ({
        where: `${file.name} > ${test.fullName}`,
        why: start(test.failureMessages.join('\n')),
      })),
  )
  return [...tests, ...brokenFiles(told).map(file => ({ where: file.name, why: start(file.message) }))]
}

/** Playwright's suites lie within each other: a file's, then one for each `describe`. */
function journeysThat({ suites = [], specs = [] }, status) {
  const own = specs.flatMap(spec =>
    spec.tests
      .filter(test => test.status === status)
      .map(test => ({
        where: `[${test.projectName}] ${spec.file}:${spec.line} ${spec.title}`,
        why: start(test.results.at(-1)?.error?.message ?? ''),
      })),
  )
  return [...own, ...suites.flatMap(suite => journeysThat(suite, status))]
}

/** The first lines of a message, which may hold a whole page. */
function start(message) {
  return message.split('\n').slice(0, 20).join('\n').slice(0, 2_000)
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
