import { LOOK_COOKIE } from '../../app/accounts/plain-cookies'
import { openWire } from './support/http-client'
import { decide, publishThread, someTitle, writeReply } from './support/posts'
import { expect, heading, signIn, test, words } from './support/test'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const foundBy = async (address: string, threadId: string) => {
  const { headers, text } = await openWire(address).get(`/t/${threadId}`)
  return {
    robots: headers.get('x-robots-tag'),
    meta: /<meta name="robots" content="([^"]*)"/.exec(text)?.[1],
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1],
    description: /<meta name="description" content="([^"]*)"/.exec(text)?.[1],
  }
}
const kept = { robots: 'noindex, noarchive', meta: 'noindex, noarchive' }

test('search engines may look where the author said so, and whoever replies is told first', async ({
  forum,
  open,
}) => {
  const w = words.findable
  const { threadId: quiet } = await publishThread(forum.address, forum.moderator.wire)
  expect(await foundBy(forum.address, quiet)).toEqual({
    ...kept,
    canonical: undefined,
    description: undefined,
  })

  const { title, threadId, postId, wire } = await publishThread(forum.address, forum.moderator.wire)
  const [author, replier] = [await open({ as: wire }), await open()]
  await replier.goto(`/t/${threadId}/reply`)
  await expect(replier.getByText(w.told)).toHaveCount(0)
  await author.goto(`/p/${postId}`)
  await author.getByRole('button', { name: w.allow }).click()
  await expect(author.getByText(w.on)).toBeVisible()
  const found = await foundBy(forum.address, threadId)
  expect(found).toMatchObject({ robots: 'noarchive', meta: 'noarchive', canonical: `/t/${threadId}` })
  expect(found.description).not.toContain(title)

  await replier.getByRole('textbox', { name: words.write.bodyLabel }).fill('It was the same for us.')
  await replier.getByRole('checkbox', { name: words.write.adult }).check()
  await replier.getByRole('button', { name: words.write.sendNew }).click()
  await expect(replier.getByText(w.notTold)).toBeVisible()
  await expect(replier.getByText(w.told)).toBeVisible()
  await expect(replier.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue(
    'It was the same for us.',
  )
  await replier.getByRole('button', { name: words.write.sendNew }).click()
  await replier.waitForURL('**/sent/*')

  await author.reload()
  await author.getByRole('button', { name: w.disallow }).click()
  await expect(author.getByText(w.closed)).toBeVisible()
  await expect(author.getByRole('button', { name: w.allow })).toHaveCount(0)
  expect(await foundBy(forum.address, threadId)).toMatchObject(kept)
})

test('a text is folded under the content notes of its writer, and a reader may leave it out', async ({
  forum,
  open,
}) => {
  const w = words.contentNotes
  const page = await open()
  const body = 'Since the funeral nothing has been the same between us.'
  const title = someTitle('After my mother')
  await page.goto('/b/amber/write')
  await page.getByText(w.add).click()
  await page.getByRole('checkbox', { name: w.choices['illness-death'] }).check()
  await page.getByRole('textbox', { name: words.write.titleLabel }).fill(title)
  await page.getByRole('textbox', { name: words.write.bodyLabel }).fill(body)
  await page.getByRole('radio', { name: words.wishes.heard.label }).check()
  await page.getByRole('checkbox', { name: words.write.adult }).check()
  await page.getByRole('button', { name: words.preview.button, exact: true }).click()
  await page.getByRole('button', { name: words.write.sendNew, exact: true }).click()
  await page.waitForURL('**/sent/*')
  await decide(forum.moderator.wire, title)

  const note = w.said(w.names['illness-death'])
  const reader = await open()
  await reader.goto('/b/amber?sort=newest')
  const row = reader.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText(note)
  await expect(row).not.toContainText('funeral')
  await row.getByRole('link').click()
  await expect(reader.getByText(body)).toBeHidden()
  await reader.getByText(note).click()
  await expect(reader.getByText(body)).toBeVisible()

  const { wire } = await publishThread(forum.address, forum.moderator.wire)
  const member = await open({ as: wire })
  await member.goto('/mine')
  await member.getByRole('link', { name: w.reading.link }).click()
  await member.getByLabel(w.choices['illness-death']).selectOption('hide')
  await member.getByRole('button', { name: w.reading.save }).click()
  await expect(member.getByText(w.reading.saved)).toBeVisible()
  await expect(member.getByLabel(w.choices['illness-death'])).toHaveValue('hide')
  await member.goto('/b/amber?sort=newest')
  await expect(member.getByText(title)).toHaveCount(0)
})

test('a moderator puts a content note on somebody’s reply', async ({ forum, open }) => {
  const w = words.contentNotes
  const { threadId, title, wire } = await publishThread(forum.address, forum.moderator.wire)
  const body = 'I lost a baby at twenty weeks.'
  await writeReply(forum.address, threadId, { body })
  await decide(forum.moderator.wire, title)
  const page = await open({ as: forum.moderator.wire })
  await page.goto(`/t/${threadId}`)
  await page.getByRole('link', { name: w.heading }).click()
  await page.getByText(w.add).click()
  await page.getByRole('checkbox', { name: w.choices['pregnancy-loss'] }).check()
  await page.getByRole('button', { name: w.change }).click()
  await expect(page.getByText(w.changed)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: w.choices['pregnancy-loss'] })).toBeChecked()

  const reader = await open({ as: wire })
  await reader.goto(`/t/${threadId}`)
  await expect(reader.getByText(body)).toBeHidden()
  await reader.getByText(w.said(w.names['pregnancy-loss'])).click()
  await expect(reader.getByText(body)).toBeVisible()
})

