import type { Page } from '@playwright/test'
import { type Form, prepareForms } from './support/forms'
import type { Wire } from './support/http-client'
import { setTheScene } from './support/scene'
import { expect, heading, sendThread, test, words } from './support/test'

const w = words.write
const TEXT = 'It took me an hour to find these words.'

const box = (page: Page) => page.getByRole('textbox', { name: w.bodyLabel })
const stored = (page: Page) => page.evaluate(() => Object.entries(sessionStorage).join(' '))

async function type(page: Page, text = TEXT) {
  await page.goto('/b/amber/write')
  await box(page).fill(text)
  await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
  await expect.poll(() => stored(page)).toContain('kept')
}

async function expectThere(page: Page) {
  await expect(box(page)).toHaveValue(TEXT)
  await expect(page.getByRole('radio', { name: words.wishes.ideas.label })).toBeChecked()
  await expect(page.getByText(words.keptText.restored)).toBeVisible()
}

test('what was typed is there after reloading, after Back, and after a link was followed', async ({
  open,
}) => {
  const page = await open()
  await type(page)
  await page.reload()
  await expectThere(page)
  await page.getByRole('navigation').getByRole('link', { name: words.frame.help }).first().click()
  await expect(heading(page, words.help.heading)).toBeVisible()
  await page.goBack()
  await expect(box(page)).toHaveValue(TEXT)
  await page.goto('/')
  await page.goto('/b/amber/write')
  await expectThere(page)
})

test('a title alone is there after reloading', async ({ open }) => {
  const page = await open()
  await page.goto('/b/amber/write')
  const title = page.getByRole('textbox', { name: w.titleLabel })
  await title.fill('What do I say to her')
  await expect.poll(() => stored(page)).not.toBe('')
  await page.reload()
  await expect(title).toHaveValue('What do I say to her')
})

test('Back from a text that was sent from its preview leads to the form', async ({ open }) => {
  const page = await open()
  await type(page)
  await page.getByRole('textbox', { name: w.titleLabel }).fill('Seen before')
  await page.getByRole('checkbox', { name: w.adult }).check()
  await page.getByRole('button', { name: words.preview.button }).click()
  await expect(heading(page, words.preview.heading)).toBeVisible()
  await page.getByRole('button', { name: w.sendNew, exact: true }).click()
  await expect(heading(page, words.sent.heldHeading)).toBeVisible()
  await page.goBack()
  await expect(box(page)).toBeVisible()
})

test('without scripts, faults and a preview are there again after Back and after reloading', async ({
  open,
}) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto('/b/amber/write')
  await box(page).fill(TEXT)
  await page.getByRole('button', { name: w.sendNew, exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('textbox', { name: w.titleLabel }).fill('Seen before')
  await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
  await page.getByRole('checkbox', { name: w.adult }).check()
  await page.getByRole('button', { name: words.preview.button }).click()
  const preview = heading(page, words.preview.heading)
  await expect(preview).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: words.frame.help }).first().click()
  await page.goBack()
  await expect(preview).toBeVisible()
  await page.reload()
  await expect(page.getByRole('paragraph').filter({ hasText: TEXT })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(box(page)).toHaveValue(TEXT)
  await page.goForward()
  await expect(preview).toBeVisible()

  await page.getByRole('button', { name: w.sendNew, exact: true }).click()
  await expect(heading(page, words.sent.heldHeading)).toBeVisible()
  await page.goBack()
  await expect(box(page)).toHaveValue('')
})

test('it is in this tab only, and nothing on the device can be read', async ({ open }) => {
  const page = await open()
  await type(page)
  expect(await stored(page)).not.toContain('hour')
  expect(await stored(page)).not.toContain('amber')
  expect(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0])
  const tab = await page.context().newPage()
  await tab.goto('/b/amber/write')
  await expect(box(tab)).toHaveValue('')
})

test('leaving a changed form asks, and the quick exit never does', async ({ forum, open }) => {
  const page = await open()
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await type(page)
  await page.getByRole('navigation').getByRole('link', { name: words.frame.help }).first().click()
  await expect(heading(page, words.help.heading)).toBeVisible()
  expect(asked).toEqual(['beforeunload'])

  for (const leave of [
    () => page.getByRole('link', { name: words.frame.leave }).click(),
    async () => {
      for (let n = 0; n < 3; n++) await page.keyboard.press('Shift')
    },
  ]) {
    asked.length = 0
    await page.context().clearCookies({ name: '__Host-left' })
    await type(page)
    await leave()
    await page.waitForURL(forum.exit)
    expect(asked).toEqual([])
    await page.goto('/left')
    expect(await stored(page)).toBe('')
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-v')
  }
})

test('it is gone once it was sent, and a press clears it', async ({ open }) => {
  const page = await open()
  await type(page)
  await sendThread(page)
  await page.goto('/b/amber/write')
  await expect(box(page)).toHaveValue('')
  await type(page)
  await page.reload()
  await page.getByRole('button', { name: words.keptText.discard }).click()
  await expect(box(page)).toHaveValue('')
  await page.reload()
  await expect(box(page)).toHaveValue('')
})

test('it is gone once somebody signed out', async ({ open }) => {
  const page = await open()
  await sendThread(page)
  await type(page)
  await page.getByRole('button', { name: words.frame.signOut }).click()
  await expect(heading(page, words.left.text)).toBeVisible()
  expect(await stored(page)).toBe('')
  await page.goto('/b/amber/write')
  await expect(box(page)).toHaveValue('')
})

test.describe('every form with a box for more than a line', () => {
  let forms: Form[]
  test.beforeAll(async ({ forum }) => {
    const scene = await setTheScene(forum)
    forms = await prepareForms(forum, scene)
  })

  test('is there after reloading, and gone after leaving', async ({ forum, open }) => {
    test.setTimeout(300_000)
    const opened = new Map<Wire, Page>()
    for (const { pattern, path, as, typed } of forms) {
      const page = opened.get(as) ?? (await open({ as, viewport: { width: 360, height: 740 } }))
      opened.set(as, page)
      page.on('dialog', dialog => void dialog.accept().catch(() => {}))
      await page.goto(path)
      const form = page.locator('form', { has: page.locator(`[name="${typed[0]}"]`) }).first()
      const boxes = form.locator('textarea:not([name="key"])')
      // What a professional drafts is kept by the forum, in their account: autosave.spec.ts.
      if (typed.length === 0 || (await boxes.count()) === 0 || (await page.locator('#keeping').count()) > 0)
        continue
      for (const box of await boxes.all()) await box.evaluate(fillIn, `${TEXT} ${pattern}`)
      await expect.poll(() => stored(page)).toContain('kept')
      await page.reload()
      const values = () => boxes.evaluateAll(all => all.map(box => (box as HTMLTextAreaElement).value))
      await expect
        .poll(values, { message: pattern })
        .toEqual(Array(await boxes.count()).fill(`${TEXT} ${pattern}`))
    }
    // Other tests go on with this one's session.
    opened.delete(forum.professional.wire)
    for (const page of opened.values()) {
      await page.goto('/exit')
      await page.waitForURL(forum.exit)
      await page.goto(`${forum.address}/left`)
      expect(await stored(page)).toBe('')
      expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-v')
    }
  })
})

/** Also where it is folded away. */
function fillIn(box: Element, text: string): void {
  ;(box as HTMLTextAreaElement).value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
