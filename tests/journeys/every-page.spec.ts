import type { Page } from '@playwright/test'
import directories from '../../app/referrals/directories.json' with { type: 'json' }
import helpLines from '../../app/referrals/help-lines.json' with { type: 'json' }
import { PSEUDO } from '../../app/words/pseudo'
import { boards } from '../../db/seed/starter-boards'
import { policy } from '../../moderation/policy'
import { type AxeServer, openAxeServer } from './support/axe-server'
import { boxesIn, boxName } from './support/boxes'
import { prepareForms } from './support/forms'
import { openWire, type Wire } from './support/http-client'
import { allPages, type Shown } from './support/pages'
import type { Scene } from './support/scene'
import { profession } from './support/staff'
import { expect, test, words } from './support/test'

const HEADERS: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none'; (?!.*unsafe-)(?!.*\*).*require-trusted-types-for 'script'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=\d{8}/,
  'permissions-policy': /camera=\(\).*microphone=\(\)/,
  'cache-control': /^no-store$/,
}
const GIVES_AWAY = /etag|last-modified|server|x-powered-by/

let pages: Shown[] = []
let secrets: string[] = []
let scene: Scene
let axe: AxeServer

test.beforeAll(async ({ forum }) => {
  axe = await openAxeServer()
  const found = await allPages(forum)
  pages = found.pages
  scene = found.scene
  secrets = found.secrets
})

test.afterAll(() => axe.close())

test('every page has the security headers, a title that tells nothing, and nothing from another site', async ({
  forum,
}) => {
  const wrong: string[] = []
  for (const { name, path, as = openWire(forum.address) } of pages) {
    const { headers, text } = await as.get(path)
    for (const [header, wanted] of Object.entries(HEADERS))
      if (!wanted.test(headers.get(header) ?? '')) wrong.push(`${name}: ${header}`)
    for (const header of headers.keys()) if (GIVES_AWAY.test(header)) wrong.push(`${name}: ${header}`)

    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ''
    if (!/^(?:[\w ]+ - )?Lamplight$/.test(title)) wrong.push(`${name}: title “${title}”`)
    for (const said of [...secrets, ...boards.map(board => board.title)])
      if (title.toLowerCase().includes(said.toLowerCase())) wrong.push(`${name}: title says “${said}”`)
    if (/<script(?! src="\/)[^>]*>|style="|<style|\son\w+="/.test(text)) wrong.push(`${name}: inline`)
    if (/<(?:script|img|link|iframe)[^>]+(?:src|href)="(?!\/)/.test(text))
      wrong.push(`${name}: from elsewhere`)
  }
  expect(wrong).toEqual([])
})

/** The key of a page that shows it, for password managers, and a list that is no box. */
test('every box that people type into, on every page, is in the list of forms', async ({ forum }) => {
  const listed = new Set(
    (await prepareForms(forum, scene)).flatMap(({ pattern, typed }) =>
      typed.map(field => boxName(pattern, field)),
    ),
  )
  const missing = new Map<string, string>()
  for (const { name, path, as = openWire(forum.address) } of pages)
    for (const box of boxesIn(path, (await as.get(path)).text))
      if (!listed.has(box) && box !== '/key key') missing.set(box, name)
  expect([...missing]).toEqual([])
})

const PARTS = 2
const NARROW = { width: 360, height: 740 }
for (let part = 0; part < PARTS; part++)
  test(`every page can be used by everybody (${part + 1} of ${PARTS})`, async ({ forum, open }) => {
    test.setTimeout(600_000)
    const wrong: string[] = []
    let name = ''
    const begin = async (as?: Wire) => {
      const page = await open({ as, bypassCSP: true, viewport: NARROW })
      page.on('request', request => {
        if (!request.url().startsWith(`${forum.address}/`) && request.url() !== axe.script)
          wrong.push(`${name}: asks ${request.url()}`)
      })
      return page
    }
    // One browser for each person: a new one takes as long as a page.
    const opened = new Map<Wire | undefined, Page>()
    for (const [n, shown] of pages.entries()) {
      if (n % PARTS !== part) continue
      name = shown.name
      const page = opened.get(shown.as) ?? (await begin(shown.as))
      opened.set(shown.as, page)
      await page.setViewportSize(NARROW)
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(shown.path)
      if (!(await page.evaluate(() => document.activeElement !== document.body))) {
        await page.keyboard.press('Tab')
        const first = await page.evaluate(() => document.activeElement?.textContent)
        if (first !== words.frame.leave) wrong.push(`${shown.name}: the first stop is “${first}”`)
      } else wrong.push(`${shown.name}: something has the focus before “${words.frame.leave}”`)
      if (shown.write) {
        await page.locator('textarea[name="body"]').fill(shown.write)
        await page.locator('#preview aside, #preview section').first().waitFor()
      }
      if (shown.press)
        await page.getByRole('main').getByRole('button', { name: shown.press, exact: true }).click()

      wrong.push(...(await barriers(page)).map(barrier => `${shown.name}: ${barrier}`))
      await page.setViewportSize({ width: 320, height: 640 })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (over > 0) wrong.push(`${shown.name}: ${over} px too wide at 320 px`)
    }
    expect(wrong).toEqual([])
  })

/** All rules where it is narrow and light; where it is wide and dark, what that changes: colours and room. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = []
  const changing = ['color-contrast', 'scrollable-region-focusable', 'target-size']
  await page.addScriptTag({ url: axe.script })
  for (const { width, colorScheme, rules } of [
    { width: 360, colorScheme: 'light' as const, rules: null },
    { width: 1280, colorScheme: 'dark' as const, rules: changing },
  ]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 740 })
    for (const { id, nodes } of await page.evaluate(violations, rules))
      found.push(`${id} at ${width} px, ${colorScheme}: ${nodes.join(' | ')}`)
  }
  return found
}

/** What axe holds against the page it runs in. “Leave now” stands before every landmark, on purpose. */
async function violations(only: string[] | null): Promise<{ id: string; nodes: string[] }[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') }
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ...{ iframes: false, elementRef: false, selectors: false },
    ...(only ? { runOnly: only } : { rules: { region: { enabled: false } } }),
  })
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)),
  }))
}

