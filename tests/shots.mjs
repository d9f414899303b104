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
  let moderatorState
  for (const [role, card] of [['guest', null], ...roles, ['paused', null]]) {
    // One sign-in for each role; every look shares its cookie.
    const paused = role === 'paused' ? await pausedMember(moderatorState) : null
    const state = paused?.state ?? (await signedIn(card))
    if (role === 'moderator') moderatorState = state
    let pages = paused?.pages
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
  /** Of the pages that these links lead to, the first with this on it. */
  const showing = async (path, links, selector) => {
    await page.goto(base + path)
    const found = await page.locator(links).evaluateAll(all => all.map(each => each.getAttribute('href')))
    for (const each of new Set(found)) {
      await page.goto(base + each)
      if ((await page.locator(selector).count()) > 0) return each
    }
    return path
  }
  if (role === 'guest')
    return {
      ...pages,
      slow: '/b/grove',
      safety: '/safety',
      stored: '/stored',
      rules: '/rules',
      report: await first(thread, 'a[href^="/n/"]'),
      'report-answer': await first(pages.answer, 'a[href^="/n/"]'),
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
      appeal: await showing('/mine', '.states li:has(.asked) a', 'a[href$="/appeal"]').then(
        post => `${post}/appeal`,
      ),
      'appeal-waits': await showing('/mine', '.states a', '.card.appeal.open'),
      'appeal-decided': await showing('/mine', '.states a', '.card.appeal.upheld'),
      hidden: await showing('/mine', '.states li:has(.published) a', '.card.decision.hide'),
      'change-waits': await showing('/mine', '.states li:has(.published) a', '.card.waiting-change'),
      key: '/key',
    }
  }
  if (role.startsWith('moderator')) {
    const appeals = await appealsBeforeAndAfter(page)
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
      report: await first('/review?kind=report', '.queue a'),
      change: await first('/review?kind=edit', '.queue a'),
      sample: await first('/review?kind=sample', '.queue a'),
      second: await showing('/review', '.queue .card:has-text("second opinion") a', '.card.proposal'),
      asked: await showing(
        '/review?kind=reply',
        '.queue .card:has-text("second opinion") a',
        'section.card:has-text("not sure whether")',
      ),
      'follow-up': '/review',
      ...appeals,
      log: '/log',
      transparency: '/transparency',
      staff: '/staff',
      desk: '/desk',
      'desk-reports': '/desk/reports',
    }
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

/** The appeals that a moderator may decide: one taken, before they noted their own view, and one after. */
async function appealsBeforeAndAfter(page) {
  await page.goto(`${base}/review?kind=appeal`)
  const links = await page
    .locator('.queue a[href^="/review/"]')
    .evaluateAll(all => all.map(each => each.getAttribute('href')))
  const [before, after] = [...new Set(links)].map(link => `${link}/appeal`)
  for (const path of [before, after]) {
    if (!path) continue
    await page.goto(base + path)
    const claim = page.locator('form[action$="/claim"] button')
    if ((await claim.count()) > 0) await claim.first().click()
  }
  if (after) {
    await page.goto(base + after)
    const publish = page.locator('input[name=outcome][value=publish]')
    if ((await publish.count()) > 0) {
      await publish.check()
      await page.selectOption('select[name=reason]', 'within-rules')
      await page.locator('form:has(input[name=step][value=look]) button').click()
    }
  }
  return { ...(before && { 'appeal-before': before }), ...(after && { 'appeal-after': after }) }
}

/** Somebody who writes, is refused and has to pause; then what they see where they would write. */
async function pausedMember(moderatorState) {
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
  await desk.locator('form[action$="/claim"] button').first().click()
  await desk.locator('details').evaluateAll(all => all.map(each => each.setAttribute('open', '')))
  await desk.check('[name=outcome][value=refuse]')
  await desk.selectOption('[name=reason]', 'hostility')
  await desk.check('[name=measure][value=pause-7]')
  await desk.click('button[name=press][value=decide]')
  await moderator.close()
  const state = await member.storageState()
  await member.close()
  return { state, pages: { paused: `${thread}/reply`, 'paused-mine': '/mine' } }
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
