import { and, count, eq, gt, isNotNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { isValid } from '../../db/credential'
import { answers, askedGroups, professionals, questions, staff, wonders } from '../../db/schema'
import { sharedWords } from './alike'
import { type AskedThread, readAskings } from './askings'
import { goodToday } from './linked-answers'
import { shorten } from './shown-answers'

/** What was asked within so many days is counted. */
export const ASKED_DAYS = 60
/** Fewer people than this are never shown as a group: one of them could be recognised. */
export const LEAST_PEOPLE = 3
/** The words that a group shares are read from so many of its newest. */
const HEARD = 30
/** Letters of an opening that a list shows. */
const EXCERPT = 220

export type Opening = { threadId: string; title: string; board: string; short: string; people: number }
export type AskedGroup = {
  id: string
  /** Who asked, and who wondered too. */
  people: number
  words: string[]
  concerns: string[]
  boards: { id: string; title: string }[]
  /** The ones that most people wonder at first. */
  openings: Opening[]
  claim: { staffId: string; handle: string | null; untilDay: number } | null
  /** Answers written for it; `stands`: readers may rely on it today. A draft is told of, and nothing of what it says. */
  answers: {
    id: string
    question: string | null
    stands: boolean
    by: string | null
    authorId: string | null
  }[]
}

/**
 * What people ask a professional now: the groups of three people and more, most people first, and the boards on which
 * fewer than three ask the same.
 */
export async function readAskedGroups(
  read: Reader,
  now: number,
): Promise<{ groups: AskedGroup[]; fewer: string[] }> {
  const since = dayOf(now) - ASKED_DAYS
  // One after the other: within a change there is one connection.
  const askings = await readAskings(read, { sinceDay: since })
  const wondering = await readWondering(read, since)
  const claims = await readClaims(read, now)
  const written = await readWritten(read, dayOf(now))
  const byGroup = new Map<string, AskedThread[]>()
  for (const asking of askings) byGroup.set(asking.groupId, [...(byGroup.get(asking.groupId) ?? []), asking])

  const groups: AskedGroup[] = []
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

/** Who asks under one name several times is one; whoever wonders is counted once in each conversation. */
const countPeople = (asked: AskedThread[], wondering: Map<string, number>): number =>
  asked.reduce(
    (sum, { id }) => sum + (wondering.get(id) ?? 0),
    new Set(asked.map(({ personaId }) => personaId)).size,
  )

/** Concerns of at least half of them, or of two. */
function inMost(asked: AskedThread[]): string[] {
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
    .select({ threadId: wonders.threadId, people: count().mapWith(Number) })
    .from(wonders)
    .where(gt(wonders.day, since - 1))
    .groupBy(wonders.threadId)
  return new Map(rows.map(({ threadId, people }) => [threadId, people]))
}

/** Who has which group. Whose credential ended holds nothing up any more. */
async function readClaims(read: Reader, now: number) {
  const rows = await read
    .select({
      id: askedGroups.id,
      staffId: askedGroups.claimedBy,
      until: askedGroups.claimedUntil,
      handle: staff.handle,
      who: professionals,
    })
    .from(askedGroups)
    .innerJoin(professionals, eq(professionals.staffId, askedGroups.claimedBy))
    .leftJoin(staff, eq(staff.id, askedGroups.claimedBy))
    .where(and(isNotNull(askedGroups.claimedBy), gt(askedGroups.claimedUntil, now)))
  return new Map(
    rows
      .filter(({ who }) => isValid(who, dayOf(now)))
      .map(({ id, staffId, until, handle }) => [
        id,
        { staffId: staffId ?? '', handle, untilDay: dayOf(until ?? 0) },
      ]),
  )
}

async function readWritten(read: Reader, today: number): Promise<Map<string, AskedGroup['answers']>> {
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
  const written = new Map<string, AskedGroup['answers']>()
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

/** One of those groups; null where there is none that may be shown. */
export async function readGroup(read: Reader, id: string, now: number): Promise<AskedGroup | null> {
  return (await readAskedGroups(read, now)).groups.find(group => group.id === id) ?? null
}
