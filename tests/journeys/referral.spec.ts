import { openWire } from './support/http-client'
import { publishThread } from './support/posts'
import { expect, heading, sendThread, test, withoutAndWithScripts, words } from './support/test'

const r = words.referring
const body = 'Since the birth I have no desire at all, and sex is painful. We cannot talk about it any more.'

withoutAndWithScripts(() => {
  test('a moderator corrects what a conversation is about, and its author is told so', async ({
    forum,
    open,
  }) => {
    const { address, moderator } = forum
    const { threadId, wire } = await publishThread(address, moderator.wire, { body })
    const page = await open({ as: moderator.wire })
    await page.goto(`/t/${threadId}`)
    await page.getByRole('link', { name: r.about.link }).click()
    await page.getByRole('button', { name: r.about.dropNamed(words.themes.pain ?? '') }).click()
    await expect(page.getByRole('status')).toHaveText(r.about.changed)
    await expect(page.getByText(r.about.states.dropped)).toBeVisible()
    await page.getByRole('button', { name: r.about.add, exact: true }).click()
    await expect(page.getByText(r.about.missing)).toBeVisible()
    await page.getByRole('combobox', { name: r.about.addLabel }).selectOption('body-image')
    await page.getByRole('button', { name: r.about.add, exact: true }).click()
    await expect(page.getByText(r.about.states.added)).toBeVisible()

    const author = await open({ as: wire })
    await author.goto(`/t/${threadId}`)
    const card = author.locator('#places')
    await card.locator('summary').first().click()
    await expect(card.getByText(r.card.corrected)).toBeVisible()
    await expect(
      card.getByRole('button', { name: words.referral.notMe(words.themes.pain ?? '') }),
    ).toHaveCount(0)
    await card.getByRole('button', { name: words.referral.notMe(words.themes['body-image'] ?? '') }).click()

    await page.goto(`/t/${threadId}/about`)
    await expect(page.getByText(r.about.states.rejected)).toBeVisible()
    await page.getByRole('button', { name: r.about.putBack(words.themes.pain ?? '') }).click()
    await expect(page.getByText(r.about.states.added)).toBeVisible()

    const stranger = await open()
    await stranger.goto(`/t/${threadId}`)
    await expect(stranger.locator('#places')).toBeVisible()
    await expect(stranger.getByText(r.card.corrected)).toHaveCount(0)
    await expect(stranger.getByRole('link', { name: r.about.link })).toHaveCount(0)
  })

  test('a referral leads to help with a first step, and to words to say', async ({ forum, open }) => {
    const { threadId, title } = await publishThread(forum.address, forum.moderator.wire, { body })
    const page = await open()
    await page.goto(`/t/${threadId}`)
    await page.locator('#places summary').first().click()
    await page.locator('#places').getByRole('link', { name: r.step.heading }).click()
    await expect(heading(page, r.step.heading)).toBeVisible()
    for (const { said, step } of r.step.reasons) {
      await expect(page.getByRole('heading', { name: said })).toBeVisible()
      await expect(page.getByText(step)).toBeVisible()
    }
    await page.getByRole('link', { name: r.step.sheet }).click()
    await expect(heading(page, r.sheet.heading)).toBeVisible()
    await expect(page.getByText(r.sheet.about.pain ?? '')).toBeVisible()
    await expect(page.getByText(r.sheet.ask.doctor[0] ?? '')).toBeVisible()
    await expect(page).toHaveTitle('Notes - Lamplight')
    expect(page.url()).not.toMatch(/pain|sex|desire/)
    await expect(page.getByText(title)).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(r.sheet.about.pain ?? '')).toBeVisible()
    for (const hidden of [words.frame.leave, r.sheet.print, 'Lamplight', words.frame.foot])
      await expect(page.getByText(hidden, { exact: true })).toBeHidden()
  })

  test('when a text says little, referrals follow its board, which has a list of its own', async ({
    forum,
    open,
  }) => {
    const { threadId } = await publishThread(forum.address, forum.moderator.wire, {
      body: 'We moved into a new flat in May, and nothing is where it was.',
      title: `A new flat ${Date.now()}`,
    })
    const page = await open()
    await page.goto(`/t/${threadId}`)
    await page.locator('#places summary').first().click()
    await expect(page.locator('#places').getByText(/^You wrote about/)).toHaveCount(0)
    await page.getByRole('link', { name: r.card.more }).click()
    await expect(heading(page, r.list.heading)).toBeVisible()
    await page.getByRole('combobox', { name: words.countryChoice.label }).selectOption('GB')
    await page.getByRole('button', { name: words.countryChoice.save }).click()
    // Another journey changes COSRT on this forum; one place of the country is enough.
    await expect(page.getByRole('link', { name: /^(?:COSRT|Relate|BACP)$/ }).first()).toBeVisible()
    await page.getByRole('link', { name: r.step.heading }).click()
    await expect(page.getByRole('link', { name: r.step.places })).toBeVisible()
  })

  test('a guest’s choice of country lasts without a cookie', async ({ forum, open }) => {
    const { threadId } = await publishThread(forum.address, forum.moderator.wire, { body })
    const page = await open()
    await page.goto(`/t/${threadId}`)
    await page.locator('#places summary').first().click()
    await expect(page.locator('#places').getByText(words.referral.byCountry)).toBeVisible()
    await page.getByRole('combobox', { name: words.countryChoice.label }).selectOption({ label: 'Germany' })
    await page.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(page.locator('#places').getByText(words.referral.none('Germany'))).toBeVisible()
    await expect(page.locator('#places').getByText(words.referral.nearest)).toBeVisible()
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole('link', { name: words.frame.help }).first().click()
    await expect(page.getByRole('heading', { name: 'TelefonSeelsorge' })).toBeVisible()
    await page.getByRole('link', { name: 'Lamplight' }).first().click()
    await page.getByRole('link', { name: 'Pain and discomfort' }).click()
    await page.getByRole('link', { name: words.board.write }).click()
    expect(page.url()).toContain('country=DE')
    await page.getByLabel(words.write.titleLabel).fill('Since the birth')
    await page.getByLabel(words.write.bodyLabel).fill('Sex has been painful since the birth.')
    await page.getByRole('button', { name: words.preview.button }).click()
    const ahead = page.locator('#places')
    await expect(ahead.locator('summary').first()).toContainText('Germany')
    await ahead.locator('summary').first().click()
    await ahead.getByText(words.countryChoice.chosen('Germany')).click()
    await ahead
      .getByRole('combobox', { name: words.countryChoice.label })
      .selectOption({ label: 'United States' })
    await ahead.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(ahead.locator('summary').first()).toContainText(/: APTA Pelvic Health/)
    await page.getByRole('button', { name: words.preview.write }).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(page.locator('#places summary').first()).toContainText(/: APTA Pelvic Health/)
  })

  test('somebody who turned referrals off can turn them on again', async ({ open }) => {
    const page = await open()
    await sendThread(page, { body })
    await page.locator('#places summary').first().click()
    await page.getByRole('button', { name: words.referral.never }).click()
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await page.goto('/b/amber/places')
    await page.getByRole('button', { name: r.list.again }).click()
    await expect(page.getByRole('button', { name: r.list.again })).toHaveCount(0)
  })

  test('somebody who seems to be under 18 is never shown a directory for adults', async ({ forum, open }) => {
    const { threadId } = await publishThread(forum.address, forum.moderator.wire, { body })
    const page = await open()
    await sendThread(page, { body: 'I am 16 and I have a question about all this.' })
    await page.goto('/b/amber/places')
    await expect(page.getByText(r.list.young)).toBeVisible()
    await expect(page.getByText('AASECT')).toHaveCount(0)
    await page.goto(`/t/${threadId}`)
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await page.goto(`/first-step?t=${threadId}`)
    await expect(page.getByRole('link', { name: r.step.places })).toHaveCount(0)
  })
})

test('fear in a later reply removes the referrals, couple work included', async ({ forum }) => {
  const { address, moderator } = forum
  const { threadId, wire } = await publishThread(address, moderator.wire, { body })
  const stranger = openWire(address)
  expect((await stranger.get(`/t/${threadId}`)).text).toContain('id="places"')
  const form = await wire.get(`/t/${threadId}/reply`)
  const once = /name="once" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
  await wire.post(`/t/${threadId}/reply`, {
    once,
    body: 'He hits me when I say no.',
    adult: 'yes',
    checked: 'yes',
    persona: 'new',
  })
  for (const who of [stranger, wire])
    expect((await who.get(`/t/${threadId}`)).text).not.toContain('id="places"')
  expect((await stranger.get(`/first-step?t=${threadId}`)).text).not.toContain('/places"')
})
