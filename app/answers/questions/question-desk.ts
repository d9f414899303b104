import { and, count, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../../db'
import { DAY, dayOf } from '../../../db/clock'
import { isValid } from '../../../db/credential'
import { appendEvent } from '../../../db/events'
import {
  answers,
  events,
  professionals,
  questionClusters,
  questions,
  sameQuestions,
  staff,
} from '../../../db/schema'
import { type Colleague, mayWrite } from '../answer'
import { shorten } from '../shown-answers'
import { type ClusterThread, lockQuestions, readClusterQuestions } from './clusters'
import { goodToday } from './linked-answers'
import { sharedWords } from './similarity'

export const CLUSTER_DAYS = 60
/** With fewer people, one of them could be recognised. */
export const LEAST_PEOPLE = 3
const HEARD = 30
const EXCERPT = 220

export type Opening = { threadId: string; title: string; board: string; short: string; people: number }
export type QuestionCluster = {
  id: string
  people: number
  words: string[]
  concerns: string[]
  boards: { id: string; title: string }[]
  openings: Opening[]
  claim: { staffId: string; handle: string | null; untilDay: number } | null
  /** `stands`: readers may rely on it today. Of a draft, nobody learns what it says. */
  answers: {
    id: string
    question: string | null
    stands: boolean
    by: string | null
    authorId: string | null
  }[]
}

export async function listClusters(
  read: Reader,
  now: number,
): Promise<{ groups: QuestionCluster[]; fewer: string[] }> {
  const since = dayOf(now) - CLUSTER_DAYS
  const askings = await readClusterQuestions(read, { sinceDay: since })
  const wondering = await readWondering(read, since)
  const claims = await readClaims(read, now)
  const written = await readWritten(read, dayOf(now))
  const byGroup = new Map<string, ClusterThread[]>()
  for (const asking of askings) byGroup.set(asking.groupId, [...(byGroup.get(asking.groupId) ?? []), asking])

  const groups: QuestionCluster[] = []
  const fewer = new Set<string>()
  for (const [id, asked] of byGroup) {
    const people = countPeople(asked, wondering)
    if (people < LEAST_PEOPLE) {
      for (const { board } of asked) fewer.add(board)
      continue
    }
    groups.push({
      id,
      people,
      words: sharedWords(asked.slice(0, HEARD)),
      concerns: inMost(asked),
      boards: [...new Map(asked.map(({ boardId, board }) => [boardId, board]))].map(([id, title]) => ({
        id,
        title,
      })),
      openings: asked
        .map(({ id, title, board, text }) => ({
          threadId: id,
          title,
          board,
          short: shorten(text.replace(/\s+/g, ' '), EXCERPT),
          people: wondering.get(id) ?? 0,
        }))
        .sort((a, b) => b.people - a.people),
      claim: claims.get(id) ?? null,
      answers: written.get(id) ?? [],
    })
  }
  return {
    groups: groups.sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1)),
    fewer: [...fewer].sort(),
  }
}

const countPeople = (asked: ClusterThread[], wondering: Map<string, number>): number =>
  asked.reduce(
    (sum, { id }) => sum + (wondering.get(id) ?? 0),
    new Set(asked.map(({ personaId }) => personaId)).size,
  )

function inMost(asked: ClusterThread[]): string[] {
  const times = new Map<string, number>()
  for (const concern of asked.flatMap(({ concerns }) => concerns))
    times.set(concern, (times.get(concern) ?? 0) + 1)
  return [...times]
    .filter(([, n]) => n >= asked.length / 2)
    .sort((a, b) => b[1] - a[1])
    .map(([concern]) => concern)
}

async function readWondering(read: Reader, since: number): Promise<Map<string, number>> {
  const rows = await read
    .select({ threadId: sameQuestions.threadId, people: count().mapWith(Number) })
    .from(sameQuestions)
    .where(gt(sameQuestions.day, since - 1))
    .groupBy(sameQuestions.threadId)
  return new Map(rows.map(({ threadId, people }) => [threadId, people]))
}

/** A claim whose professional's credential has ended doesn't count. */
async function readClaims(read: Reader, now: number) {
  const rows = await read
    .select({
      id: questionClusters.id,
      staffId: questionClusters.claimedBy,
      until: questionClusters.claimedUntil,
      handle: staff.handle,
      who: professionals,
    })
    .from(questionClusters)
    .innerJoin(professionals, eq(professionals.staffId, questionClusters.claimedBy))
    .leftJoin(staff, eq(staff.id, questionClusters.claimedBy))
    .where(and(isNotNull(questionClusters.claimedBy), gt(questionClusters.claimedUntil, now)))
  return new Map(
    rows
      .filter(({ who }) => isValid(who, dayOf(now)))
      .map(({ id, staffId, until, handle }) => [
        id,
        { staffId: staffId ?? '', handle, untilDay: dayOf(until ?? 0) },
      ]),
  )
}

