import { emptyQueue, findCase, publishThread } from './support/posts'
import { reportPost } from './support/reports-and-appeals'
import { expect, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('what the only moderator removed for a grave reason is checked by the next, and returns', async ({
    forum,
    open,
  }) => {
    const { wire } = forum.moderator
    await emptyQueue(wire)
    const others = 'staff_id NOT IN (SELECT id FROM staff WHERE handle = $1)'
    const { handle } = forum.moderator
    await forum.change(`UPDATE staff_roles SET role = 'away' WHERE role = 'moderator' AND ${others}`, handle)
    const { title, postId, threadId } = await publishThread(forum.address, wire)
    await reportPost(forum.address, postId)
    const caseId = await findCase(wire, title)
    await wire.post(`/review/${caseId}`, { intent: 'claim' })
    const page = await open({ as: wire })
    await page.goto(`/review/${caseId}`)
    await expect(page.getByText(words.decisions.aloneSecond)).toBeVisible()
    await page.getByRole('radio', { name: words.decisions.leave.remove, exact: true }).check()
    await page.getByRole('combobox', { name: words.case.reason }).selectOption('unlawful')
    await page.getByRole('button', { name: words.case.button }).click()
    await page.goto('/review/provisional')
    await expect(page.getByRole('link', { name: title })).toBeVisible()

    await forum.change("UPDATE staff_roles SET role = 'moderator' WHERE role = 'away'")
    const second = await open({ as: (await forum.hire('moderator')).wire })
    await second.goto('/review')
    // Other journeys leave some as well.
    await second.getByRole('link', { name: /^Provisional decisions \(\d+\)$/ }).click()
    await second.getByRole('link', { name: title }).click()
    await second.getByRole('button', { name: words.provisional.overturn }).click()
    await expect(second.getByRole('alert')).toContainText(words.case.faults['words-missing'])
    await second.getByRole('textbox', { name: words.provisional.words }).fill('We read it again.')
    await second.getByRole('button', { name: words.provisional.overturn }).click()
    await expect(second.getByText(words.provisional.checked)).toBeVisible()
    const guest = await open()
    await guest.goto(`/t/${threadId}`)
    await expect(guest.getByText(title).first()).toBeVisible()
  })
})
