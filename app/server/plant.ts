import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { tableOf } from '../../db/directories'
import { saveFirstVersion, saveVersion } from '../../db/listings/listing-versions'
import {
  answers,
  answerVersions,
  boards,
  citations,
  helpLines,
  installation,
  type ListingKind,
  pins,
  questions,
} from '../../db/schema'
import { starterAnswers } from '../../db/seed/starter-answers'
import type { StarterAnswer } from '../../db/seed/starter-answers/starter-answer'
import { boards as seedBoards } from '../../db/seed/starter-boards'
import type { Site } from '../context'
import { type Directory, directories as listedDirectories } from '../referrals/directory'
import { type HelpLine, helpLines as listedHelpLines, retiredHelpLines } from '../referrals/help-line'

/**
 * Boards, starter answers, directories and help lines. Runs at every start. Existing boards and answers stay as they
 * are; corrected listings are updated, unless an operator has edited them.
 */
export async function plant({ db }: Site): Promise<void> {
  const seed = [seedBoards, starterAnswers, listedDirectories, listedHelpLines, retiredHelpLines]
  const value = createHash('sha256').update(JSON.stringify(seed)).digest('hex')
  const [planted] = await db.read
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.name, 'planted'))
  if (planted?.value === value) return

  const today = dayOf(Date.now())
  await db.write(async tx => {
    await tx.insert(boards).values(seedBoards).onConflictDoNothing()
    for (const answer of starterAnswers) await plantAnswer(tx, answer, today)
    await plantListed(tx, 'directory', listedDirectories.map(rowOf), today)
    await plantListed(tx, 'help-line', listedHelpLines.map(rowOf), today)
    await retire(tx, retiredHelpLines, today)
    await tx
      .insert(installation)
      .values({ name: 'planted', value })
      .onConflictDoUpdate({ target: installation.name, set: { value } })
  })
}

async function plantAnswer(tx: Tx, answer: StarterAnswer, today: number) {
  const { id, question, concerns, sources } = answer
  await tx
    .insert(questions)
    .values({ id, boardId: answer.boards[0] ?? '', question, askedDay: today })
    .onConflictDoNothing()
  const planted = await tx
    .insert(answers)
    .values({
      id,
      questionId: id,
      state: 'published',
      starter: true,
      authorId: null,
      version: 1,
      publishedDay: today,
      reviewByDay: today + 365,
    })
    .onConflictDoNothing()
    .returning({ id: answers.id })
  if (planted.length === 0) return addConcerns(tx, answer)

  await tx
    .insert(answerVersions)
    .values({ answerId: id, version: 1, body: answer.answer, easy: answer.easy, concerns, writtenDay: today })
  await tx
    .insert(citations)
    .values(sources.map(({ title, url }, n) => ({ answerId: id, version: 1, position: n + 1, title, url })))
  await tx.insert(pins).values(
    answer.boards.map(boardId => ({
      boardId,
      answerId: id,
      position: placeOn(boardId, answer),
      pinnedBy: null,
      pinnedDay: today,
    })),
  )
}

async function addConcerns(tx: Tx, { id, concerns }: StarterAnswer) {
  const first = and(eq(answerVersions.answerId, id), eq(answerVersions.version, 1))
  const [text] = await tx.select({ concerns: answerVersions.concerns }).from(answerVersions).where(first)
  if (text?.concerns.length === 0) await tx.update(answerVersions).set({ concerns }).where(first).returning()
}

const placeOn = (boardId: string, answer: StarterAnswer) =>
  starterAnswers.filter(each => each.boards.includes(boardId)).indexOf(answer) + 1

const rowOf = (entry: Directory | HelpLine, n: number) => ({
  id: entry.id,
  position: n + 1,
  entry,
  state: entry.state,
  checkedDay: Date.parse(entry.verifiedOn ?? entry.gatheredOn) / DAY,
})

/** Keeps what an operator edited, and entries that are no longer shipped, as someone may rely on them. */
async function plantListed(
  tx: Tx,
  kind: ListingKind,
  listed: ReturnType<typeof rowOf>[],
  day: number,
): Promise<void> {
  const table = tableOf(kind)
  const there = new Map((await tx.select().from(table)).map(row => [row.id, row]))
  for (const row of listed) {
    const before = there.get(row.id)
    if (!before) await tx.insert(table).values(row).returning()
    else if (before.editedDay === null && !isDeepStrictEqual(before.entry, row.entry)) {
      const after = { ...row, checkedBy: 'person' as const, version: before.version + 1 }
      await saveFirstVersion(tx, kind, before)
      await tx.update(table).set(after).where(eq(table.id, row.id)).returning()
      await saveVersion(tx, kind, after, { change: 'released', by: 'release', day })
    } else if (before.position !== row.position)
      await tx.update(table).set({ position: row.position }).where(eq(table.id, row.id)).returning()
  }
}

/** Withdrawn rather than deleted, so that an operator can still see and restore them. */
async function retire(tx: Tx, ids: string[], day: number): Promise<void> {
  const rows = await tx.select().from(helpLines).where(inArray(helpLines.id, ids))
  for (const row of rows.filter(
    ({ editedDay, withdrawnDay }) => editedDay === null && withdrawnDay === null,
  )) {
    const after = { ...row, withdrawnDay: day, version: row.version + 1 }
    await saveFirstVersion(tx, 'help-line', row)
    await tx.update(helpLines).set(after).where(eq(helpLines.id, row.id)).returning()
    await saveVersion(tx, 'help-line', after, { change: 'withdrawn', by: 'release', day })
  }
}
