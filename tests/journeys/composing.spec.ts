import { openWire } from './support/http-client'
import { decide, publishThread, writeReply, writeThread } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const PHONE = { viewport: { width: 360, height: 740 } }
const w = words.write
const isInView = (at: { y: number; height: number } | null) => at !== null && at.y >= 0 && at.y < 740

withoutAndWithScripts(() => {
  test('a member answers one post and quotes it; when it is deleted, the quoted words are gone', async ({
    forum,
    open,
  }) => {
    const thread = await publishThread(forum.address, forum.moderator.wire)
    const answered = await writeReply(forum.address, thread.threadId, {
      body: 'We put a lamp in the window.\n\nIt helped us talk.',
    })
    await decide(forum.moderator.wire, thread.title)
    const page = await open({ as: thread.wire, ...PHONE })
    await page.goto(`/t/${thread.threadId}`)
    await page
      .locator(`#p-${answered.postId}`)
      .getByRole('link', { name: /^Reply to / })
      .click()
    await expect(page.getByRole('region', { name: /^Replying to / })).toContainText('a lamp in the window')
    await page.getByText(words.answering.conversation).click()
    await expect(page.getByRole('complementary')).toContainText('It has been a long year')
    const box = page.getByRole('textbox', { name: w.bodyLabel })
    await box.fill('That is a lovely thought.')
    await page.getByRole('button', { name: words.answering.quote, exact: true }).click()
    await expect(box).toHaveValue(
      /^That is a lovely thought\.\n\n> We put a lamp in the window\.\n>\n> It helped/,
    )
    await box.fill('> We put a lamp in the window.\n\nWe will try that.')
    await expect(page.getByRole('checkbox', { name: w.adult })).toHaveCount(0)
    await page.getByRole('button', { name: words.preview.button }).click()
    await page.getByRole('button', { name: words.preview.send, exact: true }).click()
    await decide(forum.moderator.wire, thread.title)

    await page.goto(`/t/${thread.threadId}`)
    const reply = page.getByRole('article').filter({ hasText: 'We will try that.' })
    await expect(reply.getByRole('figure')).toContainText('a lamp in the window')
    await reply.getByText(words.thread.answers).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`at=${answered.postId}#p-${answered.postId}$`))
    await answered.wire.post(`/p/${answered.postId}/withdraw`)
    await page.reload()
    await expect(reply).toContainText(words.thread.answersGone)
    await expect(reply).toContainText(words.thread.quoteGone)
    await expect(page.getByRole('main')).not.toContainText('lamp in the window')

    await page.goto(`/t/${thread.threadId}/reply?to=${answered.postId}`)
    await expect(page.getByText(words.answering.gone)).toBeVisible()
  })

  test('an empty form says in the first screen what is missing, and leads to the first choice', async ({
    open,
  }) => {
    const page = await open(PHONE)
    await page.goto('/b/amber/write')
    await page.getByRole('button', { name: w.sendNew }).click()
    const faults = page.getByRole('alert')
    await expect(faults).toBeVisible()
    expect(isInView(await faults.boundingBox())).toBe(true)
    await page.getByRole('link', { name: w.faults.byField.wish.choose }).click()
    await expect(page.getByRole('radio', { name: words.wishes.heard.label })).toBeFocused()
    await page.getByText(w.prompts.heading).click()
    await expect(page.getByText(w.prompts.heard.at(-1) ?? '')).toBeVisible()
    await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
    await expect(page.getByText(w.prompts.heard.at(-1) ?? '')).toBeHidden()
    await expect(page.getByText(w.prompts.ideas[0] ?? '')).toBeVisible()

    await page.getByRole('textbox', { name: w.bodyLabel }).fill('It has been a long year for us.')
    await page.getByRole('button', { name: words.preview.button }).click()
    await expect(heading(page, words.preview.heading)).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(w.faults.byField.title.empty)
    await expect(page.getByRole('alert')).toContainText(w.faults.byField.adult['confirm-adult'])
    await page.getByRole('button', { name: words.preview.complete }).click()
    await expect(page.getByRole('alert')).toContainText(w.faults.byField.title.empty)
  })

  test('of many names, a few are offered and the rest found in a list; one is retired, one replaced', async ({
    forum,
    open,
  }) => {
    const { wire, title } = await writeThread(forum.address)
    await decide(forum.moderator.wire, title)
    for (let n = 0; n < 4; n++) await writeThread(forum.address, { wire, board: 'cedar' })
    const page = await open({ as: wire, ...PHONE })
    await page.goto('/b/cedar/write')
    await expect(page.getByRole('group', { name: w.persona }).getByRole('radio')).toHaveCount(5)
    const list = page.getByRole('combobox', { name: w.personaList })
    const name = (await list.getByRole('option').nth(1).innerText()).trim()
    await page.getByRole('textbox', { name: w.titleLabel }).fill('One more thing')
    await page.getByRole('textbox', { name: w.bodyLabel }).fill('It is a little better.')
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByRole('radio', { name: w.personaOther }).check()
    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(w.faults.byField.persona.choose)
    await list.selectOption({ label: name })
    await page.getByRole('button', { name: words.preview.button }).click()
    await expect(page.getByText(w.personaAs(name))).toBeVisible()
    await page.getByRole('button', { name: words.preview.send, exact: true }).click()
    await expect(page.getByText(words.sent.persona(name))).toBeVisible()

    await page.goto('/mine')
    await page.getByRole('link', { name: words.myNames.link }).click()
    await page.getByRole('button', { name: `${words.myNames.retire}: ${name}` }).click()
    await page.goto('/b/cedar/write')
    await expect(page.getByRole('main')).not.toContainText(name)
    await page.goto('/mine/names')
    const card = page.getByRole('listitem').filter({ hasText: name })
    await expect(card).toContainText(words.myNames.in(2))
    await card.getByText(words.myNames.rename, { exact: true }).click()
    await card.getByRole('button', { name: words.myNames.renameButton(name) }).click()
    await expect(page.getByRole('status')).toBeVisible()
    await expect(page.getByRole('heading', { name })).toHaveCount(0)
  })
})

