import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { en as words } from '../../app/words/en'
import { type Forum, openForum } from './support/forum'
import { openWire, SESSION, seen } from './support/http-client'
import { findCase, writeThread } from './support/posts'
import { acceptInvitation, signInAsStaff } from './support/staff'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Night = Forum & { heard: string[]; moveTo: (time: number) => void; ahead: () => number }

/** A forum of its own with a clock that can be moved, and whoever is to be woken. */
const test = base.extend<{ night: Night }>({
  night: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lamplight-night-'))
    const clock = join(folder, 'clock')
    let ahead = 0
    const moveTo = (time: number) => {
      ahead = time - Date.now()
      writeFileSync(clock, String(ahead))
    }
    moveTo(Date.now())
    const heard: string[] = []
    const phone = createServer(async (incoming, answer) => {
      let body = ''
      for await (const piece of incoming) body += piece
      heard.push(body)
      answer.end()
    }).listen(0, '127.0.0.1')
    await once(phone, 'listening')
    const forum = await openForum('sqlite', 10_000, {
      CLOCK_FILE: clock,
      NODE_OPTIONS: `--import ${resolve('tests/journeys/support/moved-clock.mjs')}`,
      ALERT_WEBHOOK: `http://127.0.0.1:${(phone.address() as AddressInfo).port}/wake`,
    })
    try {
      await use({ ...forum, heard, moveTo, ahead: () => ahead })
      expect(forum.errors()).toBe('')
    } finally {
      await forum.close()
      phone.closeAllConnections()
      phone.close()
      rmSync(folder, { recursive: true })
    }
  },
})

test('someone writes at night that they may die: lines, an honest hour, a call, and a moderator in the morning', async ({
  night,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: night.address })
  const page = await context.newPage()
  const ada = await acceptInvitation(page, night.firstLink, 'ada')
  const cookie = (await context.cookies()).find(({ name }) => name === SESSION)?.value ?? ''
  const wire = openWire(night.address, { [SESSION]: cookie })

  // The shift begins at the second full hour from now, every day.
  const begins = Math.floor(Date.now() / HOUR + 2) * HOUR
  const clockTime = (time: number) => new Date(time).toISOString().slice(11, 16)
  const shift = `${clockTime(begins)}-${clockTime(begins + 4 * HOUR)}`
  const days = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => [day, shift]))
  const saved = await wire.post('/staff/hours', { intent: 'hours', zone: 'UTC', ...days })
  expect(saved.location).toBe('/staff/hours?saved')

  const title = 'I took all of my tablets an hour ago'
  const written = await writeThread(night.address, {
    title,
    body: 'I do not want to wake up. I want to die tonight.',
  })
  const sent = seen((await written.wire.get(`/sent/${written.postId}`)).text)
  const promise = words.staffing.besideHelp({ at: begins, zone: 'UTC' }, true)
  expect(sent).toContain(promise.slice(0, promise.indexOf('.')))

  night.moveTo(Date.now() + 30 * MINUTE)
  await expect.poll(() => night.heard.length, { timeout: 8_000 }).toBe(1)
  expect(night.heard[0]).toMatch(/^1 case in band Now has waited \d+ minutes\.$/)

  night.moveTo(begins + 5 * MINUTE)
  await signInAsStaff(page, { ...ada, nextCode: () => ada.nextCode(night.ahead()) })
  await page.getByRole('button', { name: words.alerts.card.acknowledge }).click()
  await expect(page.getByText(words.alerts.card.acknowledged('ada', '').split(' at ')[0] ?? '')).toBeVisible()
  const morning = openWire(night.address, {
    [SESSION]: (await context.cookies()).find(({ name }) => name === SESSION)?.value ?? '',
  })
  const next = await morning.post('/review', { intent: 'next' })
  expect(next.location).toContain(await findCase(morning, title))
  expect(seen((await written.wire.get(`/sent/${written.postId}`)).text)).not.toContain(promise.slice(0, 30))
  const calls = night.heard.length
  night.moveTo(begins + 25 * MINUTE)
  await page.waitForTimeout(1_500)
  expect(night.heard).toHaveLength(calls)
  await context.close()
})
