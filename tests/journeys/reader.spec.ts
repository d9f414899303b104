import { publishThread } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('a reader finds their way and is asked for nothing @smoke', async ({ forum, open }) => {
    const { title, threadId } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open()
    const frame = words.frame

    await page.goto('/')
    await expect(heading(page, words.home.heading)).toBeVisible()
    await page.getByRole('link', { name: 'Desire discrepancy' }).click()
    await expect(heading(page, 'Desire discrepancy')).toBeVisible()

    const pinned = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: words.board.pinned })
    const answer = pinned.getByRole('link').first()
    const question = await answer.innerText()
    await answer.click()
    await expect(heading(page, question)).toBeVisible()
    await expect(page.getByText(words.answers.starter)).toBeVisible()
    await expect(page.getByRole('heading', { name: words.answers.sources })).toBeVisible()

    await page.getByRole('link', { name: words.answers.toBoard('Desire discrepancy') }).click()
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
      words.wishes.heard.hopes,
    )
    await page.getByRole('link', { name: words.board.sorts.unanswered, exact: true }).click()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    const theme = page.getByRole('combobox', { name: words.board.theme })
    await theme.selectOption({ label: words.themes['orientation-identity'] ?? '' })
    await page.getByRole('button', { name: words.board.show }).click()
    await expect(page.getByText(words.board.noneFit)).toBeVisible()
    expect(page.url()).not.toContain('identity')
    await page.getByRole('link', { name: words.board.all }).click()

    await page.getByRole('link', { name: title }).click()
    await expect(heading(page, title)).toBeVisible()
    expect(new URL(page.url()).pathname).toBe(`/t/${threadId}`)
    await expect(page.getByText(words.thread.wouldHelp(words.wishes.heard.short))).toBeVisible()

    await page.getByRole('navigation', { name: frame.main }).getByRole('link', { name: frame.help }).click()
    await page.getByRole('combobox', { name: words.help.country }).selectOption({ label: 'United Kingdom' })
    await page.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(page.getByRole('link', { name: words.help.call('999') })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Samaritans' }).first()).toBeVisible()
    await page.getByText(words.countryChoice.chosen('United Kingdom')).click()
    await page.getByRole('combobox', { name: words.help.country }).selectOption('')
    await page.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(page.getByRole('main').getByRole('link', { name: /^911/ })).toBeVisible()

    const about = page.getByRole('navigation', { name: frame.about })
    await about.getByRole('link', { name: frame.safety }).click()
    await expect(heading(page, words.safety.heading)).toBeVisible()
    await about.getByRole('link', { name: frame.stored }).click()
    await expect(heading(page, words.stored.heading)).toBeVisible()
    await about.getByRole('link', { name: frame.rules }).click()
    await expect(heading(page, words.rules.heading)).toBeVisible()

    const missing = await page.goto('/t/nothing-is-here')
    expect(missing?.status()).toBe(404)
    await expect(heading(page, words.errors.notFound.heading)).toBeVisible()
    await page.getByRole('button', { name: words.themes.desire, exact: true }).click()
    await expect(page.getByRole('heading', { name: words.search.about('desire') })).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('main').getByRole('link', { name: 'Pain and discomfort' }).click()
    await expect(heading(page, 'Pain and discomfort')).toBeVisible()
    expect(await page.context().cookies()).toEqual([])
  })

  test('search words are never in an address, and Back leads to what was found', async ({ forum, open }) => {
    const { title, postId } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open()
    await page.goto('/search')
    await page.getByRole('searchbox', { name: words.search.label }).fill(title)
    await page.getByRole('button', { name: words.search.button }).click()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
    expect(page.url()).not.toContain(title.split(' ').at(-1))
    await page.getByRole('link', { name: title }).click()
    await expect(heading(page, title)).toBeVisible()
    expect(new URL(page.url()).hash).toBe(`#p-${postId}`)
    await page.goBack()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
})
