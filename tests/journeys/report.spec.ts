import { FORM_COOKIE, VISIT_COOKIE } from '../../app/accounts/plain-cookies'
import { policy, REMOVAL_REQUEST } from '../../moderation/policy'
import { hidden, openWire } from './support/http-client'
import { decide, findCase, publishThread } from './support/posts'
import { confirmAnswer, setTheScene } from './support/scene'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.reportsAndAppeals
const labelOf = (code: string) => policy().reports.find(each => each.code === code)?.label ?? ''

withoutAndWithScripts(scripts => {
  test('a guest reports a post, and sees the outcome with the reference code @smoke', async ({
    forum,
    open,
  }) => {
    const { title, threadId, postId } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open()
    await page.goto(`/t/${threadId}`)
    await page.getByRole('link', { name: w.report.link }).click()
    expect(new URL(page.url()).pathname).toBe(`/n/p/${postId}`)
    await page.getByRole('button', { name: w.report.send }).click()
    await expect(page.getByRole('alert')).toContainText('Choose what’s wrong with it.')
    await page.getByRole('radio', { name: labelOf('recognised') }).check()
    await page.getByRole('textbox', { name: w.report.note }).fill('My neighbour’s street is in it.')
    await page.getByRole('button', { name: w.report.send }).click()
    await expect(heading(page, w.sent.heading)).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/n/sent')
    const code = (await page.getByRole('code').innerText()).trim()
    await page.reload()
    await expect(page.getByText(w.sent.none)).toBeVisible()
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(
      scripts ? [FORM_COOKIE, VISIT_COOKIE] : [FORM_COOKIE],
    )

    await page.getByRole('link', { name: w.sent.where }).click()
    await page.getByRole('textbox', { name: w.state.label }).fill(code.toUpperCase())
    await page.getByRole('button', { name: w.state.button }).click()
    await expect(page.getByText(/It’s waiting for a moderator/)).toBeVisible()
    expect(page.url()).not.toContain(code)

    const moderator = await open({ as: forum.moderator.wire })
    const caseId = await findCase(forum.moderator.wire, title)
    await moderator.goto(`/review/${caseId}`)
    await expect(moderator.getByText(labelOf('recognised'))).toBeVisible()
    await expect(moderator.getByText('My neighbour’s street is in it.')).toBeVisible()
    await decide(forum.moderator.wire, title)

    await page.goto('/n')
    await page.getByRole('textbox', { name: w.state.label }).fill(code)
    await page.getByRole('button', { name: w.state.button }).click()
    await expect(page.getByText(w.state.outcomes.kept)).toBeVisible()
  })
})

test('a report of illegal content says why, and may be anonymous @postgres', async ({ forum, open }) => {
  const { title, postId } = await publishThread(forum.address, forum.moderator.wire)
  const page = await open({ javaScriptEnabled: false })
  await page.goto(`/n/p/${postId}`)
  await page.getByRole('radio', { name: labelOf('illegal') }).check()
  await page.getByRole('textbox', { name: w.report.note }).fill('Kept while I mend it.')
  await page.getByRole('button', { name: w.report.send }).click()
  await expect(page.getByRole('alert')).toContainText('Say why it’s against the law.')
  await expect(page.getByRole('textbox', { name: w.report.note })).toHaveValue('Kept while I mend it.')
  await page.getByRole('textbox', { name: w.report.why }).fill('It threatens a named person.')
  await page.getByRole('checkbox', { name: w.report.goodFaith }).check()
  await page.getByRole('button', { name: w.report.send }).click()
  await expect(heading(page, w.sent.heading)).toBeVisible()
  const caseId = await findCase(forum.moderator.wire, title)
  expect((await forum.moderator.wire.get(`/review/${caseId}`)).text).toContain('It threatens a named person.')
})

test('nobody can report their own post', async ({ forum, open }) => {
  const { threadId, postId, wire } = await publishThread(forum.address, forum.moderator.wire)
  const page = await open({ as: wire })
  await page.goto(`/t/${threadId}`)
  await expect(page.getByRole('link', { name: w.report.link })).toHaveCount(0)
  expect((await page.goto(`/n/p/${postId}`))?.status()).toBe(404)
})

