import { decide, findCase, writeThread } from './support/posts'
import { appealAgainst } from './support/reports-and-appeals'
import { expect, heading, signIn, test, withoutAndWithScripts, words } from './support/test'

const [w, c] = [words.reportsAndAppeals, words.case]
const refuse = { outcome: 'refuse', reason: 'not-for-here', words: 'This is about something else.' } as const

withoutAndWithScripts(() => {
  test('an author appeals, and another moderator reads the post first and reverses the decision @smoke', async ({
    forum,
    open,
  }) => {
    const { title, key, postId } = await writeThread(forum.address)
    await decide(forum.moderator.wire, title, refuse)

    const author = await open()
    await signIn(author, key)
    await author.goto(`/p/${postId}`)
    await author.getByRole('link', { name: w.appeal.link }).click()
    await author.getByRole('button', { name: w.appeal.send }).click()
    await expect(author.getByRole('alert')).toContainText(w.appeal.faults.byField.words.empty ?? '')
    await author
      .getByRole('textbox', { name: w.appeal.label })
      .fill('It is about intimacy: we stopped touching.')
    await author.getByRole('button', { name: w.appeal.send }).click()
    await expect(author.getByRole('heading', { name: w.appeal.states.open.heading })).toBeVisible()
    await expect(author.getByRole('link', { name: w.appeal.link })).toHaveCount(0)

    const other = await forum.hire('moderator')
    const page = await open({ as: other.wire })
    await page.goto(`/review/${await findCase(other.wire, title)}`)
    await page.getByRole('button', { name: c.claim }).click()
    await expect(page.getByText('It is about intimacy: we stopped touching.')).toBeVisible()
    await expect(page.getByText(refuse.words)).toHaveCount(0)
    await page.getByRole('radio', { name: c.outcomes.publish, exact: true }).check()
    await page.getByRole('combobox', { name: c.reason }).selectOption('within-rules')
    await page.getByRole('button', { name: w.look.note }).click()
    await expect(page.getByText(refuse.words)).toBeVisible()

    await page.getByRole('button', { name: w.look.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.look.faults['verdict-missing'] ?? '')
    await page.getByRole('radio', { name: w.look.reversed }).check()
    await page.getByRole('textbox', { name: w.look.words }).fill('You were right, and we were too quick.')
    await page.getByRole('button', { name: w.look.button }).click()
    await expect(heading(page, words.review.heading)).toBeVisible()

    await author.goto('/mine')
    await author.getByRole('link', { name: words.notices['appeal-reversed'] }).click()
    await expect(author.getByRole('heading', { name: w.appeal.states.reversed.heading })).toBeVisible()
    await expect(author.getByText('You were right, and we were too quick.')).toBeVisible()
    const reader = await open()
    await reader.goto('/b/amber')
    await expect(reader.getByRole('link', { name: title })).toBeVisible()
  })
})

test('an appeal never reaches whoever decided first: by queue, by address or by form @postgres', async ({
  forum,
}) => {
  const written = await writeThread(forum.address)
  const first = await forum.hire('moderator')
  await decide(first.wire, written.title, refuse)
  const caseId = await appealAgainst(written, 'Please look again.', forum.moderator.wire)
  await forum.moderator.wire.post(`/review/${caseId}`, { intent: 'release' })

  await expect(findCase(first.wire, written.title)).rejects.toThrow()
  expect((await first.wire.get(`/review/${caseId}/appeal`)).status).toBe(404)
  const followed = await first.wire.get(`/review/${caseId}`)
  expect([followed.status, followed.location]).toEqual([303, `/review/${caseId}/appeal`])
  await first.wire.post(`/review/${caseId}`, { intent: 'claim' })
  const press = { version: '2', intent: 'decide', verdict: 'upheld', words: 'I was right.' }
  expect((await first.wire.post(`/review/${caseId}/appeal`, press)).status).toBe(404)
  const usual = { version: '2', intent: 'decide', outcome: 'publish', reason: 'within-rules', words: '' }
  expect((await first.wire.post(`/review/${caseId}`, usual)).location).toBe(`/review/${caseId}/appeal`)
  expect((await written.wire.get(`/p/${written.postId}`)).text).toContain(w.appeal.states.open.heading)
})

test('a moderator notes the steps of a crisis, is reminded on the day, and is offered a break @postgres', async ({
  forum,
  open,
}) => {
  const { title, key, postId } = await writeThread(forum.address, { body: 'I want to kill myself.' })
  const moderator = await forum.hire('moderator')
  const caseId = await findCase(moderator.wire, title)
  const page = await open({ as: moderator.wire, javaScriptEnabled: false })
  await page.goto(`/review/${caseId}/protocol`)
  await page.getByRole('checkbox').first().check()
  await page.getByLabel(w.crisis.note).fill('Told Niki.')
  await page.getByLabel(w.crisis.day, { exact: true }).fill('2020-01-01')
  await page.getByRole('button', { name: w.crisis.save }).click()
  await expect(page.getByRole('alert')).toContainText(w.crisis.faults.day ?? '')
  await expect(page.getByLabel(w.crisis.note)).toHaveValue('Told Niki.')
  await page.getByLabel(w.crisis.day, { exact: true }).fill(new Date().toISOString().slice(0, 10))
  await page.getByRole('button', { name: w.crisis.save }).click()
  await expect(page.getByText(w.crisis.saved)).toBeVisible()
  await page.goto('/review')
  await page.getByRole('button', { name: w.crisis.done + w.crisis.doneFor(title) }).click()
  await expect(page.getByRole('button', { name: w.crisis.done + w.crisis.doneFor(title) })).toHaveCount(0)

  await moderator.wire.post(`/review/${caseId}`, { intent: 'claim' })
  await page.goto(`/review/${caseId}`)
  await page.getByRole('radio', { name: c.outcomes.publish, exact: true }).check()
  await page.getByRole('button', { name: c.button }).click()
  await expect(heading(page, w.after.heading)).toBeVisible()

  const author = await open({ javaScriptEnabled: false })
  await signIn(author, key)
  await author.goto(`/p/${postId}`)
  await author.getByRole('button', { name: w.thanks.button }).click()
  await expect(author.getByText(w.thanks.given)).toBeVisible()
  await page.goto('/review')
  await expect(page.getByText(w.thanks.received(1))).toBeVisible()
})