test('a sentence leads to what others wrote, that to what is alike, and to a page to print', async ({
  forum,
  open,
}) => {
  const pain = { body: 'Sex has been painful since the birth, and I dread the pain.', board: 'dune' }
  const first = await publishThread(forum.address, forum.moderator.wire, pain)
  const second = await publishThread(forum.address, forum.moderator.wire, pain)
  const page = await open()
  await page.goto('/')
  await page.getByRole('link', { name: words.ways.sentences.hurts }).click()
  await expect(heading(page, words.ways.sentences.hurts ?? '')).toBeVisible()
  await expect(page.getByRole('heading', { name: words.ways.answers })).toBeVisible()
  await page.getByRole('link', { name: first.title }).click()
  const alike = page.locator('.alike')
  await expect(alike.getByRole('link', { name: second.title })).toBeVisible()
  await expect(alike.getByRole('link', { name: first.title })).toHaveCount(0)

  await page.getByRole('link', { name: words.thread.print.link }).click()
  await expect(page).toHaveTitle(/^A conversation/)
  await expect(page.getByText(pain.body)).toBeVisible()
  await expect(page.getByRole('link', { name: words.reportsAndAppeals.report.link })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.top', '.foot', '.exit', '.no-print'])
    await expect(page.locator(gone).first()).toBeHidden()
  await expect(page.getByText(pain.body)).toBeVisible()
  expect((await page.goto('/w/99'))?.status()).toBe(404)
})

test('one press makes every page plain, for this visit or whenever a member comes back', async ({
  forum,
  open,
}) => {
  const plain = words.frame.plainLook
  const page = await open()
  await page.goto('/b/amber?sort=newest')
  await page.getByRole('button', { name: plain }).click()
  await expect(page).toHaveURL(/\/b\/amber\?sort=newest$/)
  const html = page.locator('html.plain-look')
  await expect(html).toHaveCount(1)
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, value, expires }) => [name, value, expires])).toEqual([[LOOK_COOKIE, '1', -1]])
  await page.goto('/nothing/is/here')
  await expect(html).toHaveCount(1)
  await page.getByRole('button', { name: words.frame.usualLook }).click()
  await expect(html).toHaveCount(0)
  expect(await page.context().cookies()).toEqual([])

  const { key, wire } = await publishThread(forum.address, forum.moderator.wire)
  await wire.post('/key')
  await signIn(page, key)
  await page.getByRole('button', { name: plain }).click()
  await page.getByRole('button', { name: words.frame.signOut }).click()
  await page.goto('/')
  await expect(html).toHaveCount(0)
  await signIn(page, key)
  await expect(html).toHaveCount(1)

  const wild = await openWire(forum.address).send('/look', { look: 'plain', back: '//elsewhere.example' })
  expect(wild.location).toBe('/')
})

test('who began a conversation is asked once how it went, and tells those who answered', async ({
  forum,
  open,
}) => {
  const w = words.later
  const { title, threadId, wire } = await publishThread(forum.address, forum.moderator.wire)
  const reply = await writeReply(forum.address, threadId)
  await decide(forum.moderator.wire, title)
  expect(reply.threadId).toBe(threadId)
  const page = await open({ as: wire })
  await page.goto('/mine')
  await expect(page.getByText(w.heading)).toHaveCount(0)
  await forum.change('UPDATE threads SET created_day = created_day - 43 WHERE id = $1', threadId)
  await page.reload()
  await expect(page.getByRole('heading', { name: w.heading })).toBeVisible()
  await page.getByRole('link', { name: w.tell }).click()
  await expect(page.getByRole('checkbox', { name: w.label })).toBeChecked()
  await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('We talk again, and that helps.')
  await page.getByRole('button', { name: words.write.send, exact: true }).click()
  await page.waitForURL('**/sent/*')
  await decide(forum.moderator.wire, title)
  await page.goto('/mine')
  await expect(page.getByRole('heading', { name: w.heading })).toHaveCount(0)
  const guest = await open()
  await guest.goto(`/t/${threadId}`)
  await expect(guest.getByText(w.badge, { exact: true })).toBeVisible()
  await guest.getByRole('link', { name: w.link }).click()
  await expect(guest.locator('article:target')).toContainText('We talk again')

  const second = await publishThread(forum.address, forum.moderator.wire, { wire })
  await page.goto(`/p/${second.postId}`)
  await forum.change('UPDATE threads SET created_day = created_day - 43 WHERE title = $1', second.title)
  await forum.change('UPDATE threads SET reply_count = 1 WHERE title = $1', second.title)
  await page.goto('/mine')
  await page.getByRole('button', { name: w.notNow }).click()
  await expect(page.getByRole('heading', { name: w.heading })).toHaveCount(0)
})
