import { keyboardOf } from './support/keyboard'
import { confirmAnswer, goodAnswer, sendAnswer } from './support/scene'
import { profession } from './support/staff'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const [desk, w] = [words.desk, words.writing]
const nextYear = `${new Date().getUTCFullYear() + 1}-03-01`

withoutAndWithScripts(scripts => {
  test('a starter answer is adopted, reviewed by passage, corrected and confirmed, and says what changed', async ({
    forum,
    open,
  }) => {
    test.setTimeout(90_000)
    const [author, reader] = [await forum.hire('professional'), await forum.hire('professional')]
    const page = await open({ as: author.wire })
    await page.goto('/desk')
    const starter = page
      .getByRole('table', { name: 'Body image and self-esteem' })
      .getByRole('row')
      .filter({ hasText: desk.states.starter })
      .last()
    const question = await starter.locator('a').first().innerText()
    await starter.getByRole('button', { name: desk.answer.adopt }).click()
    await expect(heading(page, desk.form.editHeading)).toBeVisible()
    await expect(page.getByText(desk.form.adopted)).toBeVisible()
    const id = new URL(page.url()).pathname.split('/')[2]

    await page.getByRole('checkbox', { name: words.credentials.concerns['body-image'], exact: true }).check()
    await page.getByLabel(desk.form.reviewBy).fill(nextYear)
    await page
      .getByRole('textbox', { name: desk.form.body })
      .fill(`Begin *small*.\n\n${'One sentence is enough for today. '.repeat(8)}\n\n- Say it once.\n- Wait.`)
    await page.getByRole('textbox', { name: w.countries }).fill('Ireland, United Kingdom')
    await page.getByRole('button', { name: w.look }).click()
    const look = page.getByRole('region', { name: w.lookHeading })
    await expect(look.getByText('small', { exact: true })).toBeVisible()
    await expect(look.getByText(/Reading grade \d/).first()).toBeVisible()
    await page.getByRole('button', { name: desk.form.send }).click()
    await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()

    const second = await open({ as: reader.wire })
    await second.goto('/desk')
    await second.getByRole('table', { name: desk.waiting }).locator(`a[href="/desk/${id}"]`).click()
    await expect(heading(second, question)).toBeVisible()
    await second.getByRole('link', { name: w.read.link }).click()
    await expect(second.getByRole('heading', { name: w.read.heading })).toBeVisible()
    const passage = second.locator('.to-read', { hasText: 'Say it once.' })
    await passage.getByText(w.read.add).click()
    await passage.getByRole('textbox').fill('To whom?')
    await second.getByRole('button', { name: desk.confirm.ask }).click()
    await expect(heading(second, desk.heading)).toBeVisible()

    await page.goto(`/desk/${id}/edit`)
    const remark = page.locator('.remark', { hasText: 'Say it once.' })
    await expect(remark.getByText('To whom?')).toBeVisible()
    await remark.getByRole('checkbox', { name: w.remarks.settle }).check()
    const body = page.getByRole('textbox', { name: desk.form.body })
    await body.fill((await body.inputValue()).replace('Say it once.', 'Say it once to your partner.'))
    await page.getByRole('button', { name: desk.form.send }).click()
    await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()

    await second.goto(`/desk/${id}/confirm`)
    const seenTo = second.locator('.remark', { hasText: 'To whom?' })
    await expect(seenTo.getByText(w.remarks.settled, { exact: true })).toBeVisible()
    await expect(seenTo.locator('ins')).toContainText('to your partner.')
    await second.getByRole('button', { name: desk.confirm.confirm }).click()
    await expect(second.getByText(desk.states.reviewed, { exact: true })).toBeVisible()

    const guest = await open()
    await guest.goto(`/a/${id}`)
    const who = [profession.name, profession.credential] as const
    await guest.getByText(words.answers.checked).click()
    await expect(guest.getByText(words.answers.secondReader(...who))).toBeVisible()
    await expect(guest.getByText(w.onlyFor('Ireland and United Kingdom'))).toBeVisible()
    await expect(guest.getByText(w.versions.changed, { exact: true })).toHaveCount(0)

    await page.goto(`/desk/${id}/edit`)
    await page.getByRole('textbox', { name: w.correction }).fill('It said nothing of waiting.')
    const again = page.getByRole('textbox', { name: desk.form.easy })
    await again.fill('Say it once. Then wait.')
    await page.getByRole('button', { name: desk.form.send }).click()
    await confirmAnswer(reader.wire, id ?? '')
    await guest.reload()
    await expect(guest.locator('.correction')).toContainText('It said nothing of waiting.')
    await guest.getByText(w.versions.changed, { exact: true }).click()
    await guest.getByRole('link', { name: w.versions.see }).click()
    await expect(guest.locator('.changes ins', { hasText: 'wait.' }).first()).toBeVisible()
    await expect(guest.locator('.changes del').first()).toBeVisible()
  })

  test('a starter answer can be adopted with one button and sent as it is', async ({ forum, open }) => {
    const author = await forum.hire('professional')
    await forum.hire('professional')
    const page = await open({ as: author.wire })
    await page.goto('/desk')
    const question = 'It hurts. Should I just push through?'
    const adopt = desk.answer.adopt + desk.answer.adoptWhich(question)
    await page.getByRole('button', { name: adopt }).click()
    for (const theme of ['pain', 'medical'])
      await expect(
        page.getByRole('checkbox', { name: words.credentials.concerns[theme] ?? '', exact: true }),
      ).toBeChecked()
    await page.getByRole('button', { name: desk.form.send }).click()
    await expect(heading(page, question)).toBeVisible()
    await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()
  })

  test('what a professional types is autosaved, faults and all, and is there on another device', async ({
    forum,
    open,
  }) => {
    const author = await forum.hire('professional')
    const page = await open({ as: author.wire })
    await page.goto('/desk/write')
    await page.getByRole('textbox', { name: desk.form.question }).fill('Why?')
    await page.getByRole('textbox', { name: w.countries }).fill('Narnia')
    if (scripts) await expect(page.getByText(/^Saved automatically at \d/)).toBeVisible({ timeout: 15_000 })
    else {
      await page.getByRole('button', { name: w.kept.hold }).click()
      await expect(page.getByText(w.kept.now)).toBeVisible()
    }

    const elsewhere = await open({ as: author.wire })
    await elsewhere.goto('/desk')
    await elsewhere.getByRole('link', { name: 'Why?' }).click()
    await expect(elsewhere.getByRole('heading', { name: w.kept.heading })).toBeVisible()
    await expect(elsewhere.getByRole('textbox', { name: w.countries })).toHaveValue('Narnia')
    await elsewhere.getByRole('textbox', { name: desk.form.question }).fill('Why so?')
    await elsewhere.getByRole('button', { name: w.kept.hold }).click()
    await expect(elsewhere.getByText(w.kept.now)).toBeVisible()

    // The first window is the older one now: it says so, and writes over nothing.
    await page.getByRole('textbox', { name: w.countries }).fill('Elsewhere')
    if (scripts) await expect(page.getByText(w.kept.newer)).toBeVisible({ timeout: 15_000 })
    await page.getByRole('button', { name: desk.form.keep }).click()
    await expect(page.getByText(w.kept.newerPage)).toBeVisible()
    await expect(page.getByRole('textbox', { name: w.countries })).toHaveValue('Elsewhere')

    await elsewhere.goto('/desk')
    await elsewhere.getByRole('link', { name: 'Why so?' }).click()
    await elsewhere.getByRole('button', { name: w.kept.drop, exact: true }).click()
    await elsewhere.goto('/desk')
    await expect(elsewhere.getByText(w.kept.begun)).toHaveCount(0)
  })

  test('a professional who answers outside their scope has to say so, and readers see it', async ({
    forum,
    open,
  }) => {
    const author = await forum.hire('professional')
    const staffId = /href="\/who\/([^"]+)"/.exec((await author.wire.get('/desk')).text)?.[1] ?? ''
    const interests = 'Gives paid talks for a maker of cushions.'
    await forum.change(
      'UPDATE professionals SET scope = $1, interests = $2 WHERE staff_id = $3',
      '["pain"]',
      interests,
      staffId,
    )
    const page = await open({ as: author.wire })
    await page.goto('/desk/write')
    await page.locator('#board-cedar').check()
    await page.getByRole('textbox', { name: desk.form.question }).fill('How do we begin again after a year?')
    await page.getByRole('checkbox', { name: words.credentials.concerns.communication, exact: true }).check()
    await page.getByRole('textbox', { name: desk.form.body }).fill(goodAnswer.body)
    await page.getByRole('textbox', { name: desk.form.sourceTitle(1) }).fill('A study of couples')
    await page.getByRole('textbox', { name: desk.form.sourceUrl(1) }).fill('10.1000/xyz123')
    await page.getByRole('button', { name: desk.form.send }).click()
    await expect(page.getByRole('alert')).toContainText(desk.faults['outside-unsaid'])
    await page.getByRole('button', { name: desk.form.keep }).click()
    await expect(page.getByText(desk.states.draft, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: desk.answer.send }).click()
    await expect(page.getByText(w.outside.fault)).toBeVisible()
    await page.getByRole('checkbox', { name: w.outside.label }).check()
    await page.getByRole('button', { name: desk.answer.send }).click()
    await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()

    const id = new URL(page.url()).pathname.slice('/desk/'.length)
    const said = w.outside.said(profession.name, words.credentials.concerns.communication ?? '')
    const second = await open({ as: (await forum.hire('professional')).wire })
    await second.goto(`/desk/${id}/confirm`)
    await expect(second.getByText(said)).toBeVisible()
    await expect(second.getByText(w.interests(interests))).toBeVisible()
    await second.getByRole('button', { name: desk.confirm.confirm }).click()
    await expect(second.getByText(said)).toBeVisible()
    const guest = await open()
    await guest.goto(`/a/${id}`)
    await expect(guest.getByText(said)).toBeVisible()
    await expect(guest.getByText(w.interests(interests))).toBeVisible()
  })

  test('a second reader’s remarks on a passage that was changed meanwhile reach the author', async ({
    forum,
    open,
  }) => {
    const [author, reader] = [await forum.hire('professional'), await forum.hire('professional')]
    const id = await sendAnswer(author.wire)
    const second = await open({ as: reader.wire })
    await second.goto(`/desk/${id}/confirm`)
    const page = await open({ as: author.wire })
    await page.goto(`/desk/${id}/edit`)
    await page.getByRole('textbox', { name: desk.form.easy }).fill('Say one small thing.')
    await page.getByRole('button', { name: desk.form.keep }).click()
    await expect(page.getByText(desk.states.draft, { exact: true })).toBeVisible()

    await second.getByRole('textbox', { name: desk.confirm.words }).fill('Gentler, please.')
    await second.locator('.to-read').first().getByText(w.read.add).click()
    await second.getByRole('textbox', { name: w.read.label(1), exact: true }).fill('To whom?')
    await second.getByRole('button', { name: desk.confirm.ask }).click()
    await expect(second.getByText(w.read.late)).toBeVisible()
    await expect(heading(second, desk.heading)).toBeVisible()
    await page.goto(`/desk/${id}/edit`)
    for (const said of ['Gentler, please.', 'To whom?'])
      await expect(page.locator('.remark').getByText(said)).toBeVisible()
  })

  test('unsaved changes are in the form again until they are discarded', async ({ forum, open }) => {
    const author = await forum.hire('professional')
    const id = await sendAnswer(author.wire)
    const page = await open({ as: author.wire })
    await page.goto(`/desk/${id}/edit`)
    await page.getByRole('textbox', { name: desk.form.easy }).fill('Half a sen')
    await page.getByRole('button', { name: w.kept.hold }).click()
    await expect(page.getByText(w.kept.now)).toBeVisible()
    await page.goto(`/desk/${id}/edit`)
    await expect(page.getByRole('textbox', { name: desk.form.easy })).toHaveValue('Half a sen')
    await page.getByRole('button', { name: w.kept.dropSaved }).click()
    await expect(page.getByRole('textbox', { name: desk.form.easy })).toHaveValue(goodAnswer.easy)
  })
})

