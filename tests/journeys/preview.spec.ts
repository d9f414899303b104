import { hidden, openWire, seen } from './support/http-client'
import { publishThread, someTitle, writeThread } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.preview
const BODY = `I’m 34 and a nurse in Leeds. My husband Tom says little.

We married on 14 March 2019.`

withoutAndWithScripts(() => {
  test('a preview shows details that could identify the writer, applies those they tick, and is sent', async ({
    open,
  }) => {
    const page = await open()
    const title = someTitle('Nothing since the wedding')
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(title)
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill(BODY)
    await page.getByRole('radio', { name: words.wishes.ideas.label }).check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page.getByRole('button', { name: w.button }).click()

    await expect(heading(page, w.heading)).toBeVisible()
    await expect(page.getByText(w.lead)).toBeVisible()
    await page.getByRole('checkbox', { name: w.instead('34', 'in my thirties') }).check()
    await page.getByRole('checkbox', { name: w.instead('Leeds', 'England') }).check()
    await page.getByRole('button', { name: w.again }).click()
    await expect(page.getByRole('main')).toContainText('I’m in my thirties and a nurse in England.')
    await expect(
      page.getByRole('checkbox', { name: w.instead('a nurse', 'working in health care') }),
    ).toBeVisible()

    await page.getByRole('button', { name: w.write }).click()
    const box = page.getByRole('textbox', { name: words.write.bodyLabel })
    await expect(box).toHaveValue(
      /^I’m in my thirties and a nurse in England\. .*\n\nWe married on 14 March 2019\.$/,
    )
    await expect(page.getByRole('textbox', { name: words.write.titleLabel })).toHaveValue(title)
    await expect(page.getByRole('radio', { name: words.wishes.ideas.label })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: words.write.adult })).toBeChecked()

    await page.getByRole('button', { name: w.button }).click()
    await page.getByRole('checkbox', { name: w.instead('on 14 March 2019', 'some years ago') }).check()
    await page.getByRole('button', { name: words.write.sendNew, exact: true }).click()
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByText('We married some years ago.').first()).toBeVisible()
    await expect(
      page.getByText('I’m in my thirties and a nurse in England. My husband Tom says little.'),
    ).toBeVisible()
  })

  test('Send shows once what could identify the writer, and sends as it is, or changed, or less recognisable', async ({
    open,
  }) => {
    const page = await open()
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(someTitle())
    await page
      .getByRole('textbox', { name: words.write.bodyLabel })
      .fill('My name is Karl and I live in Leeds.  My behaviour changed!!')
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await expect(heading(page, w.check.heading)).toBeVisible()
    await expect(page.getByText(w.check.lead)).toBeVisible()

    await page.getByRole('button', { name: w.write }).click()
    await expect(page.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue(/Karl/)
    await page.getByRole('button', { name: w.button }).click()
    await page.getByRole('checkbox', { name: w.instead('Leeds', 'England') }).check()
    await page.getByRole('checkbox', { name: w.style.label }).check()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(
      page.getByText('My name is Karl and I live in England. My behavior changed!').first(),
    ).toBeVisible()
  })

  test('what was checked once is not asked again, and a text without details goes at once', async ({
    open,
  }) => {
    const page = await open()
    for (const body of ['I am 34 and a nurse in Leeds.', 'It hurts, and I cannot say why.']) {
      await page.goto('/b/amber/write')
      await page.getByRole('textbox', { name: words.write.titleLabel }).fill(someTitle())
      await page.getByRole('textbox', { name: words.write.bodyLabel }).fill(body)
      await page.getByRole('radio', { name: words.wishes.heard.label }).check()
      const adult = page.getByRole('checkbox', { name: words.write.adult })
      if (await adult.isVisible()) await adult.check()
      await page.getByRole('button', { name: new RegExp(`^${words.write.send}`) }).click()
      if (body.includes('nurse')) {
        await page.getByRole('button', { name: w.write }).click()
        await page.getByRole('button', { name: new RegExp(`^${words.write.send}`) }).click()
      }
      await expect(page).toHaveURL(/\/sent\//)
    }
  })

  test('help is shown beside a text that needs it, can be closed, and holds nothing up', async ({ open }) => {
    const page = await open()
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(someTitle())
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('I want to kill myself.')
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    // With scripts, help comes in above the box at any moment and moves it from under the pointer.
    await expect(async () => {
      await page.getByRole('checkbox', { name: words.write.adult }).check()
    }).toPass()
    await page.getByRole('button', { name: w.button }).click()
    const help = page.getByRole('complementary', { name: words.beside.crisis.heading })
    await expect(help.getByText(words.beside.crisis.ahead)).toBeVisible()
    await expect(page.getByRole('heading', { name: w.others.heading })).toHaveCount(0)

    await help.getByRole('combobox').selectOption({ label: 'United Kingdom' })
    await help.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(help.getByRole('heading', { name: 'Samaritans' })).toBeVisible()
    await help.getByText(words.beside.crisis.heading).click()
    await expect(help.getByText(words.beside.crisis.ahead)).toBeHidden()
    await page.getByRole('button', { name: words.write.sendNew, exact: true }).click()
    await expect(heading(page, words.sent.heldHeading)).toBeVisible()
  })

  test('a change to a post can be previewed as well', async ({ forum, open }) => {
    const { wire, postId } = await writeThread(forum.address)
    const page = await open({ as: wire })
    await page.goto(`/p/${postId}`)
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('I am 34 and we live in Leeds.')
    await page.getByRole('button', { name: w.button }).click()
    await page.getByRole('checkbox', { name: w.instead('Leeds', 'England') }).check()
    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(page).toHaveURL(/\/sent\//)
    await page.goto(`/p/${postId}`)
    await expect(page.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue(
      'I am 34 and we live in England.',
    )
  })

  test('conversations about the same are shown before and after sending', async ({ forum, open }) => {
    const shared = 'Vaginismus made penetration impossible, and dilators frighten me.'
    const { title } = await publishThread(forum.address, forum.moderator.wire, {
      title: someTitle('Dilators'),
      body: shared,
    })
    const page = await open()
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(someTitle())
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill(`For me too. ${shared}`)
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page.getByRole('button', { name: w.button }).click()
    const others = page.getByRole('region', { name: w.others.heading })
    await expect(others.getByRole('link', { name: title })).toHaveAttribute('target', '_blank')
    await page.getByRole('button', { name: words.write.sendNew, exact: true }).click()
    await expect(others.getByRole('link', { name: title })).toBeVisible()
  })
})

test('on the device, each identifying passage can be made vaguer with one button, and nothing is sent', async ({
  open,
}) => {
  const page = await open()
  await page.goto('/b/amber/write')
  const asked: string[] = []
  page.on('request', request => {
    // The browser asks for the picture of its tab when it likes; what reads the text is fetched once, and is one for all.
    const known = /\/(?:icon\.svg|enhance\/preview-reading\.js)$/.test(request.url())
    if (!known || request.method() !== 'GET') asked.push(request.url())
  })
  const box = page.getByRole('textbox', { name: words.write.bodyLabel })
  await box.fill(BODY)
  await expect(page.getByRole('status')).toHaveText(w.device.many.replace('{n}', '5'))
  const list = page.getByRole('region', { name: w.question })
  await expect(list.getByRole('listitem')).toHaveCount(5)

  const take = list.getByRole('button')
  await take.first().focus()
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue(/^I’m in my thirties and a nurse/)
  await expect(take).toHaveCount(4)
  await expect(take.first()).toBeFocused()
  for (let left = 3; left >= 0; left--) {
    await page.keyboard.press('Enter')
    await expect(take).toHaveCount(left)
  }
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(
    'I’m in my thirties and working in health care in England. My husband says little.\n\nWe married some years ago.',
  )
  await expect(list).toHaveCount(0)
  expect(asked).toEqual([])
})

test('on the device, help appears once while somebody writes, until they close it', async ({ open }) => {
  const page = await open()
  await page.goto('/b/amber/write?country=GB')
  const box = page.getByRole('textbox', { name: words.write.bodyLabel })
  const help = page.getByRole('complementary', { name: words.beside.crisis.heading })
  await expect(help).toHaveCount(0)
  await box.fill('I want to kill myself.')
  await expect(help.getByRole('heading', { name: 'Samaritans' })).toBeVisible()
  await help.getByText(words.beside.crisis.heading).click()
  await box.fill('I want to kill myself. It has been so long.')
  await expect(page.getByRole('status')).toHaveText('')
  await expect(help.getByText(words.beside.crisis.ahead)).toBeHidden()
  await expect(help).toHaveCount(1)
})

test('when words may hurt, the writer is asked about it on the device and before sending', async ({
  open,
}) => {
  const page = await open()
  await page.goto('/b/amber/write')
  const box = page.getByRole('textbox', { name: words.write.bodyLabel })
  const question = page.getByRole('heading', { name: w.hostile.heading })
  await box.fill('You are a pathetic idiot.')
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: w.button }).click()
  await expect(question).toBeVisible()
  await expect(page.getByRole('main')).toContainText('idiot')
  await page.getByRole('button', { name: w.write }).click()
  await box.fill('You sound tired.')
  await expect(question).toHaveCount(0)
})

