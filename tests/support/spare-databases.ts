import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Emptied ones are handed out again this many times. */
const USES = 40

type Spare = { name: string; uses: number; client: pg.Client }

/** Databases of this process whose test is over, and those that are in use. */
const spare: Spare[] = []
const taken = new Map<string, Spare>()
let asNew: string | undefined

/**
 * A copy of the template on this server. Making one and dropping it takes most of a short test, so those that earlier
 * tests left are emptied and handed out again.
 */
export async function takeDatabase(server: string, template: string): Promise<string> {
  const database = spare.pop() ?? (await newSpare(server, template))
  database.uses++
  taken.set(database.name, database)
  return database.name
}

/** Empties it for the next test; where anything but its rows has changed, it is dropped. */
export async function giveBack(server: string, name: string): Promise<void> {
  const database = taken.get(name)
  taken.delete(name)
  if (database && database.uses < USES && (await empty(database.client))) {
    spare.push(database)
    return
  }
  await database?.client.end().catch(() => {})
  await dropDatabase(server, name)
}

export const dropDatabase = (server: string, name: string) =>
  onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)

/** @param template without one it is empty */
export async function copyOf(server: string, template?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const copied = template ? ` TEMPLATE ${template} STRATEGY FILE_COPY` : ''
  await onServer(server, `CREATE DATABASE ${name}${copied}`)
  return name
}

async function newSpare(server: string, template: string): Promise<Spare> {
  const name = await copyOf(server, template)
  const client = new pg.Client({ connectionString: server + name })
  // A test may end every connection to its database; then it isn't handed out again.
  client.on('error', () => {})
  await client.connect()
  asNew ??= await schemaOf(client)
  return { name, uses: 0, client }
}

/** @returns whether it is again as a new copy would be */
async function empty(client: pg.Client): Promise<boolean> {
  try {
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    if ((await schemaOf(client)) !== asNew) return false
    const used = await tablesInUse(client)
    if (used.length === 0) return true
    // Without triggers and foreign keys, which would keep the events.
    await client.query(`
      SET session_replication_role = replica;
      ${used.map(table => `DELETE FROM ${table}`).join('; ')};
      SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
      FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL`)
    // Gives the pages back, so that rows lie in the order in which they come.
    await client.query(`VACUUM (TRUNCATE) ${used.join(', ')}`)
    return (await tablesInUse(client)).length === 0
  } catch {
    return false
  }
}

/** All that a test might have changed beside rows. */
async function schemaOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ text: string }>(`
    SELECT concat_ws(' ',
      (SELECT string_agg(concat_ws(',', c.oid, c.relfilenode, c.relnatts, c.relchecks, c.relacl), ' ' ORDER BY c.oid)
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'drizzle')),
      (SELECT string_agg(concat_ws(',', oid, tgname, tgenabled), ' ' ORDER BY oid) FROM pg_trigger),
      (SELECT count(*) FROM pg_constraint),
      (SELECT string_agg(concat_ws(',', oid, md5(prosrc)), ' ' ORDER BY oid)
       FROM pg_proc WHERE pronamespace = 'public'::regnamespace),
      (SELECT string_agg(s.setconfig::text, ' ') FROM pg_db_role_setting s
       JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database())) AS text`)
  return rows[0]?.text ?? ''
}

async function tablesInUse(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT oid::regclass::text AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0`)
  return rows.map(({ name }) => name)
}

async function onServer(server: string, statement: string) {
  const client = new pg.Client({ connectionString: `${server}postgres` })
  await client.connect()
  await client.query(statement)
  await client.end()
}
