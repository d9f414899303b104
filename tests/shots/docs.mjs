/** `npm run shots:docs`: the pictures in README and guides, from the demo community. */
import { chromium } from '@playwright/test'
import { findChromium, QUIET } from '../journeys/support/chromium.mjs'
import { startDemo } from '../support/demo-server.mjs'
import { signedIn } from './people.mjs'

const { base, roles, stop } = await startDemo('.cache/shots-data')
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: QUIET })

const states = new Map()
/** A code is taken once, so each role signs in once. */
async function stateOf(role) {
  if (!states.has(role)) states.set(role, await signedIn({ base, browser }, role && new Map(roles).get(role)))
  return states.get(role)
}

async function take(name, role, { width, height }, goTo) {
  const storageState = await stateOf(role)
  const context = await browser.newContext({ storageState, viewport: { width, height } })
  const page = await context.newPage()
  await goTo(page)
  await page.screenshot({ path: `docs/${name}.png` })
  await context.close()
}

try {
  await take('board', null, { width: 390, height: 800 }, page => page.goto(`${base}/b/amber`))
  await take('queue', 'moderator', { width: 1000, height: 760 }, page => page.goto(`${base}/review`))
  await take('case', 'moderator', { width: 1000, height: 760 }, async page => {
    await page.goto(`${base}/review?signal=contact`)
    await page.locator('.queue a').first().click()
    await page.locator('button[value="claim"]').first().click()
    await page.locator('button[value="decide"]').waitFor()
  })
  await take('desk', 'professional', { width: 360, height: 1000 }, page => page.goto(`${base}/desk`))
  await take('professional', null, { width: 360, height: 820 }, async page => {
    await page.goto(`${base}/b/amber`)
    await page.locator('main a[href^="/who/"]').first().click()
  })
} finally {
  await browser.close()
  stop()
}
