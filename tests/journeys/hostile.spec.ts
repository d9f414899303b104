import { places } from './support/addresses'
import { type Form, prepareForms } from './support/forms'
import { publishThread } from './support/posts'
import { type Scene, setTheScene } from './support/scene'
import { expect, test } from './support/test'

const MARKUP = `"'></textarea><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>`
const UNSEEN = 'a\u0001\u0007\u001b[31m\u202egnp.exe\u202c\u2066x\u2069\ufeff\u200f\uffffz'

let forms: Form[]
let scene: Scene

test.beforeAll(async ({ forum }) => {
  scene = await setTheScene(forum)
  forms = await prepareForms(forum, scene)
})

/** Asks every form, and says of all that answered otherwise than they should. */
async function expectOfEach(told: (form: Form) => Promise<string[]>) {
  const wrong: string[] = []
  for (const form of forms) wrong.push(...(await told(form)).map(what => `${form.pattern}: ${what}`))
  expect(wrong).toEqual([])
}

test('every address that takes a form is in the table', () => {
  const taking = places.filter(({ post }) => Object.values(post).some(status => status !== 405))
  const asked = new Set(['/*', ...forms.map(({ pattern }) => pattern)])
  expect([...asked].sort()).toEqual(taking.map(({ pattern }) => pattern).sort())
})

test('a form from another site is refused', () =>
  expectOfEach(async ({ path, as }) => {
    const from = async (headers: Record<string, string>) => (await as.send(path, {}, headers)).status
    const statuses = [
      await from({ 'Sec-Fetch-Site': 'cross-site' }),
      await from({ 'Sec-Fetch-Site': 'same-site' }),
      await from({ 'Sec-Fetch-Site': 'none' }),
    ]
    return statuses.every(status => status === 403) ? [] : [`cross-site ${statuses}`]
  }))

test('more than a megabyte is refused, and another kind of body', () =>
  expectOfEach(async ({ path, as }) => {
    const large = await as.send(path, { body: 'x'.repeat(1024 * 1024) })
    const json = await as.send(path, {}, { 'Content-Type': 'application/json' })
    return large.status === 413 && json.status === 415 ? [] : [`large ${large.status}, json ${json.status}`]
  }))

test('an empty form is answered with words, not with a fault of ours @both', () =>
  expectOfEach(async ({ path, as, pattern }) => {
    if (['/key', '/sign-out', '/p/:post/withdraw'].includes(pattern)) return []
    const { status } = await as.post(path)
    return status >= 500 ? [`empty ${status}`] : []
  }))

test('200 KB of letters in a field is a fault beside that field', () => {
  test.setTimeout(300_000)
  return expectOfEach(async ({ path, as, good, typed, long }) => {
    const wrong: string[] = []
    for (const field of typed) {
      const { status, text } = await as.post(path, { ...good, [field]: 'word '.repeat(40_000) })
      if (status !== long) wrong.push(`long ${field} ${status}`)
      else if (status === 400 && !/role="alert"/.test(text)) wrong.push(`long ${field} says nothing`)
    }
    return wrong
  })
})

test('markup and unseen characters in any field stay text @both', () =>
  expectOfEach(async ({ path, as, good, typed }) => {
    const wrong: string[] = []
    // One field is missing on purpose, so that the form comes back with what was typed.
    const { adult, outcome, ...incomplete } = good
    for (const field of [...typed, 'once', 'version', 'offer', 'persona', 'wish', 'answer', 'question-id']) {
      const { status, text } = await as.post(path, { ...incomplete, [field]: MARKUP + UNSEEN })
      if (status >= 500) wrong.push(`${field} ${status}`)
      if (/<script>alert|<img src=x|<svg onload/.test(text)) wrong.push(`${field} lets markup through`)
    }
    return wrong
  }))

test('NUL and broken bytes are read as text @both', () =>
  expectOfEach(async ({ path, as, good, typed }) => {
    const [field = 'body'] = typed
    const nul = await as.post(path, { ...good, [field]: 'a\0b' })
    const broken = await as.get(`${path}?after=%ff%fe&country=%c0%80`)
    return [nul.status < 500 ? [] : [`NUL ${nul.status}`], broken.status < 500 ? [] : ['bytes']].flat()
  }))

test('markup in a published text runs nowhere, even without our policy', async ({ forum, open }) => {
  const { threadId } = await publishThread(forum.address, forum.moderator.wire, {
    title: `Words ${MARKUP}`.slice(0, 118),
    body: `${MARKUP}\n\n<iframe srcdoc="<script>alert(4)</script>"></iframe>\n\n[x](javascript:alert(5)) ![y](x)`,
  })
  for (const as of [undefined, scene.author, scene.as.moderator, scene.as.professional]) {
    const page = await open({ as, bypassCSP: true })
    page.on('dialog', dialog => {
      throw new Error(`A script ran: ${dialog.message()}`)
    })
    for (const path of [`/t/${threadId}`, '/b/amber', '/', `/t/${threadId}/reply`]) {
      await page.goto(path)
      // The first page shows the two newest of each board; those may be of tests beside this one.
      if (path !== '/') await expect(page.getByText('<script>alert(1)').first()).toBeAttached()
      await expect(
        page.locator('main script, main iframe, main img, main svg:not(.sigil), [onerror]'),
      ).toHaveCount(0)
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
    }
    await page.context().close()
  }
})
