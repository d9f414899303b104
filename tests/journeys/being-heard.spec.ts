import type { Locator, Page } from '@playwright/test'
import { openWire } from './support/http-client'
import { decide, publishThread, writeReply, writeThread } from './support/posts'
import { expect, heading, type Staffed, test, words } from './support/test'

const { taps, helpful, following: f, hiding, waiting } = words

async function newcomer(forum: Staffed) {
  const { wire } = await writeThread(forum.address)
  await wire.post('/key')
  return wire
}

/** A published reply. */
async function reply(forum: Staffed, thread: { threadId: string; title: string }, body: string) {
  const { postId, wire } = await writeReply(forum.address, thread.threadId, { body })
  await decide(forum.moderator.wire, thread.title)
  return { postId, wire }
}

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name: new RegExp(`^${name}`) })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('readers say that a post did something for them, and whoever asked says what helped @both', async ({
    forum,
    open,
  }) => {
    const thread = await publishThread(forum.address, forum.moderator.wire)
    await thread.wire.post('/key')
    const { postId } = await reply(forum, thread, 'It was the same for us.')
    const address = `/t/${thread.threadId}`

    const page = await open({ as: await newcomer(forum) })
    await page.goto(address)
    const opening = page.locator(`#p-${thread.postId}`)
    const post = page.locator(`#p-${postId}`)
    await button(opening, taps['same-here'].button).click()
    await expect(page).toHaveURL(new RegExp(`#p-${thread.postId}$`))
    await expect(opening.getByText(taps['same-here'].count(1))).toBeVisible()
    await button(post, taps.thanks.button).click()
    await button(post, taps.helped.button).click()
    await expect(post.getByText(taps.helped.count(1))).toBeVisible()
    await expect(post.getByText(taps.thanks.count(1))).toHaveCount(0)
    await expect(button(post, taps.helped.button)).toHaveAttribute('aria-pressed', 'true')
    await button(post, taps.helped.button).click()
    await expect(post.getByText(taps.helped.count(1))).toHaveCount(0)
    await button(post, taps.thanks.button).click()
    await expect(button(page, helpful.mark)).toHaveCount(0)

    const author = await open({ as: thread.wire })
    await author.goto(address)
    await expect(button(author.locator(`#p-${thread.postId}`), taps['same-here'].button)).toHaveCount(0)
    await button(author.locator(`#p-${postId}`), helpful.mark).click()
    await expect(author.locator(`#p-${postId}`).getByText(helpful.marked)).toBeVisible()

    const guest = await open()
    await guest.goto(address)
    await expect(guest.getByText(helpful.heading)).toBeVisible()
    await guest.getByRole('link', { name: /’s reply$/ }).click()
    await expect(guest).toHaveURL(new RegExp(`#p-${postId}$`))
    await expect(guest.getByText(taps.thanks.count(1))).toBeVisible()
    await expect(guest.getByText(taps.guest)).toBeVisible()
    await expect(guest.getByRole('main').getByRole('button')).toHaveCount(0)

    await button(author.locator(`#p-${postId}`), helpful.mark).click()
    await expect(author.getByText(helpful.marked)).toHaveCount(0)
    const sent = await openWire(forum.address).post(address, { intent: 'thanks', post: postId })
    expect([sent.status, sent.location]).toEqual([303, '/sign-in?because=needed'])
  })

  test('a member follows a conversation, and comes back to what is new @both', async ({ forum, open }) => {
    const thread = await publishThread(forum.address, forum.moderator.wire)
    await reply(forum, thread, 'The first one.')
    const page = await open({ as: await newcomer(forum) })
    await page.goto(`/t/${thread.threadId}`)
    await button(page, f.follow).click()
    await expect(page.getByText(f.followed)).toBeVisible()

    const { postId } = await reply(forum, thread, 'The second one.')
    await page.goto('/mine')
    const card = page.locator('#following').getByRole('listitem')
    await expect(card.getByRole('heading', { name: thread.title })).toBeVisible()
    await card.getByRole('link', { name: f.newReplies(1) }).click()
    await expect(page).toHaveURL(new RegExp(`#p-${postId}$`))
    await expect(page.getByText(f.since(1))).toBeVisible()
    await expect(page.locator(`#p-${postId}`).getByText(f.isNew, { exact: true })).toBeVisible()
    await expect(page.getByText(f.isNew, { exact: true })).toHaveCount(1)
    await button(page, f.markRead).click()
    await expect(page.getByText(f.isNew, { exact: true })).toHaveCount(0)

    await page.goto('/mine')
    await expect(card).toContainText(f.nothingNew)
    await button(card, f.unfollow).click()
    await expect(card).toHaveCount(0)
  })

  test('a member hides a name, a board and a theme for themselves, and shows them again @both', async ({
    forum,
    open,
  }) => {
    const thread = await publishThread(forum.address, forum.moderator.wire, { board: 'dune' })
    const { postId } = await reply(forum, thread, 'Pull yourself together.')
    const wire = await newcomer(forum)
    const page = await open({ as: wire })
    await page.goto(`/t/${thread.threadId}`)
    const post = page.locator(`#p-${postId}`)
    const name = await post.getByRole('strong').innerText()
    await post.locator('.post-menu summary').click()
    await button(post, hiding.hideName(name)).click()
    await expect(post.getByText(hiding.folded)).toBeVisible()
    await expect(page.getByText('Pull yourself together.')).toBeHidden()
    await post.getByText(hiding.folded).click()
    await expect(page.getByText('Pull yourself together.')).toBeVisible()

    await page.goto('/b/dune')
    const board = await page.getByRole('heading', { level: 1 }).innerText()
    await button(page, hiding.hideBoard).click()
    await expect(page.getByText(hiding.boardHidden)).toBeVisible()
    await page.goto('/b/amber?about=0')
    await button(page, hiding.hideTheme(words.themes.desire ?? '')).click()
    await expect(page.getByText(hiding.themeHidden)).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('link', { name: board })).toHaveCount(0)
    const searched = async () => {
      const found = await wire.post('/search', { words: thread.title.split(' ').at(-1) ?? '' })
      return (await wire.get(found.location)).text.includes(thread.threadId)
    }
    expect(await searched()).toBe(false)
    await page.goto('/unanswered')
    await expect(page.getByRole('link', { name: board })).toHaveCount(0)

    await page.goto('/mine')
    await page.getByRole('link', { name: hiding.link }).click()
    await expect(heading(page, hiding.heading)).toBeVisible()
    await expect(page.getByText(name, { exact: true })).toBeVisible()
    for (let left = 3; left > 0; left--) {
      await expect(button(page, hiding.show)).toHaveCount(left)
      await button(page, hiding.show).first().click()
    }
    await expect(page.getByText(hiding.none)).toBeVisible()
    await button(page, hiding.add).click()
    await expect(page.getByText(hiding.missing)).toBeVisible()
    await page.goto(`/t/${thread.threadId}`)
    await expect(page.getByText('Pull yourself together.')).toBeVisible()
    expect(await searched()).toBe(true)
  })

  test('somebody who wants to help finds who waits for a reply, and how to reply well', async ({
    forum,
    open,
  }) => {
    const thread = await publishThread(forum.address, forum.moderator.wire, { board: 'fern' })
    const page = await open()
    await page.goto('/')
    await page.getByRole('link', { name: waiting.link }).click()
    await expect(heading(page, waiting.heading)).toBeVisible()
    await page.goto('/unanswered?board=fern')
    await page.getByText(waiting.howTo).click()
    await expect(page.getByText(words.answeringWell.heard.tips[0] ?? '')).toBeVisible()
    await page.getByRole('link', { name: thread.title }).click()
    await page.getByRole('link', { name: words.thread.reply, exact: true }).click()
    await page.getByText(waiting.more).click()
    await expect(page.getByText(words.answeringWell.heard.tips[0] ?? '')).toBeVisible()
    await reply(forum, thread, 'You are not alone with this.')
    await page.goto('/unanswered?board=fern')
    await expect(page.getByRole('link', { name: thread.title })).toHaveCount(0)
    await page.goto('/unanswered?board=nowhere&after=nothing')
    await expect(heading(page, waiting.heading)).toBeVisible()
  })
})
