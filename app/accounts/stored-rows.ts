import { type Column, eq, getTableColumns, getTableName, inArray, is, or, type SQL, Table } from 'drizzle-orm'
import type { Reader } from '../../db'
import * as schema from '../../db/schema'
import type { KeyHolder } from './key'
import { findMyReports, findMyTaps, tapNames, tapTables } from './my-taps'
import { findMyPersonas } from './personas'
import { findStaff } from './roles'
import { draftTags } from './tags'

export type StoredRows = Record<string, Record<string, unknown>[]>
type SchemaTable = typeof schema.personas

/** Read from the schema, so that a table added later isn't forgotten. */
const tables = Object.values(schema).filter(value => is(value, Table)) as SchemaTable[]

/** Everything that leads to one of these personas. */
export async function rowsOfPersonas(read: Reader, ids: string[]): Promise<StoredRows> {
  const idsOf = async (table: typeof schema.threads | typeof schema.posts) =>
    (
      await read
        .select({ id: table.id })
        .from(table as typeof schema.threads)
        .where(inArray(table.personaId, ids))
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
    if (name === getTableName(schema.personas)) return inArray(schema.personas.id, ids)
    const { personaId, postId, caseId, decisionId, threadId } = columns
    const near = [
      personaId && inArray(personaId, ids),
      postId && inArray(postId, postIds),
      caseId && inArray(caseId, caseIds),
      decisionId && inArray(decisionId, decisionIds),
    ].filter(Boolean)
    // Only if nothing else points to the persona: a conversation holds others' posts too.
    return near.length > 0 ? or(...near) : threadId && inArray(threadId, threadIds)
  })
}

export const rowsOfAccount = (read: Reader, id: string): Promise<StoredRows> =>
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

/** Every table with its columns, by the names that the database and the schema give them. */
export const storedColumns = (): { name: string; columns: string[] }[] =>
  tables.map(table => ({ name: getTableName(table), columns: Object.keys(getTableColumns(table)) }))

/** How much of each table is a member's; null where nobody can tell. Found with their key, and stored nowhere. */
export async function countMyRows(
  read: Reader,
  { accountId, ownerKey }: KeyHolder,
): Promise<Record<string, number | null>> {
  const { mine } = await findMyPersonas(read, ownerKey)
  const [staffRow] = await read.select().from(schema.staff).where(eq(schema.staff.accountId, accountId))
  const rows = {
    ...(await rowsOfPersonas(
      read,
      mine.map(persona => persona.id),
    )),
    ...(await rowsOfAccount(read, accountId)),
    ...(staffRow ? await rowsOfColleague(read, staffRow.id) : {}),
    [getTableName(schema.reports)]: await findMyReports(read, ownerKey),
  }
  const taps = await findMyTaps(read, ownerKey)
  return {
    ...Object.fromEntries(Object.entries(rows).map(([name, found]) => [name, found.length])),
    ...Object.fromEntries(
      tapNames.map(name => [
        getTableName(tapTables[name].table),
        taps.filter(tap => tap.name === name).length,
      ]),
    ),
    [getTableName(schema.drafts)]: await read.$count(
      schema.drafts,
      inArray(schema.drafts.slotTag, draftTags(ownerKey)),
    ),
    [getTableName(schema.sessions)]: null,
    [getTableName(schema.scheduledDeletions)]: 0,
  }
}

/** What they did as a colleague is in the log; here is what they are. */
const aboutColleagues: string[] = [
  schema.staffRoles,
  schema.professionals,
  schema.applications,
  schema.professionalReplies,
].map(getTableName)

const rowsOfColleague = (read: Reader, id: string): Promise<StoredRows> =>
  collect(read, (name, { staffId, usedBy }) => {
    if (name === getTableName(schema.invitations)) return usedBy && eq(usedBy, id)
    return aboutColleagues.includes(name) && staffId ? eq(staffId, id) : undefined
  })

export async function readAccount(read: Reader, accountId: string) {
  const [account] = await read.select().from(schema.accounts).where(eq(schema.accounts.id, accountId))
  if (!account) return null
  return {
    keySaved: account.keyKept,
    /** Its owner key is derived from the words, so that deleting the row doesn't destroy it. */
    isOlder: account.wrappedOwnerKey === null,
    staff: await findStaff(read, accountId),
  }
}
