import type { Page } from '@playwright/test'
import { applicationsFrom, confirmFor, findApplication, goodApplication } from './support/applications'
import { hidden, openWire, SESSION, seen, type Wire } from './support/http-client'
import { findCase, publishThread, someTitle, writeReply } from './support/posts'
import { confirmAnswer, goodAnswer } from './support/scene'
import { acceptInvitation, profession } from './support/staff'
import { expect, heading, type Staffed, test, withoutAndWithScripts, words } from './support/test'

const w = words.credentials
const DAY = 86_400_000
const someName = () => `Dr Ingrid ${Math.random().toString(36).slice(2, 10)}`

withoutAndWithScripts(() => {
  test('a professional applies, is checked by two colleagues, joins, and their answer is pinned first', async ({
    forum,
    open,
  }) => {
    const name = someName()
    const page = await open()
    await page.goto('/')
    await page.getByRole('link', { name: w.link }).click()
    await page.getByRole('button', { name: w.apply.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.apply.faults.name?.empty ?? '')
    await page.getByRole('textbox', { name: w.apply.name }).fill(name)
    await page.getByRole('textbox', { name: w.apply.profession }).fill(goodApplication.profession)
    await page.getByRole('textbox', { name: w.apply.body }).fill(goodApplication.body)
    await page.getByRole('textbox', { name: w.apply.number }).fill(goodApplication.number)
    await page.getByRole('combobox', { name: w.apply.country }).selectOption('GB')
    await page.getByRole('checkbox', { name: 'Pain', exact: true }).check()
    await page.getByRole('textbox', { name: w.apply.evidence }).fill('not an address')
    await page.getByRole('button', { name: w.apply.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.apply.faults.evidence?.address ?? '')
    await expect(page.getByRole('textbox', { name: w.apply.name })).toHaveValue(name)
    await expect(page.getByRole('checkbox', { name: 'Pain', exact: true })).toBeChecked()
    await page.getByRole('textbox', { name: w.apply.evidence }).fill(goodApplication.evidence)
    await page.getByRole('button', { name: w.apply.button }).click()
    await expect(page.getByText(w.applied.states.waiting)).toBeVisible()
    const address = page.url()

    const checker = await open({ as: forum.moderator.wire })
    await checker.goto('/staff')
    await checker.getByRole('link', { name: /^Professionals/ }).click()
    await checker.getByRole('link', { name }).click()
    await expect(checker.getByText(goodApplication.number)).toBeVisible()
    await checker.getByRole('button', { name: w.application.checkButton }).click()
    await expect(checker.getByRole('alert')).toContainText(w.application.faults.check?.empty ?? '')
    await checker.getByRole('textbox', { name: w.application.check }).fill('Register of COSRT, both agree.')
    await checker.getByRole('button', { name: w.application.checkButton }).click()
    await expect(heading(checker, w.check.heading)).toBeVisible()
    await checker.getByRole('link', { name }).click()
    await expect(checker.getByText(w.application.needsSecond)).toBeVisible()
    await expect(checker.getByRole('button', { name: w.application.confirmButton })).toHaveCount(0)

    const second = await open({ as: forum.operator.wire })
    await second.goto(checker.url())
    await expect(second.getByText('Register of COSRT, both agree.')).toBeVisible()
    await second.getByRole('button', { name: w.application.confirmButton }).click()
    await expect(heading(second, w.check.heading)).toBeVisible()

    await page.goto(address)
    await expect(page.getByText(w.applied.states.confirmed)).toBeVisible()
    await page.getByRole('button', { name: w.applied.comeIn }).click()
    await acceptInvitation(page, page.url(), `expert-${Date.now().toString(36)}`)
    await page.goto('/desk')
    await expect(page.getByRole('link', { name: words.desk.write, exact: true })).toBeVisible()
    await page.getByRole('link', { name: w.mine.page }).click()
    await expect(heading(page, name)).toBeVisible()
    await expect(page.getByText(w.who.badge)).toBeVisible()
    await expect(page.getByText('United Kingdom')).toBeVisible()
    expect(await page.content()).not.toContain(goodApplication.number)

    await page.goto('/desk/limits')
    await page.getByRole('textbox', { name: w.limits.most }).fill('11')
    await page.getByRole('button', { name: w.limits.button }).click()
    await expect(page.getByRole('alert')).toContainText(w.limits.faults.most?.range ?? '')
    await page.getByRole('textbox', { name: w.limits.most }).fill('5')
    await page.getByRole('button', { name: w.limits.button }).click()
    await expect(page.getByText(w.limits.saved)).toBeVisible()

    const cookie = (await page.context().cookies()).find(({ name }) => name === SESSION)?.value ?? ''
    await publishAnswer(forum, openWire(forum.address, { [SESSION]: cookie }))
    const guest = await open()
    await guest.goto('/b/cedar')
    const pinned = guest.locator('.pinned li', { hasText: name })
    await pinned.locator('a[href^="/a/"]').click()
    const outside = words.credentials.concerns.communication ?? ''
    await expect(guest.getByText(words.writing.outside.said(name, outside))).toBeVisible()

    await page.goto('/desk/credential')
    await expect(page.getByRole('textbox', { name: w.apply.name })).toHaveValue(name)
    await expect(page.getByRole('textbox', { name: w.apply.number })).toHaveValue('')
    await page.getByRole('button', { name: w.apply.button }).click()
    await expect(page.getByText(w.again.sent)).toBeVisible()
    await page.goto(address)
    await expect(page.getByText(w.applied.states.joined)).toBeVisible()
  })

  test('a refused applicant reads why, and can withdraw their details', async ({ forum, open }) => {
    const name = someName()
    const page = await open()
    await page.goto('/professionals/apply')
    await fillIn(page, name)
    const address = page.url()
    const id = await findApplication(forum.moderator.wire, name)
    const checker = await open({ as: forum.moderator.wire })
    await checker.goto(`/staff/applications/${id}`)
    await checker.getByRole('textbox', { name: w.application.refuse }).fill('This number belongs to another.')
    await checker.getByRole('button', { name: w.application.refuseButton }).click()
    await page.goto(address)
    await expect(page.getByText('This number belongs to another.')).toBeVisible()
    await page.getByRole('link', { name: w.applied.again }).click()
    await fillIn(page, name)
    await page.getByRole('button', { name: w.applied.takeBack }).click()
    await expect(page.getByText(w.applied.states.withdrawn)).toBeVisible()
    expect(await page.content()).not.toContain(name)
  })

  test('an application that nobody decides says how long it waits, and is closed with an explanation', async ({
    forum,
    open,
  }) => {
    const { token, name, id } = await applicationsFrom(forum)
    const today = Math.floor(Date.now() / DAY)
    const page = await open()
    await page.goto(`/professionals/applied/${token}`)
    await expect(page.getByText(w.applied.lookUntil(words.date(today + 60)))).toBeVisible()
    await forum.change('UPDATE applications SET made_day = $1 WHERE id = $2', today - 50, id)
    await page.reload()
    await expect(page.getByText(w.applied.lookUntil(words.date(today + 10)))).toBeVisible()

    const checker = await open({ as: forum.moderator.wire })
    await checker.goto('/staff')
    await expect(checker.getByText(/close[s]? soon/)).toBeVisible()
    await checker.getByRole('link', { name: /^Professionals/ }).click()
    const row = checker.getByRole('row', { name })
    await expect(row).toContainText(w.check.days(50))
    await expect(row).toContainText(w.check.left(10))
    await row.getByRole('link', { name }).click()
    await expect(checker.getByText(w.application.lookUntil(words.date(today + 10)))).toBeVisible()

    // As the daily clean-up leaves it.
    const closed = `UPDATE applications SET state = 'closed', decided_day = $1, sealed = '' WHERE id = $2`
    await forum.change(closed, today, id)
    await page.reload()
    await expect(page.getByText(w.applied.states.closed)).toBeVisible()
    await expect(page.getByText(w.applied.closed(words.date(today)))).toBeVisible()
    expect(await page.content()).not.toContain(name)
    await checker.getByRole('textbox', { name: w.application.refuse }).fill('Nobody by that name.')
    await checker.getByRole('button', { name: w.application.refuseButton }).click()
    await expect(checker.getByRole('alert')).toContainText(w.application.stale)
    await expect(checker.getByRole('alert')).toContainText('Nobody by that name.')
    await expect(checker.getByText(w.application.itself.closed(words.date(today)))).toBeVisible()
    await page.getByRole('link', { name: w.applied.again }).click()
    await expect(heading(page, w.apply.heading)).toBeVisible()
  })

  test('a confirmation can be revoked before the applicant has joined', async ({ forum, open }) => {
    const { token, name, id } = await applicationsFrom(forum)
    await confirmFor(forum, id)
    const page = await open()
    await page.goto(`/professionals/applied/${token}`)
    await page.getByRole('button', { name: w.applied.comeIn }).click()
    await expect(heading(page, words.join.heading)).toBeVisible()
    const link = page.url()

    const late = await open({ as: forum.operator.wire })
    await late.goto(`/staff/applications/${id}`)
    const checker = await open({ as: forum.moderator.wire })
    await checker.goto('/staff/applications')
    await checker
      .getByRole('table')
      .filter({ hasNot: checker.getByRole('columnheader', { name: w.check.state }) })
      .getByRole('link', { name })
      .click()
    await checker.getByRole('button', { name: w.application.takeBackButton }).click()
    await expect(checker.getByRole('alert')).toContainText(w.application.faults.words?.empty ?? '')
    const why = 'The register has struck this number off since.'
    await checker.getByRole('textbox', { name: w.application.refuse }).fill(why)
    await checker.getByRole('button', { name: w.application.takeBackButton }).click()
    await expect(heading(checker, w.check.heading)).toBeVisible()
    await expect(checker.getByRole('link', { name })).toHaveCount(0)

    expect((await page.goto(link))?.status()).toBe(404)
    await page.goto(`/professionals/applied/${token}`)
    await expect(page.getByText(w.applied.states.refused)).toBeVisible()
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByRole('button', { name: w.applied.comeIn })).toHaveCount(0)
    await late.getByRole('textbox', { name: w.application.refuse }).fill('I saw it too.')
    await late.getByRole('button', { name: w.application.takeBackButton }).click()
    await expect(late.getByRole('alert')).toContainText(w.application.stale)
    await expect(late.getByRole('alert')).toContainText('I saw it too.')
    await expect(late.getByText(why)).toBeVisible()
  })

  test('a credential ends on its day or at once, and is gone from every page', async ({ forum, open }) => {
    const { wire } = await forum.hire('professional')
    const staffId = /href="\/who\/([^"]+)"/.exec((await wire.get('/desk')).text)?.[1] ?? ''
    const name = someName()
    await forum.change('UPDATE professionals SET name = $1 WHERE staff_id = $2', name, staffId)
    const answerId = await publishAnswer(forum, wire)
    const { threadId } = await publishThread(forum.address, forum.moderator.wire, { board: 'cedar' })
    const postId = await replyAs(wire, threadId)
    const question = /<h1[^>]*>([^<]+)</.exec((await wire.get(`/a/${answerId}`)).text)?.[1] ?? ''
    const board = ['/b/cedar', '/b/cedar/answers', '/b/cedar/answers.xml']
    const pages = ['/', '/search', ...board, `/t/${threadId}`, `/a/${answerId}`, `/who/${staffId}`]
    const reader = openWire(forum.address)
    const guest = await open()
    const shown = async () => {
      const found: string[] = []
      for (const path of pages) {
        const { text } =
          path === '/search'
            ? await reader.get((await reader.post(path, { words: question })).location)
            : await reader.get(path)
        if (seen(text).includes(name)) found.push(path)
      }
      return found
    }
    expect(await shown()).toEqual(pages.slice(1))
    await guest.goto('/b/cedar')
    await expect(guest.locator('.pinned')).toContainText(
      words.answers.reviewedShort(name, profession.credential, words.date(Math.floor(Date.now() / DAY))),
    )

    const today = Math.floor(Date.now() / DAY)
    const until = (day: number) =>
      forum.change('UPDATE professionals SET valid_until_day = $1 WHERE staff_id = $2', day, staffId)
    await until(today - 1)
    expect(await shown()).toEqual([`/a/${answerId}`, `/who/${staffId}`])
    await guest.goto(`/a/${answerId}`)
    await expect(guest.getByText(w.answer.ended(words.date(today - 1)))).toBeVisible()
    await expect(guest.getByText(words.answers.writtenBy(name, profession.credential))).toHaveCount(0)
    await until(today + 25)
    await guest.goto(`/a/${answerId}`)
    await expect(guest.getByText(words.answers.writtenBy(name, profession.credential))).toBeVisible()
    const own = await open({ as: wire })
    await own.goto('/desk')
    await expect(own.getByText(w.mine.soon(words.date(today + 25), 25))).toBeVisible()

    const moderator = await open({ as: forum.moderator.wire })
    await moderator.goto(`/staff/credentials/${staffId}`)
    await moderator.getByRole('button', { name: w.credential.button }).click()
    await expect(moderator.getByRole('alert')).toContainText(w.credential.reasonMissing)
    await moderator.getByRole('radio', { name: w.credential.reasons.register }).check()
    await moderator.getByRole('textbox', { name: w.credential.words }).fill('x'.repeat(501))
    await moderator.getByRole('button', { name: w.credential.button }).click()
    await expect(moderator.getByRole('alert')).toContainText(w.credential.wordsLong)
    await expect(moderator.getByRole('radio', { name: w.credential.reasons.register })).toBeChecked()
    const why = 'Your entry ended in October.'
    await moderator.getByRole('textbox', { name: w.credential.words }).fill(why)
    await moderator.getByRole('button', { name: w.credential.button }).click()
    await expect(moderator.getByText(w.credential.ended(words.date(today)))).toBeVisible()

    await guest.goto(`/a/${answerId}`)
    await expect(guest.getByText(w.answer.ended(words.date(today)))).toBeVisible()
    expect(await shown()).toEqual([`/a/${answerId}`, `/who/${staffId}`])
    await guest.goto(`/t/${threadId}`)
    await expect(guest.locator(`#p-${postId}`).getByText(w.reply.wasProfessional)).toBeVisible()
    await guest.goto(`/who/${staffId}`)
    await expect(guest.getByText(w.who.ended(words.date(today)))).toBeVisible()
    await expect(guest.getByText(w.who.badge)).toHaveCount(0)
    await own.goto('/desk')
    await expect(own.getByText(w.mine.withdrawn(words.date(today)))).toBeVisible()
    await own.getByRole('link', { name: w.mine.whyAndAgain }).click()
    const reason = w.mine.reasons.register ?? ''
    await expect(own.getByText(w.mine.withdrawnBecause(words.date(today), reason))).toBeVisible()
    await expect(own.getByText(why)).toBeVisible()
    await expect(moderator.getByText(why)).toBeVisible()
    for (const path of [`/a/${answerId}`, `/t/${threadId}`, `/who/${staffId}`])
      expect((await reader.get(path)).text).not.toContain(why)
  })

  test('a professional replies under their own name, and never as a member in the same conversation', async ({
    forum,
    open,
  }) => {
    const { wire } = await forum.hire('professional')
    const author = await publishThread(forum.address, forum.moderator.wire)
    const { threadId, title } = author
    const page = await open({ as: wire })
    await page.goto(`/t/${threadId}/reply`)
    await page
      .getByRole('textbox', { name: words.write.bodyLabel })
      .fill('Pain is common. Warm baths cure pain.')
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page
      .getByRole('radio', { name: w.reply.professional(profession.name, profession.credential) })
      .check()
    await page.getByRole('button', { name: words.preview.button }).click()
    await page.getByRole('button', { name: words.preview.send }).click()
    await expect(page.getByRole('alert')).toContainText(w.reply.faults.outside)
    await page.getByRole('checkbox', { name: w.reply.outside }).check()
    await page.getByRole('textbox', { name: w.reply.interest }).fill('Has a practice in Leeds.')
    await page.getByRole('button', { name: new RegExp(`^${words.write.send}`) }).click()
    await expect(page.getByText(w.reply.sentAs(profession.name))).toBeVisible()
    const postId = new URL(page.url()).pathname.slice('/sent/'.length)

    // It's there at once; a moderator reads it because of what it claims.
    const guest = await open()
    await guest.goto(`/t/${threadId}`)
    const post = guest.locator(`#p-${postId}`)
    await expect(post.getByRole('link', { name: profession.name, exact: true })).toBeVisible()

    const checker = await open({ as: forum.moderator.wire })
    const caseId = await findCase(forum.moderator.wire, title)
    await checker.goto('/review')
    const queued = checker.locator(`[data-case="${caseId}"]`)
    await expect(queued.getByRole('link', { name: profession.name })).toBeVisible()
    await checker.goto(`/review/${caseId}`)
    await expect(checker.getByRole('link', { name: profession.name })).toBeVisible()
    await expect(checker.getByText(w.reply.interestSaid('Has a practice in Leeds.'))).toBeVisible()
    await expect(post).toContainText(profession.credential)
    await expect(post).toContainText(w.reply.general)
    await expect(post).toContainText(w.reply.outsideSaid)
    await expect(post).toContainText(w.reply.interestSaid('Has a practice in Leeds.'))

    const asker = await open({ as: author.wire })
    await asker.goto('/mine')
    await expect(asker.getByRole('link', { name: words.notices.reply(profession.name) })).toBeVisible()
    await page.goto('/mine')
    const own = page.locator('.mine > li').filter({ hasText: title })
    await expect(own.getByRole('link', { name: profession.name })).toBeVisible()
    await expect(own.getByText(w.reply.badge, { exact: true })).toBeVisible()

    await page.goto(`/t/${threadId}/reply`)
    await expect(page.getByText(w.reply.fixed)).toBeVisible()
    const refused = await asMember(wire, threadId)
    expect(refused).toContain(w.reply.mixed.professional)

    const { threadId: other } = await publishThread(forum.address, forum.moderator.wire)
    await writeReply(forum.address, other, { wire })
    await page.goto(`/t/${other}/reply`)
    await expect(page.getByText(w.reply.mixed.member)).toBeVisible()
    // The name that stands behind it is offered nowhere; the one they bear as a member is.
    expect((await wire.get('/b/amber/write')).text.match(/name="persona"/g)).toHaveLength(2)

    const staffId = /href="\/who\/([^"]+)"/.exec((await wire.get('/desk')).text)?.[1] ?? ''
    const yesterday = Math.floor(Date.now() / DAY) - 1
    await forum.change(
      'UPDATE professionals SET valid_until_day = $1 WHERE staff_id = $2',
      yesterday,
      staffId,
    )
    await page.goto('/mine')
    await expect(own.getByText(w.reply.wasProfessional)).toBeVisible()
    await expect(own.getByRole('link', { name: profession.name })).toHaveCount(0)
    await asker.reload()
    await expect(asker.getByText(w.reply.wasProfessional)).toBeVisible()
    await expect(asker.getByText(profession.name)).toHaveCount(0)
  })
})

