import { FORM_COOKIE } from '../../app/accounts/plain-cookies'
import { hidden, keyIn, openWire, SESSION, seen } from './support/http-client'
import { someTitle, writeThread } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, heading, sendThread, signIn, test, withoutAndWithScripts, words } from './support/test'

const w = words.write

test('a double click makes one conversation @both', async ({ open }) => {
  const page = await open()
  const title = someTitle()
  await page.goto('/b/amber/write')
  await page.getByRole('textbox', { name: w.titleLabel }).fill(title)
  await page.getByRole('textbox', { name: w.bodyLabel }).fill('Only once, please.')
  await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
  await page.getByRole('checkbox', { name: w.adult }).check()
  await page.getByRole('button', { name: w.sendNew }).dblclick()
  await expect(page).toHaveURL(/\/sent\//)
  await readShownKey(page)
  await page.goto('/mine')
  await expect(page.getByRole('link', { name: title })).toHaveCount(1)
})

test('a newcomer’s form sent again shows the same key, until it is kept @both', async ({ forum }) => {
  const first = openWire(forum.address)
  const page = (await first.get('/b/amber/write')).text
  const form = { once: hidden(page, 'once'), title: someTitle(), body: 'Twice.', wish: 'heard', adult: 'yes' }
  // The same browser, whose answers got lost.
  const again = () => openWire(forum.address, Object.fromEntries(first.jar))
  const browsers = [again(), again(), again()] as const
  const sent = await Promise.all(browsers.map(wire => wire.post('/b/amber/write', form)))
  expect(new Set(sent.map(({ location }) => location.split('?')[0])).size).toBe(1)
  const keys = await Promise.all(browsers.map(async wire => keyIn((await wire.get('/mine')).text)))
  expect(keys[0]?.split(' ')).toHaveLength(7)
  expect(new Set(keys).size).toBe(1)

  await browsers[0].post('/key')
  const late = again()
  expect((await late.post('/b/amber/write', form)).location).toBe('/sign-in?because=sent')
  expect((await late.get('/sign-in?because=sent')).text).toContain(words.key.already)
  expect(late.jar.has(SESSION)).toBe(false)
})

test('a page that is found again after signing out, and sent again, opens nothing @both', async ({
  forum,
}) => {
  const writer = openWire(forum.address)
  const once = hidden((await writer.get('/b/amber/write')).text, 'once')
  const form = { once, title: someTitle(), body: 'For the next at this phone.', wish: 'heard', adult: 'yes' }
  const sent = await writer.post('/b/amber/write', form)
  const key = keyIn((await writer.get(sent.location)).text)
  await writer.post('/sign-out')

  // Back, and a reload that sends the form of the preview again: the page is made anew, with a cookie and token of today.
  const found = await writer.post('/b/amber/write', { ...form, intent: 'preview' })
  expect(writer.jar.has(FORM_COOKIE)).toBe(true)
  const answer = await writer.post('/b/amber/write', { ...form, once: hidden(found.text, 'once') || once })
  expect(answer.status).toBe(400)
  expect(seen(answer.text)).toContain(w.anotherKey)
  expect(seen(answer.text)).toContain('For the next at this phone.')
  expect(writer.jar.has(SESSION)).toBe(false)
  expect(answer.text + (await writer.get('/mine')).text).not.toContain(key)
  expect((await writer.get(sent.location)).status).not.toBe(200)
})

test('the same form with other words says so, and keeps them, ready to be sent', async ({ forum }) => {
  const wire = openWire(forum.address)
  const once = hidden((await wire.get('/b/amber/write')).text, 'once')
  const form = { once, title: someTitle(), body: 'The first words.', wish: 'heard', adult: 'yes' }
  await wire.post('/b/amber/write', form)
  const { status, text } = await wire.post('/b/amber/write', { ...form, body: 'Other words.' })
  expect(status).toBe(400)
  expect(text).toContain('>Other words.</textarea>')
  expect(seen(text)).toContain(w.sentBefore)
  const sent = await wire.post('/b/amber/write', {
    ...form,
    body: 'Other words.',
    once: hidden(text, 'once'),
  })
  expect(sent.location).toMatch(/^\/sent\/\w+$/)
})

withoutAndWithScripts(() => {
  test('a session that ends while somebody writes loses no word', async ({ forum, open }) => {
    const page = await open()
    await sendThread(page)
    const key = await readShownKey(page)
    await page.goto('/b/birch/write')
    const [title, body] = [someTitle(), 'A long text.\n\nIt took an hour.']
    await page.getByRole('textbox', { name: w.titleLabel }).fill(title)
    await page.getByRole('textbox', { name: w.bodyLabel }).fill(body)
    await page.getByRole('radio', { name: words.wishes.expert.label }).check()
    const cookies = await page.context().cookies()
    await openWire(forum.address, Object.fromEntries(cookies.map(({ name, value }) => [name, value]))).post(
      '/sign-out',
    )

    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(page.getByRole('heading', { name: w.signedOut })).toBeVisible()
    await expect(page.getByRole('textbox', { name: w.titleLabel })).toHaveValue(title)
    await expect(page.getByRole('textbox', { name: w.bodyLabel })).toHaveValue(body)
    await expect(page.getByRole('radio', { name: words.wishes.expert.label })).toBeChecked()

    const box = page.getByRole('textbox', { name: w.keyLabel })
    await box.fill('abacus abacus abacus abacus abacus abacus abacus')
    await page.getByRole('button', { name: new RegExp(`^${w.send}`) }).click()
    await expect(page.getByRole('alert').first()).toContainText(w.faults.wrongKey)
    await expect(box).toHaveValue('abacus abacus abacus abacus abacus abacus abacus')
    await box.fill('')
    await page.getByRole('button', { name: new RegExp(`^${w.send}`) }).click()
    await expect(page.getByRole('alert').first()).toContainText(w.faults.noKey)
    await expect(page.getByRole('textbox', { name: w.bodyLabel })).toHaveValue(body)
    await box.fill(key)
    await page.getByRole('button', { name: new RegExp(`^${w.send}`) }).click()
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
    await expect(page.getByRole('region', { name: words.key.card })).toHaveCount(0)
    await page.goto('/mine')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2)
  })

  test('a form opened before another sign-in keeps everything', async ({ forum, open }) => {
    const { key, wire } = await writeThread(forum.address)
    const page = await open({ as: wire })
    await page.goto('/b/amber/write')
    const [title, body] = [
      someTitle('It is “us” & them <b>'),
      'Line one.\nLine two, with <i>marks</i> & "quotes".',
    ]
    await page.getByRole('textbox', { name: w.titleLabel }).fill(title)
    await page.getByRole('textbox', { name: w.bodyLabel }).fill(body)
    await page.getByRole('radio', { name: words.wishes.ideas.label }).check()

    const tab = await page.context().newPage()
    await tab.goto('/')
    await tab.getByRole('button', { name: words.frame.signOut }).click()
    await expect(heading(tab, words.left.text)).toBeVisible()
    await signIn(tab, key)

    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(heading(page, words.kept.because.stale.heading)).toBeVisible()
    await page.getByRole('button', { name: words.kept.send }).click()
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByText('Line two, with <i>marks</i> & "quotes".')).toBeVisible()
  })
})