test('the hint that style and timing can identify somebody is shown at the first post only', async ({
  forum,
}) => {
  const guest = openWire(forum.address)
  expect(seen((await guest.get('/b/amber/write')).text)).toContain(words.write.carefulFirst)
  const { wire } = await writeThread(forum.address)
  expect(seen((await wire.get('/b/amber/write')).text)).not.toContain(words.write.carefulFirst)
})

test('details that add up over a member’s posts are listed on their own pages only @postgres', async ({
  forum,
}) => {
  const first = await writeThread(forum.address, { body: 'I am 34 and it has been long.' })
  expect((await first.wire.get('/mine')).text).not.toContain(w.revealed.heading)
  await writeThread(forum.address, { wire: first.wire, body: 'We live in Leeds, and it is quiet.' })
  const page = seen((await first.wire.get('/mine')).text)
  expect(page).toContain(w.revealed.heading)
  expect(page).toContain(w.revealed.what.age)
  expect(page).toContain(w.revealed.what.place)

  const form = await first.wire.get('/b/amber/write')
  const fields = {
    once: hidden(form.text, 'once'),
    title: 'A few words',
    body: 'I am a nurse.',
    intent: 'preview',
  }
  const look = await first.wire.post('/b/amber/write', fields)
  expect(look.status).toBe(200)
  expect(seen(look.text)).toContain(w.revealed.what.work)
  const guest = await openWire(forum.address).post('/b/amber/write', fields)
  expect(guest.text).not.toContain(w.revealed.heading)
})

