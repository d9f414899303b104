import type { Page } from '@playwright/test'
import { advertsOf } from '../support/adverts'
import { copyWaiting } from './support/copies'
import { decide, findCase, writeThread } from './support/posts'
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

/** Decides whatever floods there are, as many at a time as a page shows. @returns how often a button or link was pressed */
async function decideFloods(page: Page): Promise<number> {
  let presses = 0
  const press = async (what: ReturnType<Page['getByRole']>) => {
    presses++
    await what.click()
  }
  for (;;) {
    await page.goto('/review')
    const card = page.locator('a[href^="/review/alike/"]').first()
    if ((await card.count()) === 0) return presses
    await press(card)
    const refuse = page.getByRole('radio', { name: w.outcomes.refuse })
    // A colleague decided the last of them meanwhile.
    if ((await refuse.count()) === 0) continue
    await press(refuse)
    await page.getByRole('combobox', { name: words.case.reason }).selectOption('advertising')
    await press(page.getByRole('button', { name: w.button }))
    await expect(page.getByText(w.undoEach).or(page.getByText(w.none))).toBeVisible({ timeout: 30_000 })
  }
}

test('two moderators, a browser each, decide a flood of 500, and a newcomer among it isn’t lost @both', async ({
  forum,
  open,
}) => {
  test.setTimeout(90_000)
  const [seed] = advertsOf({ set: 'tuned', campaign: 3 }, 1)
  const advert = await writeThread(forum.address, { ...seed, board: 'birch' })
  await copyWaiting(forum, advert.postId, 499)
  const genuine = await writeThread(forum.address, {
    body: 'Since the birth we sleep in two rooms, and I miss him.',
  })
  const caseId = await findCase(forum.moderator.wire, genuine.title)
  const colleague = await forum.hire('moderator')
  const moderators = [forum.moderator, colleague]
  const next = await colleague.wire.post('/review', { intent: 'next' })
  expect(next.location).toContain(caseId)
  await decide(colleague.wire, genuine.title)

  const began = Date.now()
  const pages = await Promise.all(moderators.map(({ wire }) => open({ as: wire, javaScriptEnabled: false })))
  const presses = await Promise.all(pages.map(decideFloods))
  test
    .info()
    .annotations.push({ type: 'flood of 500', description: `${presses} presses, ${Date.now() - began} ms` })
  expect(Math.max(...presses)).toBeLessThan(30)

  const flood = `SELECT id FROM posts WHERE body = $1`
  const counted = async (statement: string) => Number((await forum.rows(statement, seed?.body ?? ''))[0]?.n)
  expect(await counted(`SELECT count(*) AS n FROM (${flood}) AS flood`)).toBe(500)
  expect(
    await counted(
      `SELECT count(*) AS n FROM decisions WHERE undone_at IS NULL AND words <> '' AND post_id IN (${flood})`,
    ),
  ).toBe(500)
  expect(
    await counted(`SELECT count(DISTINCT post_id) AS n FROM decisions WHERE post_id IN (${flood})`),
  ).toBe(500)
  expect(
    await counted(`SELECT count(*) AS n FROM posts WHERE visibility = 'refused' AND id IN (${flood})`),
  ).toBe(500)
  expect(
    (await forum.rows('SELECT visibility FROM posts WHERE id = $1', genuine.postId))[0]?.visibility,
  ).toBe('published')
})
