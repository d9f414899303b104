import type { Page } from '@playwright/test'
import { hidden, openWire, SESSION } from './support/http-client'
import { expect, heading, sendThread, test, withoutAndWithScripts, words } from './support/test'

const leave = (page: Page) => page.getByRole('link', { name: words.frame.leave })

async function shift(page: Page, times = 3) {
  for (let n = 0; n < times; n++) await page.keyboard.press('Shift')
}

/** After leaving, nothing that the browser can go back to shows a word of the forum. */
async function expectClosed(page: Page) {
  await expect(page.getByText(words.left.text)).toBeVisible()
  await expect(page).toHaveTitle(words.left.text)
  const shown = `${await page.title()} ${await page.locator('body').innerText()}`
  expect(shown.replace(words.left.text, '').replace(words.left.text, '').trim()).toBe(words.left.open)
}

withoutAndWithScripts(() => {
  test('“Leave now” leads away, ends the session, and nothing comes back @smoke', async ({ forum, open }) => {
    const page = await open()
    await page.goto('/b/amber')
    const { title } = await sendThread(page)
    await page.goto('/mine')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    const cookie = (await page.context().cookies()).find(({ name }) => name === SESSION)?.value ?? ''
    const old = openWire(forum.address, { [SESSION]: cookie })
    expect((await old.get('/mine')).status).toBe(200)

    await leave(page).click()
    await page.waitForURL(forum.exit)
    const after = openWire(forum.address, { [SESSION]: cookie })
    expect((await after.get('/mine')).location).toContain('/sign-in')

    await page.goBack()
    await expectClosed(page)
    await page.reload()
    await expectClosed(page)
    await page.goBack()
    await expectClosed(page)
    await page.goForward()
    await expectClosed(page)
    await page.goto('/b/amber')
    await expectClosed(page)

    await page.getByRole('button', { name: words.left.open }).click()
    await expect(heading(page, words.home.heading)).toBeVisible()
    await page.goto('/mine')
    await expect(page.getByText(words.signIn.needed)).toBeVisible()
  })
})

test('a form that is sent again after leaving shows nothing of it, and sends nothing', async ({ forum }) => {
  const writer = openWire(forum.address)
  const once = hidden((await writer.get('/b/amber/write')).text, 'once')
  const form = { once, title: 'Read by nobody else', body: 'In the next room.', wish: 'heard', adult: 'yes' }
  const token = hidden((await writer.post('/b/amber/write', { ...form, intent: 'preview' })).text, 'token')
  await writer.get('/exit')
  for (const intent of ['preview', 'write', 'send']) {
    const { text, status } = await writer.send('/b/amber/write', { ...form, token, intent })
    expect(status).toBe(200)
    expect(text).toContain(words.left.text)
    expect(text).not.toMatch(/Read by nobody else|In the next room/)
  }
  expect(writer.jar.has(SESSION)).toBe(false)
})

/** A promise with its key in hand. */
function laterOf<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(done => {
    resolve = done
  })
  return { promise, resolve: (value: T) => resolve(value) }
}

type Blank = { html: string; title: string }

/**
 * Tells, from inside the page, what is left of it when the last listener of a press has run: nothing is waited for, so
 * the next frame that the browser draws is blank, well within 100 ms.
 */
function tellBlankness() {
  const pressed = () => {
    if (document.documentElement.childElementCount > 0) return
    const told = window as unknown as { tell: (blank: Blank) => void }
    told.tell({ html: document.documentElement.outerHTML, title: document.title })
  }
  for (const kind of ['keyup', 'click']) addEventListener(kind, pressed)
}

for (const [how, go] of [
  ['three times Shift', (page: Page) => shift(page)],
  ['a click', (page: Page) => leave(page).click({ noWaitAfter: true })],
] as const)
  test(`with scripts, ${how} blanks the screen before anything else happens`, async ({ forum, open }) => {
    const page = await open()
    const told = laterOf<Blank>()
    await page.exposeFunction('tell', told.resolve)
    await page.addInitScript(tellBlankness)
    await page.goto('/')
    await page.goto('/b/amber')
    // The server's answer waits, so that what is seen is the page's own doing.
    await page.route('**/exit', async route => {
      await told.promise
      await route.continue()
    })
    await go(page)
    const { html, title } = await told.promise
    expect(html).toMatch(/^<html[^>]*><\/html>$/)
    expect(title).toBe('')

    await page.waitForURL(forum.exit)
    await page.goBack()
    // The entry itself was replaced: Back leads to the page before it, which is closed as well.
    expect(page.url()).toBe(`${forum.address}/`)
    await expectClosed(page)
  })

