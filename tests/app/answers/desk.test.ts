import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readDesk } from '../../../app/answers/desk'
import { listQuestions } from '../../../app/answers/questions/question'
import { threads } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'

test('the desk lists a professional’s own drafts first, and never their own among answers to review', async () => {
  const { db, hana, tomas, marlo, draft, send, publish } = await openDesk()
  const published = await publish(hana, { question: 'A first question?' })
  const waiting = await send(hana, { question: 'B second question?' })
  const drafted = await draft(hana, { question: 'C third question?' })
  const desk = await readDesk(db.read, hana, TODAY)
  expect(desk.mine.map(({ id, state }) => [id, state])).toEqual([
    [drafted, 'draft'],
    [waiting, 'in-review'],
    [published, 'reviewed'],
  ])
  expect(desk.waiting).toEqual([])
  for (const staff of [tomas, marlo]) {
    const theirs = await readDesk(db.read, staff, TODAY)
    expect(theirs.mine).toEqual([])
    expect(theirs.waiting.map(answer => answer.id)).toEqual([waiting])
    expect(theirs.boards.find(board => board.id === 'cedar')?.answers.map(answer => answer.id)).toEqual([
      published,
      waiting,
    ])
  }
})

test('the desk shows every board’s questions with the state of their answers', async () => {
  const { db, hana, tomas, plant, publish } = await openDesk()
  await plant('old', ['amber'])
  await publish(hana, { boards: ['amber'], reviewByDay: TODAY + 1 })
  const { boards } = await readDesk(db.read, tomas, TODAY + 2)
  expect(boards.map(board => board.id)).toEqual([
    'amber',
    'birch',
    'cedar',
    'dune',
    'ember',
    'fern',
    'grove',
    'heath',
  ])
  expect(boards[0]?.answers.map(answer => answer.state).sort()).toEqual(['starter', 'under-review'])
})

test('the desk counts published conversations that wish for an expert’s view', async () => {
  const { db, hana, member, writeThread } = await openDesk()
  const ada = await member('Ada')
  for (const boardId of ['amber', 'amber', 'dune']) await writeThread(ada, { boardId })
  const wishes = async () => (await readDesk(db.read, hana, TODAY)).boards.map(board => board.wishes)
  await db.write(tx => tx.update(threads).set({ wish: 'expert', visibility: 'held' }).returning())
  expect(await wishes()).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  await db.write(tx =>
    tx.update(threads).set({ visibility: 'published' }).where(eq(threads.wish, 'expert')).returning(),
  )
  expect(await wishes()).toEqual([2, 0, 0, 1, 0, 0, 0, 0])
})

test('only questions that can be seen may be chosen, by board', async () => {
  const { db, hana, tomas, plant, draft } = await openDesk()
  await plant('old', ['birch'])
  await draft(hana, { boards: ['birch', 'cedar'] })
  const asked = async (staff: typeof hana) =>
    (await listQuestions(db.read, staff, TODAY)).flatMap(board =>
      board.questions.map(({ question }) => [board.id, question]),
    )
  expect(await asked(tomas)).toEqual([['birch', 'What about old?']])
  expect(await asked(hana)).toHaveLength(2)
})
