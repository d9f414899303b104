import { Secret, TOTP } from 'otpauth'

/** Somebody who writes, is refused and has to pause; then what they see where they would write. */
export async function pausedMember({ base, browser }, moderatorState) {
  const member = await browser.newContext()
  const page = await member.newPage()
  await page.goto(`${base}/b/heath`)
  const thread = await page.locator('.threads a').first().getAttribute('href')
  await page.goto(`${base}${thread}/reply`)
  const body = 'You are all the same here, and you deserve what you get.'
  await page.fill('[name=body]', body)
  await page.check('[name=adult]')
  await page.locator('main form:has([name=body]) button.button').first().click()

  const moderator = await browser.newContext({ storageState: moderatorState })
  const desk = await moderator.newPage()
  await desk.goto(`${base}/review?kind=reply&board=heath`)
  const links = await desk
    .locator('.queue a')
    .evaluateAll(all => all.map(each => each.getAttribute('href')).reverse())
  for (const link of new Set(links)) {
    await desk.goto(base + link)
    if ((await desk.getByText(body).count()) > 0) break
  }
  await desk.locator('button[value="claim"]').first().click()
  await desk.locator('details').evaluateAll(all => all.map(each => each.setAttribute('open', '')))
  await desk.check('[name=outcome][value=refuse]')
  await desk.selectOption('[name=reason]', 'hostility')
  await desk.check('[name=measure][value=pause-7]')
  await desk.click('button[name=intent][value=decide]')
  await moderator.close()
  const state = await member.storageState()
  await member.close()
  return { state, pages: { paused: `${thread}/reply`, 'paused-mine': '/mine' } }
}

export async function signedIn({ base, browser }, card) {
  const context = await browser.newContext()
  if (card) {
    const page = await context.newPage()
    await page.goto(`${base}/sign-in`)
    await page.fill('#key', card.key)
    await page.click('main button')
    if (card.totp) {
      await page.fill('#code', new TOTP({ secret: Secret.fromBase32(card.totp) }).generate())
      await page.click('main button')
    }
  }
  const state = await context.storageState()
  await context.close()
  return state
}
