import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { dialect } from '../../db/columns'
import { installation } from '../../db/schema'
import { isUnavailable } from '../../db/unavailable'
import { askElsewhere } from '../support/other-connection'
import { openWorld } from '../support/world'

const note = (name: string) => ({ name, value: '' })

it.runIf(dialect === 'postgres')(
  'a server that ends connections in the middle of a change fails that change, and the process goes on',
  async () => {
    const { db } = await openWorld()
    const uncaught: unknown[] = []
    const catchIt = (why: unknown) => void uncaught.push(why)
    process.on('uncaughtException', catchIt)
    try {
      const failed = await db
        .write(async tx => {
          await tx.insert(installation).values(note('lost')).returning()
          await askElsewhere(
            db,
            'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
          )
          // Between two statements: no query is there that the error could belong to.
          await sleep(300)
          await tx.insert(installation).values(note('lost too')).returning()
        })
        .catch((why: unknown) => why)
      expect(isUnavailable(failed)).toBe(true)
      expect(uncaught).toEqual([])
      await db.write(tx => tx.insert(installation).values(note('kept')).returning())
      const names = (await db.read.select().from(installation)).map(({ name }) => name)
      expect(names).toContain('kept')
      expect(names).not.toContain('lost')
    } finally {
      process.off('uncaughtException', catchIt)
    }
  },
)
