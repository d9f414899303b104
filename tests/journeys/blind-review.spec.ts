import { newId } from '../../db/ids'
import { isBlindReviewed } from '../../moderation/queue/blind-review'
import { hidden } from './support/http-client'
import { findCase, letItSettle, writeThread } from './support/posts'
import { expect, type Staffed, test, withoutAndWithScripts, words } from './support/test'

const [w, d] = [words.case, words.metrics.double]
const body = 'Write to lonely@example.org, or meet me at the harbour.'

/** A case that the hash chooses, decided by the forum's moderator half a minute ago. */
async function doubledCase(forum: Staffed, decision: Record<string, string>) {
  const written = await writeThread(forum.address, { body })
  const { wire } = forum.moderator
  const found = await findCase(wire, written.title)
  let caseId = newId()
  while (!isBlindReviewed(caseId)) caseId = newId()
  await forum.change('UPDATE cases SET id = $1 WHERE id = $2', caseId, found)
  await wire.post(`/review/${caseId}`, { intent: 'claim' })
  const version = hidden((await wire.get(`/review/${caseId}`)).text, 'version')
  const sent = await wire.post(`/review/${caseId}`, { version, words: '', intent: 'decide', ...decision })
  expect(sent.location).toContain('decided=')
  await letItSettle(forum, written.postId)
  return written
}

withoutAndWithScripts(() => {
  test('a case with hidden words gets a blind review, and nothing changes for its author', async ({
    forum,
    open,
  }) => {
    const { title, threadId } = await doubledCase(forum, {
      outcome: 'hide',
      reason: 'contact-details',
      hide: 'harbour\nlonely@example.org',
    })
    const page = await open({ as: (await forum.hire('moderator')).wire })
    await page.goto('/review')
    await page.getByRole('link', { name: d.heading }).click()
    await expect(page.getByText(title)).toBeVisible()
    await expect(page.getByText('or meet me at the harbour.')).toBeVisible()
    await expect(page.locator('mark', { hasText: 'lonely@example.org' })).toBeVisible()
    await expect(page.getByText(forum.moderator.handle)).toHaveCount(0)

    await page.getByRole('button', { name: d.button }).click()
    await expect(page.getByRole('alert')).toContainText(d.missing)
    await page.getByRole('radio', { name: w.outcomes.hide, exact: true }).check()
    await page.getByRole('combobox', { name: d.reason }).selectOption('contact-details')
    await page.getByRole('button', { name: d.button }).click()
    await expect(page.getByText(d.given)).toBeVisible()
    await expect(page.getByText(title)).toHaveCount(0)

    const reader = await open()
    await reader.goto(`/t/${threadId}`)
    await expect(reader.getByText('Write to […], or meet me at the […].')).toBeVisible()
    await page.goto('/review/measures')
    await expect(page.getByText(words.metrics.measures.heading).first()).toBeVisible()
  })
})
