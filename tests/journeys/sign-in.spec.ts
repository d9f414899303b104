import { Secret, TOTP } from 'otpauth'
import { hidden, openWire, seen } from './support/http-client'
import { someTitle, writeThread } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, heading, sendThread, test, withoutAndWithScripts, words } from './support/test'

const w = words.signIn
const WRONG = 'abacus crispy dove felt-tip marbling t-shirt zoom'

withoutAndWithScripts(() => {
  test('a key opens in the dress it was pasted in, hidden or shown', async ({ open }) => {
    const page = await open()
    await sendThread(page)
    const key = await readShownKey(page)
    await page.getByRole('button', { name: words.key.kept }).click()
    await page.getByRole('button', { name: words.frame.signOut }).click()

    await page.goto('/sign-in')
    const box = page.getByLabel(w.label)
    await expect(box).toHaveAttribute('type', 'password')
    await expect(box).toHaveAttribute('autocomplete', 'current-password')
    await box.fill(`My key: “${key.toUpperCase().replaceAll(' ', ', ')}.”`)
    await page.getByRole('button', { name: w.show }).click()
    await expect(box).toHaveAttribute('type', 'text')
    await expect(box).toHaveValue(/^My key: “/)
    await page.getByRole('button', { name: w.hide }).click()
    await expect(box).toHaveAttribute('type', 'password')
    await box.press('Enter')
    await expect(heading(page, words.mine.heading)).toBeVisible()
  })

  test('a misspelt word of a key is named, with the word that it may have been', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await page.goto('/sign-in')
    await page.getByLabel(w.label).fill(`${WRONG.replace('crispy', 'crispi')}`)
    await page.getByRole('button', { name: w.button }).click()
    await expect(page.getByRole('alert')).toContainText('“crispi” isn’t on our list. Did you mean “crispy”')
    await expect(page.getByLabel(w.label)).toHaveValue(WRONG.replace('crispy', 'crispi'))
    await page.getByLabel(w.label).fill(WRONG.replace('crispy ', ''))
    await page.getByRole('button', { name: w.button }).click()
    await expect(page.getByRole('alert')).toContainText('We found 6 words')
  })

  test('a newcomer can offer the key to a password manager, and sees it until they say it is saved', async ({
    open,
  }) => {
    const page = await open()
    await sendThread(page)
    const key = await readShownKey(page)
    await page.getByText(words.key.manager.heading, { exact: true }).click()
    const box = page.getByLabel(words.key.manager.label)
    await expect(box).toHaveAttribute('autocomplete', 'new-password')
    await expect(box).toHaveValue(key)
    await page.getByRole('button', { name: words.key.manager.button }).click()
    await expect(page.getByRole('status')).toHaveText(words.key.manager.offered)
    expect(await readShownKey(page)).toBe(key)
    await page.getByRole('button', { name: words.key.kept }).click()
    await expect(heading(page, words.mine.heading)).toBeVisible()
  })
})

test.describe('a browser that blocks cookies', () => {
  test('is told before a post is taken, and keeps the words', async ({ forum, open }) => {
    const page = await open()
    const title = someTitle()
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(title)
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('It has been a long year.')
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    for (let time = 0; time < 2; time++) {
      await page.context().clearCookies()
      await page.getByRole('button', { name: words.write.sendNew }).click()
      await expect(page.getByRole('alert')).toHaveText(words.write.cookies)
      await expect(page.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue(
        'It has been a long year.',
      )
    }
    expect((await forum.moderator.wire.get('/review')).text).not.toContain(title)

    // Now they are allowed, and this answer's is kept.
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await page.waitForURL('**/sent/*')
    expect((await readShownKey(page)).split(' ')).toHaveLength(7)
  })

  test('is told when signing in, instead of going round in circles', async ({ open }) => {
    const page = await open()
    await page.goto('/sign-in')
    await page.getByLabel(w.label).fill(WRONG)
    await page.context().clearCookies()
    await page.getByRole('button', { name: w.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.faults.cookies)
  })

  test('is told when joining the team, and the invitation is not used up', async ({ forum }) => {
    const made = await forum.operator.wire.post('/staff/invite', { moderator: 'yes' })
    const path = /href="(\/join\/[^"]+)"/.exec(made.text)?.[1] ?? ''
    const wire = openWire(forum.address)
    const page = (await wire.get(path)).text
    const code = TOTP.generate({
      secret: Secret.fromBase32((/<code>([^<]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')),
    })
    const fields = {
      once: hidden(page, 'once'),
      offer: hidden(page, 'offer'),
      handle: 'grace',
      added: 'yes',
      code,
    }
    wire.jar.clear()
    const refused = await wire.send(path, fields)
    expect([refused.status, seen(refused.text).includes(words.join.faults.cookies)]).toEqual([400, true])
    expect((await wire.send(path, fields)).location).toBe('/key')
  })
})

test('wrong keys from one network hold up that network, which is told so and for how long', async ({
  forum,
}) => {
  const wire = openWire(forum.address)
  const { wire: author } = await writeThread(forum.address)
  const tries = []
  for (let n = 0; n < 31; n++) tries.push(await wire.post('/sign-in', { key: WRONG }))
  const last = tries.at(-1)
  expect([tries[29]?.status, last?.status, last?.headers.get('retry-after')]).toEqual([400, 429, '120'])
  expect(last?.text).toContain(w.faults.limited)
  expect((await author.get('/mine')).status).toBe(200)
})
