import type { Page } from '@playwright/test'
import { openWire } from './support/http-client'
import {
  decide,
  emptyQueue,
  findCase,
  publishThread,
  someTitle,
  writeReply,
  writeThread,
} from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const [w, review, q] = [words.case, words.review, words.queue]
const link = (page: Page, name: string) => page.getByRole('link', { name })

withoutAndWithScripts(() => {
  test('a moderator filters the queue, and clears the filter again', async ({ forum, open }) => {
    const { threadId } = await publishThread(forum.address, forum.moderator.wire, { board: 'heath' })
    const mine = await writeThread(forum.address)
    const other = await writeThread(forum.address, { board: 'cedar', body: 'Write to me: a@example.org.' })
    await writeReply(forum.address, threadId)
    await forum.moderator.wire.post(`/review/${await findCase(forum.moderator.wire, mine.title)}`, {
      intent: 'claim',
    })

    const page = await open({ as: forum.moderator.wire })
    await page.goto('/review')
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${q.bands.soon}`) })).toBeVisible()
    const press = (name: string) => page.getByRole('link', { name, exact: true }).click()
    await press(q.mine)
    await expect(link(page, mine.title)).toBeVisible()
    await expect(link(page, other.title)).toHaveCount(0)
    await press(q.any)
    const narrow = async (by: 'board' | 'kind' | 'signal', choice: string) => {
      await page.getByText(q.filterMore, { exact: true }).click()
      await page.locator(`ul[aria-labelledby="only-${by}"] a[href*="${by}=${choice}"]`).click()
    }
    await narrow('board', 'cedar')
    await expect(link(page, other.title)).toBeVisible()
    await expect(link(page, mine.title)).toHaveCount(0)
    await narrow('signal', 'contact')
    await narrow('kind', 'thread')
    await expect(link(page, other.title)).toBeVisible()
    // The filter stays while a case is opened, claimed and released again.
    await link(page, other.title).click()
    await page.getByRole('button', { name: w.claim }).click()
    await page.getByRole('button', { name: w.release }).click()
    await expect(page).toHaveURL(/board=cedar/)
    await expect(page.getByRole('status').first()).toContainText(q.narrowed(1, '').slice(0, 12))
    await narrow('kind', 'appeal')
    await expect(page.getByText(q.noneMatch)).toBeVisible()
    await press(q.any)
    await expect(page).toHaveURL(/\/review$/)
    await press(q.mine)
    await expect(link(page, mine.title)).toBeVisible()
  })
})

test('the queue shows what a heavy case is about, and always offers a break @postgres', async ({
  forum,
  open,
}) => {
  const title = someTitle('I want to kill myself')
  await writeThread(forum.address, { title, body: 'I want to kill myself.' })
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto('/review?signal=crisis')
  await expect(link(page, q.heavyTitle(review.because.crisis ?? '')).first()).toBeVisible()
  await expect(page.getByText(title)).toHaveCount(0)
  await page.goto('/review/break')
  await expect(heading(page, q.pause.heading)).toBeVisible()
  await page.getByRole('button', { name: q.pause.goOn }).click()
  await expect(page.getByText(/^Yours until /)).toBeVisible()
})

test('a moderator finds, claims and decides a case by keyboard alone', async ({ forum, open }) => {
  await emptyQueue(forum.first.wire)
  const { title, threadId } = await writeThread(forum.address)
  const page = await open({ as: forum.moderator.wire })
  await page.goto('/review?kind=thread')
  const links = page.locator('[data-case] a')
  await page.keyboard.press('j')
  await expect(links.first()).toBeFocused()
  // Those of one quarter of an hour stand in any order, so that it may be the first.
  const down = async () => {
    for (let n = 0; n < 30 && (await page.evaluate(() => document.activeElement?.textContent)) !== title; n++)
      await page.keyboard.press('j')
  }
  await down()
  await page.keyboard.press('k')
  await down()
  await expect(link(page, title)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, title)).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText(/^Yours until /)).toBeVisible()

  await page.keyboard.press('2')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('1')
  await expect(page.getByRole('radio', { name: w.outcomes.publish, exact: true })).toBeChecked()
  await page.keyboard.press('r')
  await expect(page.getByRole('combobox', { name: w.reason })).toBeFocused()
  await page.getByRole('radio', { name: w.outcomes.publish, exact: true }).focus()
  await page.keyboard.press('w')
  await page.keyboard.type('jkc12?u')
  await expect(page.getByRole('textbox', { name: w.words })).toHaveValue('jkc12?u')
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, review.heading)).toBeVisible()
  await expect(link(page, title)).toHaveCount(0)
  expect((await openWire(forum.address).get(`/t/${threadId}`)).status).toBe(200)
})

test('a moderator asks for a change, refuses a post, and undoes both by keyboard alone', async ({
  forum,
  open,
}) => {
  const page = await open({ as: forum.moderator.wire })
  for (const [key, reason, outcome] of [
    ['3', 'Tone', 'ask'],
    ['4', 'Hostility', 'refuse'],
  ] as const) {
    const { title, wire, postId } = await writeThread(forum.address)
    await page.goto(`/review/${await findCase(forum.moderator.wire, title)}`)
    await page.keyboard.press('c')
    for (const press of ['u', null]) {
      await expect(page.getByText(/^Yours until /)).toBeVisible()
      await page.keyboard.press(key)
      await page.keyboard.press('r')
      await page.keyboard.type(reason)
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText(words.decisions.decided)).toBeVisible()
      if (press) await page.keyboard.press(press)
    }
    expect((await wire.get(`/p/${postId}`)).text).toContain(words.post.decided[outcome])
  }
})

test('the list of shortcuts opens and closes, keeps the quick exit in reach, and turns single keys off', async ({
  forum,
  open,
}) => {
  await writeThread(forum.address)
  // Their session ends at the end.
  const page = await open({ as: (await forum.hire('moderator')).wire })
  await page.goto('/review')
  const list = page.getByRole('dialog', { name: q.keys.heading })
  await page.keyboard.press('?')
  await expect(list).toBeVisible()
  await page.getByRole('link', { name: words.frame.leave }).click({ trial: true })
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.getByRole('button', { name: q.keys.open }).click()
  await page.getByRole('checkbox', { name: q.keys.single }).uncheck()
  await page.getByRole('button', { name: q.keys.close }).click()
  await page.keyboard.press('j')
  await expect(page.locator('[data-case] a:focus')).toHaveCount(0)
  await page.getByRole('button', { name: q.keys.open }).click()
  await page.getByRole('checkbox', { name: q.keys.single }).check()
  await page.getByRole('button', { name: q.keys.close }).click()
  for (let n = 0; n < 3; n++) await page.keyboard.press('Shift')
  await page.waitForURL(forum.exit)
})

test('a moderator sees within seconds what another one does, without losing their place @both', async ({
  forum,
  open,
}) => {
  // A board of its own: what other journeys left waiting would fill the page.
  const onGrove = () => writeThread(forum.address, { board: 'grove' })
  const [first, second] = [await onGrove(), await onGrove()]
  const page = await open({ as: forum.first.wire })
  const listening = page.waitForResponse(/\/review\/live$/)
  await page.goto('/review?board=grove')
  await link(page, second.title).focus()
  await listening
  await decide(forum.moderator.wire, first.title)
  await expect(link(page, first.title)).toHaveCount(0, { timeout: 15_000 })
  await expect(link(page, second.title)).toBeFocused()
  const third = await onGrove()
  await expect(link(page, third.title)).toBeVisible({ timeout: 15_000 })
})

test('only moderators can follow the live queue, and only a few times at once', async ({ forum }) => {
  const events = { Accept: 'text/event-stream' }
  for (const wire of [openWire(forum.address), forum.professional.wire, forum.operator.wire])
    expect((await wire.get('/review/live', events)).status).toBe(404)
  const { wire } = await forum.hire('moderator')
  const ended = new AbortController()
  const ask = () =>
    fetch(`${forum.address}/review/live`, {
      signal: ended.signal,
      headers: { ...events, Cookie: [...wire.jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
  const streams = await Promise.all([ask(), ask(), ask(), ask()])
  expect(streams.map(each => each.status)).toEqual([200, 200, 200, 200])
  expect((await ask()).status).toBe(429)
  const reader = streams[0]?.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('retry')
  await writeThread(forum.address)
  let told = ''
  while (!told.includes('data: ')) told += (await reader?.read())?.value ?? ''
  expect(told.replaceAll(':\n\n', '')).toBe('data: changed\n\n')
  ended.abort()
})

test('reading pages send no script but the quick exit', async ({ forum }) => {
  const scripts = (text: string) => [...text.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src)
  const { wire } = forum.moderator
  const page = await wire.get('/review')
  expect(scripts(page.text)).toEqual(['/quick-exit.js', '/enhance/queue.js', '/enhance/keys.js'])
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'")
  expect(page.headers.has('x-asks-again')).toBe(false)
  for (const path of ['/', '/b/amber', '/review/break', '/review/none']) {
    const other = await wire.get(path)
    expect(scripts(other.text), path).toEqual(['/quick-exit.js'])
    expect(other.headers.get('content-security-policy'), path).not.toContain('connect-src')
  }
  const guest = await openWire(forum.address).get('/review')
  expect(scripts(guest.text)).toEqual(['/quick-exit.js'])
  expect(guest.headers.get('content-security-policy')).not.toContain('connect-src')
})

test('an ordinary case is read and published in the list, and deadlines are told in one’s own time zone', async ({
  forum,
  open,
}) => {
  const body = 'We have not talked about it for a year, and I would like to begin.'
  const { title, threadId } = await writeThread(forum.address, { board: 'grove', body })
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto('/review/view?board=grove')
  await page.getByRole('combobox', { name: q.view.zone }).selectOption('Pacific/Auckland')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: q.view.save }).click()
  await expect(page).toHaveURL(/board=grove/)
  await expect(link(page, q.myBoards)).toBeVisible()
  const row = page.locator('[data-case]', { hasText: title })
  await expect(row).not.toContainText('UTC')
  await expect(row.getByRole('button', { name: q.here.publish })).toBeHidden()
  await row.getByText(q.here.open).click()
  await row.getByRole('button', { name: q.here.publish }).click()
  await expect(page.getByText(words.decisions.decided)).toBeVisible()
  await expect(page).toHaveURL(/board=grove/)
  expect((await openWire(forum.address).get(`/t/${threadId}`)).status).toBe(200)
})
