import { expect, it } from 'vitest'
import { jobs } from '../../../app/jobs'
import { operate } from '../../../app/operator/commands'
import { plant } from '../../../app/server/plant'
import { en as words } from '../../../app/words/en'
import { listingLinks } from '../../../db/schema'
import { openWorld } from '../../support/world'

const w = words.listings.command

it('says how it is called', async () => {
  const { site } = await openWorld()
  for (const args of [['twice'], ['--all', '--id', 'cosrt'], ['--every']]) {
    const told = await operate(site, ['check-links', ...args])
    expect(told.code).toBe(1)
    expect(told.text).toContain('check-links --id ID')
  }
})

it('says when there is nothing to try', async () => {
  const { site } = await openWorld()
  expect(await operate(site, ['check-links'])).toEqual({ code: 0, text: w.nothing })
  expect(await operate(site, ['check-links', '--id', 'nowhere'])).toEqual({
    code: 1,
    text: w.unknown('nowhere'),
  })
})

it('is run by no job unless it was asked for', async () => {
  const { site, db } = await openWorld()
  await plant(site)
  expect(site.settings.linkCheck).toBe('off')
  const job = jobs.find(({ name }) => name === 'check the links of listed places')
  expect(await job?.run(site)).toBeNull()
  expect(await db.read.$count(listingLinks)).toBe(0)
})
