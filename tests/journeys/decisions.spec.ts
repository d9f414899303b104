import type { Page } from '@playwright/test'
import { reasonOf, standardWords } from '../../moderation/policy'
import { hidden, type Wire } from './support/http-client'
import { decide, findCase, publishThread, writeReply, writeThread } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const [w, d] = [words.case, words.decisions]

async function take(page: Page, moderator: Wire, title: string) {
  await page.goto(`/review/${await findCase(moderator, title)}`)
  await page.getByRole('button', { name: w.claim }).click()
  await expect(page.getByText(/^Yours until /)).toBeVisible()
}

async function press(page: Page, outcome: string, reason: string) {
  await page.getByRole('radio', { name: outcome, exact: true }).check()
  await page.getByRole('combobox', { name: w.reason }).selectOption(reason)
  await page.getByRole('button', { name: w.button }).click()
}

withoutAndWithScripts(() => {
  test('when words are hidden, readers see the rest, and the author sees which words and why', async ({
    forum,
    open,
  }) => {
    const body = 'We talk at the old harbour, or write to lonely@example.org. The harbour is quiet.'
    // With a title that's always the same, as the trained reader must find nothing besides.
    const written = await writeThread(forum.address, {
      title: 'We have not touched in a year zulodudeme',
      body,
    })
    const page = await open({ as: forum.moderator.wire })
    await take(page, forum.moderator.wire, written.title)
    // All that the rules found is an address: it's ticked, and the form says why.
    await expect(page.getByText(w.suggested)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'lonely@example.org' })).toBeChecked()
    await expect(page.getByRole('radio', { name: w.outcomes.hide, exact: true })).toBeChecked()
    await page.getByRole('textbox', { name: d.hideHeading }).fill('lighthouse')
    await press(page, w.outcomes.hide, 'contact-details')
    await expect(page.getByRole('alert')).toContainText('“lighthouse”')
    await expect(page.getByRole('checkbox', { name: 'lonely@example.org' })).toBeChecked()
    await page.getByRole('textbox', { name: d.hideHeading }).fill('harbour')
    await press(page, w.outcomes.hide, 'contact-details')
    await expect(page.getByText(d.decided)).toBeVisible()

    const reader = await open()
    await reader.goto(`/t/${written.threadId}`)
    await expect(reader.getByText('We talk at the old […], or write to […]. The […] is quiet.')).toBeVisible()
    const author = await open({ as: written.wire })
    await author.goto(`/p/${written.postId}`)
    await expect(author.getByRole('heading', { name: words.post.decided.hide })).toBeVisible()
    await expect(author.locator('mark')).toHaveText(['harbour', 'lonely@example.org', 'harbour'])
    await expect(author.getByText(reasonOf('contact-details')?.text ?? '')).toBeVisible()
    await expect(author.getByText(standardWords('contact-details', 'hide'))).toBeVisible()
    await expect(author.getByRole('link', { name: words.ruleTitles['no-contact'] })).toBeVisible()
    await expect(author.getByRole('link', { name: words.reportsAndAppeals.appeal.link })).toBeVisible()
  })

  test('a decision undone at once leaves the case open and tells nobody', async ({ forum, open }) => {
    const written = await writeThread(forum.address)
    const page = await open({ as: forum.moderator.wire })
    await take(page, forum.moderator.wire, written.title)
    await press(page, w.outcomes.refuse, 'hostility')
    await page.getByRole('button', { name: d.undo }).click()
    await expect(heading(page, written.title)).toBeVisible()
    await expect(page.getByText(/^Yours until /)).toBeVisible()
    const author = await open({ as: written.wire })
    await author.goto(`/p/${written.postId}`)
    await expect(author.getByText(words.sent.held.newcomer)).toBeVisible()
    await press(page, w.outcomes.publish, 'within-rules')
    await expect(page.getByText(d.decided)).toBeVisible()
  })

  test('a pause stops somebody under every name, keeps what they typed, and says until when and why', async ({
    forum,
    open,
  }) => {
    const other = await publishThread(forum.address, forum.moderator.wire)
    const written = await writeThread(forum.address)
    const page = await open({ as: forum.moderator.wire })
    await take(page, forum.moderator.wire, written.title)
    await page.getByText(d.measureHeading).click()
    await page.getByRole('radio', { name: d.measures['pause-7'] }).check()
    await press(page, w.outcomes.refuse, 'advertising')
    await expect(page.getByText(d.decided)).toBeVisible()

    const author = await open({ as: written.wire })
    await author.goto(`/t/${other.threadId}/reply`)
    await author.getByRole('textbox', { name: words.write.bodyLabel }).fill('Under another name.')
    await author.getByRole('button', { name: words.write.send }).click()
    await expect(author.getByRole('heading', { name: words.pause.heading })).toBeVisible()
    await expect(author.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue(
      'Under another name.',
    )
    await expect(author.getByText(reasonOf('advertising')?.text ?? '')).toBeVisible()
    await author.goto('/mine')
    await expect(author.getByText(/^Until .*UTC/)).toBeVisible()
    await author.getByRole('link', { name: words.pause.link }).click()
    await expect(author.getByRole('heading', { name: words.post.decided.refuse })).toBeVisible()
    await author.getByRole('link', { name: words.post.withdrawHeading }).click()
    await author.getByRole('button', { name: words.post.withdraw }).click()
    await expect(heading(author, words.myAccount.receipt.heading)).toBeVisible()
  })

  test('a grave decision takes two moderators: proposed, declined, proposed again, agreed', async ({
    forum,
    open,
  }) => {
    const written = await writeThread(forum.address)
    const first = await open({ as: forum.moderator.wire })
    await take(first, forum.moderator.wire, written.title)
    await press(first, w.outcomes.refuse, 'threat')
    await expect(first.getByText(d.proposed)).toBeVisible()
    const address = `/review/${await findCase(forum.first.wire, written.title)}`
    await first.goto(address)
    await expect(first.getByText(d.notForYou)).toBeVisible()
    await expect(first.getByRole('button', { name: w.claim })).toHaveCount(0)
    const author = await open({ as: written.wire })
    await author.goto(`/p/${written.postId}`)
    await expect(author.getByText(words.post.twoLook)).toBeVisible()

    const second = await open({ as: forum.first.wire })
    await second.goto(address)
    await expect(second.getByText(d.proposalBy(forum.moderator.handle))).toBeVisible()
    await second.getByRole('button', { name: w.claim }).click()
    await second.getByRole('button', { name: d.decline }).click()
    await expect(second.getByRole('alert')).toContainText(w.faults['note-missing'] ?? '')
    await second.getByRole('textbox', { name: d.declineNote }).fill('I read it as despair, not as a threat.')
    await second.getByRole('button', { name: d.decline }).click()
    await expect(second.getByText('I read it as despair, not as a threat.')).toBeVisible()
    await second.getByText(d.passHeading).click()
    await second.getByRole('textbox', { name: d.passNote }).fill('What do you think?')
    await second.getByRole('button', { name: d.ask }).click()
    await expect(second.getByText(d.passed)).toBeVisible()

    const third = await open({ as: (await forum.hire('moderator')).wire })
    await third.goto(address)
    await third.getByRole('button', { name: w.claim }).click()
    await expect(third.getByText('What do you think?')).toBeVisible()
    await press(third, w.outcomes.refuse, 'threat')
    await expect(third.getByText(d.proposed)).toBeVisible()
    await first.goto(address)
    await first.getByRole('button', { name: w.claim }).click()
    await first.getByRole('button', { name: d.agree }).click()
    await expect(first.getByText(d.decided)).toBeVisible()
    await author.reload()
    await expect(author.getByText(words.post.twoPeople.trim())).toBeVisible()
  })

  test('a change to a published post waits beside it, and its author reads what was decided and why', async ({
    forum,
    open,
  }) => {
    const written = await publishThread(forum.address, forum.moderator.wire, { body: 'We are far apart.' })
    const author = await open({ as: written.wire })
    await author.goto(`/p/${written.postId}`)
    await author.getByRole('textbox', { name: words.write.bodyLabel }).fill('We are near again.')
    await author.getByRole('button', { name: words.post.send }).click()
    await expect(heading(author, words.change.sentHeading)).toBeVisible()
    const reader = await open()
    await reader.goto(`/t/${written.threadId}`)
    await expect(reader.getByText('We are far apart.')).toBeVisible()
    await author.goto(`/p/${written.postId}`)
    await expect(author.getByRole('heading', { name: words.change.waitsHeading })).toBeVisible()

    const page = await open({ as: forum.moderator.wire })
    await take(page, forum.moderator.wire, written.title)
    await expect(page.getByRole('heading', { name: d.oldText })).toBeVisible()
    await expect(page.getByText('We are far apart.')).toBeVisible()
    await expect(page.getByText('We are near again.')).toBeVisible()
    await press(page, d.change.ask, 'unclear')
    await expect(page.getByText(d.decided)).toBeVisible()
    await author.reload()
    await expect(author.getByRole('heading', { name: words.change.decided.ask })).toBeVisible()
    await expect(author.getByText(reasonOf('unclear')?.text ?? '')).toBeVisible()
    await author.getByRole('textbox', { name: words.write.bodyLabel }).fill('We hold hands again.')
    await author.getByRole('button', { name: words.post.send }).click()
    await take(page, forum.moderator.wire, written.title)
    await press(page, d.change.publish, 'within-rules')
    await expect(page.getByText(d.decided)).toBeVisible()
    await reader.reload()
    await expect(reader.getByText('We hold hands again.')).toBeVisible()
  })
})

