import type { Page } from '@playwright/test'
import { faults } from './support/faults'
import { type Forum, openForum } from './support/forum'
import { openWire, SESSION } from './support/http-client'
import { expect, heading, sendThread, test, words } from './support/test'

const sessionIn = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === SESSION)?.value ?? ''

for (const { name, tag = [], isAway, begin } of faults)
  test(`while ${name}, people leave, and find help`, { tag }, async ({ database, open }) => {
    const forum = await openForum(database)
    try {
      const begun = async (javaScriptEnabled: boolean) => {
        const page = await open({ baseURL: forum.address, javaScriptEnabled })
        await sendThread(page)
        await page.goto('/mine')
        return { page, session: await sessionIn(page) }
      }
      const people = [await begun(false), await begun(true), await begun(false)] as const
      const [leaving, pressing, signingOut] = people
      const guest = await open({ baseURL: forum.address, viewport: { width: 360, height: 740 } })
      const end = await begin(forum)

      await leaving.page.getByRole('link', { name: words.frame.leave }).click()
      await leaving.page.waitForURL(forum.exit)
      for (let n = 0; n < 3; n++) await pressing.page.keyboard.press('Shift')
      await pressing.page.waitForURL(forum.exit)
      for (const { page } of [leaving, pressing]) {
        await page.goBack()
        await expect(heading(page, words.left.text)).toBeVisible()
      }
      await signingOut.page.getByRole('button', { name: words.frame.signOut }).click()
      await expect(heading(signingOut.page, words.left.text)).toBeVisible()
      const refused = async () => {
        for (const { page, session } of people) {
          expect(await sessionIn(page)).toBe('')
          const old = openWire(forum.address, { [SESSION]: session })
          expect((await old.get('/mine')).location).toContain('/sign-in')
        }
      }
      await refused()

      await guest.goto('/help?country=GB')
      await expect(heading(guest, words.help.heading)).toBeVisible()
      await expect(guest.getByRole('link', { name: '116 123' }).first()).toBeVisible()
      await expect(guest.getByText(words.frame.away)).toHaveCount(isAway ? 1 : 0)
      await guest.goto('/safety')
      await expect(heading(guest, words.safety.heading)).toBeVisible()
      await expect(guest.getByText(words.frame.away)).toHaveCount(isAway ? 1 : 0)
      expect((await guest.goto('/b/amber'))?.status()).toBe(isAway ? 503 : 200)
      if (isAway) {
        await expect(heading(guest, words.server.pages[503].title)).toBeVisible()
        await guest.getByRole('main').getByRole('link', { name: words.frame.help }).click()
        await expect(heading(guest, words.help.heading)).toBeVisible()
      }

      await end()
      await expect.poll(() => sessionsIn(forum), { timeout: 30_000 }).toBe(0)
      await refused()
      expect((await guest.goto('/b/amber'))?.status()).toBe(200)
    } finally {
      await forum.close()
    }
  })

const sessionsIn = async ({ rows }: Forum) => Number((await rows('SELECT count(*) AS n FROM sessions'))[0]?.n)
