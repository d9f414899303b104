import { moveForum } from '../../db/move/move-forum'
import type { Site } from '../context'
import { databaseTrouble, nameOf } from '../server/open-site'
import { readSettings, wordsOf } from '../settings'
import { verifyEvents } from './audit'
import { type Command, refused, type Told, told, usage } from './command'

const isPostgres = (url: string) => /^postgres(ql)?:/.test(url)

export const moveToPostgres: Command = {
  name: 'move-to-postgres',
  about: words => words.operator.move.toPostgres,
  async run(site, [to, ...rest]) {
    if (!to || rest.length > 0 || !isPostgres(to)) return usage(this, wordsOf(site.settings))
    return move(site, to)
  },
}

export const moveToSqlite: Command = {
  name: 'move-to-sqlite',
  about: words => words.operator.move.toSqlite,
  async run(site, [to, ...rest]) {
    if (!to || rest.length > 0 || isPostgres(to)) return usage(this, wordsOf(site.settings))
    return move(site, to)
  },
}

async function move({ db, settings }: Site, to: string): Promise<Told> {
  const w = wordsOf(settings).operator.move
  const from = settings.databaseUrl
  const there = readSettings({ DATABASE_URL: to })
  if ('problems' in there) return refused(...there.problems)
  if (isPostgres(from) === isPostgres(to)) return refused(w.sameKind)

  const began = performance.now()
  const name = nameOf(to)
  const tell = (step: 'copying' | 'closed') => console.error(w[step])
  try {
    const moved = await moveForum({ from, to, toName: name, now: Date.now(), tell })
    if (moved.outcome === 'different') return refused(w.different(moved.table))
    if (moved.outcome !== 'moved') return refused(w[moved.outcome](name))
    const minutes = Math.ceil((performance.now() - began) / 60_000)
    // Every row of the log is the same in both, so what holds for this one holds for the other.
    const chain = await verifyEvents(db.read)
    return told(
      ...moved.tables.map(({ table, rows, hash }) => w.line(table, rows, hash.slice(0, 16))),
      w.moved(name, minutes),
      chain.whole ? w.chain(chain.events) : w.chainBroken,
      w.next,
    )
  } catch (error) {
    return refused(databaseTrouble(error, there), w.again)
  }
}