const heard = (page: Page) => page.locator('.exit-status')
const dots = (page: Page) => page.locator('.exit-dots i.on')

test('Shift shows how often it was pressed, and says so', async ({ forum, open }) => {
  const page = await open()
  await page.clock.install()
  await page.goto('/help')
  const { twoMore, oneMore, timedOut } = words.frame.shift
  await expect(heard(page)).toHaveAttribute('aria-live', 'polite')
  await expect(page.locator('.exit-dots')).toBeHidden()
  await shift(page, 1)
  await expect(heard(page)).toHaveText(twoMore)
  await expect(dots(page)).toHaveCount(1)
  await shift(page, 1)
  await expect(heard(page)).toHaveText(oneMore)
  await expect(dots(page)).toHaveCount(2)
  await page.clock.runFor(5_001)
  await expect(heard(page)).toHaveText(timedOut)
  await expect(page.locator('.exit-dots')).toBeHidden()

  await shift(page, 2)
  await page.clock.runFor(4_900)
  await shift(page, 1)
  await page.waitForURL(forum.exit)
})

test('leaving in one tab leaves in every other', async ({ forum, open }) => {
  const page = await open()
  await page.goto('/b/amber/write')
  const other = await page.context().newPage()
  await other.goto('/b/amber')
  await other.getByRole('link', { name: words.frame.leave }).click()
  await page.waitForURL(forum.exit)
})

test('Shift three times works on a page that no route made, too', async ({ forum, open }) => {
  const page = await open()
  await page.goto(`/${'x'.repeat(5_000)}`)
  await shift(page)
  await page.waitForURL(forum.exit)
})

type Press = (page: Page) => Promise<void>
const combination =
  (keys: string): Press =>
  page =>
    page.keyboard.press(keys)

const whatIsNoShift: Record<string, Press> = {
  'with a letter': combination('Shift+A'),
  'with an arrow': combination('Shift+ArrowRight'),
  'with Alt': combination('Alt+Shift'),
  'with Ctrl': combination('Control+Shift'),
  'with Meta': combination('Meta+Shift'),
  'with AltGr': combination('AltGraph+Shift'),
  'before Alt': combination('Shift+Alt'),
  'before Ctrl': combination('Shift+Control'),
  'with a click': page => page.locator('h1').click({ modifiers: ['Shift'] }),
  'with the wheel': async page => {
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 10)
    await page.keyboard.up('Shift')
  },
  'and then a click': async page => {
    await shift(page, 1)
    await page.locator('h1').click()
  },
  'and then a letter': async page => {
    await shift(page, 1)
    await page.keyboard.press('a')
  },
  'and then Escape': async page => {
    await shift(page, 1)
    await page.keyboard.press('Escape')
  },
}

test('Shift counts by itself only', async ({ open }) => {
  const page = await open()
  await page.goto('/help')
  for (const [name, press] of Object.entries(whatIsNoShift)) {
    for (let n = 0; n < 4; n++) await press(page)
    await expect(page.locator('.exit-dots'), name).toBeHidden()
    await expect(heading(page, words.help.heading), name).toBeVisible()
  }
  // Held down, it repeats: that is one press.
  for (let n = 0; n < 5; n++) await page.keyboard.down('Shift')
  await page.keyboard.up('Shift')
  await expect(dots(page)).toHaveCount(1)
  // A click starts the count over.
  await page.locator('h1').click()
  await shift(page, 2)
  await expect(dots(page)).toHaveCount(2)
})

test('a touch between two presses starts over', async ({ open }) => {
  const page = await open({ hasTouch: true })
  await page.goto('/help')
  await shift(page, 2)
  await page.locator('h1').tap()
  await shift(page, 2)
  await expect(dots(page)).toHaveCount(2)
})
