import { letItSettle, publishThread, someTitle, writeReply } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.search

withoutAndWithScripts(() => {
  test('a search with a slip finds the word that was meant, says so, and can be narrowed down @both', async ({
    forum,
    open,
  }) => {
    const title = someTitle('The lighthouses at Harbour View')
    await publishThread(forum.address, forum.moderator.wire, {
      title,
      body: 'Zanzibarically quiet about vaginismus.',
    })
    await publishThread(forum.address, forum.moderator.wire, { body: 'Zanzibarically loud.', board: 'dune' })
    const page = await open()
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/search')
    // A word that answers know, as the words of posts are looked up anew every ten minutes only.
    await page.getByRole('searchbox', { name: w.label }).fill('zanzibarically vaginsimus')
    await page.getByRole('button', { name: w.button }).click()
    await expect(
      page.getByText(w.instead('zanzibarically vaginsimus', 'zanzibarically vaginismus')),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: title })).toBeVisible()

    await page.getByRole('searchbox', { name: w.label }).fill('zanzibarically')
    await page.getByText(w.narrow).click()
    await page.getByRole('combobox', { name: w.board }).selectOption('dune')
    await page.getByRole('button', { name: w.button }).click()
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: w.board })).toHaveValue('dune')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

test('a search for words that are everywhere asks for more', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto('/search')
  await page.getByRole('searchbox', { name: w.label }).fill('the')
  await page.getByRole('button', { name: w.button }).click()
  await expect(page.getByText(w.common)).toBeVisible()
})

test('when an opening is deleted, what others replied stays, and they are told @both', async ({
  forum,
  open,
}) => {
  const thread = await publishThread(forum.address, forum.moderator.wire)
  const reply = await writeReply(forum.address, thread.threadId)
  await forum.change(`UPDATE posts SET visibility = 'published' WHERE id = $1`, reply.postId)
  await forum.change('UPDATE threads SET reply_count = 1 WHERE id = $1', thread.threadId)

  const author = await open({ as: thread.wire, javaScriptEnabled: false })
  await author.goto(`/p/${thread.postId}/withdraw`)
  await expect(author.getByText(words.post.withdrawOpening)).toBeVisible()
  await author.getByRole('button', { name: words.post.withdraw }).click()
  await expect(author.getByRole('heading', { name: words.myAccount.receipt.heading })).toBeVisible()
  await author.goto('/mine')
  await expect(author.getByRole('link', { name: words.mine.openingDeleted })).toBeVisible()

  const reader = await open({ javaScriptEnabled: false })
  const page = await reader.goto(`/t/${thread.threadId}`)
  expect(page?.headers()['x-robots-tag']).toContain('noindex')
  await expect(heading(reader, words.thread.withoutOpening.title)).toBeVisible()
  await expect(reader.getByText('It was the same for us.')).toBeVisible()
  await expect(reader.getByText(thread.title)).toHaveCount(0)

  await letItSettle(forum, reply.postId)
  const replier = await open({ as: reply.wire, javaScriptEnabled: false })
  await replier.goto('/mine')
  await replier.getByRole('link', { name: words.notices['opening-withdrawn'] }).click()
  await expect(heading(replier, words.thread.withoutOpening.title)).toBeVisible()
})

test('boards and reviewed answers say what they are to search engines; the rest asks not to be listed', async ({
  open,
}) => {
  const page = await open()
  const board = await page.goto('/b/amber')
  expect(board?.headers()).toMatchObject({ 'content-usage': 'train-ai=n', 'x-robots-tag': 'noarchive' })
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '/b/amber')
  await expect(page.locator('meta[name=description]')).toHaveCount(1)
  await page.goto('/b/amber/answers')
  await expect(page.locator('link[rel=alternate]')).toHaveAttribute('href', '/b/amber/answers.xml')
  await page.goto('/search')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, noarchive')
})
