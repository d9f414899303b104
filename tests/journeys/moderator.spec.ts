import type { Page } from '@playwright/test'
import { policy, reasonOf, standardWords } from '../../moderation/policy'
import { emptyQueue, findCase, someTitle, writeThread } from './support/posts'
import { signInAsStaff } from './support/staff'
import { expect, heading, signIn, test, withoutAndWithScripts, words } from './support/test'

const [w, review] = [words.case, words.review]

async function takeNext(page: Page, title: string) {
  await page.goto('/review')
  await page.getByRole('button', { name: review.next }).click()
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByText(/^Yours until /)).toBeVisible()
}

async function decideOnPage(page: Page, outcome: keyof typeof w.outcomes, reason: string, told = '') {
  await page.getByRole('radio', { name: w.outcomes[outcome], exact: true }).check()
  await page.getByRole('combobox', { name: w.reason }).selectOption(reason)
  await page.getByRole('textbox', { name: w.words }).fill(told)
  await page.getByRole('button', { name: w.button }).click()
}

withoutAndWithScripts(() => {
  test('a moderator claims a case and asks for a change, the author makes it, and the post is published @smoke', async ({
    forum,
    open,
  }) => {
    await emptyQueue(forum.first.wire)
    const title = someTitle()
    const body = 'We sleep back to back. Mine is lonely.person@example.org if you know this.'
    const { key, postId } = await writeThread(forum.address, { title, body })

    const page = await open({ as: forum.moderator.wire })
    await takeNext(page, title)
    await expect(page.locator('mark', { hasText: 'lonely.person@example.org' })).toBeVisible()
    await expect(page.getByText(review.because.contact ?? '').first()).toBeVisible()

    await decideOnPage(page, 'ask', 'advertising', 'Kindly take out the address.')
    await expect(page.getByRole('alert')).toContainText(w.faults['reason-missing'] ?? '')
    await expect(page.getByRole('textbox', { name: w.words })).toHaveValue('Kindly take out the address.')
    await decideOnPage(page, 'ask', 'contact-details', 'Kindly take out the address.')
    await expect(heading(page, review.heading)).toBeVisible()
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)

    const author = await open()
    await signIn(author, key)
    // News waits half a minute, in which a decision can be taken back; the post’s own page does not.
    await expect(author.getByText(words.notices.asked)).toHaveCount(0)
    await author.goto(`/p/${postId}`)
    await expect(author.getByText(reasonOf('contact-details')?.text ?? '')).toBeVisible()
    await expect(author.getByText('Kindly take out the address.')).toBeVisible()
    await expect(author.getByText(words.post.byMachineToo)).toBeVisible()
    await expect(author.getByRole('link', { name: words.ruleTitles['no-contact'] })).toBeVisible()
    await author
      .getByRole('textbox', { name: words.write.bodyLabel })
      .fill('We sleep back to back, every night.')
    await author.getByRole('button', { name: words.post.send }).click()
    await expect(heading(author, words.sent.heldHeading)).toBeVisible()

    await takeNext(page, title)
    await expect(page.locator('mark', { hasText: 'example.org' })).toHaveCount(0)
    await page.getByText(w.earlier).click()
    await expect(page.getByText('lonely.person@example.org')).toBeVisible()
    await decideOnPage(page, 'publish', 'within-rules')
    await expect(heading(page, review.heading)).toBeVisible()
    await author.goto('/mine')
    await expect(author.getByText(words.mine.states.published, { exact: true })).toBeVisible()
  })

  test('the author of a refused post reads why, by which rule, and what they can do', async ({
    forum,
    open,
  }) => {
    await emptyQueue(forum.first.wire)
    const { title, key, postId } = await writeThread(forum.address)
    const page = await open({ as: forum.moderator.wire })
    await takeNext(page, title)
    await decideOnPage(page, 'refuse', 'not-for-here')
    await expect(heading(page, review.heading)).toBeVisible()

    const author = await open()
    await signIn(author, key)
    await author.goto(`/p/${postId}`)
    await expect(author.getByRole('heading', { name: words.post.decided.refuse })).toBeVisible()
    await expect(author.getByText(reasonOf('not-for-here')?.text ?? '')).toBeVisible()
    await expect(author.getByText(standardWords('not-for-here', 'refuse'))).toBeVisible()
    await expect(author.getByText(words.post.byPerson)).toBeVisible()
    await expect(author.getByText(words.post.repairRefuse)).toBeVisible()
    await author.getByRole('link', { name: words.ruleTitles['on-board'] }).click()
    expect(new URL(author.url()).hash).toBe('#on-board')
    const stranger = await open()
    expect((await stranger.goto(`/p/${postId}`))?.url()).toContain('/sign-in')
  })
})

