import type { Page } from '@playwright/test'
import { hidden } from './support/http-client'
import { publishThread, someTitle, writeThread } from './support/posts'
import { askTogether, publishAsking } from './support/questions'
import { goodAnswer } from './support/scene'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.clusters
/** What professionals say, below an opening. */
const said = (page: Page) => page.getByRole('region', { name: w.thread.label })
/** A word that no other question has. */
const word = () =>
  `q${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)}x`

withoutAndWithScripts(scripts => {
  test('an author can ask for an expert later, and undo that, with one button', async ({ forum, open }) => {
    const { threadId, wire } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open({ as: wire })
    await page.goto(`/t/${threadId}`)
    await page.getByRole('button', { name: w.thread.ask }).click()
    await expect(page.getByText(words.thread.wouldHelp(words.wishes.expert.short))).toBeVisible()
    await expect(page.getByText(w.thread.open)).toBeVisible()
    await page.getByRole('button', { name: w.thread.unask }).click()
    await expect(page.getByText(words.thread.wouldHelp(words.wishes.heard.short))).toBeVisible()
    await expect(page.getByRole('button', { name: w.thread.ask })).toBeVisible()
  })

  test('a reader with the same question is told when it is answered', async ({ forum, open }) => {
    const { address, moderator, professional } = forum
    const about = word()
    const [first, second] = await askTogether(
      address,
      moderator.wire,
      scripts ? 'foreskin' : 'vaginismus',
      about,
    )
    if (!first || !second) throw new Error('Nobody asked.')

    const guest = await open()
    await guest.goto(`/t/${first.threadId}`)
    await expect(guest.getByRole('link', { name: w.thread.guest })).toBeVisible()

    const reader = await writeThread(address)
    await reader.wire.post('/key')
    const page = await open({ as: reader.wire })
    await page.goto(`/t/${first.threadId}`)
    await page.getByRole('button', { name: w.thread.too }).click()
    await expect(page.getByText(w.thread.youToo)).toBeVisible()
    await page.getByRole('button', { name: w.thread.noMore }).click()
    await page.getByRole('button', { name: w.thread.too }).click()
    await guest.reload()
    await expect(guest.getByText(w.thread.some)).toBeVisible()

    const desk = await open({ as: professional.wire })
    await desk.goto('/desk')
    await desk.getByRole('link', { name: /^All questions/ }).click()
    await expect(heading(desk, w.groups.heading)).toBeVisible()
    const group = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: about }) })
    await expect(group.getByText(w.groups.people(4, 60))).toBeVisible()
    await group.getByRole('button', { name: w.groups.answerThis }).click()
    await expect(desk.getByText(w.groups.writing.heading(4))).toBeVisible()

    // A colleague comes too late, and is told so.
    const late = (await forum.hire('professional')).wire
    const there = /group=([^"&]+)/.exec(desk.url())?.[1] ?? ''
    const refused = await late.post(`/desk/questions/${there}`, { intent: 'claim' })
    expect((await late.get(refused.location)).text).toContain(w.groups.refused.taken)

    const form = words.desk.form
    const question = `${someTitle('Is it that')}?`
    const theme = words.credentials.concerns.communication
    await desk.getByRole('checkbox', { name: theme, exact: true }).check()
    // One press tells all that is missing.
    await desk.getByRole('button', { name: form.send }).click()
    for (const fault of ['question-short', 'body-short', 'source-missing'] as const)
      await expect(desk.getByRole('alert')).toContainText(words.desk.faults[fault])
    await expect(desk.getByRole('alert').getByRole('listitem')).toHaveCount(3)
    await desk.getByRole('textbox', { name: form.question }).fill(question)
    await desk.getByRole('textbox', { name: form.body }).fill(goodAnswer.body)
    await desk.getByRole('textbox', { name: form.easy }).fill(goodAnswer.easy)
    await desk.getByRole('textbox', { name: form.sourceTitle(1) }).fill('A study')
    await desk.getByRole('textbox', { name: form.sourceUrl(1) }).fill('10.1000/xyz123')
    await desk.getByRole('button', { name: form.send }).click()
    await expect(heading(desk, question)).toBeVisible()
    await expect(desk.getByText(words.desk.states['in-review'], { exact: true })).toBeVisible()
    const answerId = new URL(desk.url()).pathname.slice('/desk/'.length)

    await guest.reload()
    await expect(guest.getByText(w.thread.answered)).toHaveCount(0)
    const reviewer = (await forum.hire('professional')).wire
    const version = hidden((await reviewer.get(`/desk/${answerId}`)).text, 'version')
    const confirming = { version, intent: 'confirm', words: '' }
    await reviewer.post(`/desk/${answerId}/confirm`, confirming)

    await guest.reload()
    await expect(guest.getByRole('heading', { name: w.thread.answered })).toBeVisible()
    await expect(said(guest).getByRole('link', { name: question })).toBeVisible()

    await page.goto('/mine')
    await page.getByRole('link', { name: w.news['answered-too'] }).click()
    await expect(said(page).getByRole('link', { name: question })).toBeVisible()

    const author = await open({ as: second.wire })
    await author.goto('/mine')
    await author.getByRole('link', { name: w.news.answered }).click()
    await author.getByRole('button', { name: w.thread.notThis }).click()
    await expect(said(author).getByRole('link', { name: question })).toHaveCount(0)
    await guest.reload()
    await expect(said(guest).getByRole('link', { name: question })).toBeVisible()
  })

  test('a moderator splits a conversation out of a group, and merges two groups', async ({ forum, open }) => {
    const { address, moderator } = forum
    const [one, other] = [word(), word()]
    const fields = scripts ? ['antidepressant', 'prostate'] : ['contraception', 'asexual']
    const [first, second] = await askTogether(address, moderator.wire, fields[0] ?? '', one)
    await askTogether(address, moderator.wire, fields[1] ?? '', other)
    const reader = await writeThread(address)
    await reader.wire.post('/key')
    await reader.wire.post(`/t/${second?.threadId}`, { intent: 'same-question' })

    const page = await open({ as: moderator.wire })
    await page.goto('/desk/questions')
    await page.getByRole('heading', { name: one }).getByRole('link').click()
    await page
      .getByRole('button', { name: w.groups.group.split + w.groups.group.splitOf(first?.title ?? '') })
      .click()
    await expect(page.getByText(w.groups.group.done)).toBeVisible()

    await page.goto('/desk/questions')
    await page.getByRole('heading', { name: other }).getByRole('link').click()
    await page.getByRole('button', { name: w.groups.group.mergeButton }).click()
    await expect(page.getByRole('alert')).toContainText(w.groups.group.faults.missing)
    const choices = page.getByRole('combobox', { name: w.groups.group.into })
    const into = choices.locator('option').filter({ hasText: one })
    await choices.selectOption(await into.getAttribute('value'))
    await page.getByRole('button', { name: w.groups.group.mergeButton }).click()
    await expect(page.getByText(w.groups.group.done)).toBeVisible()
  })
})

test('saying “I have this question too” and asking for an expert work by keyboard alone', async ({
  forum,
  open,
}) => {
  const { threadId } = await publishAsking(forum.address, forum.moderator.wire, {
    title: 'A question',
    body: 'What can one do about it?',
  })
  const reader = await writeThread(forum.address)
  await reader.wire.post('/key')
  const page = await open({ as: reader.wire })
  await page.goto(`/t/${threadId}`)
  const button = page.getByRole('button', { name: w.thread.too })
  for (let n = 0; n < 60 && !(await button.evaluate(each => each === document.activeElement)); n++)
    await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(w.thread.youToo)).toBeVisible()
})
