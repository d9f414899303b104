import { VISIT_COOKIE } from '../../app/accounts/plain-cookies'
import { listingCode } from '../../db/listings/code'
import { hidden, openWire } from './support/http-client'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.listings
const line = listingCode('help-line', 'us-988')

withoutAndWithScripts(scripts => {
  test('a guest reads about a help line and reports an error, and an operator reads the report', async ({
    forum,
    open,
  }) => {
    const page = await open()
    await page.goto('/help?country=US')
    await page.locator(`a[href="/e/${line}"]`).first().click()
    await expect(heading(page, '988 Suicide & Crisis Lifeline')).toBeVisible()
    await expect(page.getByText(/^We found it on another website/)).toBeVisible()

    await page.getByRole('textbox', { name: w.report.note }).fill('Nobody answers there.')
    await page.getByRole('button', { name: w.report.send }).click()
    await expect(page.getByRole('alert')).toContainText('Choose what is wrong.')
    await expect(page.getByRole('textbox', { name: w.report.note })).toHaveValue('Nobody answers there.')
    await page.getByRole('radio', { name: w.report.reasons.dead }).check()
    await page.getByRole('button', { name: w.report.send }).click()
    await expect(page.getByRole('status')).toHaveText(w.report.thanks)
    // Set by the script that keeps what is typed in this tab.
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(scripts ? [VISIT_COOKIE] : [])

    const operator = await open({ as: forum.operator.wire })
    await operator.goto('/staff/listings?list=help-line&standing=reported')
    await operator.getByRole('link', { name: '988 Suicide & Crisis Lifeline' }).click()
    await expect(operator.getByText('Nobody answers there.').first()).toBeVisible()
    await operator.getByRole('button', { name: w.edit.settle }).click()
    await expect(operator.getByText('Nobody answers there.')).toHaveCount(0)
  })

  test('an operator adds a listing, changes it, withdraws it and restores it', async ({ forum, open }) => {
    const page = await open({ as: forum.operator.wire })
    await page.goto('/staff')
    await page.getByRole('link', { name: words.staff.listings }).click()
    await page.getByRole('link', { name: w.desk.add.directory }).click()
    const box = (name: string) => page.getByRole('textbox', { name: w.edit.fields[name] ?? '', exact: true })
    await box('name').fill(`The Lighthouse ${Date.now()}`)
    await box('about').fill('Somebody who listens.')
    await box('url').fill('http://example.org/')
    await page.getByRole('button', { name: w.edit.save }).click()
    await expect(page.getByRole('alert')).toContainText(w.edit.faults['not-https'] ?? '')
    await expect(box('about')).toHaveValue('Somebody who listens.')

    await box('url').fill('https://example.org/')
    await box('countries').fill('gb, ie')
    await box('witness').fill('Its own page.')
    await page.getByRole('checkbox', { name: w.kinds.counsellor, exact: true }).check()
    const choose = (name: string, label?: string) =>
      page
        .getByRole('group', { name: w.edit.fields[name], exact: true })
        .getByRole('radio', { name: label, exact: true })
        .check()
    await choose('cost', w.edit.costs.free)
    await choose('online', w.edit.yes)
    await choose('grade', w.edit.grades.A)
    await choose('state', w.edit.states.verified)
    await page.getByRole('button', { name: w.edit.save }).click()
    await expect(page.getByRole('status')).toHaveText(w.edit.saved)

    await box('about').fill('Two people who listen.')
    await page.getByRole('button', { name: w.edit.save }).click()
    await expect(page.locator('del')).toHaveText('Somebody who listens.')
    await expect(page.locator('ins')).toHaveText('Two people who listen.')

    const readers = await open()
    const path = new URL(page.url()).pathname.replace('/staff/listings/', '/e/')
    await readers.goto(path)
    await expect(readers.getByText('Two people who listen.')).toBeVisible()
    await page.getByRole('button', { name: w.edit.withdraw }).click()
    expect((await readers.goto(path))?.status()).toBe(404)
    await page.getByRole('button', { name: w.edit.putBack }).click()
    expect((await readers.goto(path))?.status()).toBe(200)
  })
})

test('when two operators edit a listing at once, the second is told and keeps what they typed @both', async ({
  forum,
}) => {
  const { wire } = forum.operator
  const path = `/staff/listings/${listingCode('directory', 'cosrt')}`
  const version = hidden((await wire.get(path)).text, 'version')
  const fields = {
    ...{
      intent: 'save',
      version,
      name: 'COSRT',
      url: 'https://www.cosrt.org.uk/',
      'kinds-sex-therapist': 'yes',
    },
    ...{
      cost: 'unknown',
      online: 'unknown',
      countries: 'GB',
      grade: 'B',
      witness: 'Its page.',
      state: 'verified',
    },
  }
  const first = await wire.post(path, { ...fields, about: `First words ${Date.now()}` })
  const second = await wire.post(path, { ...fields, about: 'Second words, kept' })
  expect([first.status, second.status]).toEqual([303, 409])
  expect(second.text).toContain('Second words, kept')
  expect(second.text).toContain(w.edit.stale.slice(0, 30))
})

test('following a link to a listing tells the forum only that it was followed', async ({ forum, open }) => {
  const page = await open({ as: forum.moderator.wire })
  const told: { method: string; url: string; kind?: string }[] = []
  await page.context().route('https://**', route => route.fulfill({ body: 'elsewhere' }))
  page.context().on('request', request => {
    if (request.url().endsWith('/opened'))
      told.push({ method: request.method(), url: request.url(), kind: request.headers()['content-type'] })
  })
  const place = listingCode('directory', 'cosrt')
  await page.goto(`/e/${place}`)
  await page.getByRole('link', { name: w.page.open }).click()
  await expect
    .poll(() => told)
    .toEqual([{ method: 'POST', url: `${forum.address}/e/${place}/opened`, kind: 'text/ping' }])
})

test('a guest’s report of a listing needs no cookie and counts once @postgres', async ({ forum }) => {
  const guest = openWire(forum.address)
  const once = hidden((await guest.get(`/e/${line}`)).text, 'once')
  const sent = await guest.send(`/e/${line}`, { once, reason: 'other', note: 'Twice.' })
  const again = await guest.send(`/e/${line}`, { once, reason: 'other', note: 'Twice.' })
  expect([sent.status, again.status]).toEqual([303, 303])
  const shown = await forum.operator.wire.get(`/staff/listings/${line}`)
  expect(shown.text.match(/Twice\./g)).toHaveLength(1)
  expect(guest.jar.size).toBe(0)
})
