import type { Page } from '@playwright/test'
import type { Wire } from './support/http-client'
import { expect, type Staffed, test, withoutAndWithScripts, words } from './support/test'

const [form, w] = [words.desk.form, words.writing]
const nextYear = `${new Date().getUTCFullYear() + 1}-03-01`

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name })
const keptAt = (page: Page) => page.getByText(/^Saved automatically at \d/)

/** Resolves when the forum has answered to the first form that carries this. */
const keptWith = (page: Page, words: string) =>
  page.waitForResponse(
    answer => answer.url().endsWith('/keep') && Boolean(answer.request().postData()?.includes(words)),
    { timeout: 45_000 },
  )

/** Something in every field, as a person types it: also what cannot be saved as it is. */
async function fillIn(page: Page, question: string) {
  for (const name of ['Communication', 'Desire discrepancy'])
    await page.getByRole('checkbox', { name, exact: true }).check()
  for (const theme of ['desire', 'communication'])
    await page.getByRole('checkbox', { name: words.credentials.concerns[theme], exact: true }).check()
  await textbox(page, form.question).fill(question)
  await textbox(page, form.body).fill('Begin *small*.\n\n- one word: “näher”\n- one <b>hand</b> & wait')
  await textbox(page, form.easy).fill('Say one thing.\nThen listen.')
  for (const n of [1, 2]) {
    await textbox(page, form.sourceTitle(n)).fill(`Study ${n} of couples`)
    await textbox(page, form.sourceUrl(n)).fill(`10.1000/xyz${n}`)
  }
  await textbox(page, w.countries).fill('DE, Narnia')
  await page.getByLabel(form.reviewBy).fill(nextYear)
}

/** What the form would send, field by field, but for what belongs to the visit. */
const fieldsOf = (page: Page) =>
  page
    .locator('form', { has: page.locator('#keeping') })
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].filter(([name]) => name !== 'token' && name !== 'turn'),
    )

/** A professional before an empty form. */
async function begin(forum: Staffed, open: (options: { as: Wire }) => Promise<Page>) {
  const author = await forum.hire('professional')
  const page = await open({ as: author.wire })
  await page.goto('/desk/write')
  return { author, page }
}

async function goOnWith(page: Page, question: string) {
  await page.goto('/desk')
  await page.getByRole('link', { name: question }).first().click()
  await expect(page.getByRole('heading', { name: w.kept.heading })).toBeVisible()
}

withoutAndWithScripts(scripts => {
  test('when the forum is killed, every autosaved field is there again @both', async ({ forum, open }) => {
    const { author, page } = await begin(forum, open)
    const whole = scripts ? keptWith(page, nextYear) : null
    await fillIn(page, 'Why so far apart?')
    const typed = await fieldsOf(page)
    if (scripts) {
      await whole
      await expect(keptAt(page)).toBeVisible()
    } else {
      await page.getByRole('button', { name: w.kept.hold }).click()
      await expect(page.getByText(w.kept.now)).toBeVisible()
    }
    await forum.kill()
    await forum.startAgain()

    const elsewhere = await open({ as: author.wire })
    await goOnWith(elsewhere, 'Why so far apart?')
    expect(await fieldsOf(elsewhere)).toEqual(typed)
  })
})

test('what is typed while the forum is down is autosaved when it is back, and marked as unsaved until then', async ({
  forum,
  open,
}) => {
  const { author, page } = await begin(forum, open)
  await forum.kill()
  await fillIn(page, 'Who kept this meanwhile?')
  await expect(page.getByText(w.kept.lost)).toBeVisible()
  await expect(keptAt(page)).toHaveCount(0)
  const typed = await fieldsOf(page)
  await forum.startAgain()
  await expect(keptAt(page)).toBeVisible({ timeout: 30_000 })

  const elsewhere = await open({ as: author.wire })
  await goOnWith(elsewhere, 'Who kept this meanwhile?')
  expect(await fieldsOf(elsewhere)).toEqual(typed)
})

test('a lost response does not make autosave take one’s own words for older ones', async ({
  forum,
  open,
}) => {
  const { author, page } = await begin(forum, open)
  await page.route(
    '**/keep',
    async route => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await textbox(page, form.question).fill('Is it there?')
  await expect(page.getByText(w.kept.lost)).toBeVisible()
  const newer = keptWith(page, 'now')
  await textbox(page, form.question).fill('Is it there now?')
  expect(await (await newer).json()).toMatchObject({ outcome: 'kept' })
  await expect(keptAt(page)).toBeVisible()
  await goOnWith(await open({ as: author.wire }), 'Is it there now?')
})

test('autosave works for somebody who types without a pause', async ({ forum, open }) => {
  const { page } = await begin(forum, open)
  let done = false
  const typing = textbox(page, form.body)
    .pressSequentially('Word by word. '.repeat(6), { delay: 100 })
    .then(() => {
      done = true
    })
  await expect(keptAt(page)).toBeVisible()
  expect(done).toBe(false)
  await typing
})