test('a heavy case says what it is about before it shows the text', async ({ forum, open }) => {
  const thread = await publishThread(forum.address, forum.moderator.wire)
  const body = 'I want to kill myself and nobody knows.'
  await writeReply(forum.address, thread.threadId, { body })
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto('/review')
  const { text } = await forum.moderator.wire.get('/review')
  const now = /class="card now[^"]*">.*?href="(\/review\/[^"]+)"/s.exec(text)?.[1] ?? ''
  await page.goto(now)
  await expect(heading(page, d.heavyTitle)).toBeVisible()
  await expect(page.getByText(body)).toBeHidden()
  await page.getByText(d.heavy(d.heavyKinds.crisis ?? '')).click()
  await expect(page.getByText(body).first()).toBeVisible()
})

test('a stale decision changes nothing, and one sent twice decides once @both', async ({ forum }) => {
  const moderator = forum.moderator.wire
  const { title, postId, wire } = await writeThread(forum.address)
  const caseId = await findCase(moderator, title)
  await moderator.post(`/review/${caseId}`, { intent: 'claim' })
  const version = hidden((await moderator.get(`/review/${caseId}`)).text, 'version')
  const fields = { version, outcome: 'refuse', reason: 'hostility', words: '', intent: 'decide' }
  const stale = await moderator.post(`/review/${caseId}`, { ...fields, version: '0' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain(w.faults.changed)
  const first = await moderator.post(`/review/${caseId}`, fields)
  const again = await moderator.post(`/review/${caseId}`, fields)
  expect(again.location).toBe(first.location)
  expect((await moderator.post(`/review/${caseId}`, { ...fields, reason: 'repeated' })).status).toBe(409)
  expect((await wire.get(`/p/${postId}`)).text).toContain(words.post.decided.refuse)
  const colleague = (await forum.hire('moderator')).wire
  const undone = await colleague.post('/review', {
    intent: 'undo',
    decision: first.location.split('=')[1] ?? '',
  })
  expect(undone.location).toBe('/review?not-undone=not-yours')
  await expect(decide(moderator, title)).rejects.toThrow('no case')
})
