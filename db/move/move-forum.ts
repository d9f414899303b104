import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb } from '..'
import { lookInto } from '../fingerprint'
import { postgresSide } from './postgres-side'
import { AT_ONCE, type Row, type Side, type Table } from './side'
import { sqliteSide, tablesIn } from './sqlite-side'

type Counted = { table: string; rows: number; hash: string }
type Moved =
  | { outcome: 'moved'; tables: Counted[] }
  | { outcome: 'taken' | 'moved-elsewhere' | 'moved-before' }
  | { outcome: 'different'; table: string }

type Move = {
  from: string
  to: string
  /** How the old database calls the new one, without a password. */
  toName: string
  now: number
  tell: (step: 'copying' | 'closed') => void
  migrations?: string
}

/**
 * Copies a forum into a database of the other kind while it runs, then once more what changed meanwhile, with writing
 * closed; compares every row; ends writing in the old one for good; and only then makes the new one a forum. It can be
 * killed anywhere and run again: there are never two databases that a forum writes to.
 */
export async function moveForum({ from, to, toName, now, tell, migrations }: Move): Promise<Moved> {
  const [source, target] = [await lookInto(from), await lookInto(to)]
  const { fingerprint } = source
  if (!fingerprint || (source.movedTo && source.movedTo !== toName)) return { outcome: 'moved-elsewhere' }
  if (target.fingerprint)
    return {
      outcome: source.movedTo && target.fingerprint === fingerprint ? 'moved-before' : 'taken',
    }

  const db = await openDb(to, migrations)
  const [old, made] = [await sideOf(from), await sideOf(to)]
  // What is published comes into the index, and where rows lie tells nothing about when they were moved.
  const settle = async () => {
    await db.write(async () => {})
    await db.shuffle(now)
  }
  try {
    const tables = await tablesOf(migrations)
    if (!source.movedTo) {
      tell('copying')
      for (const table of tables) await bringOver(table, old, made)
      await settle()
    }
    tell('closed')
    const finish = async () => {
      const counted: Counted[] = []
      for (const table of tables) {
        let here = await count(table, old)
        if (here.hash !== (await count(table, made)).hash) {
          await bringOver(table, old, made)
          here = await count(table, old)
          if (here.hash !== (await count(table, made)).hash)
            return { outcome: 'different' as const, table: table.name }
        }
        counted.push(here)
      }
      if (!source.movedTo) await old.endWriting(tables, toName)
      return { outcome: 'moved' as const, tables: counted }
    }
    const moved = await old.whileClosed(finish)
    if (moved.outcome === 'different') return moved
    await settle()
    await made.setFingerprint(fingerprint)
    return moved
  } finally {
    await Promise.all([old.close(), made.close()])
    await db.close()
  }
}

const sideOf = async (url: string): Promise<Side> =>
  /^postgres(ql)?:/.test(url) ? postgresSide(url) : sqliteSide(url)

/** As the migrations make them, whichever of the two has them already. */
async function tablesOf(migrations?: string): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-move-'))
  try {
    const file = join(folder, 'empty.db')
    await (await openDb(file, migrations)).close()
    return tablesIn(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** First removes what is gone or different, so that no unique value is in the way of what is then added. */
async function bringOver(table: Table, old: Side, made: Side): Promise<void> {
  const { rows: ofOld } = old
  await inBatches(only(table, made.rows(table), ofOld(table)), rows => made.remove(table, rows))
  await inBatches(only(table, ofOld(table), made.rows(table)), rows => made.add(table, rows))
}

async function inBatches(rows: AsyncIterable<Row>, work: (rows: Row[]) => Promise<void>) {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < AT_ONCE) continue
    await work(batch)
    batch = []
  }
  if (batch.length > 0) await work(batch)
}

/** Walks both in the order of their key. @returns the first one's rows that the second doesn't have like this */
async function* only(table: Table, these: AsyncIterable<Row>, those: AsyncIterable<Row>) {
  const other = those[Symbol.asyncIterator]()
  try {
    let there = await other.next()
    for await (const row of these) {
      while (!there.done && compareKeys(table, there.value, row) < 0) there = await other.next()
      if (there.done || JSON.stringify(there.value) !== JSON.stringify(row)) yield row
    }
  } finally {
    await other.return?.()
  }
}

function compareKeys({ key }: Table, a: Row, b: Row): number {
  for (const place of key) {
    const [x, y] = [a[place] as string | number, b[place] as string | number]
    const compared =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)))
    if (compared !== 0) return compared
  }
  return 0
}

async function count(table: Table, side: Side): Promise<Counted> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const row of side.rows(table)) {
    hash.update(`${JSON.stringify(row)}\n`)
    rows++
  }
  return { table: table.name, rows, hash: hash.digest('hex') }
}
