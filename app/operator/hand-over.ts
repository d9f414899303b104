import { createInterface } from 'node:readline'
import { type Column, eq, getTableColumns, getTableName, inArray, is, or, type SQL, Table } from 'drizzle-orm'
import type { Reader } from '../../db'
import * as schema from '../../db/schema'
import { openKey } from '../accounts/key'
import { readKey } from '../accounts/read-key'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, refused, type Told, told, usage } from './command'

type Sentences = Words['operator']['handOver']

export const handOver: Command = {
  name: 'hand-over',
  about: words => words.operator.handOver.about,
  async run(site, [what, ...rest]) {
    const words = wordsOf(site.settings)
    const w = words.operator.handOver
    if (what === 'persona' && rest.length === 1) return persona(site, w, rest[0] as string)
    if (what === 'account-key') return account(site, w, rest.join(' '))
    return usage(this, words)
  },
}

async function persona({ db }: Site, w: Sentences, id: string): Promise<Told> {
  const rows = await rowsOfPersona(db.read, id)
  if (!rows.personas) return refused(w.noPersona)
  return told(JSON.stringify(rows, null, 2), '', ...w.personaMeans)
}

/** Asks for the key on stdin, so that it needn't be in a shell's history. */
async function account({ db, secret }: Site, w: Sentences, given: string): Promise<Told> {
  const key = readKey(given || (await ask(w)))
  const holder = typeof key === 'string' && (await openKey(secret, key))
  if (!holder) return refused(w.notAKey)
  const rows = await rowsOfAccount(db.read, holder.accountId)
  if (!rows.accounts) return refused(w.noAccount)
  return told(JSON.stringify(rows, null, 2), '', ...w.accountMeans)
}

async function ask(w: Sentences): Promise<string> {
  console.error(w.askKey)
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}

type StoredRows = Record<string, Record<string, unknown>[]>
type SchemaTable = typeof schema.personas

/** Read from the schema, so that a table added later isn't forgotten. */
const tables = Object.values(schema).filter(value => is(value, Table)) as SchemaTable[]

async function rowsOfPersona(read: Reader, id: string): Promise<StoredRows> {
  const idsOf = async (table: typeof schema.threads | typeof schema.posts) =>
    (
      await read
        .select({ id: table.id })
        .from(table as typeof schema.threads)
        .where(eq(table.personaId, id))
    ).map(row => row.id)
  const [threadIds, postIds] = [await idsOf(schema.threads), await idsOf(schema.posts)]
  const caseIds = (
    await read.select({ id: schema.cases.id }).from(schema.cases).where(inArray(schema.cases.postId, postIds))
  ).map(row => row.id)
  const decisionIds = (
    await read
      .select({ id: schema.decisions.id })
      .from(schema.decisions)
      .where(inArray(schema.decisions.postId, postIds))
  ).map(row => row.id)

  return collect(read, (name, columns) => {
    if (name === getTableName(schema.personas)) return eq(schema.personas.id, id)
    const { personaId, postId, caseId, decisionId, threadId } = columns
    const near = [
      personaId && eq(personaId, id),
      postId && inArray(postId, postIds),
      caseId && inArray(caseId, caseIds),
      decisionId && inArray(decisionId, decisionIds),
    ].filter(Boolean)
    // Only if nothing else points to the persona: a conversation holds others' posts too.
    return near.length > 0 ? or(...near) : threadId && inArray(threadId, threadIds)
  })
}

const rowsOfAccount = (read: Reader, id: string): Promise<StoredRows> =>
  collect(read, (name, { accountId }) =>
    name === getTableName(schema.accounts) ? eq(schema.accounts.id, id) : accountId && eq(accountId, id),
  )

async function collect(
  read: Reader,
  whose: (name: string, columns: Record<string, Column>) => SQL | undefined,
): Promise<StoredRows> {
  const found: StoredRows = {}
  for (const table of tables) {
    const name = getTableName(table)
    const where = whose(name, getTableColumns(table) as unknown as Record<string, Column>)
    const rows = where ? await read.select().from(table).where(where) : []
    if (rows.length > 0) found[name] = rows
  }
  return found
}
