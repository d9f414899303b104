import type { Forum } from './forum'

/** Of a post that begins a conversation and waits in the queue. */
const tables = {
  personas: { where: 'id IN (SELECT persona_id FROM posts WHERE id = $1)', renamed: ['id', 'owner_tag'] },
  threads: { where: 'id IN (SELECT thread_id FROM posts WHERE id = $1)', renamed: ['id', 'persona_id'] },
  posts: { where: 'id = $1', renamed: ['id', 'thread_id', 'persona_id', 'once_hash'] },
  cases: { where: 'post_id = $1', renamed: ['id', 'post_id'] },
  case_sketches: { where: 'case_id IN (SELECT id FROM cases WHERE post_id = $1)', renamed: ['case_id'] },
}

/**
 * Makes so many more of a waiting post as if other newcomers had sent the same: a few hundred forms would take minutes.
 * Each copy is a persona, a conversation, a post and a case of its own.
 * @param most 900 at most
 */
export async function copyWaiting({ rows, change }: Forum, postId: string, most: number): Promise<void> {
  const copies = `WITH RECURSIVE copies(n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM copies WHERE n < ${99 + most})`
  for (const [table, { where, renamed }] of Object.entries(tables)) {
    const [row] = await rows(`SELECT * FROM ${table} WHERE ${where}`, postId)
    const columns = Object.keys(row ?? {})
    const copied = columns.map(column => {
      if (renamed.includes(column)) return `substr("${column}", 1, 17) || copies.n`
      return column === 'search_key' ? 'search_key + copies.n' : `"${column}"`
    })
    const into = `${table} (${columns.map(column => `"${column}"`).join(', ')})`
    await change(
      `INSERT INTO ${into} ${copies} SELECT ${copied.join(', ')} FROM ${table}, copies WHERE ${where}`,
      postId,
    )
  }
}
