import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { cases, opinions, posts, reports } from '../../db/schema'

/**
 * What the key of the session that asks owns. It's computed for each request and stored nowhere, so that nobody
 * learns which posts and reports are a colleague's. `alone`: no other moderator is active. `role`: of who asks, where
 * they aren't a moderator.
 */
export type Own = {
  personas: string[]
  reportTags: string[]
  alone?: boolean
  role?: 'trainee' | 'adviser'
}

/** Of a query of cases: appeals are between their authors and moderators. */
export const withinReach = (own: Own | undefined): SQL | undefined =>
  own?.role ? ne(cases.kind, 'appeal') : undefined

/** Of a query of cases: what a trainee may take, see `isForTrainees`; nothing that a trainee has proposed something on. */
export const forTrainee = (own: Own | undefined): SQL | undefined =>
  own?.role === 'trainee'
    ? and(
        ne(cases.kind, 'appeal'),
        eq(cases.heavy, false),
        ne(cases.priority, 'now'),
        sql`not exists (select 1 from ${opinions} proposed
          where proposed.case_id = ${cases.id} and proposed.kind = 'trainee' and proposed.settled is null)`,
      )
    : undefined

/** Of a query of cases: leaves out those about what the asking session wrote, or reported. */
export function notOwn(own: Own | undefined): SQL | undefined {
  const { personas = [], reportTags = [] } = own ?? {}
  return and(
    personas.length > 0
      ? sql`not exists (select 1 from ${posts} own_post
          where own_post.id = ${cases.postId} and ${inArray(sql`own_post.persona_id`, personas)})`
      : undefined,
    reportTags.length > 0
      ? sql`not exists (select 1 from ${reports} own_report
          where own_report.case_id = ${cases.id} and ${inArray(sql`own_report.reporter_tag`, reportTags)})`
      : undefined,
  )
}

export const isOwnCase = async (read: Reader, caseId: string, own: Own | undefined): Promise<boolean> =>
  own !== undefined &&
  (await read.$count(cases, eq(cases.id, caseId))) > 0 &&
  (await read.$count(cases, and(eq(cases.id, caseId), notOwn(own)))) === 0
