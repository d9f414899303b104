import { publishThread, someTitle } from './support/posts'
import { acceptInvitation, profession } from './support/staff'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const [desk, form] = [words.desk, words.desk.form]
const nextYear = `${new Date().getUTCFullYear() + 1}-03-01`

withoutAndWithScripts(() => {
  test('a professional is invited and answers, and once confirmed the answer is pinned first @smoke', async ({
    forum,
    open,
  }) => {
    const operator = await open({ as: forum.operator.wire })
    await operator.goto('/staff')
    await operator.getByRole('link', { name: words.staff.invite }).click()
    await operator.getByRole('checkbox', { name: words.staff.roles.professional.name }).check()
    await operator.getByRole('button', { name: words.invite.button }).click()
    await expect(operator.getByRole('alert')).toContainText(words.invite.faults.name.empty)
    await expect(operator.getByRole('checkbox', { name: words.staff.roles.professional.name })).toBeChecked()
    await operator.getByRole('textbox', { name: words.invite.name }).fill(profession.name)
    await operator.getByRole('textbox', { name: words.invite.credential }).fill(profession.credential)
    await operator.getByRole('textbox', { name: words.invite.until }).fill(profession.until)
    await operator.getByRole('button', { name: words.invite.button }).click()
    const link = await operator.getByRole('link', { name: /\/join\// }).innerText()
    expect(link).toMatch(new RegExp(`^${forum.address}/join/`))

    const page = await open()
    await acceptInvitation(page, link, `expert-${Date.now().toString(36)}`)
    await page
      .getByRole('navigation', { name: words.frame.main })
      .getByRole('link', { name: desk.title })
      .click()
    await expect(heading(page, desk.heading)).toBeVisible()
    await page.getByRole('link', { name: desk.write, exact: true }).click()

    const question = `${someTitle('How do we begin to talk about it')}?`
    await page.getByRole('checkbox', { name: 'Communication', exact: true }).check()
    await page.getByRole('checkbox', { name: words.credentials.concerns.communication, exact: true }).check()
    await page.getByRole('textbox', { name: form.question }).fill(question)
    await page
      .getByRole('textbox', { name: form.body })
      .fill(`Begin *small*.\n\n${'One sentence is enough. '.repeat(12)}`)
    await page.getByRole('textbox', { name: form.easy }).fill('Say one small thing. Then listen.')
    await page.getByLabel(form.reviewBy).fill(nextYear)
    await page.getByRole('button', { name: form.send }).click()
    await expect(page.getByRole('alert')).toContainText(desk.faults['source-missing'])
    await expect(page.getByRole('textbox', { name: form.question })).toHaveValue(question)
    await page.getByRole('textbox', { name: form.sourceTitle(1) }).fill('A study of couples')
    await page.getByRole('textbox', { name: form.sourceUrl(1) }).fill('10.1000/xyz123')
    await page.getByRole('button', { name: form.send }).click()
    await expect(heading(page, question)).toBeVisible()
    await expect(page.getByText(desk.states['in-review'], { exact: true })).toBeVisible()

    const { threadId } = await publishThread(forum.address, forum.moderator.wire, { board: 'cedar' })
    const reader = await open()
    await reader.goto('/b/cedar')
    await expect(reader.getByRole('link', { name: question })).toHaveCount(0)

    const colleague = await open({ as: forum.professional.wire })
    await colleague.goto('/desk')
    await colleague.getByRole('table', { name: desk.waiting }).getByRole('link', { name: question }).click()
    await colleague.getByRole('button', { name: desk.confirm.confirm }).click()
    await expect(colleague.getByText(desk.states.reviewed, { exact: true })).toBeVisible()

    await reader.reload()
    await expect(reader.getByRole('heading', { name: words.board.pinned })).toBeVisible()
    await reader.goto(`/t/${threadId}`)
    await reader.getByRole('link', { name: question }).click()
    await expect(
      reader.getByText(words.answers.writtenBy(profession.name, profession.credential)),
    ).toBeVisible()
    await reader.getByText(words.answers.checked).click()
    await expect(
      reader.getByText(words.answers.secondReader(profession.name, profession.credential)),
    ).toBeVisible()
    const source = reader.getByRole('link', { name: 'A study of couples' })
    await expect(source).toHaveAttribute('href', 'https://doi.org/10.1000/xyz123')
    await expect(source).toHaveAttribute('rel', 'noreferrer noopener nofollow')
  })
})
