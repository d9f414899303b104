/**
 * `npm run shots`: pictures of every page in every state and role, from the demo community, into shots/ (ignored).
 * Phone (360 px), tablet (768 px) and desktop (1280 px), dark, without scripts, and the phone without styles.
 */
import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { findChromium, QUIET } from '../journeys/support/chromium.mjs'
import { startDemo } from '../support/demo-server.mjs'
import { pagesFor } from './pages.mjs'
import { pausedMember, signedIn } from './people.mjs'

const looks = {
  phone: { viewport: { width: 360, height: 740 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1280, height: 900 } },
  forced: { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'no-script': { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  'no-style': { viewport: { width: 360, height: 740 } },
}
const wanted = process.argv[2]?.split(',') ?? Object.keys(looks)

rmSync('shots', { recursive: true, force: true })
const { base, roles, stop } = await startDemo('.cache/shots-data')
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: QUIET })

const visit = { base, browser }

try {
  let moderatorState
  for (const [role, card] of [['guest', null], ...roles, ['paused', null]]) {
    // One sign-in for each role; every look shares its cookie.
    const paused = role === 'paused' ? await pausedMember(visit, moderatorState) : null
    const state = paused?.state ?? (await signedIn(visit, card))
    if (role === 'moderator') moderatorState = state
    let pages = paused?.pages
    for (const look of wanted) {
      const context = await browser.newContext({ ...looks[look], storageState: state })
      const page = await context.newPage()
      if (look === 'no-style') await page.route('**/styles.css', route => route.abort())
      mkdirSync(`shots/${look}`, { recursive: true })
      pages ??= await pagesFor(page, { base, role })
      for (const [name, shown] of Object.entries(pages)) {
        const { path, press } = typeof shown === 'string' ? { path: shown } : shown
        await page.goto(base + path)
        await press?.(page)
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