test('the preview copes with empty, huge, repeated, hostile, outdated and sessionless forms @both', async ({
  forum,
}) => {
  const guest = openWire(forum.address)
  const once = hidden((await guest.get('/b/amber/write')).text, 'once')
  const look = (fields: Record<string, string>) =>
    guest.post('/b/amber/write', { once, title: 'A few words', intent: 'preview', ...fields })

  expect((await look({ body: '' })).status).toBe(400)
  expect((await look({ body: 'word '.repeat(40_000) })).status).toBe(400)
  const markup = await look({ body: '<script>alert(1)</script> I am 34 <img src=x onerror=alert(2)>' })
  expect(markup.status).toBe(200)
  expect(markup.text).not.toMatch(/<script>alert|<img src=x/)
  const odd = await look({
    body: 'I am 34.',
    take: 'body 5 7 <b>x</b>',
    persona: '<b>',
    wish: '<i>',
    version: '<u>',
  })
  expect(odd.text).not.toMatch(/<b>|<i>|<u>/)
  expect((await look({ body: 'I am 34.', take: 'body 99999 1 x', once: 'none' })).status).toBe(200)

  const sending = {
    ...{ title: 'A few words', body: 'I am 34.', wish: 'heard' },
    ...{ adult: 'yes', checked: 'yes' },
  }
  const looked = await look(sending)
  const kept = hidden(looked.text, 'once')
  expect(kept).toBe(once)
  const sent = await guest.post('/b/amber/write', { ...sending, once: kept, intent: 'send' })
  expect(sent.status).toBe(303)
  const again = await guest.post('/b/amber/write', { ...sending, once: kept, intent: 'send' })
  expect(again.location).toMatch(/again=1/)
  expect(again.location.split('?')[0]).toBe(sent.location)

  const ended = openWire(forum.address)
  const lapsed = { ...sending, once: hidden((await ended.get('/b/amber/write')).text, 'once'), as: 'member' }
  expect((await ended.post('/b/amber/write', { ...lapsed, intent: 'preview' })).status).toBe(200)
  const asked = await ended.post('/b/amber/write', { ...lapsed, intent: 'send' })
  expect(asked.status).toBe(400)
  expect(seen(asked.text)).toContain(words.write.signedOut)
  expect(asked.text).toContain('I am 34.')
})