test('a colleague’s claimed case cannot be decided, and neither can one whose claim has passed on @postgres', async ({
  forum,
  open,
}) => {
  const { title } = await writeThread(forum.address)
  const mine = await open({ as: forum.moderator.wire })
  await mine.goto(`/review/${await findCase(forum.moderator.wire, title)}`)
  await mine.getByRole('button', { name: w.claim }).click()
  await expect(mine.getByText(/^Yours until /)).toBeVisible()

  const theirs = await open({ as: forum.first.wire })
  await theirs.goto(mine.url())
  await expect(theirs.getByText(w.heldBy(forum.moderator.handle))).toBeVisible()
  await expect(theirs.getByRole('button', { name: w.claim })).toHaveCount(0)

  const late = await open({ as: forum.moderator.wire })
  await late.goto(mine.url())
  await late.getByRole('button', { name: w.release }).click()
  await expect(heading(late, review.heading)).toBeVisible()
  await theirs.reload()
  await theirs.getByRole('button', { name: w.claim }).click()
  await expect(theirs.getByText(/^Yours until /)).toBeVisible()

  await decideOnPage(mine, 'publish', 'within-rules', 'A long and careful letter.')
  await expect(mine.getByRole('alert')).toContainText(w.faults['not-yours'] ?? '')
  await expect(mine.getByRole('textbox', { name: w.words })).toHaveValue('A long and careful letter.')
})

test('a moderator signs in with key and code, and sees nothing without the code', async ({ forum, open }) => {
  const colleague = await forum.hire('moderator')
  const page = await open()
  await signInAsStaff(page, colleague)
  await page.getByRole('link', { name: words.staff.review }).click()
  await expect(heading(page, review.heading)).toBeVisible()
  await page.getByRole('button', { name: words.frame.signOut }).click()

  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.label).fill(colleague.key)
  await page.getByRole('button', { name: words.signIn.button }).click()
  await page.getByRole('textbox', { name: words.signIn.code.label }).fill('000000')
  await page.getByRole('button', { name: words.signIn.code.button }).click()
  await expect(page.getByRole('alert')).toContainText(words.signIn.code.wrong)
  expect((await page.goto('/review'))?.status()).toBe(404)
  expect((await page.goto('/staff'))?.status()).toBe(404)
})

test('a crisis is answered in one form: steps, letter and decision, and saving the steps loses nothing', async ({
  forum,
  open,
}) => {
  const { title } = await writeThread(forum.address, { body: 'I want to kill myself tonight.' })
  const caseId = await findCase(forum.moderator.wire, title)
  const c = words.reportsAndAppeals.crisis
  const letter = policy().crisis.words[0]
  for (const javaScriptEnabled of [false, true]) {
    const page = await open({ as: forum.moderator.wire, javaScriptEnabled })
    await page.goto(`/review/${caseId}`)
    if (!javaScriptEnabled) await page.getByRole('button', { name: w.claim }).click()
    const told = page.getByRole('textbox', { name: w.words })
    await told.fill('Dear you.')
    await page.getByRole('checkbox', { name: policy().crisis.steps[0]?.label }).check()
    await page.getByRole('button', { name: c.insert(letter?.label ?? '') }).click()
    await expect(told).toHaveValue(`Dear you.\n\n${letter?.text}`)
    await page.getByRole('radio', { name: w.outcomes.publish, exact: true }).check()
    await page.getByRole('button', { name: c.save }).click()
    await expect(page.getByText(c.saved)).toBeVisible()
    await expect(told).toHaveValue(`Dear you.\n\n${letter?.text}`)
    await expect(page.getByRole('radio', { name: w.outcomes.publish, exact: true })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: policy().crisis.steps[0]?.label })).toBeChecked()
    await expect(page.locator('details.heavy')).not.toHaveAttribute('open')
    if (!javaScriptEnabled) continue
    // In the note to colleagues, the keys send what the cursor is in.
    await page.getByRole('textbox', { name: c.note }).press('Control+Enter')
    await expect(page.getByText(c.saved)).toBeVisible()
    await told.press('Control+Enter')
    await expect(heading(page, words.reportsAndAppeals.after.heading)).toBeVisible()
  }
})
