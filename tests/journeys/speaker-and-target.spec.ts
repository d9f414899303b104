import type { Page } from '@playwright/test'
import type { HelpKind } from '../../db/schema'
import { expect, sendThread, test, words } from './support/test'

/** A phone, as HTML alone. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

/** Somebody writes this, and reads this; after choosing the United Kingdom, they find this line. */
type Speaker = {
  who: string
  body: string
  reads: HelpKind[]
  line: string | null
  /** Why it waits, as the first post of a newcomer, where that alone is not the reason. */
  heldFor?: string[]
  never?: HelpKind[]
}

const DOERS: HelpKind[] = ['own-acts', 'own-urges', 'child-contact', 'threat']
const VICTIMS: HelpKind[] = ['violence', 'survivor']

const speakers: Speaker[] = [
  {
    who: 'may die',
    body: 'I want to kill myself. I have thought about it every night this week.',
    reads: ['crisis'],
    line: 'Samaritans',
    never: [...DOERS, ...VICTIMS],
  },
  {
    who: 'has taken something',
    body: 'I took all of my tablets an hour ago.',
    reads: ['taken'],
    line: 'Samaritans',
    never: [...DOERS, 'crisis'],
  },
  {
    who: 'worries about somebody’s life',
    body: 'My husband says that he wants to kill himself. I do not know what to say to him and I am scared.',
    reads: ['crisis-other'],
    line: 'Samaritans',
    never: ['crisis', 'taken', ...DOERS],
  },
  {
    who: 'is being hurt',
    body: 'My husband hits me when dinner is late, and he checks my phone every evening.',
    reads: ['violence'],
    line: 'National Domestic Abuse Helpline',
    never: [...DOERS, 'survivor'],
  },
  {
    who: 'was hurt long ago',
    body: 'I was raped when I was a student, years ago. I freeze when my partner touches me.',
    reads: ['survivor'],
    line: null,
    never: [...DOERS, 'violence'],
  },
  {
    who: 'hurt somebody',
    body: 'I hit my wife last night and I hate myself for it.',
    reads: ['own-acts'],
    line: null,
    heldFor: ['own-acts'],
    never: VICTIMS,
  },
  {
    who: 'threatens somebody',
    body: 'If he talks to my wife again I will kill him, I know where he lives.',
    reads: ['threat'],
    line: null,
    heldFor: ['threat'],
    never: VICTIMS,
  },
  {
    who: 'fears for a child',
    body: 'My daughter of 14 told me about her boyfriend of 30. They have had sex.',
    reads: ['child'],
    line: null,
    heldFor: ['child'],
    never: [...DOERS, ...VICTIMS],
  },
  {
    who: 'fears their own urges',
    body: 'I think about touching my niece, she is nine. I have not done anything and I want help.',
    reads: ['own-urges'],
    line: null,
    heldFor: ['child'],
    never: VICTIMS,
  },
  {
    who: 'is under 18',
    body: 'I am 15 and I have a question about my first time with my girlfriend.',
    reads: ['young'],
    line: 'Childline',
    heldFor: ['under-18'],
    never: [...DOERS, ...VICTIMS, 'crisis'],
  },
]

const NEVER_SAID =
  /\bfault\b|made for you|A rule noticed|flagged|as a couple|couples? (?:therapy|counselling)/i

