import type pg from 'pg'
import { dayOf } from './clock'

const SHUFFLING = 7_318_004
const MARK = 'rows-shuffled'
/** Rows in one transaction; a row waits for it while somebody changes it. */
const AT_ONCE = 20_000

/** Transactions by number: rows since `from` are still to be shuffled together, but for those of `own`. */
type Mark = { day: number; from: string; own: string[] }

/**
 * PostgreSQL keeps with each row the number of the transaction that wrote it, and lays rows down as they come. This
 * writes the day's rows once more, each table's in one transaction and a random order, and clears the old ones away;
 * after midnight a last time, so that what is left of a day is one number. Accounts bear no day, so all of them are
 * written anew with each day's end. Rows that somebody holds at that moment wait for the next time.
 */
export async function shuffleRows(pool: pg.Pool, now: number): Promise<void> {
  const connection = await pool.connect()
  try {
    const turn = await connection.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      SHUFFLING,
    ])
    if (!turn.rows[0]?.mine) return
    try {
      await shuffle(connection, dayOf(now))
    } finally {
      await connection.query('SELECT pg_advisory_unlock($1)', [SHUFFLING])
    }
  } finally {
    connection.release()
  }
}

async function shuffle(connection: pg.PoolClient, today: number) {
  const mark = await readMark(connection)
  const isDayOver = mark?.day !== today
  const until = await oneOf(connection, 'SELECT pg_snapshot_xmin(pg_current_snapshot())::xid::text')
  const own: string[] = []
  for (const { table, same } of await listTables(connection)) {
    const isNew =
      mark && !(isDayOver && table === 'public.accounts')
        ? `age(xmin) <= age('${mark.from}'::xid) AND xmin <> ALL('{${mark.own.join(',')}}'::xid[])`
        : 'true'
    const which = `age(xmin) > age('${until}'::xid) AND ${isNew}`
    const rows = Number(await oneOf(connection, `SELECT count(*)::text FROM ${table} WHERE ${which}`))
    for (let written = 0; written < rows; written += AT_ONCE) {
      await connection.query('BEGIN')
      try {
        await connection.query(`DO $do$
          DECLARE place tid;
          BEGIN
            FOR place IN SELECT ctid FROM ${table} WHERE ${which} ORDER BY random() LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED LOOP
              UPDATE ${table} SET ${same} WHERE ctid = place;
            END LOOP;
          END $do$`)
        own.push(await oneOf(connection, 'SELECT pg_current_xact_id()::xid::text'))
        await connection.query('COMMIT')
      } catch (why) {
        await connection.query('ROLLBACK')
        throw why
      }
    }
    if (rows > 0) await connection.query(`VACUUM ${table}`)
  }
  if (isDayOver) await writeMark(connection, { day: today, from: until, own })
}

async function oneOf(connection: pg.PoolClient, query: string): Promise<string> {
  const { rows } = await connection.query<[string]>({ text: query, rowMode: 'array' })
  return String(rows[0]?.[0])
}

/** `same` sets what stays the same; a long value only comes to lie elsewhere if it is made anew. */
async function listTables(connection: pg.PoolClient) {
  const { rows } = await connection.query<{ table: string; same: string }>(`
    SELECT format('public.%I', c.relname) AS table,
      string_agg(CASE WHEN a.attstorage = 'x' THEN format('%1$I = (%1$I::text || '''')::%2$s', a.attname, format_type(a.atttypid, a.atttypmod))
        ELSE format('%1$I = %1$I', a.attname) END, ', ') AS same
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'installation'
    GROUP BY c.relname ORDER BY c.relname`)
  return rows
}

async function readMark(connection: pg.PoolClient): Promise<Mark | null> {
  const { rows } = await connection.query<{ value: string }>(
    'SELECT value FROM installation WHERE name = $1',
    [MARK],
  )
  return rows[0] ? (JSON.parse(rows[0].value) as Mark) : null
}

const writeMark = (connection: pg.PoolClient, mark: Mark) =>
  connection.query(
    'INSERT INTO installation (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [MARK, JSON.stringify(mark)],
  )
