/**
 * `npm run shots`: pictures of every page in every state and role, from the demo community, into shots/ (ignored).
 * Phone (360 px), tablet (768 px) and desktop (1280 px), dark, without scripts, and the phone without styles.
 */
import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { startDemo } from './demo-server.mjs'
import { findChromium } from './journeys/chromium.mjs'

const looks = {
  phone: { viewport: { width: 360, height: 740 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'no-script': { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  'no-style': { viewport: { width: 360, height: 740 } },
}
const wanted = process.argv[2]?.split(',') ?? Object.keys(looks)

rmSync('shots', { recursive: true, force: true })
const { base, roles, stop } = await startDemo('.cache/shots-data')
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
})

try {
  for (const [role, card] of [['guest', null], ...roles]) {
    // One sign-in for each role; every look shares its cookie.
    const state = await signedIn(card)
    let pages
    for (const look of wanted) {
      const context = await browser.newContext({ ...looks[look], storageState: state })
      const page = await context.newPage()
      if (look === 'no-style') await page.route('**/styles.css', route => route.abort())
      mkdirSync(`shots/${look}`, { recursive: true })
      pages ??= await pagesFor(page, role)
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(base + path)
        await page.screenshot({ path: `shots/${look}/${role}-${name}.png`, fullPage: true })
      }
      await context.close()
    }
    console.log(`${role}: done`)
  }
} finally {
  await browser.close()
  stop()
}

/** What a role can open, found by walking from the first page as a person would. */
async function pagesFor(page, role) {
  const first = async (path, selector) => {
    await page.goto(base + path)
    return (
      (await page
        .locator(selector)
        .first()
        .getAttribute('href', { timeout: 2000 })
        .catch(() => null)) ?? path
    )
  }
  const board = await first('/', 'main h3 a')
  const thread = await first(board, '.threads a')
  const pages = {
    home: '/',
    board,
    thread,
    write: `${board}/write`,
    reply: `${thread}/reply`,
    answer: await first(board, '.pinned .card a'),
    help: '/help?country=GB',
  }
  if (role === 'guest')
    return {
      ...pages,
      slow: '/b/grove',
      safety: '/safety',
      stored: '/stored',
      rules: '/rules',
      report: await first(thread, 'a[href^="/n/"]'),
      'report-state': '/n',
      transparency: '/transparency',
      log: '/log',
      search: '/search',
      'sign-in': '/sign-in',
      missing: '/t/nowhere',
      left: '/left',
    }
  if (role === 'member') {
    const states = {}
    for (const state of ['published', 'held', 'asked', 'refused'])
      states[`post-${state}`] = await first('/mine', `.states li:has(.${state}) a`)
    return {
      ...pages,
      mine: '/mine',
      ...states,
      withdraw: `${states['post-published']}/withdraw`,
      appeal: `${states['post-refused']}/appeal`,
      key: '/key',
    }
  }
  if (role.startsWith('moderator'))
    return {
      home: '/',
      review: '/review',
      case: await first('/review?kind=thread', '.queue a'),
      protocol: `${await first('/review?signal=crisis', '.queue a')}/protocol`,
      heavy: await first('/review?signal=crisis', '.queue a'),
      unanswered: '/review/unanswered',
      measures: '/review/measures',
      double: '/review/double',
      break: '/review/break',
      after: '/review/after',
      staff: '/staff',
      desk: '/desk',
    }
  if (role.startsWith('professional'))
    return {
      desk: '/desk',
      'desk-write': '/desk/write',
      'desk-answer': await first('/desk', 'main a[href^="/desk/"]:not([href*="write"]):not([href*="pins"])'),
      pins: '/desk/pins/amber',
      staff: '/staff',
    }
  return { staff: '/staff', invite: '/staff/invite' }
}

async function signedIn(card) {
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
