import type { Database } from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { ftsDocument, tsDocument } from './terms'

type Waiting = { key: number; text: string | null }

/** Even a forum's first index is made in pieces that fit in memory. */
const AT_ONCE = 500

/** An opening is found by its conversation's title too. What is no longer published has no text here. */
const textsOf = (queue: string) => `
  SELECT q.search_key AS key, CASE p.position WHEN 0 THEN t.title ELSE '' END || ' ' || p.body AS text
  FROM ${queue} q
  LEFT JOIN posts p ON p.search_key = q.search_key AND p.visibility = 'published'
  LEFT JOIN threads t ON t.id = p.thread_id`

/**
 * Triggers take a changed post out of the index at once, and queue it if it's published. This puts what is queued into
 * the index, in the same transaction: the words are prepared here, as neither database splits all scripts.
 */
export function sqliteIndexer(connection: Database): () => void {
  const read = connection.prepare(`${textsOf('post_search_queue')} LIMIT ${AT_ONCE}`)
  const put = connection.prepare('INSERT OR REPLACE INTO post_search (rowid, words, stems) VALUES (?, ?, ?)')
  const done = connection.prepare('DELETE FROM post_search_queue WHERE search_key = ?')
  return () => {
    for (;;) {
      const rows = read.all() as Waiting[]
      for (const { key, text } of rows) {
        if (text !== null) {
          const { words, stems } = ftsDocument(text)
          put.run(key, words, stems)
        }
        done.run(key)
      }
      if (rows.length < AT_ONCE) return
    }
  }
}

export async function indexOnPostgres(db: Pick<NodePgDatabase, 'execute'>): Promise<void> {
  for (;;) {
    const { rows } = await db.execute<Waiting>(
      sql.raw(`
        WITH queued AS (DELETE FROM post_search_queue WHERE search_key IN (
          SELECT search_key FROM post_search_queue LIMIT ${AT_ONCE}) RETURNING search_key)
        ${textsOf('queued')}`),
    )
    const texts = rows.filter(({ text }) => text !== null)
    if (texts.length > 0)
      await db.execute(sql`
        INSERT INTO post_search (search_key, document)
        SELECT key, document::tsvector FROM unnest(
          ${sql.param(texts.map(({ key }) => key))}::bigint[],
          ${sql.param(texts.map(({ text }) => tsDocument(text ?? '')))}::text[]
        ) AS made (key, document)
        ON CONFLICT (search_key) DO UPDATE SET document = excluded.document`)
    if (rows.length < AT_ONCE) return
  }
}
