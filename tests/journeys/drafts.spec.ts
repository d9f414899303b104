import type { Page } from '@playwright/test'
import { publishThread, someTitle, writeThread } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.drafts
const viewport = { width: 360, height: 740 }
const TEXT = 'I don’t know yet\nhow to say it.'

const titleBox = (page: Page) => page.getByRole('textbox', { name: words.write.titleLabel })
const bodyBox = (page: Page) => page.getByRole('textbox', { name: words.write.bodyLabel })
const aiBox = (page: Page) => page.getByRole('checkbox', { name: words.aiHelped.label })
const keep = (page: Page) => page.getByRole('button', { name: w.keep, exact: true }).click()
const goOn = (page: Page) => page.getByRole('link', { name: w.goOn }).first().click()
const listed = (page: Page) => page.getByRole('region', { name: w.heading }).getByRole('listitem')

async function keepOne(page: Page, title: string, body = TEXT) {
  await page.goto('/b/birch/write')
  await titleBox(page).fill(title)
  await bodyBox(page).fill(body)
  await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
  await aiBox(page).check()
  await keep(page)
  await expect(page.getByText(w.kept)).toBeVisible()
}

withoutAndWithScripts(() => {
  test('a member keeps a draft, goes on with it on another day, and sends it', async ({ forum, open }) => {
    const page = await open({ as: (await writeThread(forum.address)).wire, viewport })
    const title = someTitle()
    await keepOne(page, title)
    await expect(titleBox(page)).toHaveValue(title)
    await expect(bodyBox(page)).toHaveValue(TEXT)
    await expect(page.getByRole('radio', { name: words.wishes.ideas.label })).toBeChecked()

    await page.getByRole('main').getByRole('link', { name: words.mine.heading }).click()
    await expect(listed(page)).toHaveCount(1)
    await expect(listed(page)).toContainText(title)
    await goOn(page)
    await expect(bodyBox(page)).toHaveValue(TEXT)
    await expect(aiBox(page)).toBeChecked()
    await bodyBox(page).fill(`${TEXT} Now I do.`)
    await keep(page)
    await expect(page.getByText(w.kept)).toBeVisible()
    await page.goto('/mine')
    await expect(listed(page)).toHaveCount(1)

    await goOn(page)
    await page.getByRole('button', { name: words.preview.button }).click()
    await page.getByRole('button', { name: words.preview.write }).click()
    await expect(aiBox(page)).toBeChecked()
    await page.getByRole('button', { name: words.write.send, exact: true }).click()
    await page.waitForURL('**/sent/*')
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(page.getByRole('main')).toContainText('Now I do.')
    await expect(page.getByRole('main')).toContainText(words.aiHelped.mark)
    await page.goto('/mine')
    await expect(page.getByRole('region', { name: w.heading })).toHaveCount(0)
  })

  test('a draft of a reply is deleted with one press, and can be copied once its conversation is gone', async ({
    forum,
    open,
  }) => {
    const { address, moderator } = forum
    const asked = await publishThread(address, moderator.wire)
    const page = await open({ as: (await writeThread(address)).wire, viewport })
    for (const body of ['The first.', 'The second.']) {
      await page.goto(`/t/${asked.threadId}/reply?to=${asked.postId}`)
      await bodyBox(page).fill(body)
      await keep(page)
      await expect(page.getByText(w.kept)).toBeVisible()
      await expect(bodyBox(page)).toHaveValue(body)
      expect(page.url()).toContain(`?to=${asked.postId}&draft=`)
    }
    await page.goto('/mine')
    await expect(listed(page)).toHaveCount(2)
    await expect(listed(page).first()).toContainText(asked.title)
    await page.getByRole('button', { name: w.delete + w.which('The first.') }).click()
    await expect(page.getByText(w.deleted)).toBeVisible()
    await expect(listed(page)).toHaveCount(1)

    await asked.wire.post(`/p/${asked.postId}/withdraw`)
    await page.goto('/mine')
    await page.getByRole('link', { name: w.seeWords }).click()
    await expect(heading(page, w.gone)).toBeVisible()
    await expect(bodyBox(page)).toHaveValue('The second.')
    await page.getByRole('button', { name: w.delete }).click()
    await expect(page.getByText(w.deleted)).toBeVisible()
    await page.goBack()
    await page.reload()
    await expect(heading(page, words.errors.notFound.heading)).toBeVisible()
  })
})

