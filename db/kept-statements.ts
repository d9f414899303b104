import type { Database, Statement } from 'better-sqlite3'

/** More than the application has; texts that carry how many values they ask for come in many kinds. */
const MOST = 300

/**
 * Prepares each text once. Everything here asks for a whole result in one call, so a statement is never in use when
 * it's asked for again. SQLite itself prepares one anew after a change of the schema.
 */
export function keepStatements(connection: Database): void {
  const prepare = connection.prepare.bind(connection) as (text: string) => Statement
  const kept = new Map<string, Statement>()
  const prepareOnce = (text: string): Statement => {
    const before = kept.get(text)
    if (before) {
      // Whoever asked before may have asked for rows as lists.
      if (before.reader) before.raw(false)
      return before
    }
    const made = prepare(text)
    kept.set(text, made)
    // The oldest first; a Map keeps insertion order.
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
    return made
  }
  connection.prepare = prepareOnce as typeof connection.prepare
}
