import { advertsOf } from '../support/adverts'
import { writeThread } from './support/posts'
import { expect, heading, test, words } from './support/test'

test.use({ alikeFrom: 5 })
const w = words.floods

test('a flood of adverts is one card, and is decided in four presses without scripts', async ({
  forum,
  open,
}) => {
  const adverts = advertsOf({ set: 'tuned', campaign: 1 }, 9)
  for (const { title, body } of adverts) await writeThread(forum.address, { title, body })
  const genuine = await writeThread(forum.address, { body: 'Since the birth we sleep in two rooms.' })

  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto('/review')
  await expect(page.getByRole('heading', { name: w.heading(9) })).toBeVisible()
  await expect(page.getByRole('link', { name: genuine.title })).toBeVisible()
  await page.getByRole('link', { name: w.open(9) }).click()
  await expect(page.getByRole('checkbox')).toHaveCount(9)

  await page.getByRole('radio', { name: w.outcomes.refuse }).check()
  await page.getByRole('button', { name: w.button }).click()
  await expect(page.getByRole('link', { name: w.faults['reason-missing'] })).toBeVisible()
  await page.getByRole('combobox', { name: words.case.reason }).selectOption('advertising')
  await page.getByRole('button', { name: w.button }).click()
  await expect(heading(page, w.done(9))).toBeVisible()

  await page.getByText(w.undoEach).click()
  await page.getByRole('button', { name: w.undo }).first().click()
  await expect(page).toHaveURL(/\/review\/[a-z0-9]{20}$/)
  const states = await forum.rows('SELECT visibility, count(*) AS n FROM posts GROUP BY visibility')
  expect(states).toContainEqual({ visibility: 'refused', n: 8 })
})
