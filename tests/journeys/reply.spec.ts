import { decide, letItSettle, publishThread, writeReply } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, heading, signIn, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('when a newcomer gets a reply, they see a notice and mark it as read', async ({ forum, open }) => {
    const { title, threadId, postId, key, wire } = await publishThread(forum.address, forum.moderator.wire)
    await wire.post('/key')
    const w = words.write
    const page = await open()
    await page.goto(`/t/${threadId}`)
    await page.getByRole('link', { name: words.thread.reply, exact: true }).click()
    await expect(page.getByText(words.wishes.heard.reply)).toBeVisible()
    await page.getByRole('textbox', { name: w.bodyLabel }).fill('It was the same for us, for years.')
    await page.getByRole('checkbox', { name: w.adult }).check()
    await page.getByRole('button', { name: w.sendNew }).click()
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
    expect(await readShownKey(page)).not.toBe(key)

    const reply = new URL(page.url()).pathname.slice('/sent/'.length)
    await decide(forum.moderator.wire, title)
    const author = await open()
    await signIn(author, key)
    // A decision can be taken back for half a minute; what it brings is told after that.
    const isNew = author.getByText(words.mine.isNew, { exact: true })
    await expect(isNew).toHaveCount(0)
    await letItSettle(forum, postId)
    await author.goto('/mine')
    await expect(isNew).toHaveCount(1)
    await letItSettle(forum, reply)
    await author.goto('/mine')
    await expect(isNew).toHaveCount(2)
    await author.getByRole('link', { name: /replied\.$/ }).click()
    await expect(heading(author, title)).toBeVisible()
    await expect(author.getByText('It was the same for us, for years.')).toBeVisible()

    await author.goto('/mine')
    await author.getByRole('button', { name: words.mine.markRead }).click()
    await expect(author.getByRole('button', { name: words.mine.markRead })).toHaveCount(0)
    await expect(author.getByText(words.mine.isNew, { exact: true })).toHaveCount(0)
    await expect(author.getByRole('link', { name: /replied\.$/ })).toBeVisible()
  })

  test('a member may carry a name into another conversation, and keeps it in one they joined', async ({
    forum,
    open,
  }) => {
    const [own, other, third] = [
      await publishThread(forum.address, forum.moderator.wire),
      await publishThread(forum.address, forum.moderator.wire),
      await publishThread(forum.address, forum.moderator.wire),
    ]
    await own.wire.post('/key')
    const w = words.write
    const page = await open({ as: own.wire })
    await page.goto(`/t/${own.threadId}`)
    const name = await page.getByRole('article').getByRole('strong').first().innerText()

    await page.goto(`/t/${own.threadId}/reply`)
    await expect(page.getByText(w.personaFixed(name))).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)

    await page.goto(`/t/${other.threadId}/reply`)
    await expect(page.getByRole('radio', { name: w.personaNew })).toBeChecked()
    await page.getByRole('radio', { name }).check()
    await page.getByRole('textbox', { name: w.bodyLabel }).fill('We went through this as well.')
    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(page.getByText(words.sent.persona(name))).toBeVisible()
    await page.goto(`/t/${other.threadId}/reply`)
    await expect(page.getByText(w.personaFixed(name))).toBeVisible()

    const { postId } = await writeReply(forum.address, third.threadId, { wire: own.wire })
    await page.goto(`/sent/${postId}`)
    await expect(page.getByText(/In this conversation, you’re /)).not.toHaveText(new RegExp(name))
  })
})
