import { expect, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { en as words } from '../../../app/words/en'
import { hidden, keyIn, openWire, type Wire } from './http-client'

export type Colleague = {
  handle: string
  key: string
  /**
   * The six digits that their phone shows next. Each is taken once, so none is shown twice.
   * @param ahead milliseconds that the forum's clock is ahead by
   */
  nextCode: (ahead?: number) => string
}
export type Role = 'moderator' | 'trainee' | 'adviser' | 'professional' | 'operator'

/** What a professional's readers see. */
export const profession = {
  name: 'Dr Maria Weber',
  credential: 'Psychosexual therapist, COSRT',
  until: `${new Date().getUTCFullYear() + 2}-06-30`,
}

/** Accepts an invitation through the pages, as a person with a phone does, and keeps the key. */
export async function acceptInvitation(
  page: Page,
  link: string,
  handle: string,
  /** What the page where they then are is called. */
  next = words.mine.heading,
): Promise<Colleague> {
  const w = words.join
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: w.heading })).toBeVisible()
  const nextCode = phone(await page.getByRole('code').innerText())
  await page.getByRole('textbox', { name: w.handle }).fill(handle)
  await page.getByRole('checkbox', { name: w.added }).check()
  await page.getByRole('textbox', { name: w.code }).fill(nextCode())
  await page.getByRole('button', { name: w.button }).click()
  const key = await readShownKey(page)
  await page.getByRole('button', { name: words.key.kept }).click()
  await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible()
  return { handle, key, nextCode }
}

/** The seven words on the page. */
export async function readShownKey(page: Page): Promise<string> {
  const shown = page.getByRole('region', { name: words.key.card }).getByRole('list').first()
  await expect(shown.getByRole('listitem')).toHaveCount(7)
  return (await shown.getByRole('listitem').allInnerTexts()).join(' ')
}

/** Signs in with the key and then the digits from the phone. */
export async function signInAsStaff(page: Page, { key, nextCode }: Colleague): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.signIn.label).fill(key)
  await page.getByRole('button', { name: words.signIn.button }).click()
  await page.getByRole('textbox', { name: words.signIn.code.label }).fill(nextCode())
  await page.getByRole('button', { name: words.signIn.code.button }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.staff.heading })).toBeVisible()
}

/** Invites a colleague and accepts for them, without a browser. */
export async function hire(
  operator: Wire,
  address: string,
  handle: string,
  ...roles: Role[]
): Promise<Colleague & { wire: Wire }> {
  const asked = Object.fromEntries(roles.map(role => [role, 'yes']))
  const made = await operator.post('/staff/invite', { ...asked, ...profession })
  return join(address, linkIn(made.text), handle)
}

/** Asks somebody from outside about a case, and accepts for them. */
export async function askOutside(
  moderator: Wire,
  address: string,
  handle: string,
  caseId: string,
): Promise<Colleague & { wire: Wire }> {
  const once = hidden((await moderator.get(`/review/invite?case=${caseId}`)).text, 'once')
  const made = await moderator.post('/review/invite', { intent: 'invite', case: caseId, once })
  return join(address, linkIn(made.text), handle)
}

const linkIn = (page: string) => /href="(\/join\/[^"]+)"/.exec(page)?.[1] ?? ''

/** Accepts an invitation without a browser. */
async function join(address: string, path: string, handle: string): Promise<Colleague & { wire: Wire }> {
  const wire = openWire(address)
  const page = (await wire.get(path)).text
  const nextCode = phone(/<code>([^<]+)<\/code>/.exec(page)?.[1] ?? '')
  const joined = await wire.post(path, {
    once: hidden(page, 'once'),
    offer: hidden(page, 'offer'),
    handle,
    added: 'yes',
    code: nextCode(),
  })
  if (joined.location !== '/key') throw new Error(`${handle} could not join: ${joined.status}`)
  const key = keyIn((await wire.get('/key')).text)
  await wire.post('/key')
  return { handle, key, nextCode, wire }
}

/** An authenticator app that holds this secret. */
function phone(base32: string): Colleague['nextCode'] {
  const totp = new TOTP({ secret: Secret.fromBase32(base32.replaceAll(' ', '')) })
  let last = 0
  return (ahead = 0) => {
    // The forum takes each step once, and forgives a clock that is one step off.
    last = Math.max(last + 1, Math.floor((Date.now() + ahead) / 30_000))
    return totp.generate({ timestamp: last * 30_000 })
  }
}