test('a remark on a passage is made and settled by keyboard alone', async ({ forum, open }) => {
  const [author, reader] = [await forum.hire('professional'), await forum.hire('professional')]
  const id = await sendAnswer(author.wire)
  const second = await open({ as: reader.wire, javaScriptEnabled: false })
  await second.goto(`/desk/${id}/confirm`)
  const reading = keyboardOf(second, false)
  await reading.open(second.locator('.to-read summary').first())
  await reading.tabTo(second.getByRole('textbox', { name: w.read.label(1), exact: true }))
  await reading.type('To whom?')
  await reading.press(second.getByRole('button', { name: desk.confirm.ask }))
  await expect(heading(second, desk.heading)).toBeVisible()

  const page = await open({ as: author.wire, javaScriptEnabled: false })
  await page.goto(`/desk/${id}/edit`)
  const writing = keyboardOf(page, false)
  await writing.tabTo(page.getByRole('checkbox', { name: w.remarks.settle }))
  await page.keyboard.press('Space')
  await writing.press(page.getByRole('button', { name: desk.form.send }))
  await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()
  await expect(page.getByText(w.remarks.settled, { exact: true })).toBeVisible()
})

test('a moderator can read an answer in review, but not confirm it where a professional could @postgres', async ({
  forum,
  open,
}) => {
  const id = await sendAnswer(forum.professional.wire)
  await forum.hire('professional')
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto(`/desk/${id}/confirm`)
  await expect(page.getByText(w.read.moderator)).toBeVisible()
  await expect(page.getByRole('button', { name: desk.confirm.confirm })).toHaveCount(0)
  await page.getByRole('button', { name: w.read.leave }).click()
  await expect(page.getByRole('alert')).toContainText(w.read.faults['remarks-missing'])
  await page.getByText(w.read.add).first().click()
  await page.getByRole('textbox', { name: w.read.label(1), exact: true }).fill('Kind, thank you.')
  await page.getByRole('button', { name: w.read.leave }).click()
  await expect(page.getByText(w.read.left)).toBeVisible()
  await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()
  const forced = await forum.moderator.wire.post(`/desk/${id}/confirm`, { version: '1', intent: 'confirm' })
  expect(forced.status).toBe(404)
})

test('while a professional writes, the reading grade follows and the longest sentences are listed', async ({
  forum,
  open,
}) => {
  const page = await open({ as: forum.professional.wire })
  await page.goto('/desk/write')
  const grade = page.locator('.grade[data-of="body"]')
  await expect(grade.getByRole('status')).toHaveText(w.grade.short)
  await page
    .getByRole('textbox', { name: desk.form.body })
    .fill(`${'Say one small thing. '.repeat(6)} Then listen, and wait a little.`)
  await expect(grade.getByRole('status')).toHaveText(/^Reading grade \d/)
  await grade.getByText(w.grade.longest).click()
  await expect(grade.getByRole('listitem').first()).toContainText('Then listen, and wait a little.')
})

test('when the session ends while an answer is written, the page says so and no word is lost @postgres', async ({
  forum,
  open,
}) => {
  const author = await forum.hire('professional')
  const page = await open({ as: author.wire })
  await page.goto('/desk/write')
  await page.context().clearCookies()
  await page.getByRole('textbox', { name: desk.form.body }).fill('Words that took an hour.')
  await expect(page.getByText(w.kept.lost)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('textbox', { name: desk.form.body })).toHaveValue('Words that took an hour.')
})
