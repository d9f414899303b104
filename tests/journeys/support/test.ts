import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { en as words } from '../../../app/words/en'
import { CLIENT_HEADER, type Database, type Forum, openForum } from './forum'
import { openWire, SESSION, type Wire } from './http-client'
import { someTitle } from './posts'
import { acceptInvitation, type Colleague, hire, type Role } from './staff'

export { expect, words }

type Member = Colleague & { wire: Wire }

/** A forum with the people who look after it. Each role has somebody who has that role only. */
export type Staffed = Forum & {
  first: Member
  moderator: Member
  professional: Member
  operator: Member
  /** One more colleague, for tests that use one up. */
  hire: (...roles: Role[]) => Promise<Member>
}

/** A browser of somebody's own: nothing in it, and a client address that nobody else has. */
type Open = (options?: BrowserContextOptions & { as?: Wire }) => Promise<Page>

export const test = base.extend<
  { open: Open; noBugs: undefined },
  { database: Database; alikeFrom: number; forum: Staffed }
>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  alikeFrom: [10_000, { option: true, scope: 'worker' }],

  /** First start, then the first colleague through the pages, then the others. */
  forum: [
    async ({ database, alikeFrom, browser }, use) => {
      const forum = await openForum(database, alikeFrom)
      try {
        const first = await becomeFirst(browser, forum)
        const hireOne = (...roles: Role[]) =>
          hire(first.wire, forum.address, `${roles[0]}-${randomUUID().slice(0, 4)}`, ...roles)
        await use({
          ...forum,
          first,
          moderator: await hireOne('moderator'),
          professional: await hireOne('professional'),
          operator: await hireOne('operator'),
          hire: hireOne,
        })
      } finally {
        await forum.close()
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ forum }, use) => use(forum.address),

  open: async ({ browser, forum }, use) => {
    const opened: { close: () => Promise<void> }[] = []
    await use(async ({ as, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: forum.address,
        extraHTTPHeaders: { [CLIENT_HEADER]: randomUUID() },
        ...options,
      })
      opened.push(context)
      // Chromium sends Secure cookies to localhost as well, but wants them set as if by TLS.
      const url = forum.address.replace('http:', 'https:')
      await context.addCookies([...(as?.jar ?? [])].map(([name, value]) => ({ name, value, url })))
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },

  /** Whatever a test does, the forum never meets a bug of its own. */
  noBugs: [
    async ({ forum }, use) => {
      const before = forum.errors()
      await use(undefined)
      expect(forum.errors().slice(before.length)).toBe('')
    },
    { auto: true },
  ],
})

/** The first colleague joins through the pages, by the link that the forum printed, and without scripts. */
async function becomeFirst(browser: Browser, forum: Forum): Promise<Member> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: forum.address })
  const joined = await acceptInvitation(await context.newPage(), forum.firstLink, 'ada')
  const cookie = (await context.cookies()).find(({ name }) => name === SESSION)?.value ?? ''
  await context.close()
  return { ...joined, wire: openWire(forum.address, { [SESSION]: cookie }) }
}

/** Runs the same journeys without scripts and with scripts. */
export function withoutAndWithScripts(journeys: (scripts: boolean) => void): void {
  for (const scripts of [false, true])
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts })
      journeys(scripts)
    })
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Fills in and sends the form of a new conversation, on a page that shows it. */
export async function sendThread(
  page: Page,
  { title = someTitle(), body = 'It has been a long year for the two of us.', board = 'amber' } = {},
): Promise<{ title: string; postId: string }> {
  const w = words.write
  await page.goto(`/b/${board}/write`)
  await page.getByRole('textbox', { name: w.titleLabel }).fill(title)
  await page.getByRole('textbox', { name: w.bodyLabel }).fill(body)
  await page.getByRole('radio', { name: words.wishes.heard.label }).check()
  // Asked of newcomers only.
  const adult = page.getByRole('checkbox', { name: w.adult })
  if (await adult.isVisible()) await adult.check()
  await sendCheckedOrNot(page)
  await page.waitForURL('**/sent/*')
  return { title, postId: new URL(page.url()).pathname.slice('/sent/'.length) }
}

/** Presses Send, and once more where details could show who someone is. */
export async function sendCheckedOrNot(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: new RegExp(`^${words.write.send}`) })
  await send.click()
  await page.waitForLoadState()
  if (await heading(page, words.preview.check.heading).isVisible()) await send.click()
}

/** Comes back with a key. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.label).fill(key)
  await page.getByRole('button', { name: words.signIn.button }).click()
  await expect(heading(page, words.mine.heading)).toBeVisible()
}