async function fillIn(page: Page, name: string) {
  await page.getByRole('textbox', { name: w.apply.name }).fill(name)
  await page.getByRole('textbox', { name: w.apply.profession }).fill(goodApplication.profession)
  await page.getByRole('textbox', { name: w.apply.body }).fill(goodApplication.body)
  await page.getByRole('textbox', { name: w.apply.number }).fill(goodApplication.number)
  await page.getByRole('combobox', { name: w.apply.country }).selectOption('GB')
  await page.getByRole('checkbox', { name: 'Pain', exact: true }).check()
  await page.getByRole('textbox', { name: w.apply.evidence }).fill(goodApplication.evidence)
  await page.getByRole('button', { name: w.apply.button }).click()
  await expect(page.getByText(w.applied.states.waiting)).toBeVisible()
}

async function publishAnswer(forum: Staffed, wire: Wire): Promise<string> {
  const answer = hidden((await wire.get('/desk/write')).text, 'answer')
  const question = `${someTitle('How do we begin to talk about it')}?`
  const kept = await wire.post('/desk/write', { ...goodAnswer, question, answer })
  const id = kept.location.slice('/desk/'.length)
  await wire.post(`/desk/${id}`, { intent: 'send', version: '1', outside: 'yes' })
  await confirmAnswer((await forum.hire('professional')).wire, id)
  return id
}

/** Replies as a professional without a browser. */
async function replyAs(wire: Wire, threadId: string): Promise<string> {
  const once = hidden((await wire.get(`/t/${threadId}/reply`)).text, 'once')
  const body = 'Pain is common. Much can be done.'
  const sent = await wire.post(`/t/${threadId}/reply`, {
    ...{ once, body, adult: 'yes', checked: 'yes', voice: 'professional', outside: 'yes', interest: '' },
  })
  return /^\/sent\/([^?]+)/.exec(sent.location)?.[1] ?? ''
}

/** What somebody is told who replies as a member all the same. */
async function asMember(wire: Wire, threadId: string): Promise<string> {
  const once = hidden((await wire.get(`/t/${threadId}/reply`)).text, 'once')
  const fields = { once, body: 'It was the same for us.', adult: 'yes', checked: 'yes', persona: 'new' }
  return seen((await wire.post(`/t/${threadId}/reply`, fields)).text)
}
