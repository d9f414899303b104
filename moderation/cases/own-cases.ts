import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { cases, posts, reports } from '../../db/schema'

/**
 * What the key of the session that asks owns. It's computed for each request and stored nowhere, so that nobody
 * learns which posts and reports are a colleague's. `alone`: no other moderator is active.
 */
export type Own = { personas: string[]; reportTags: string[]; alone?: boolean }

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
