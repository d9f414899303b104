import { findCase } from './support/posts'
import { expect, sendThread, test, withoutAndWithScripts, words } from './support/test'

withoutAndWithScripts(() => {
  test('a moderator isn’t offered what they wrote, and can’t decide it', async ({ forum, open }) => {
    const [writer, colleague] = [await forum.hire('moderator'), await forum.hire('moderator')]
    const page = await open({ as: writer.wire })
    const { title } = await sendThread(page)
    const caseId = await findCase(colleague.wire, title)
    await page.goto('/review')
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)
    await page.goto(`/review/${caseId}`)
    await expect(page.getByText(words.decisions.own)).toBeVisible()
    await expect(page.getByText(title)).toHaveCount(0)
    const claimed = await writer.wire.post(`/review/${caseId}`, { intent: 'claim' })
    expect(claimed.location).toBe(`/review/${caseId}`)
    const other = await colleague.wire.post(`/review/${caseId}`, { intent: 'claim' })
    expect(other.location).toBe(`/review/${caseId}`)
    expect((await colleague.wire.get(`/review/${caseId}`)).text).toContain(words.case.button)
  })
})
