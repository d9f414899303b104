import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { publishThread } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, heading, sendThread, signIn, test, words } from './support/test'

const w = words.myAccount
const WRONG = 'abacus crispy dove felt-tip marbling t-shirt zoom'
const phone = { viewport: { width: 360, height: 740 } }

async function newcomer(page: Page) {
  const { title, postId } = await sendThread(page)
  const key = await readShownKey(page)
  await page.getByRole('button', { name: words.key.kept }).click()
  await expect(heading(page, words.mine.heading)).toBeVisible()
  return { title, postId, key }
}

async function giveKey(page: Page, key: string, button: string) {
  await page.getByLabel(w.key.label).fill(key)
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function refuses(page: Page, key: string) {
  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.label).fill(key)
  await page.getByRole('button', { name: words.signIn.button }).click()
  await expect(page.getByRole('alert')).toContainText(words.signIn.faults.wrong)
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a member downloads everything in one archive, after giving the key again @both', async ({ open }) => {
    const page = await open(phone)
    const { title, key } = await newcomer(page)
    await page.getByRole('link', { name: w.link, exact: true }).click()
    await page.getByRole('link', { name: w.parts.export.link }).click()
    await giveKey(page, WRONG, w.exporting.button)
    await expect(page.getByRole('alert')).toContainText(w.key.wrong)
    await giveKey(page, WRONG.replace('crispy', 'crispi'), w.exporting.button)
    await expect(page.getByRole('alert')).toContainText('“crispy”')
    await giveKey(page, key, w.exporting.button)
    await expect(heading(page, w.exporting.readyHeading)).toBeVisible()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w.exporting.download }).click(),
    ])
    expect(download.suggestedFilename()).toBe('export.zip')
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files).sort()).toEqual(['data.html', 'data.json'])
    const [html, json] = ['data.html', 'data.json'].map(name => strFromU8(files[name] ?? new Uint8Array()))
    const stored = JSON.parse(json ?? '')
    expect(stored.conversations).toMatchObject([{ title, posts: [{ state: 'held', kind: 'opening' }] }])
    expect(html).toContain(title)
    expect(html).not.toContain('<script')
  })

  test('a member changes the key: the old one and every other browser are out @both', async ({ open }) => {
    const [page, other] = [await open(phone), await open()]
    const { key } = await newcomer(page)
    await signIn(other, key)
    await page.goto('/mine/data/key')
    await giveKey(page, key, w.changing.button)
    const next = await readShownKey(page)
    await page.reload()
    expect(await readShownKey(page)).toBe(next)
    expect(next).not.toBe(key)
    await page.getByRole('button', { name: w.changing.confirm }).click()
    await expect(page.getByRole('status')).toContainText(w.changing.doneHeading)
    await other.goto('/mine')
    await expect(heading(other, words.signIn.heading)).toBeVisible()
    await refuses(other, key)
    await signIn(other, next)
    await expect(other.getByRole('link', { name: words.mine.opening })).toBeVisible()
  })

  test('a member signs out everywhere', async ({ open }) => {
    const [page, other] = [await open(phone), await open()]
    const { key } = await newcomer(page)
    await signIn(other, key)
    await page.goto('/mine/data')
    await page.getByRole('button', { name: w.parts.everywhere.button }).click()
    await expect(page.getByText(words.signIn.everywhere)).toBeVisible()
    for (const each of [page, other]) {
      await each.goto('/mine/data')
      await expect(heading(each, words.signIn.heading)).toBeVisible()
    }
    await signIn(page, key)
  })

  test('a member deletes one post, and gets a receipt that stays', async ({ open }) => {
    const page = await open(phone)
    const { postId, title } = await newcomer(page)
    await page.goto(`/p/${postId}/withdraw`)
    await page.getByRole('button', { name: words.post.withdraw }).click()
    await expect(heading(page, w.receipt.heading)).toBeVisible()
    expect(await page.getByRole('main').textContent()).not.toContain(title)
    await page.getByRole('link', { name: w.receipt.back }).click()
    await page.getByRole('link', { name: words.mine.opening }).click()
    await expect(heading(page, w.receipt.heading)).toBeVisible()
  })

  for (const how of ['now', 'day', 'left'] as const)
    test(`a member deletes the account: ${how}`, async ({ forum, open }) => {
      const { threadId, title, wire } = await publishThread(forum.address, forum.moderator.wire)
      const page = await open({ as: wire, ...phone })
      await page.goto('/mine')
      const key = await readShownKey(page)
      await page.getByRole('button', { name: words.key.kept }).click()
      await page.goto('/mine/data/delete')
      await giveKey(page, key, w.deleting.button)
      await expect(page.getByRole('alert')).toContainText(w.deleting.noChoice)
      await page.getByRole('radio', { name: w.deleting.how[how].label }).check()
      await giveKey(page, key, w.deleting.button)
      await expect(page.getByText(w.deleted.how[how])).toBeVisible()
      await refuses(page, key)
      const shown = await wire.get(`/t/${threadId}`)
      expect(shown.text.includes(title)).toBe(how !== 'now')
    })

  test('a colleague is told to give up their role first', async ({ forum, open }) => {
    const page = await open({ as: forum.moderator.wire })
    await page.goto('/mine/data/delete')
    await expect(page.getByText(w.deleting.hasRole)).toBeVisible()
    await expect(page.getByRole('button', { name: w.deleting.button })).toHaveCount(0)
  })

  test('a form that arrives after all is done says what has happened', async ({ open }) => {
    const page = await open()
    await newcomer(page)
    await page.goto('/mine/data/delete')
    await page.context().clearCookies()
    await page.getByRole('button', { name: w.deleting.button }).click()
    await expect(page.getByText(words.signIn.over)).toBeVisible()
  })
})
