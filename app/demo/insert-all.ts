import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from '../../db'

const AT_ONCE = 400

export async function insertAll<T extends SQLiteTable>(
  tx: Tx,
  into: T,
  rows: T['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.insert(into).values(rows.slice(from, from + AT_ONCE) as never)
}
