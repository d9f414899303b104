import { eq, max } from 'drizzle-orm'
import type { Db } from '../../db'
import { boards } from '../../db/schema'
import { cleanLine, cleanText, lettersOver } from '../../moderation/clean-text'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, readArgs, refused, type Told, told, usage } from './command'
import { appendOperatorEvent } from './operator-events'

type Sentences = Words['operator']['board']

/** An id is part of addresses, so of browser histories and logs. */
const isNeutral = (id: string, title: string) => /^[a-z]{3,12}$/.test(id) && !title.toLowerCase().includes(id)

export const board: Command = {
  name: 'board',
  about: words => words.operator.board.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.operator.board
    const read = readArgs(args)
    const [what, id, typed = '', ...more] = read?.typed ?? []
    const title = cleanLine(typed)
    if (!read || !id || title === '' || more.length > 0) return usage(this, words)
    if (lettersOver(title, 60) > 0) return refused(w.longTitle)
    if (what === 'retitle') return retitle(db, w, id, title)
    if (what !== 'add') return usage(this, words)

    if (!isNeutral(id, title)) return refused(w.notNeutral)
    const { slow = false } = read.options
    const [about, welcome] = [cleanLine(read.options.about ?? ''), cleanText(read.options.welcome ?? '')]
    if (about === '' || welcome === '') return refused(w.missing)
    return add(db, w, { id, title, about, welcome, slow })
  },
}

const add = (
  db: Db,
  w: Sentences,
  made: { id: string; title: string; about: string; welcome: string; slow: boolean },
): Promise<Told> =>
  db.write(async tx => {
    const [last] = await tx.select({ position: max(boards.position) }).from(boards)
    const [added] = await tx
      .insert(boards)
      .values({ ...made, position: (last?.position ?? 0) + 1 })
      .onConflictDoNothing()
      .returning()
    if (!added) return refused(w.there(made.id))
    await appendOperatorEvent(db, tx, 'board-added', { board: made.id })
    return told(w.added(made.title, `/b/${made.id}`))
  })

const retitle = (db: Db, w: Sentences, id: string, title: string): Promise<Told> =>
  db.write(async tx => {
    const [changed] = await tx.update(boards).set({ title }).where(eq(boards.id, id)).returning()
    if (!changed) return refused(w.notThere(id))
    await appendOperatorEvent(db, tx, 'board-retitled', { board: id })
    return told(w.retitled(title, `/b/${id}`))
  })