test('after several reports from one client the next has to wait, and keeps its words', async ({ forum }) => {
  const { postId } = await publishThread(forum.address, forum.moderator.wire)
  const guest = openWire(forum.address)
  const statuses: number[] = []
  let last = ''
  for (let n = 0; n < 3; n++) {
    const once = hidden((await guest.get(`/n/p/${postId}`)).text, 'once')
    const sent = await guest.post(`/n/p/${postId}`, {
      once,
      reason: 'other',
      note: 'Words that took a while.',
    })
    statuses.push(sent.status)
    last = sent.text
  }
  expect(statuses).toEqual([303, 303, 429])
  expect(last).toContain('Words that took a while.')
})

test('a reported answer is reviewed on the desk, and is no longer shown as reviewed @postgres', async ({
  forum,
  open,
}) => {
  const { answerId, as } = await setTheScene(forum)
  await confirmAnswer(as.professional, answerId)
  const reader = await open({ javaScriptEnabled: false })
  await reader.goto(`/a/${answerId}`)
  await reader.getByRole('link', { name: w.report.linkAnswer }).click()
  await reader.getByRole('radio', { name: labelOf('wrong') }).check()
  await reader.getByRole('textbox', { name: w.report.note }).fill('There is newer evidence.')
  await reader.getByRole('button', { name: w.report.send }).click()
  const code = (await reader.getByRole('code').innerText()).trim()

  const page = await open({ as: as.moderator, javaScriptEnabled: false })
  await page.goto('/desk')
  await page.getByRole('link', { name: /^Reports on answers/ }).click()
  const section = page.locator('.answer-reports', { hasText: 'There is newer evidence.' })
  await section.getByRole('button', { name: w.desk.review }).click()
  await expect(page.getByText('There is newer evidence.')).toHaveCount(0)

  await reader.goto('/n')
  await reader.getByRole('textbox', { name: w.state.label }).fill(code)
  await reader.getByRole('button', { name: w.state.button }).click()
  await expect(reader.getByText(w.state.outcomes.review)).toBeVisible()
  await reader.goto(`/a/${answerId}`)
  await expect(reader.getByText(/may be out of date/).first()).toBeVisible()
})

withoutAndWithScripts(() => {
  test('somebody who is described asks for it to be taken down, without an account', async ({
    forum,
    open,
  }) => {
    const { title, threadId, postId } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open()
    await page.goto('/')
    await page.getByRole('link', { name: w.aboutMe.find.link }).click()
    await page.getByRole('textbox', { name: w.aboutMe.find.label }).fill('my neighbour told me')
    await page.getByRole('button', { name: w.aboutMe.find.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.aboutMe.find.unread)
    await expect(page.getByRole('textbox', { name: w.aboutMe.find.label })).toHaveValue(
      'my neighbour told me',
    )
    await page.getByRole('textbox', { name: w.aboutMe.find.label }).fill('https://forum.example/t/nowhere')
    await page.getByRole('button', { name: w.aboutMe.find.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.aboutMe.find.unknown)
    await page
      .getByRole('textbox', { name: w.aboutMe.find.label })
      .fill(`https://forum.example/t/${threadId}`)
    await page.getByRole('button', { name: w.aboutMe.find.button }).click()
    expect(new URL(page.url()).pathname).toBe(`/n/p/${postId}/about-me`)

    await page.getByRole('textbox', { name: w.aboutMe.about }).fill('All of it.')
    await page.getByRole('button', { name: w.aboutMe.send }).click()
    await expect(page.getByRole('alert')).toContainText(w.aboutMe.faults.who.choose)
    await expect(page.getByRole('textbox', { name: w.aboutMe.about })).toHaveValue('All of it.')
    await page.getByRole('radio', { name: w.aboutMe.whoChoices.me, exact: true }).check()
    await page.getByRole('radio', { name: w.aboutMe.asksChoices.remove }).check()
    await page.getByRole('button', { name: w.aboutMe.send }).click()
    const code = (await page.getByRole('code').innerText()).trim()

    const caseId = await findCase(forum.moderator.wire, title)
    const shown = (await forum.moderator.wire.get(`/review/${caseId}`)).text
    for (const told of [labelOf(REMOVAL_REQUEST), w.onCase.whom.me, w.onCase.asked.remove, 'All of it.'])
      expect(shown).toContain(told)
    await decide(forum.moderator.wire, title)
    await page.goto('/n')
    await page.getByRole('textbox', { name: w.state.label }).fill(code)
    await page.getByRole('button', { name: w.state.button }).click()
    await expect(page.getByText(w.state.authority)).toBeVisible()
  })
})
