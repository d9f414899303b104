import { expect, heading, test, words } from './support/test'

test('the link printed at the first start makes the first operator, and then stops working @both', async ({
  forum,
  open,
}) => {
  const page = await open()
  expect((await page.goto(forum.firstLink))?.status()).toBe(410)
  await expect(heading(page, words.join.closed.used.heading)).toBeVisible()

  const first = await open({ as: forum.first.wire })
  await first.goto('/staff')
  await expect(first.getByText(words.staff.you(forum.first.handle))).toBeVisible()
  const nav = first.getByRole('navigation', { name: words.staff.ways })
  await expect(nav.getByRole('link')).toHaveText([
    words.staff.review,
    words.staff.invite,
    words.staff.listings,
    words.hours.link,
    words.brakes.link,
  ])
  await expect(first.getByRole('row', { name: new RegExp(`^${forum.operator.handle}`) })).toContainText(
    'Operator',
  )
})

test('an invitation works once, and can be revoked before it is used @postgres', async ({ forum, open }) => {
  const operator = await open({ as: forum.operator.wire })
  await operator.goto('/staff/invite')
  await operator.getByRole('checkbox', { name: new RegExp(`^${words.staff.roles.moderator.name}`) }).check()
  await operator.getByRole('button', { name: words.invite.button }).click()
  const link = await operator.getByRole('link', { name: /\/join\// }).innerText()

  const guest = await open()
  expect((await guest.goto(link))?.status()).toBe(200)
  await operator.getByRole('link', { name: words.invite.back }).click()
  const open_ = operator.getByRole('row').filter({ hasText: forum.operator.handle })
  await open_.getByRole('button', { name: words.staff.withdraw }).last().click()
  await guest.getByRole('textbox', { name: words.join.handle }).fill('too-late')
  await guest.getByRole('checkbox', { name: words.join.added }).check()
  await guest.getByRole('textbox', { name: words.join.code }).fill('123456')
  await guest.getByRole('button', { name: words.join.button }).click()
  await expect(heading(guest, words.join.closed.unknown.heading)).toBeVisible()
})

test('the last operator cannot give up the role @postgres', async ({ forum, open }) => {
  const page = await open({ as: forum.first.wire })
  await page.goto('/staff')
  const [take] = [words.staff.takeAway(words.staff.roles.operator.name, forum.operator.handle)]
  await expect(page.getByRole('button', { name: take })).toBeVisible()
  const extra = await forum.hire('operator')
  await page.reload()
  await page
    .getByRole('button', { name: words.staff.takeAway(words.staff.roles.operator.name, extra.handle) })
    .click()
  await expect(page.getByRole('row').filter({ hasText: extra.handle })).toContainText(words.staff.noRole)
  const told = await extra.wire.get('/staff')
  expect(told.status).toBe(403)
  expect(told.text).toContain(words.kept.lostRole(['operator'], false).heading)
  expect((await extra.wire.get('/staff')).status).toBe(404)
})
