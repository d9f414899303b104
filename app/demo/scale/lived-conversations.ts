import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../../../db'
import { dayOf } from '../../../db/clock'
import {
  answerThreads,
  appeals,
  cases,
  clusterThreads,
  decisions,
  events,
  followUps,
  helpfulReplies,
  offeredHelp,
  opinions,
  personas,
  posts,
  professionalReplies,
  reports,
  revisions,
  sameQuestions,
  sanctions,
  taps,
  thanks,
  threadConcerns,
  threads,
  unanswered,
} from '../../../db/schema'

export type Row = Record<string, unknown>

/** What belongs to a conversation, each after what it belongs to. `owns`: its id is a new one in every copy. */
const tables = {
  threads: { table: threads, of: ['id'], owns: true },
  posts: { table: posts, of: ['threadId'], owns: true },
  personas: { table: personas, of: ['id'], owns: true },
  revisions: { table: revisions, of: ['postId'] },
  offeredHelp: { table: offeredHelp, of: ['postId'] },
  threadConcerns: { table: threadConcerns, of: ['threadId'] },
  clusterThreads: { table: clusterThreads, of: ['threadId'] },
  sameQuestions: { table: sameQuestions, of: ['threadId'] },
  answerThreads: { table: answerThreads, of: ['threadId'] },
  unanswered: { table: unanswered, of: ['threadId'] },
  helpfulReplies: { table: helpfulReplies, of: ['threadId'] },
  taps: { table: taps, of: ['postId'] },
  professionalReplies: { table: professionalReplies, of: ['postId'] },
  cases: { table: cases, of: ['postId'], owns: true },
  decisions: { table: decisions, of: ['postId'], owns: true },
  opinions: { table: opinions, of: ['postId'], owns: true },
  sanctions: { table: sanctions, of: ['decisionId'], owns: true },
  reports: { table: reports, of: ['subjectId'], owns: true },
  appeals: { table: appeals, of: ['postId'] },
  thanks: { table: thanks, of: ['decisionId'] },
  followUps: { table: followUps, of: ['postId'] },
  events: { table: events, of: ['threadId', 'postId', 'caseId', 'decisionId', 'personaId'] },
} satisfies Record<string, { table: SQLiteTable; of: string[]; owns?: true }>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]
export const tableNamed = (name: TableName): SQLiteTable => tables[name].table

/** One whole conversation: its rows by table, and every id that is its own. */
export type Lived = { rows: Record<TableName, Row[]>; ids: string[]; posts: number; hasSealed: boolean }

/** Conversations in which nothing waits for anybody, as copies of what waits would fill the queue with the past. */
export async function readLived(read: Reader, now: number): Promise<Lived[]> {
  const lived = new Map<string, Lived>()
  const owner = new Map<string, string>()
  const shared = new Set<string>()
  for (const name of tableNames) {
    const { of, owns } = tables[name] as { of: string[]; owns?: true }
    for (const row of (await read.select().from(tableNamed(name))) as Row[]) {
      if (name === 'threads') lived.set(String(row.id), nothingYet())
      const thread =
        name === 'threads' ? String(row.id) : of.map(key => owner.get(String(row[key]))).find(Boolean)
      const conversation = thread && lived.get(thread)
      if (!conversation) continue
      if (waits(name, row, now)) shared.add(thread)
      conversation.rows[name].push(row)
      if (row.sealed || row.noteSealed) conversation.hasSealed = true
      if (name === 'posts') conversation.posts++
      // A name that is carried on belongs to more than one conversation.
      const own = [owns ? String(row.id) : '', name === 'posts' ? String(row.personaId) : ''].filter(
        id => id !== '',
      )
      for (const id of own) {
        if ((owner.get(id) ?? thread) !== thread) shared.add(thread).add(owner.get(id) as string)
        owner.set(id, thread)
      }
    }
  }
  for (const [id, thread] of owner) lived.get(thread)?.ids.push(id)
  return [...lived].flatMap(([id, each]) => (shared.has(id) || each.posts === 0 ? [] : [each]))
}

const nothingYet = (): Lived => ({
  rows: Object.fromEntries(tableNames.map(name => [name, []])) as unknown as Lived['rows'],
  ids: [],
  posts: 0,
  hasSealed: false,
})

/** What is written in the last two days still has its hours. */
const QUIET_DAYS = 2

function waits(name: TableName, row: Row, now: number): boolean {
  switch (name) {
    case 'threads':
      return Number(row.activeHour) >= (dayOf(now) - QUIET_DAYS) * 24
    case 'posts':
      return row.visibility === 'held'
    case 'cases':
    case 'reports':
    case 'appeals':
      return row.state === 'open'
    case 'unanswered':
      return row.answeredHour === null
    case 'followUps':
      return row.followDay !== null && row.doneDay === null
    default:
      return false
  }
}
