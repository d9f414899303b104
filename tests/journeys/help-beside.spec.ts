import { decide } from './support/posts'
import { readShownKey } from './support/staff'
import { expect, sendThread, signIn, test, withoutAndWithScripts, words } from './support/test'

const crisis = words.beside.crisis

withoutAndWithScripts(() => {
  test('somebody who writes of suicide sees help at once, by itself, and may close it', async ({
    forum,
    open,
  }) => {
    const page = await open()
    const { title } = await sendThread(page, {
      body: 'We have no intimacy left and my desire is gone. I want to kill myself.',
    })
    await expect(page.getByRole('heading', { name: crisis.heading })).toBeVisible()
    await expect(page.getByText(crisis.text)).toBeVisible()
    await expect(page.getByText(words.beside.private)).toBeVisible()
    await expect(page.locator('#places')).toHaveCount(0)
    await readShownKey(page)

    const card = page.getByRole('complementary')
    await card
      .getByRole('combobox', { name: words.countryChoice.label })
      .selectOption({ label: 'United Kingdom' })
    await card.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(card.getByRole('heading', { name: 'Samaritans' })).toBeVisible()
    await expect(card.getByRole('link', { name: words.help.call('999') })).toBeVisible()
    await expect(page.getByRole('region', { name: words.key.card })).toBeVisible()

    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(page.getByRole('heading', { name: crisis.heading })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Samaritans' })).toBeVisible()
    await decide(forum.moderator.wire, title, { outcome: 'publish', reason: 'within-rules-with-care' })
    await page.reload()

    const stranger = await open()
    await stranger.goto(page.url())
    await expect(stranger.getByRole('heading', { name: title })).toBeVisible()
    await expect(stranger.getByRole('heading', { name: crisis.heading })).toHaveCount(0)
    await expect(stranger.locator('#places')).toHaveCount(0)

    await page.getByRole('button', { name: words.beside.close }).click()
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByRole('heading', { name: crisis.heading })).toHaveCount(0)
  })

  test('referrals say why they are shown, and can be refused', async ({ forum, open }) => {
    const w = words.referral
    const page = await open()
    const body =
      'Since the birth I have no desire at all, and sex is painful. We cannot talk about it any more.'
    const { title } = await sendThread(page, { body })
    const key = await readShownKey(page)
    const card = page.locator('#places')
    const fold = card.locator('summary').first()
    await expect(fold).toContainText(/^Places that help with .*pain.*: /)
    await expect(card.getByRole('listitem').first()).toBeHidden()
    await fold.click()
    await expect(card.getByRole('listitem').first()).toContainText(/Link checked \d+ \w+ 20\d\d/)
    expect(await card.getByRole('listitem').count()).toBeLessThanOrEqual(3)
    await expect(card.getByRole('link').first()).toHaveAttribute('rel', 'noreferrer noopener nofollow')
    await card.getByText(w.why).click()
    await expect(card.getByText(/^You wrote about .* This was picked up automatically/)).toBeVisible()
    await expect(card.getByText(/You have/)).toHaveCount(0)
    await expect(card.locator('mark').first()).toBeVisible()
    await expect(card.getByText(w.whyRule)).toBeVisible()

    await card.getByRole('combobox', { name: words.countryChoice.label }).selectOption({ label: 'Germany' })
    await card.getByRole('button', { name: words.countryChoice.save }).click()
    await card.getByText(words.referring.card.country('Germany')).click()
    await expect(card.getByText(words.countryChoice.chosen('Germany'))).toBeVisible()

    await decide(forum.moderator.wire, title)
    await page.getByRole('link', { name: words.sent.see }).click()
    const conversation = page.url()
    const stranger = await open()
    await stranger.goto(conversation)
    const theirs = stranger.locator('#places')
    await theirs.locator('summary').first().click()
    await theirs.getByText(w.why).click()
    await expect(theirs.getByText(w.whyReader)).toBeVisible()
    await expect(theirs.getByText(/You wrote about/)).toHaveCount(0)
    await expect(theirs.locator('mark')).toHaveCount(0)
    await expect(theirs.getByRole('button', { name: w.hide })).toHaveCount(0)

    const notMe = card.getByRole('button', { name: /^This isn’t what I wrote about: / })
    await fold.click()
    const themes = await notMe.count()
    const refused = await notMe.first().innerText()
    await notMe.first().click()
    await expect(page.getByRole('button', { name: refused })).toHaveCount(0)
    await fold.click()
    expect(await notMe.count()).toBeLessThan(themes)
    await page.getByRole('button', { name: w.hide }).click()
    await expect(card).toHaveCount(0)
    await stranger.reload()
    await expect(theirs).toHaveCount(0)
    await expect(stranger.getByRole('button', { name: w.again })).toHaveCount(0)
    await page.getByRole('button', { name: w.again }).click()
    await fold.click()
    await expect(page.getByRole('button', { name: refused })).toBeVisible()

    const again = await open()
    await signIn(again, key)
    await sendThread(again, { body })
    await again.locator('#places summary').first().click()
    await again.getByRole('button', { name: w.never }).click()
    await sendThread(again, { body })
    await expect(again.getByRole('button', { name: w.never })).toHaveCount(0)
  })
})
