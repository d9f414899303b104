import type { Page } from '@playwright/test'
import { decide, publishThread, writeReply } from './support/posts'
import { expect, test, words } from './support/test'

test.use({ viewport: { width: 360, height: 740 } })

const RIGHT_TO_LEFT = 'לא דיברנו על זה שנה שלמה, ואני לא יודעת איך להתחיל.'

/** Links and letters that the way out would hide, after scrolling by so many pixels. */
const underExit = (page: Page) =>
  page.evaluate(() => {
    const exit = document.querySelector('.exit')?.getBoundingClientRect()
    const strip = Number.parseFloat(getComputedStyle(document.body, '::before').height)
    if (!exit || strip < exit.bottom) return ['the way out stands out of its strip']
    const over = [...document.querySelectorAll('.top a:not(.exit), .top button, main h1')].filter(each => {
      const box = each.getBoundingClientRect()
      const shown = scrollY === 0
      return shown && box.top < exit.bottom && box.bottom > exit.top && box.right > exit.left
    })
    return over.map(each => each.textContent ?? '')
  })

test('on a phone, the words of a conversation are on the first screen, and the way out hides none', async ({
  forum,
  open,
}) => {
  const { threadId } = await publishThread(forum.address, forum.moderator.wire, { body: RIGHT_TO_LEFT })
  const page = await open()
  await page.goto(`/t/${threadId}`)
  const text = page.locator('.post .prose').first()
  expect((await text.boundingBox())?.y).toBeLessThan(400)
  expect((await page.locator('.top').boundingBox())?.height).toBeLessThan(105)
  expect(await text.evaluate(each => getComputedStyle(each).direction)).toBe('rtl')
  for (const by of [0, 300, 700]) {
    await page.mouse.wheel(0, by)
    expect(await underExit(page), `after ${by} px`).toEqual([])
  }
})

test('buttons have borders in forced colours, and what is printed has no buttons', async ({
  forum,
  open,
}) => {
  const { threadId } = await publishThread(forum.address, forum.moderator.wire)
  await writeReply(forum.address, threadId)
  const page = await open()
  await page.goto(`/t/${threadId}`)
  await page.emulateMedia({ forcedColors: 'active' })
  for (const button of await page.locator('.button, .exit').all())
    expect(await button.evaluate(each => getComputedStyle(each).borderTopStyle)).toBe('solid')
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  await expect(page.locator('.post .prose').first()).toBeVisible()
  for (const each of await page.locator('.exit, .button, .report, form').all())
    await expect(each).toBeHidden()
})

test('links to report posts can be told apart by those who hear them', async ({ forum, open }) => {
  const { title, threadId } = await publishThread(forum.address, forum.moderator.wire)
  await writeReply(forum.address, threadId, { body: 'The same happened to us, and then it changed.' })
  await decide(forum.moderator.wire, title)
  const page = await open()
  await page.goto(`/t/${threadId}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const names = await page
    .getByRole('link', { name: words.reportsAndAppeals.report.link })
    .evaluateAll(all => all.map(each => each.getAttribute('aria-label')))
  expect(names).toHaveLength(2)
  expect(new Set(names).size).toBe(2)
  expect(names[0]).toContain('It has been a long')
})