test('a draft that another window changed is not written over: both texts are shown', async ({
  forum,
  open,
}) => {
  const page = await open({ as: (await writeThread(forum.address)).wire, viewport })
  await keepOne(page, someTitle())
  const other = await page.context().newPage()
  await other.goto('/mine')
  await goOn(other)
  await bodyBox(other).fill('From the other window.')
  await keep(other)
  await expect(other.getByText(w.kept)).toBeVisible()

  await bodyBox(page).fill('From this window.')
  await keep(page)
  await expect(page.getByText(w.changed.heading)).toBeVisible()
  await expect(page.getByText('From the other window.')).toBeVisible()
  await expect(bodyBox(page)).toHaveValue('From this window.')
  await keep(page)
  await expect(page.getByText(w.kept)).toBeVisible()
  await page.goto('/mine')
  await goOn(page)
  await expect(bodyBox(page)).toHaveValue('From this window.')
})

test('a sixth draft is refused, and whoever was signed out gives their key: no word is lost', async ({
  forum,
  open,
}) => {
  const { wire, key } = await writeThread(forum.address)
  const page = await open({ as: wire, viewport, javaScriptEnabled: false })
  for (const n of [1, 2, 3, 4]) await keepOne(page, someTitle(`Draft ${n}`))
  await page.goto('/b/birch/write')
  await keep(page)
  await expect(page.getByText(w.empty)).toBeVisible()
  await bodyBox(page).fill('The fifth.')
  await page.context().clearCookies({ name: '__Host-s' })
  await keep(page)
  await expect(page.getByText(words.write.signedOut)).toBeVisible()
  await expect(bodyBox(page)).toHaveValue('The fifth.')
  await keep(page)
  await expect(page.getByText(words.write.faults.noKey).first()).toBeVisible()
  await page.getByRole('textbox', { name: words.write.keyLabel }).fill(key)
  await keep(page)
  await expect(page.getByText(w.kept)).toBeVisible()
  await expect(bodyBox(page)).toHaveValue('The fifth.')

  await page.goto('/b/birch/write')
  await bodyBox(page).fill('The sixth.')
  await keep(page)
  await expect(page.getByText(w.full)).toBeVisible()
  await expect(bodyBox(page)).toHaveValue('The sixth.')
  await page.goto('/mine')
  await expect(listed(page)).toHaveCount(5)
})

test('an opened draft is shown as it was kept, whatever its tab kept before', async ({ forum, open }) => {
  const page = await open({ as: (await writeThread(forum.address)).wire, viewport })
  page.on('dialog', dialog => void dialog.accept())
  await keepOne(page, someTitle())
  await page.goto('/b/birch/write')
  await bodyBox(page).fill('Something else, in this tab.')
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).join(' '))).toContain('kept')
  await page.goto('/mine')
  await goOn(page)
  await expect(bodyBox(page)).toHaveValue(TEXT)
  await bodyBox(page).fill(`${TEXT} And more.`)
  await page.reload()
  await expect(bodyBox(page)).toHaveValue(`${TEXT} And more.`)
  await keep(page)
  await expect(page.getByText(w.kept)).toBeVisible()
  await page.goto('/b/birch/write')
  await expect(bodyBox(page)).toHaveValue('Something else, in this tab.')
})

test('nobody else opens a draft by its address, and a newcomer is told what a tab keeps', async ({
  forum,
  open,
}) => {
  const page = await open({ as: (await writeThread(forum.address)).wire })
  await keepOne(page, someTitle())
  const { pathname, search } = new URL(page.url())
  const stranger = await open({ as: (await writeThread(forum.address)).wire })
  await stranger.goto(pathname + search)
  await expect(stranger.getByText(w.missing)).toBeVisible()
  await expect(bodyBox(stranger)).toHaveValue('')
  const guest = await open()
  await guest.goto(pathname + search)
  await expect(heading(guest, words.signIn.heading)).toBeVisible()
  await guest.goto(pathname)
  await expect(guest.getByText(w.newcomer)).toBeVisible()
  await expect(guest.getByRole('button', { name: w.keep })).toHaveCount(0)
})
