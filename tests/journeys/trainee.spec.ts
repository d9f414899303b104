import { findCase, proposeAsTrainee, writeThread } from './support/posts'
import { expect, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('a trainee proposes, an adviser notes, and a moderator confirms it in one press', async ({
    forum,
    open,
  }) => {
    const [trainee, adviser] = [await forum.hire('trainee'), await forum.hire('adviser')]
    const { title, threadId, wire: author, postId } = await writeThread(forum.address)
    const learner = await open({ as: trainee.wire })
    const caseId = await proposeAsTrainee(trainee.wire, title)
    await learner.goto(`/review/${caseId}`)
    await expect(learner.getByText(words.trainee.mine)).toBeVisible()
    await expect(learner.getByRole('button', { name: words.trainee.confirm })).toHaveCount(0)
    expect((await author.get(`/p/${postId}`)).text).not.toContain('Welcome here.')

    const page = await open({ as: adviser.wire })
    await page.goto(`/review/${await findCase(adviser.wire, title)}`)
    for (const name of [words.case.claim, words.case.button, words.trainee.confirm])
      await expect(page.getByRole('button', { name })).toHaveCount(0)
    await page.getByRole('button', { name: words.adviser.send }).click()
    await expect(page.getByText(words.case.faults['note-missing']).first()).toBeVisible()
    await page.getByRole('textbox', { name: words.decisions.passNote }).fill('Kind, and on the right board.')
    await page.getByRole('button', { name: words.adviser.send }).click()
    await expect(page.getByText(words.adviser.noted)).toBeVisible()
    for (const intent of ['claim', 'decide', 'confirm-trainee', 'question', 'agree', 'confirm', 'save'])
      expect((await adviser.wire.post(`/review/${caseId}`, { intent })).status).toBe(404)
    for (const intent of ['agree', 'decline', 'save', 'confirm', 'overturn', 'confirm-trainee', 'advise'])
      expect((await trainee.wire.post(`/review/${caseId}`, { intent })).status).toBe(404)

    const moderator = await open({ as: forum.moderator.wire })
    await moderator.goto(`/review/${caseId}`)
    await expect(moderator.getByText('Kind, and on the right board.')).toBeVisible()
    await moderator.getByRole('button', { name: words.trainee.confirm }).click()
    await expect(moderator.getByRole('button', { name: words.decisions.undo })).toBeVisible()
    const reader = await open()
    await reader.goto(`/t/${threadId}`)
    await expect(reader.getByText(title).first()).toBeVisible()

    await learner.goto('/staff')
    await expect(learner.getByText(/^1 proposal: 1 confirmed/)).toBeVisible()
    await page.goto('/staff')
    await expect(page.getByText(words.adviser.count(1), { exact: true })).toBeVisible()
  })
})