for (const { who, body, reads, line, heldFor, never = [] } of speakers)
  test(`somebody who ${who} is shown the help that fits them first`, async ({ open }) => {
    const page = await open()
    await sendThread(page, { body })
    const card = page.getByRole('complementary').first()
    for (const kind of reads) {
      await expect(card.getByRole('heading', { name: words.beside[kind].heading })).toBeVisible()
      await expect(card.getByText(words.beside[kind].text)).toBeVisible()
    }
    await expectFirst(page)
    await expect(page.locator('.lead')).toHaveText(
      heldFor ? words.sent.held.because(heldFor) : words.sent.held.newcomer,
    )
    // No country is known: the numbers of the large ones, and the list that leads on to all others.
    await expect(card.locator('a[href="tel:911"]')).toBeVisible()
    await expect(card.locator('a[href="tel:999"]')).toBeVisible()
    await expect(card.locator('a[href="https://findahelpline.com"]')).toHaveCount(1)

    const main = page.getByRole('main')
    await expect(main).not.toContainText(NEVER_SAID)
    for (const kind of never) await expect(main).not.toContainText(words.beside[kind].heading)

    await card
      .getByRole('combobox', { name: words.countryChoice.label })
      .selectOption({ label: 'United Kingdom' })
    await card.getByRole('button', { name: words.countryChoice.save }).click()
    await expect(card.getByRole('link', { name: words.help.call('999') })).toBeVisible()
    if (reads.includes('taken')) await card.getByText(words.help.others).click()
    if (line) await expect(card.getByRole('heading', { name: new RegExp(line) }).first()).toBeVisible()
    expect(await card.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
    await expectFirst(page)
  })

/** The card begins in the first screen, above why it waits and for how long; no button lies on its words. */
async function expectFirst(page: Page) {
  const card = await page.getByRole('complementary').first().boundingBox()
  const lead = await page.locator('.lead').boundingBox()
  const exit = await page.getByRole('link', { name: words.frame.leave }).boundingBox()
  if (!card || !lead || !exit) throw new Error('something is not there')
  expect(card.y).toBeLessThan(400)
  expect(card.y).toBeLessThan(lead.y)
  expect(exit.y + exit.height).toBeLessThan(card.y)
}

test('after an overdose, the country’s emergency number is shown alone, and the rest is folded', async ({
  open,
}) => {
  const page = await open()
  const { postId } = await sendThread(page, { body: 'I took all of my tablets an hour ago.' })
  await page.goto(`/sent/${postId}?country=US`)
  const card = page.getByRole('complementary').first()
  const shown = card.locator('a[href^="tel:"]:visible, a[href^="sms:"]:visible, a[href^="https:"]:visible')
  await expect(shown).toHaveCount(1)
  await expect(shown).toHaveAttribute('href', 'tel:911')
  const number = await shown.boundingBox()
  expect((number?.y ?? 740) + (number?.height ?? 0)).toBeLessThan(740)
  await card.getByText(words.help.others).click()
  await expect(card.getByRole('link', { name: /988/ }).first()).toBeVisible()
})

const WHERE: Record<string, string> = { es: 'Spain', nl: 'Netherlands' }

const OTHERS = [
  {
    language: 'es',
    body: 'Ya no quiero vivir. Esta noche voy a acabar con todo. No puedo más con este dolor, llevo meses sin dormir y nadie me escucha cuando hablo de lo que me pasa.',
  },
  {
    language: 'nl',
    body: 'Mijn man wil al een jaar niet meer met mij vrijen en ik weet niet wat ik moet doen. Praten lukt ons ook niet.',
  },
]
for (const { language, body } of OTHERS)
  test(`a text in another language (${language}) is answered in it`, async ({ open }) => {
    const page = await open()
    await sendThread(page, { title: body.slice(0, 30), body })
    const own = page.getByRole('complementary').locator(`section[lang="${language}"]`)
    await expect(own.getByRole('heading')).toHaveText(words.beside.inOwnLanguage[language]?.heading ?? '')
    await expect(own.locator('a[href="tel:112"]')).toBeVisible()
    // Lines of the countries that speak it, each with its country.
    const line = page.getByRole('complementary').first().locator('.help-lines a[href^="tel:"]').first()
    await expect(line).toBeVisible()
    await expect(page.getByRole('complementary').first()).toContainText(WHERE[language] ?? '')
    await expect(page.locator('.lead')).toHaveText(words.sent.held.because(['language']))
    await expectFirst(page)
  })

test('a known reason is named, and a faint signal in a first post is not', async ({ open }) => {
  const page = await open()
  await sendThread(page, { body: 'Write to me at me@example.org if it was the same for you.' })
  await expect(page.locator('.lead')).toHaveText(words.sent.held.because(['contact']))
  await page.getByRole('link', { name: words.sent.see }).click()
  await expect(page.getByText(words.thread.states.held)).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/A rule noticed something|flagged/)
  const second = await open()
  await sendThread(second, { body: 'WE NEVER TALK ANY MORE AND I AM SO TIRED OF ASKING HIM WHY THAT IS.' })
  await expect(second.locator('.lead')).toHaveText(words.sent.held.newcomer)
})

test('closing the help after sending keeps the key on the page', async ({ open }) => {
  const page = await open()
  await sendThread(page, { body: 'I want to kill myself.' })
  await page.getByRole('button', { name: words.beside.close }).click()
  await expect(page.getByRole('heading', { name: words.beside.crisis.heading })).toHaveCount(0)
  await expect(page.getByRole('region', { name: words.key.card })).toBeVisible()
})

test('an emergency number is one link away from every page', async ({ open }) => {
  const page = await open()
  await page.goto('/b/amber')
  const foot = page.getByRole('navigation', { name: words.frame.danger })
  await expect(foot.locator('a[href="tel:911"]')).toBeVisible()
  await foot.getByRole('link', { name: words.frame.danger }).click()
  await expect(page).toHaveURL(/\/help#now$/)
  await expect(page.getByRole('main').locator('a[href="tel:911"]')).toBeInViewport()

  const [country, group] = await Promise.all([
    page.getByRole('combobox', { name: words.help.country }).boundingBox(),
    page.getByRole('heading', { level: 2 }).first().boundingBox(),
  ])
  const number = await page.getByRole('main').locator('a[href^="tel:"]').first().boundingBox()
  expect(number?.y).toBeLessThan(country?.y ?? 0)
  expect(country?.y).toBeLessThan(group?.y ?? 0)
  await page.goto('/help?country=DE#now')
  await expect(page.getByRole('link', { name: words.help.call('112') })).toBeInViewport()
})
