/** What a role can open, found by walking from the first page as a person would. */
export async function pagesFor(page, { base, role }) {
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
  const board = await first('/', '.boards a')
  const thread = await first(board, '.threads a')
  const pages = {
    home: '/',
    board,
    thread,
    write: `${board}/write`,
    reply: `${thread}/reply`,
    answer: await first(board, '.pinned a[href^="/a/"]'),
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
      found: { path: '/search', press: search },
      unanswered: '/unanswered',
      way: '/w/1',
      print: `${thread}/print`,
      reading: '/reading',
      'stored-tables': '/stored/tables',
      'about-me': '/n/about-me',
      'report-about-me': `${await first(thread, 'a[href^="/n/"]')}/about-me`,
      places: `${board}/places`,
      answers: `${board}/answers`,
      'answers-in-full': `${board}/answers?full`,
      changes: await showing('/b/fern/answers', 'main a[href^="/a/"]', 'a[href$="/changes"]').then(
        answer => `${answer}/changes`,
      ),
      apply: '/professionals/apply',
      who: await first(pages.answer, 'main a[href^="/who/"]'),
      'by-a-professional': await showing('/b/dune', '.threads a', 'a[href^="/who/"]'),
      asked: await showing(board, '.threads a', '.expert a[href="/sign-in"]'),
      'first-step': '/first-step',
      sheet: '/sheet',
      listing: await first('/help?country=GB', 'main a[href^="/e/"]'),
      look: { path: `${board}/write`, press: look },
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
      'hidden-by-me': '/mine/hidden',
      names: '/mine/names',
      data: '/mine/data',
      export: '/mine/data/export',
      'change-key': '/mine/data/key',
      delete: '/mine/data/delete',
      draft: await first('/mine', 'main a[href^="/mine/drafts/"]'),
    }
  }
  if (role.startsWith('moderator')) {
    const appeals = await appealsBeforeAndAfter(page, base)
    return {
      home: '/',
      review: '/review',
      case: await first('/review?kind=thread', '.queue a'),
      protocol: (await first('/review?signal=crisis', '.queue a')).replace(/(\?.*)?$/, '/protocol'),
      heavy: await first('/review?signal=crisis', '.queue a'),
      unanswered: '/review/unanswered',
      measures: '/review/measures',
      double: '/review/double',
      view: '/review/view',
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
      about: `${thread}/about`,
      applications: '/staff/applications',
      application: await first('/staff/applications', 'main th a[href^="/staff/applications/"]'),
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
      'desk-published': await first('/desk', 'tr:has(.badge:has-text("published")) a'),
      effect: '/desk/effect',
      limits: '/desk/limits',
      questions: '/desk/questions',
      question: await first('/desk/questions', 'main a[href^="/desk/questions/"]'),
      versions: await showing('/desk', 'main td a[href^="/desk/"]', 'a[href$="/versions"]').then(
        answer => `${answer}/versions`,
      ),
      edit: await showing('/desk', 'main td a[href^="/desk/"]', 'a[href$="/edit"]').then(
        answer => `${answer}/edit`,
      ),
      'in-review': await first('/desk', 'tr:has(.badge:has-text("waiting")) a'),
      reading: await showing('/desk', 'main td a[href^="/desk/"]', 'a[href$="/confirm"]').then(
        answer => `${answer}/confirm`,
      ),
      'reply-as': `${thread}/reply`,
      pins: '/desk/pins/amber',
      staff: '/staff',
    }
  return {
    staff: '/staff',
    invite: '/staff/invite',
    listings: '/staff/listings',
    'listing-add': '/staff/listings/new',
    'listing-edit': await first('/staff/listings', 'main td a[href^="/staff/listings/"]'),
  }
}

const TELLING =
  'I’m 34 and a nurse in Leeds. My husband Tom says little.\n\nWe married on 3 May 2015, and since our daughter was born we have not slept together. You would think that somebody who loves you says a word.'

/** Looks at a text before it is sent, where something in it could identify its writer. */
async function search(page) {
  await page.getByRole('searchbox').first().fill('talk about it')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/*')
}

async function look(page) {
  await page.fill('[name=title]', 'Since our daughter was born')
  await page.fill('[name=body]', TELLING)
  await page.locator('main form:has([name=body]) button[value=preview]').click()
}

/** The appeals that a moderator may decide: one taken, before they noted their own view, and one after. */
async function appealsBeforeAndAfter(page, base) {
  await page.goto(`${base}/review?kind=appeal`)
  const links = await page
    .locator('.queue a[href^="/review/"]')
    .evaluateAll(all => all.map(each => each.getAttribute('href')))
  const [before, after] = [...new Set(links)].map(link => `${link}/appeal`)
  for (const path of [before, after]) {
    if (!path) continue
    await page.goto(base + path)
    const claim = page.locator('button[value="claim"]')
    if ((await claim.count()) > 0) await claim.first().click()
  }
  if (after) {
    await page.goto(base + after)
    const publish = page.locator('input[name=outcome][value=publish]')
    if ((await publish.count()) > 0) {
      await publish.check()
      await page.selectOption('select[name=reason]', 'within-rules')
      await page.locator('button[value="first-look"]').click()
    }
  }
  return { ...(before && { 'appeal-before': before }), ...(after && { 'appeal-after': after }) }
}
