import type { Page } from '@playwright/test'
import { hidden, type Wire } from './support/http-client'
import { keyboardOf } from './support/keyboard'
import { decide, findCase, publishThread, writeThread } from './support/posts'
import { reportPost } from './support/reports-and-appeals'
import { expect, heading, test, words } from './support/test'

const [w, d, look] = [words.case, words.decisions, words.reportsAndAppeals.look]

/** As HTML alone, with Tab; and where scripts run, with single keys. The database is no part of it. */
for (const scripts of [false, true])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })
    /** At the page of a case, which is taken by keyboard. */
    async function atCase(page: Page, moderator: Wire, title: string) {
      await page.goto(`/review/${await findCase(moderator, title)}`)
      const keys = keyboardOf(page, scripts)
      await keys.act('c', page.getByRole('button', { name: w.claim }))
      await expect(page.getByText(/^Yours until /)).toBeVisible()
      return keys
    }

    async function decideBecause(page: Page, reason: string) {
      const keys = keyboardOf(page, scripts)
      await keys.goTo(page.getByRole('combobox', { name: w.reason }), 'r')
      await keys.type(reason)
      if (scripts) return page.keyboard.press('Control+Enter')
      return keys.press(page.getByRole('button', { name: w.button }))
    }

    test('a moderator hides words by keyboard', async ({ forum, open }) => {
      const body = 'We met at the old harbour, near the lighthouse, and walked home.'
      const { title, threadId } = await writeThread(forum.address, { body })
      const page = await open({ as: forum.moderator.wire })
      const keys = await atCase(page, forum.moderator.wire, title)
      const list = page.getByRole('textbox', { name: d.hideHeading })
      if (scripts) {
        // The title has words of its own, before "We met at the old harbour".
        await page.keyboard.press('h')
        const before = title.split(/\s+/).length
        for (let n = 0; n < before + 4; n++) await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Shift+ArrowRight')
        await page.keyboard.press('h')
        for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
        await page.keyboard.press('h')
        await expect(list).toHaveValue('old harbour\nlighthouse')
        await expect(page.getByRole('radio', { name: w.outcomes.hide, exact: true })).toBeChecked()
      } else {
        await keys.choose(w.outcome, 2)
        await keys.open(page.locator('summary', { hasText: d.hideHeading }))
        await keys.tabTo(list)
        await keys.type('old harbour\nlighthouse')
      }
      await decideBecause(page, 'Contact')
      await expect(page.getByText(d.decided)).toBeVisible()
      const reader = await open()
      await reader.goto(`/t/${threadId}`)
      await expect(reader.getByText('We met at the […], near the […], and walked home.')).toBeVisible()
    })

    test('a moderator removes a published post and pauses its writer by keyboard', async ({
      forum,
      open,
    }) => {
      const written = await publishThread(forum.address, forum.moderator.wire)
      await reportPost(forum.address, written.postId)
      const page = await open({ as: forum.moderator.wire })
      const keys = await atCase(page, forum.moderator.wire, written.title)
      await keys.choose(w.outcome, 4)
      if (scripts) await keys.goTo(page.getByRole('radio', { name: d.measures.none }), 'p')
      else {
        await keys.open(page.locator('summary', { hasText: d.measureHeading }))
        await keys.tabTo(page.getByRole('radio', { name: d.measures.none }))
      }
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('radio', { name: d.measures['pause-7'] })).toBeChecked()
      await page.keyboard.press('Shift+Tab')
      await decideBecause(page, 'Hostility')
      await expect(page.getByText(d.decided)).toBeVisible()
      const author = (await written.wire.get(`/p/${written.postId}`)).text
      expect(author).toContain(words.post.decided.remove)
      expect((await written.wire.get('/mine')).text).toContain(words.pause.heading)
    })

    test('two moderators close somebody’s writing by keyboard', async ({ forum, open }) => {
      const { title, wire } = await writeThread(forum.address)
      const page = await open({ as: forum.moderator.wire })
      const keys = await atCase(page, forum.moderator.wire, title)
      await keys.choose(w.outcome, 4)
      if (scripts) await keys.goTo(page.getByRole('radio', { name: d.measures.none }), 'p')
      else {
        await keys.open(page.locator('summary', { hasText: d.measureHeading }))
        await keys.tabTo(page.getByRole('radio', { name: d.measures.none }))
      }
      await page.keyboard.press('ArrowUp')
      await expect(page.getByRole('radio', { name: d.measures.close })).toBeChecked()
      await page.keyboard.press('Shift+Tab')
      await decideBecause(page, 'Advertising')
      await expect(page.getByText(d.proposed)).toBeVisible()
      expect((await wire.get('/mine')).text).not.toContain(words.pause.heading)

      const second = await open({ as: forum.first.wire })
      const seconds = await atCase(second, forum.first.wire, title)
      await expect(second.getByText(d.proposalBy(forum.moderator.handle))).toBeVisible()
      await seconds.goTo(second.getByRole('button', { name: d.agree }), 'a')
      await second.keyboard.press('Enter')
      await expect(second.getByText(d.decided)).toBeVisible()
      expect((await wire.get('/mine')).text).toContain(words.pause.heading)
    })

    test('a moderator asks a colleague, who passes the case on, by keyboard', async ({ forum, open }) => {
      const { title } = await writeThread(forum.address)
      const page = await open({ as: forum.moderator.wire })
      const keys = await atCase(page, forum.moderator.wire, title)
      const note = (on: Page) => on.getByRole('textbox', { name: d.passNote })
      if (!scripts) await keys.open(page.locator('summary', { hasText: d.passHeading }))
      await keys.goTo(note(page), 'n')
      await keys.type('Is this fear, or only anger?')
      await keys.press(page.getByRole('button', { name: d.ask }))
      await expect(page.getByText(d.passed)).toBeVisible()

      const other = await open({ as: forum.first.wire })
      const others = await atCase(other, forum.first.wire, title)
      await expect(other.getByText('Is this fear, or only anger?')).toBeVisible()
      if (!scripts) await others.open(other.locator('summary', { hasText: d.passHeading }))
      await others.goTo(note(other), 'n')
      await others.press(other.getByRole('button', { name: d.handOn }))
      await expect(other.getByText(d.passed)).toBeVisible()
      // Whoever asked may take it again: two have looked.
      await atCase(page, forum.moderator.wire, title)
    })

    test('a moderator decides an appeal by keyboard', async ({ forum, open }) => {
      const written = await writeThread(forum.address)
      await decide(forum.moderator.wire, written.title, { outcome: 'refuse', reason: 'not-for-here' })
      const decision = hidden((await written.wire.get(`/p/${written.postId}/appeal`)).text, 'decision')
      await written.wire.post(`/p/${written.postId}/appeal`, { decision, words: 'Please look again.' })

      const page = await open({ as: forum.first.wire })
      const keys = await atCase(page, forum.first.wire, written.title)
      await keys.choose(w.outcome, 1)
      await keys.goTo(page.getByRole('combobox', { name: w.reason }), 'r')
      await keys.type('Within')
      if (scripts) await page.keyboard.press('Control+Enter')
      else await keys.press(page.getByRole('button', { name: look.note }))
      await expect(page.getByRole('heading', { name: look.heading })).toBeVisible()
      await keys.choose(look.verdict, 2)
      await keys.goTo(page.getByRole('textbox', { name: look.words }), 'w')
      await keys.type('You were right.')
      if (scripts) await page.keyboard.press('Control+Enter')
      else await keys.press(page.getByRole('button', { name: look.button }))
      await expect(heading(page, words.review.heading)).toBeVisible()
      expect((await written.wire.get(`/p/${written.postId}`)).text).toContain('You were right.')
    })

    test('a moderator goes to the next case and back by keyboard, and never loses typed words', async ({
      forum,
      open,
    }) => {
      const written = await writeThread(forum.address)
      await writeThread(forum.address)
      const n = words.answerReports.neighbours
      const page = await open({ as: forum.moderator.wire })
      const keys = keyboardOf(page, scripts)
      const link = (name: string) => page.getByRole('link', { name, exact: true })
      const [first, second] = [await findCase(forum.moderator.wire, written.title), /\/review\/[a-z0-9]{20}/]
      await page.goto(`/review/${first}`)
      // Whichever of the two stands first.
      const [there, back] = (await link(n.after).count()) > 0 ? (['j', 'k'] as const) : (['k', 'j'] as const)
      const named = (key: 'j' | 'k') => link(key === 'j' ? n.after : n.before)
      await keys.act(there, named(there))
      await expect(page).not.toHaveURL(new RegExp(`/review/${first}$`))
      await expect(page).toHaveURL(second)
      await keys.act(back, named(back))
      await expect(page).toHaveURL(new RegExp(`/review/${first}$`))

      await keys.act('c', page.getByRole('button', { name: w.claim }))
      await expect(page.getByText(/^Yours until /)).toBeVisible()
      const box = page.getByRole('textbox', { name: w.words })
      await keys.goTo(box, 'w')
      await keys.type('jk?jk')
      await expect(box).toHaveValue('jk?jk')
      if (!scripts) return
      await page.getByRole('radio', { name: w.outcomes.publish, exact: true }).focus()
      await page.keyboard.press(`Control+${there}`)
      await page.keyboard.press(there)
      await expect(named(there)).toBeFocused()
      await expect(box).toHaveValue('jk?jk')
    })
  })

test('the list of keys names every key of a case', async ({ forum, open }) => {
  const { title } = await writeThread(forum.address)
  const page = await open({ as: forum.moderator.wire })
  await page.goto(`/review/${await findCase(forum.moderator.wire, title)}`)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: words.queue.keys.heading })
  for (const key of ['j', 'k', 'c', 'o', 'h', 'r', 'w', 'p', 'n', 'a', 'u', '?'])
    await expect(list.locator('kbd').getByText(key, { exact: true })).toBeVisible()
})
