import { findCase, writeThread } from './support/posts'
import { expect, test, words } from './support/test'

test('one note stands on several cases and leads from one to the other', async ({ forum, open }) => {
  const [one, two] = [await writeThread(forum.address), await writeThread(forum.address)]
  const w = words.groupNotes
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto('/review')
  await page.getByRole('link', { name: w.link }).click()
  await page.getByRole('checkbox', { name: one.title }).check()
  await page.getByRole('textbox', { name: w.note }).fill('Both name the same shop.')
  await page.getByRole('button', { name: w.button }).click()
  await expect(page.getByRole('link', { name: w.faults.few })).toBeVisible()
  await expect(page.getByRole('textbox', { name: w.note })).toHaveValue('Both name the same shop.')
  await page.getByRole('checkbox', { name: two.title }).check()
  await page.getByRole('button', { name: w.button }).click()
  await expect(page.getByText(w.noted(2))).toBeVisible()
  await page.goto(`/review/${await findCase(forum.moderator.wire, one.title)}`)
  await expect(page.getByText('Both name the same shop.')).toBeVisible()
  await page.getByText(w.others).click()
  await page.getByRole('link', { name: two.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: two.title })).toBeVisible()
})