test('every page can be translated: no English is left on it in another language, from right to left', async ({
  open,
}) => {
  test.setTimeout(300_000)
  const wrong: string[] = []
  const opened = new Map<Wire | undefined, Page>()
  const begin = (as?: Wire) => open({ as, viewport: NARROW, locale: PSEUDO })
  for (const { name, path, as } of pages) {
    const page = opened.get(as) ?? (await begin(as))
    opened.set(as, page)
    await page.goto(path)
    const left = (await page.evaluate(englishLeft)).filter(text => !isContent(text))
    wrong.push(...left.map(text => `${name}: “${text}”`))
    const [direction, over] = await page.evaluate(() => [
      document.dir,
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ])
    if (direction !== 'rtl' || Number(over) > 0) wrong.push(`${name}: ${direction}, ${over} px too wide`)
  }
  expect([...new Set(wrong)]).toEqual([])
})

/** What the operator or the team wrote: listings, the policy, boards, and the people and texts of these journeys. */
const content = new Set(
  [directories, helpLines, policy(), boards, profession, `${profession.name}, ${profession.credential}`]
    .flatMap(texts)
    .map(text => text.trim()),
)
const invented =
  /^(?:(?:moderator|trainee|adviser|professional|operator)-[\da-f]{4}|ada|We have not touched in a year [a-z]{10}|https?:\S+|doi:\S+|[\w.]+\.(?:gov|uk)|Dr Ingrid \w{8})$/

function texts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(texts) : []
}

/** Said as a whole, or with the punctuation of the sentence that it stands in. */
const isContent = (text: string) =>
  [text, text.replace(/^[,\s]+|[.\s]+$/g, '')].some(each => content.has(each) || invented.test(each))

/**
 * Texts in plain Latin letters, but what people wrote (`dir="auto"`), what says its own language, and sentences in which
 * a name was put: those have accents of the language for tests beside it.
 */
function englishLeft(): string[] {
  const english = /(?<![\p{L}~])[a-z]{3,}(?![\p{L}~])/iu
  const accented = /~|[\u00c0-\u024f\u1e00-\u1eff]{3}/u
  const own = '[dir="auto"], [lang]:not(html), script, style, svg, code, textarea, option[value]'
  const walker = document.createTreeWalker(
    document.documentElement,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  )
  // A title ends with the forum's own name.
  document.title = document.title.replace(/(?:^| - )Lamplight$/, '')
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element || element.closest(own)) continue
    const said =
      node instanceof Element
        ? ['aria-label', 'title', 'placeholder', 'alt'].map(name => node.getAttribute(name) ?? '')
        : [node.nodeValue ?? '']
    found.push(...said.filter(text => english.test(text) && !accented.test(text)).map(text => text.trim()))
  }
  return found
}

test('the page shown after leaving is plain and accessible', async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: { width: 320, height: 640 } })
  await page.goto('/left')
  await expect(page).toHaveTitle(words.left.text)
  expect(await barriers(page)).toEqual([])
})
