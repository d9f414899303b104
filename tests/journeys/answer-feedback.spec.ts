import { hidden, openWire } from './support/http-client'
import { publishThread } from './support/posts'
import { goodAnswer, sendAnswer } from './support/scene'
import { expect, heading, type Staffed, test, withoutAndWithScripts, words } from './support/test'

const w = words.afterwards

/** An answer of the professional that another one has read and confirmed. */
async function publishedAnswer(forum: Staffed): Promise<string> {
  const id = await sendAnswer(forum.professional.wire)
  await confirmed(forum, id)
  return id
}

async function confirmed(forum: Staffed, id: string) {
  const { wire } = await forum.hire('professional')
  const version = hidden((await wire.get(`/desk/${id}`)).text, 'version')
  await wire.post(`/desk/${id}/confirm`, { version, intent: 'confirm', words: '' })
}

withoutAndWithScripts(() => {
  test('a reader reports an answer as outdated, and its author renews it', async ({ forum, open }) => {
    const id = await publishedAnswer(forum)
    const reader = await open({ as: (await publishThread(forum.address, forum.moderator.wire)).wire })
    await reader.goto(`/a/${id}`)
    await reader.getByRole('button', { name: w.say.says['out-of-date'] }).click()
    await expect(reader.getByRole('status')).toHaveText(w.say.yours(w.say.says['out-of-date']))

    await reader.reload()
    await expect(reader.getByRole('button', { name: w.say.says['out-of-date'], pressed: true })).toBeVisible()
    // What an address says that somebody made up was never pressed.
    const guest = await open()
    await guest.goto(`/a/${id}?said=counted`)
    await expect(guest.locator('#said').getByRole('status')).toHaveCount(0)
    for (const outcome of ['counted', 'again'] as const) {
      await guest.goto(`/a/${id}`)
      await guest.getByRole('button', { name: w.say.says['not-for-me'] }).click()
      await expect(guest.getByRole('status')).toHaveText(w.say.thanks[outcome](w.say.says['not-for-me']))
    }

    const author = await open({ as: forum.professional.wire })
    await author.goto(`/desk/${id}`)
    const asks = author.getByRole('region', { name: w.renew.heading })
    await expect(asks).toContainText(w.renew.saidOutdated(1))
    await asks.getByRole('button', { name: w.renew.renew }).click()
    await expect(author.getByText(words.desk.states['in-review'], { exact: true })).toBeVisible()
    await reader.goto(`/a/${id}`)
    await expect(reader.getByText(words.answers.underReview(''))).toHaveCount(0)

    await confirmed(forum, id)
    await author.reload()
    await expect(author.getByText(words.desk.states.reviewed, { exact: true })).toBeVisible()
    await author.goto('/desk/effect')
    await expect(author.getByRole('link', { name: goodAnswer.question }).first()).toBeVisible()
  })

  test('a board’s answers are on one page, can be searched, and print in full', async ({ forum, open }) => {
    await publishedAnswer(forum)
    const page = await open()
    await page.goto('/b/cedar')
    await page.getByRole('link', { name: w.board.link }).click()
    await expect(page.getByRole('link', { name: goodAnswer.question }).first()).toBeVisible()
    await page.getByRole('searchbox', { name: w.board.label }).fill('nothing says this zebra')
    await page.getByRole('button', { name: w.board.search }).click()
    await expect(page.getByRole('status')).toHaveText(w.board.none)
    await page.getByRole('searchbox', { name: w.board.label }).fill('small sentence')
    await page.getByRole('button', { name: w.board.search }).click()
    await expect(page.getByRole('link', { name: goodAnswer.question }).first()).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('link', { name: w.board.all }).click()
    await page.getByRole('link', { name: w.board.full }).click()
    await expect(page.getByRole('link', { name: goodAnswer['source-title-1'] }).first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(heading(page, w.board.heading('Communication'))).toBeVisible()
  })
})

test('a board’s feed lists its reviewed answers, and is well-formed @postgres', async ({ forum, open }) => {
  const id = await publishedAnswer(forum)
  const { headers, text } = await openWire(forum.address).get('/b/cedar/answers.xml')
  expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const page = await open({ bypassCSP: true })
  await page.goto('/')
  const told = await page.evaluate(xml => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml')
    return {
      broken: feed.querySelector('parsererror') !== null,
      title: feed.querySelector('feed > title')?.textContent,
      ids: [...feed.querySelectorAll('entry > id')].map(each => each.textContent),
    }
  }, text)
  expect(told).toMatchObject({ broken: false, title: 'Lamplight' })
  expect(told.ids).toContain(`urn:lamplight:answer:${id}`)
  expect(text).not.toContain(forum.address)
})

test('a professional orders pins by dragging a card', async ({ forum, open }) => {
  await publishedAnswer(forum)
  await publishedAnswer(forum)
  const page = await open({ as: forum.professional.wire })
  await page.goto('/desk/pins/cedar')
  const cards = page.locator('.pins > li')
  const order = () => cards.evaluateAll(all => all.map(each => each.querySelector('a')?.getAttribute('href')))
  const before = await order()
  await Promise.all([page.waitForEvent('load'), cards.nth(1).dragTo(cards.nth(0))])
  await expect.poll(order).toEqual([before[1], before[0], ...before.slice(2)])
})

test('while somebody writes, an answer that may fit is offered on their device', async ({ forum, open }) => {
  await publishedAnswer(forum)
  const page = await open()
  await page.goto('/b/cedar/write')
  await page
    .getByRole('textbox', { name: words.write.bodyLabel })
    .fill('We do not know how to begin. I listen, and then the talk is over before one small thing is said.')
  const offered = page.getByRole('region', { name: w.while.heading })
  await expect(offered.getByRole('link').first()).toBeVisible()
  await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('Xyz.')
  await expect(offered).toHaveCount(0)
})
