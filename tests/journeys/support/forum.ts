import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { PSEUDO } from '../../../app/words/pseudo'
import { startServer } from '../../support/postgres'

export type Database = 'sqlite' | 'postgres'

/** In front of the forum stands no proxy; the tests say themselves which client they are, so that limits are apart. */
export const CLIENT_HEADER = 'x-client'

export type Forum = {
  address: string
  /** The operator's neutral page, which a quick exit leads to. */
  exit: string
  /** What the forum printed at its first start. */
  firstLink: string
  /** Changes a row beside the forum's back, as time would. `$1` is the first value. */
  change: (statement: string, ...values: (string | number)[]) => Promise<void>
  /** What is committed, as another process sees it. */
  rows: (statement: string, ...values: (string | number)[]) => Promise<Record<string, unknown>[]>
  /** Where its database is: a file or an address. */
  database: string
  pid: () => number | undefined
  /** What it wrote on stderr: each line is a bug. */
  errors: () => string
  /** Ends it as a power cut does, between any two instructions. */
  kill: () => Promise<void>
  /** Starts it once more, on what it left behind. */
  startAgain: () => Promise<void>
  close: () => Promise<void>
}

/**
 * A forum that nobody has used yet, from the build, in a folder of its own.
 * @param alikeFrom how many posts with the same text make a flood; the tests' own mostly have it
 * @param settings of its environment, beside those that every forum here has
 */
export async function openForum(
  database: Database,
  alikeFrom = 10_000,
  settings: Record<string, string> = {},
): Promise<Forum> {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-journeys-'))
  const policy = readFileSync('moderation/policy.yaml', 'utf8')
  writeFileSync(join(folder, 'policy.yaml'), policy.replace(/^alike-from: .*$/m, `alike-from: ${alikeFrom}`))
  const file = join(folder, 'lamplight.db')
  const exit = await openExit()
  const postgresPort = await freePort()
  const postgresUrl = `postgres://postgres:postgres@127.0.0.1:${postgresPort}/postgres`
  const postgres = database === 'postgres' ? await startServer(postgresPort) : null
  const askBeside = postgres ? onPostgres(postgresUrl) : onSqlite(file)
  const port = await freePort()
  // Playwright sets FORCE_COLOR, and Node warns on stderr where both are there.
  const { DATABASE_URL, NO_COLOR, ...env } = process.env
  let server: ChildProcess
  let errors = ''
  const ended = (code: number | null) => {
    errors += `The forum ended with ${code}.`
  }
  /** @returns what it prints that looks like this */
  function start(wanted: RegExp): Promise<string> {
    server = spawn(process.execPath, ['build/server/server.js'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...env,
        NODE_ENV: 'production',
        PORT: String(port),
        DATA_DIR: folder,
        POLICY_FILE: join(folder, 'policy.yaml'),
        EXIT_URL: exit.address,
        PROXY_HEADER: CLIENT_HEADER,
        LANGUAGES: `en ${PSEUDO}`,
        ...(postgres ? { DATABASE_URL: postgresUrl } : {}),
        ...settings,
      },
    })
    server.stderr?.on('data', piece => {
      errors += piece
    })
    server.once('exit', ended)
    return printed(server, wanted, () => errors)
  }
  /** Resolves when it has ended, at once if it has already. */
  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    server.off('exit', ended)
    server.kill(signal)
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
  const killAtLast = () => server.kill('SIGKILL')
  process.once('exit', killAtLast)

  return {
    address: `http://127.0.0.1:${port}`,
    exit: exit.address,
    // The one-time link that a forum prints while nobody looks after it.
    firstLink: await start(/http:\S+\/join\/\S+/),
    errors: () => errors,
    database: postgres ? postgresUrl : file,
    pid: () => server.pid,
    change: async (...asked) => void (await askBeside(...asked)),
    rows: askBeside,
    kill: () => end('SIGKILL'),
    startAgain: async () => void (await start(/http:\S+/)),
    async close() {
      await end('SIGTERM')
      process.off('exit', killAtLast)
      exit.server.close()
      await postgres?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const onSqlite =
  (file: string): Forum['rows'] =>
  async (statement, ...values) => {
    const db = new Sqlite(file, { fileMustExist: true })
    try {
      const asked = db.prepare<(string | number)[], Record<string, unknown>>(statement.replace(/\$\d/g, '?'))
      if (asked.reader) return asked.all(...values)
      asked.run(...values)
      return []
    } finally {
      db.close()
    }
  }

const onPostgres =
  (connectionString: string): Forum['rows'] =>
  async (statement, ...values) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return (await client.query(statement, values)).rows
    } finally {
      await client.end()
    }
  }

function printed(server: ChildProcess, wanted: RegExp, errors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', piece => {
      said += piece
      const found = wanted.exec(said)?.[0]
      if (found) resolve(found)
    })
    server.once('exit', code => reject(new Error(`The forum ended with ${code}: ${said}${errors()}`)))
  })
}

async function openExit(): Promise<{ server: Server; address: string }> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end('<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

async function freePort(): Promise<number> {
  const { server, address } = await openExit()
  server.close()
  return Number(new URL(address).port)
}
