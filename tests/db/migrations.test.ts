import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openDb } from '../../db'
import { dialect } from '../../db/columns'
import { decisions } from '../../db/schema'
import { askElsewhere } from '../support/other-connection'
import { newDatabase } from '../support/world'

/** The migrations as they were before one of them was made. */
function migrationsBefore(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('db/migrations', folder, { recursive: true })
  const path = join(folder, dialect, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  const entries: { tag: string }[] = journal.entries
  const before = entries.slice(
    0,
    entries.findIndex(entry => entry.tag === tag),
  )
  writeFileSync(path, JSON.stringify({ ...journal, entries: before }))
  return folder
}

const insert = (columns: Record<string, string | number>) => {
  const row = {
    ...{ staff_id: 'marlo', outcome: 'remove', reason: 'unsafe-advice', rule: 'no-harm', words: 'Not safe.' },
    ...{ machine: '[]', policy_version: '1', decided_at: 1, ...columns },
  }
  const values = Object.values(row).map(value => (typeof value === 'number' ? value : `'${value}'`))
  return `INSERT INTO decisions (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`
}

it('a decision of an older database says whether it is about a post or an answer', async () => {
  const place = await newDatabase()
  const old = await openDb(place, migrationsBefore('0008_decision_subject'))
  await askElsewhere(old, insert({ id: 'a', case_id: 'c', post_id: 'p', undone_at: 5 }))
  await askElsewhere(old, insert({ id: 'b', case_id: '', post_id: 'answer' }))
  await askElsewhere(old, insert({ id: 'c', case_id: 'd', post_id: 'withdrawn', hidden: '[[1,2]]' }))
  await askElsewhere(old, `UPDATE decisions SET words = '' WHERE id = 'c'`)
  await old.close()

  const db = await openDb(place)
  onTestFinished(() => db.close())
  expect(await db.read.select().from(decisions).orderBy(asc(decisions.id))).toMatchObject([
    { id: 'a', caseId: 'c', postId: 'p', answerId: null, words: 'Not safe.', decidedAt: 1, undoneAt: 5 },
    { id: 'b', caseId: null, postId: null, answerId: 'answer', rule: 'no-harm', machine: [] },
    { id: 'c', caseId: 'd', postId: 'withdrawn', answerId: null, words: '', hidden: [[1, 2]] },
  ])
  const refused: Record<string, string>[] = [
    { case_id: 'c', post_id: 'p', answer_id: 'answer' },
    { case_id: 'c' },
    { case_id: 'c', answer_id: 'answer' },
    { post_id: 'p' },
    { answer_id: 'answer', words: ' ' },
  ]
  for (const [n, columns] of refused.entries())
    await expect(askElsewhere(db, insert({ id: `r${n}`, ...columns }))).rejects.toThrow(
      /constraint|needs its reason/i,
    )
})