test('with scripts, what is selected of a post is quoted, and help for two things is one card', async ({
  forum,
  open,
}) => {
  const { threadId, postId } = await publishThread(forum.address, forum.moderator.wire, {
    body: 'We have separate rooms now. I miss the small things.',
  })
  const page = await open({ viewport: { width: 1280, height: 900 } })
  await page.goto(`/t/${threadId}/reply?to=${postId}&country=GB`)
  await page.locator('#answered p').evaluate(words => {
    const text = words.firstChild as Text
    document.getSelection()?.setBaseAndExtent(text, 28, text, text.length)
  })
  await page.getByRole('button', { name: words.answering.quote, exact: true }).click()
  const box = page.getByRole('textbox', { name: w.bodyLabel })
  await expect(box).toHaveValue('> I miss the small things.\n\n')
  await expect(box).toBeFocused()
  await box.fill('I want to kill myself. My husband hits me.')
  const help = page.locator('#preview-help aside')
  await expect(help).toContainText(words.beside.violence.heading)
  await expect(help).toHaveCount(1)
  await expect(help.getByText(words.beside.crisis.heading)).toBeVisible()
  await expect(help.locator('.emergency')).toHaveCount(1)
})

test('names and posts of others stay theirs', async ({ forum }) => {
  const { wire, threadId, postId } = await publishThread(forum.address, forum.moderator.wire)
  const other = await writeThread(forum.address)
  const names = (await wire.get('/mine/names')).text
  const persona = /name="persona" value="([^"]+)"/.exec(names)?.[1] ?? ''
  expect((await openWire(forum.address).get('/mine/names')).location).toContain('/sign-in')
  for (const intent of ['retire', 'rename', 'restore'])
    expect((await other.wire.post('/mine/names', { intent, persona, was: 'Any' })).status).toBe(404)
  expect((await wire.post('/mine/names', { intent: 'none', persona })).status).toBe(400)
  expect((await other.wire.get(`/t/${threadId}/reply?to=${other.postId}`)).text).toContain(
    words.answering.gone,
  )
  expect((await other.wire.get(`/t/${threadId}/reply?to=${postId}`)).status).toBe(200)
})
