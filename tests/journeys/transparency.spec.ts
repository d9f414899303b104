import { reportLines } from '../../moderation/transparency/transparency'
import { openWire } from './support/http-client'
import { publishThread } from './support/posts'
import { expect, heading, test, words } from './support/test'

const w = words.metrics

test.use({ javaScriptEnabled: false })

/** Month, line, rule: count. */
const readFile = (text: string) =>
  new Map(
    text
      .trimEnd()
      .split('\r\n')
      .map(line => line.split(','))
      .map(([month, what, rule, count]) => [`${month} ${what} ${rule}`, count ?? '']),
  )

test('a guest reads the transparency report, and its file has the same numbers as the page @postgres', async ({
  forum,
  page,
}) => {
  await publishThread(forum.address, forum.moderator.wire)
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: words.frame.numbers }).click()
  await expect(heading(page, w.transparency.heading)).toBeVisible()
  await expect(page.getByRole('img', { name: w.transparency.posts })).toBeVisible()

  const { headers, text } = await openWire(forum.address).get('/transparency.csv')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe('attachment; filename="numbers.csv"')
  const file = readFile(text)
  const month = new Date().toISOString().slice(0, 7)
  expect(Number(file.get('all sent '))).toBeGreaterThan(0)
  const table = page.getByRole('region', { name: w.transparency.table })
  const rows = await table.getByRole('row').all()
  for (const [n, line] of reportLines.entries()) {
    const cells = await (rows[n + 1] as (typeof rows)[number]).getByRole('cell').allInnerTexts()
    const written = ['all', month].map(period => words.number(Number(file.get(`${period} ${line} `))))
    expect([line, ...cells]).toEqual([line, ...written])
  }
})

test('the public log leaves out what was done just now, and says so', async ({ forum, page }) => {
  const { title } = await publishThread(forum.address, forum.moderator.wire)
  await page.goto('/transparency')
  await page.getByRole('link', { name: w.transparency.log }).click()
  await expect(heading(page, w.log.heading)).toBeVisible()
  await expect(page.getByText(w.log.five)).toBeVisible()
  const told = await page.getByRole('main').innerText()
  expect(told).not.toContain(title)
  expect(told).not.toContain(forum.moderator.handle)
})

test('moderators see their metrics, and unanswered conversations @postgres', async ({ forum, open }) => {
  const page = await open({ as: forum.moderator.wire })
  for (const { heading: name } of [w.measures, w.unanswered, w.double]) {
    await page.goto('/review')
    await page.getByRole('navigation', { name: w.measures.ways }).getByRole('link', { name }).click()
    await expect(heading(page, name)).toBeVisible()
  }
})
