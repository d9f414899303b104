import { someTitle } from './support/posts'
import { expect, sendThread, test, withoutAndWithScripts, words } from './support/test'

const w = words.brakes

withoutAndWithScripts(scripts => {
  test('a moderator stops new accounts for three hours, a newcomer is told with their words, and it’s let go', async ({
    forum,
    open,
  }) => {
    const desk = await open({ as: forum.moderator.wire })
    await desk.goto('/staff')
    await desk.getByRole('link', { name: w.link }).click()
    await desk.getByRole('button', { name: w.button }).click()
    await expect(desk.getByRole('link', { name: w.faults.hours })).toBeVisible()
    await desk.getByRole('radio', { name: w.names['new-accounts'] }).check()
    await desk.getByRole('combobox', { name: w.length }).selectOption('3')
    await desk.getByRole('radio', { name: w.reasons['many-adverts'] }).check()
    await desk.getByRole('button', { name: w.button }).click()
    await expect(desk.getByText(w.result.set)).toBeVisible()
    await desk.goto('/review')
    await expect(desk.getByText(w.names['new-accounts'])).toBeVisible()

    const page = await open()
    await page.goto('/b/amber')
    await expect(page.getByText(/aren’t making new keys until about/)).toBeVisible()
    await page.goto('/b/amber/write')
    await expect(page.getByText(/A lot of adverts are coming in/)).toBeVisible()
    const title = someTitle()
    const body = 'I want to kill myself tonight.'
    await page.getByLabel(words.write.titleLabel).fill(title)
    await page.getByLabel(words.write.bodyLabel).fill(body)
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByLabel(words.write.adult).check()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await expect(page.getByText(/It wasn’t sent: we aren’t making new keys/)).toBeVisible()
    await expect(page.getByRole('heading', { name: words.beside.crisis.heading }).first()).toBeVisible()
    await expect(page.getByLabel(words.write.bodyLabel)).toHaveValue(body)

    await desk.goto('/staff/brake')
    await desk.getByRole('button', { name: w.letGo }).click()
    await expect(desk.getByText(w.none)).toBeVisible()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await expect(page).toHaveURL(/\/sent\//)

    await desk.getByRole('radio', { name: w.names.work }).check()
    await desk.getByRole('combobox', { name: w.length }).selectOption('1')
    await desk.getByRole('radio', { name: w.reasons.other }).check()
    await desk.getByRole('button', { name: w.button }).click()
    await expect(desk.getByText(w.result.set)).toBeVisible()
    const another = await open()
    if (scripts) await sendThread(another)
    else {
      await another.goto('/b/amber/write')
      await expect(another.getByText(words.braked.work.before)).toBeVisible()
    }
    await desk.getByRole('button', { name: w.letGo }).click()
    await expect(desk.getByText(w.none)).toBeVisible()
  })
})
