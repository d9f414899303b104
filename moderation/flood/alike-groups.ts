import { and, asc, desc, eq, gt, gte, inArray, ne, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { boards, caseSketches, cases, posts, threads } from '../../db/schema'
import { notAgainst } from '../cases/case'
import { notOwn, type Own } from '../cases/own-cases'
import { policy } from '../policy'
import { triagedText } from '../triage'
import { groupAlike } from './alike'
import { sketchesSince } from './kept-sketches'

/** The latest so many are compared: past that, a flood is known by its first ones. */
const MOST_COMPARED = 2_000

type Asked = { staffId: string; own?: Own; now: number }

/** Open cases by the texts that are alike, each group from the first that came. */
async function readGroups(read: Reader, { staffId, own, now }: Asked): Promise<string[][]> {
  const sketched = await read
    .select({ id: cases.id, sketch: caseSketches.sketch })
    .from(caseSketches)
    .innerJoin(cases, eq(cases.id, caseSketches.caseId))
    .where(
      and(
        eq(cases.state, 'open'),
        eq(cases.kind, 'post'),
        ne(cases.priority, 'now'),
        gte(cases.openedAt, sketchesSince(now)),
        notAgainst(staffId),
        notOwn(own),
      ),
    )
    .orderBy(desc(cases.openedAt), asc(cases.id))
    .limit(MOST_COMPARED)
  return groupAlike(sketched.toReversed(), policy()['alike-from'])
}

type Flood = {
  /** Any of them leads to all. */
  caseId: string
  size: number
  caseIds: string[]
  /** The first deadline of theirs. */
  deadlineAt: number
  /** How the first of them begins. */
  text: string
}

/** Letters of a text on its card. */
const BEGINNING = 280

/** The largest first. */
export async function readFloodCards(read: Reader, asked: Asked): Promise<Flood[]> {
  const floods: Flood[] = []
  for (const caseIds of await readGroups(read, asked)) {
    const [row] = await read
      .select({ deadlineAt: sql<number>`min(${cases.deadlineAt})`.mapWith(Number) })
      .from(cases)
      .where(inArray(cases.id, caseIds))
    const [first] = await readAlike(read, caseIds.slice(0, 1))
    floods.push({
      ...{ caseId: caseIds[0] ?? '', size: caseIds.length, caseIds, deadlineAt: row?.deadlineAt ?? 0 },
      text: shortened(first?.text ?? ''),
    })
  }
  return floods
}

const shortened = (text: string) =>
  text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')} …`

/** Cases that wait to be decided together. One whose time is over is offered alone as well. */
export async function waitTogether(read: Reader, asked: Asked): Promise<string[]> {
  const together = (await readGroups(read, asked)).flat()
  if (together.length === 0) return []
  const rows = await read
    .select({ id: cases.id })
    .from(cases)
    .where(and(inArray(cases.id, together), gt(cases.deadlineAt, asked.now)))
  return rows.map(({ id }) => id)
}

/** The cases whose texts are like that of one, or null where there are too few. */
export async function alikeWith(read: Reader, caseId: string, asked: Asked): Promise<string[] | null> {
  return (await readGroups(read, asked)).find(group => group.includes(caseId)) ?? null
}

/** What a moderator sees of cases, in the order of their ids as given. */
export async function readAlike(read: Reader, caseIds: string[]) {
  const rows = await read
    .select({ case: cases, post: posts, title: threads.title, board: boards.title })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(inArray(cases.id, caseIds))
  const found = new Map(rows.map(row => [row.case.id, row]))
  return caseIds.flatMap(id => {
    const row = found.get(id)
    if (!row) return []
    const title = row.post.position === 0 ? row.title : null
    return [{ ...row, title: row.title, text: triagedText(title, row.post.body) }]
  })
}
