import { expect, it } from 'vitest'
import { readAboutTherapy } from '../../../app/answers/library'
import { plant } from '../../../app/server/plant'
import { DAY } from '../../../db/clock'
import { boards } from '../../../db/schema'
import { everyBoard } from '../../../db/seed/starter-answers/every-board'
import { openDesk, TODAY } from '../../support/professionals'
import { openWorld } from '../../support/world'

it('the questions about sex therapy are there for every board, in their order', async () => {
  const { site, db } = await openWorld()
  await db.write(tx => tx.delete(boards).returning())
  await plant(site)
  const found = await readAboutTherapy(db.read, Math.floor(Date.now() / DAY))
  expect(found).toEqual(everyBoard.map(({ id, question }) => ({ id, question })))
})

it('no questions about sex therapy are listed before any answer is seeded', async () => {
  const { db, hana, publish } = await openDesk()
  await publish(hana)
  expect(await readAboutTherapy(db.read, TODAY)).toEqual([])
})
