import { FORM_COOKIE } from '../../app/accounts/plain-cookies'
import { decide, someTitle, writeThread } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, heading, sendThread, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('a newcomer writes, keeps the key, leaves and signs in again @smoke', async ({ forum, open }) => {
    const page = await open()
    const { title, postId } = await sendThread(page, { body: 'It has been *long*.\n\n- silence\n- guilt' })
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
    await expect(page.getByText(words.sent.held.newcomer)).toBeVisible()
    const key = await readShownKey(page)

    await page.getByRole('button', { name: words.key.kept }).click()
    await expect(heading(page, words.mine.heading)).toBeVisible()
    await expect(page.getByRole('region', { name: words.key.card })).toHaveCount(0)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expect(page.getByText(words.mine.states.held)).toBeVisible()
    await page.goto(`/sent/${postId}`)
    await expect(page.getByText(key.split(' ')[0] ?? '', { exact: true })).toHaveCount(0)

    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(page.getByText(words.thread.states.held)).toBeVisible()
    await expect(page.getByRole('emphasis')).toHaveText('long')
    await expect(page.getByRole('listitem').filter({ hasText: 'guilt' })).toBeVisible()
    const held = page.url()
    const stranger = await open()
    expect((await stranger.goto(held))?.status()).toBe(404)

    await page.getByRole('button', { name: words.frame.signOut }).click()
    await expect(heading(page, words.left.text)).toBeVisible()
    await page.goto('/mine')
    await expect(page.getByText(words.signIn.needed)).toBeVisible()

    const [one, two, three, ...others] = key.split(' ')
    const typed = `${one?.toUpperCase()}-${two}\n ${three?.slice(0, 1).toUpperCase()}${three?.slice(1)} ${others.join('-')}`
    await page.getByLabel(words.signIn.label).fill(typed)
    await page.getByRole('button', { name: words.signIn.button }).click()
    await expect(page.getByRole('link', { name: title })).toBeVisible()

    await decide(forum.moderator.wire, title)
    await page.reload()
    await expect(page.getByText(words.mine.states.published, { exact: true })).toBeVisible()
    expect((await stranger.reload())?.status()).toBe(200)
  })

  test('each fault of the writing form is beside its field, and what was typed stays', async ({ open }) => {
    const page = await open()
    const [w, title] = [words.write, someTitle()]
    await page.goto('/b/cedar/write')
    await page.getByRole('textbox', { name: w.titleLabel }).fill(title)
    await page.getByRole('button', { name: w.sendNew }).click()

    const faults = page.getByRole('alert')
    await expect(faults.getByRole('heading')).toHaveText(w.faults.heading)
    await expect(faults.getByRole('link')).toHaveCount(3)
    await expect(faults).toBeFocused()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('textbox', { name: w.titleLabel })).toHaveValue(title)
    const [box, missing] = [
      page.getByRole('textbox', { name: w.bodyLabel }),
      w.faults.byField.body?.empty ?? '',
    ]
    await expect(box).toHaveAccessibleDescription(new RegExp(missing))
    await faults.getByRole('link', { name: missing }).click()
    await expect(box).toBeFocused()
  })
})

test('a wrong key is refused kindly, and no session begins', async ({ open }) => {
  const page = await open()
  await page.goto('/sign-in')
  const [box, button] = [
    page.getByLabel(words.signIn.label),
    page.getByRole('button', { name: words.signIn.button }),
  ]
  await box.fill('abacus abacus abacus abacus abacus abacus abacus')
  await button.click()
  await expect(page.getByRole('alert')).toContainText(words.signIn.faults.wrong)
  await expect(box).toHaveValue(/abacus/)
  await box.fill('these are no words of ours')
  await button.click()
  await expect(page.getByRole('alert')).toContainText('“ours” isn’t on our list.')
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([FORM_COOKIE])
})

test('the waiting time is on the post’s own page and under “My conversations” @postgres', async ({
  forum,
}) => {
  const { wire, postId } = await writeThread(forum.address)
  const said =
    /We aim to read it within (?:the next )?\d+ (?:minutes|hours|days)|read half of (?:the|all) posts/
  for (const path of [`/sent/${postId}`, `/p/${postId}`, '/mine'])
    expect((await wire.get(path)).text).toMatch(said)
})