async function readWritten(read: Reader, today: number): Promise<Map<string, QuestionCluster['answers']>> {
  const rows = await read
    .select({
      groupId: answers.groupId,
      id: answers.id,
      state: answers.state,
      before: answers.stillShownVersion,
      question: questions.question,
      by: professionals.name,
      authorId: answers.authorId,
    })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .where(isNotNull(answers.groupId))
  const good = await goodToday(
    read,
    rows.map(({ id }) => id),
    today,
  )
  const written = new Map<string, QuestionCluster['answers']>()
  for (const { groupId, state, before, question, ...row } of rows) {
    const shown = state === 'published' || before !== null
    const list = written.get(groupId ?? '') ?? []
    written.set(groupId ?? '', [
      ...list,
      { ...row, question: shown ? question : null, stands: good.has(row.id) },
    ])
  }
  return written
}

export async function readCluster(read: Reader, id: string, now: number): Promise<QuestionCluster | null> {
  return (await listClusters(read, now)).groups.find(group => group.id === id) ?? null
}

/** Someone with twenty minutes a week comes back within it. */
const CLAIM_DAYS = 7

type ClaimedCluster = { outcome: 'claimed' | 'taken' | 'enough' | 'away' | 'not-theirs' | 'gone' }
type Claiming = { groupId: string; staff: Colleague; now: number }

export type Limits = { open: number; mostOpen: number; awayUntilDay: number | null; concerns: string[] }

export async function readLimits(read: Reader, staffId: string, now: number): Promise<Limits | null> {
  const [row] = await read.select().from(professionals).where(eq(professionals.staffId, staffId))
  const open = await read.$count(questionClusters, held(staffId, now))
  if (!row) return null
  const { mostOpen, awayUntilDay, scope, asks } = row
  const away = awayUntilDay !== null && awayUntilDay >= dayOf(now) ? awayUntilDay : null
  return { open, mostOpen, awayUntilDay: away, concerns: asks && asks.length > 0 ? asks : scope }
}

/** A question without any concern is for everyone. */
export const isForThem = ({ concerns }: Pick<Limits, 'concerns'>, asked: string[]): boolean =>
  concerns.length === 0 || asked.length === 0 || asked.some(concern => concerns.includes(concern))

/** Renews one's own claim. Refuses a group claimed by someone else, more than the limit, and anyone who is away. */
export const claimCluster = (db: Db, { groupId, staff, now }: Claiming): Promise<ClaimedCluster> =>
  db.write(async tx => {
    await lockQuestions(db, tx)
    const limits = await readLimits(tx, staff.id, now)
    if (!limits || !mayWrite(staff, dayOf(now))) return { outcome: 'not-theirs' }
    const group = await readCluster(tx, groupId, now)
    if (!group) return { outcome: 'gone' }
    if (group.claim && group.claim.staffId !== staff.id) return { outcome: 'taken' }
    if (group.claim === null) {
      if (limits.awayUntilDay !== null) return { outcome: 'away' }
      if (!isForThem(limits, group.concerns)) return { outcome: 'not-theirs' }
      if (limits.open >= limits.mostOpen) return { outcome: 'enough' }
    }
    await tx
      .update(questionClusters)
      .set(lease(staff.id, now))
      .where(eq(questionClusters.id, groupId))
      .returning()
    await appendEvent(db, tx, { kind: 'group-claimed', actor: staff.id, now, detail: { groupId } })
    return { outcome: 'claimed' }
  })

export const releaseCluster = (db: Db, { groupId, staff, now }: Claiming): Promise<boolean> =>
  db.write(async tx => {
    const released = await endClaim(tx, groupId, staff.id)
    if (released)
      await appendEvent(db, tx, { kind: 'group-released', actor: staff.id, now, detail: { groupId } })
    return released
  })

export async function endClaim(tx: Tx, groupId: string, staffId: string | null): Promise<boolean> {
  const ended = await tx
    .update(questionClusters)
    .set({ claimedBy: null, claimedUntil: null })
    .where(and(eq(questionClusters.id, groupId), eq(questionClusters.claimedBy, staffId ?? '')))
    .returning()
  return ended.length > 0
}

/**
 * Called at each save. Renews a claim that has ended, unless someone else took the group, but never starts one.
 * @returns the cluster's current id; null where it isn't theirs
 */
export async function renewClaim(tx: Tx, groupId: string | null, staffId: string, now: number) {
  const id = groupId && (await clusterNow(tx, groupId))
  if (!id) return null
  const renewed = await tx
    .update(questionClusters)
    .set(lease(staffId, now))
    .where(and(eq(questionClusters.id, id), eq(questionClusters.claimedBy, staffId)))
    .returning()
  return renewed.length > 0 ? id : null
}

export async function clusterNow(read: Reader, groupId: string): Promise<string> {
  if ((await read.$count(questionClusters, eq(questionClusters.id, groupId))) > 0) return groupId
  const [merged] = await read
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.kind, 'groups-merged'), sql`${events.detail} ->> 'from' = ${groupId}`))
  return merged ? clusterNow(read, String(merged.detail.into)) : groupId
}

const lease = (staffId: string, now: number) => ({
  claimedBy: staffId,
  claimedUntil: now + CLAIM_DAYS * DAY,
})

const held = (staffId: string, now: number) =>
  and(eq(questionClusters.claimedBy, staffId), gt(questionClusters.claimedUntil, now))
