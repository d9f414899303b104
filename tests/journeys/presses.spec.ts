import type { Locator, Page } from '@playwright/test'
import { policy } from '../../moderation/policy'
import { emptyQueue, findCase, someTitle, writeThread } from './support/posts'
import { expect, heading, test, words } from './support/test'

const [w, review] = [words.case, words.review]

/** Every press, as a moderator makes it without scripts. */
function countPresses() {
  let presses = 0
  return {
    press: async (what: Locator) => {
      presses++
      await what.click()
    },
    count: () => presses,
  }
}

const decided = (page: Page) => expect(page.getByText(words.decisions.decided)).toBeVisible()

test('an ordinary case takes three presses, a phone number two, and what the rules propose is read first', async ({
  forum,
  open,
}) => {
  await emptyQueue(forum.first.wire)
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })

  const ordinary = countPresses()
  const { title } = await writeThread(forum.address, { title: someTitle('A quiet year') })
  await page.goto('/review')
  await ordinary.press(page.getByRole('button', { name: review.next }))
  await expect(heading(page, title)).toBeVisible()
  await ordinary.press(page.getByRole('radio', { name: w.outcomes.publish, exact: true }))
  await ordinary.press(page.getByRole('button', { name: w.button }))
  await decided(page)
  expect(ordinary.count()).toBe(3)

  const number = countPresses()
  const call = await writeThread(forum.address, {
    title: someTitle('Would somebody talk'),
    body: 'I have had pain for two years and I am no good at writing. You can call me on 020 7946 0958.',
  })
  await page.goto('/review')
  await number.press(page.getByRole('button', { name: review.next }))
  await expect(heading(page, call.title)).toBeVisible()
  await expect(page.locator('mark')).toContainText(['020 7946 0958'])
  await number.press(page.getByRole('button', { name: w.button }))
  await decided(page)
  expect(number.count()).toBe(2)
  const [post] = await forum.rows('SELECT body FROM posts WHERE id = $1', call.postId)
  expect(post?.body).toMatch(/call me on \[…\]/)
})

test('a crisis with a letter takes six presses: claim, text, a step, letter, outcome, decide', async ({
  forum,
  open,
}) => {
  const crisis = countPresses()
  const { title } = await writeThread(forum.address, { body: 'I want to kill myself tonight.' })
  const caseId = await findCase(forum.moderator.wire, title)
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto(`/review/${caseId}`)
  await crisis.press(page.getByRole('button', { name: w.claim }))
  await crisis.press(page.locator('details.heavy > summary'))
  await expect(page.getByText('I want to kill myself tonight.').first()).toBeVisible()
  await crisis.press(page.getByText(policy().crisis.steps[0]?.label ?? ''))
  const c = words.reportsAndAppeals.crisis
  await crisis.press(page.getByRole('button', { name: c.insert(policy().crisis.words[0]?.label ?? '') }))
  await crisis.press(page.getByRole('radio', { name: w.outcomes.publish, exact: true }))
  await crisis.press(page.getByRole('button', { name: w.button }))
  await expect(heading(page, words.reportsAndAppeals.after.heading)).toBeVisible()
  expect(crisis.count()).toBe(6)
})
