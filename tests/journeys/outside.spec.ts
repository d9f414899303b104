import { decide, emptyQueue, findCase, writeThread } from './support/posts'
import { acceptInvitation } from './support/staff'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const w = words.outside

withoutAndWithScripts(() => {
  test('somebody from outside is asked by a link, sees one case and nothing else, and reverses it', async ({
    forum,
    open,
  }) => {
    const { wire, handle } = forum.moderator
    await emptyQueue(wire)
    const others = 'staff_id NOT IN (SELECT id FROM staff WHERE handle = $1)'
    await forum.change(`UPDATE staff_roles SET role = 'away' WHERE role = 'moderator' AND ${others}`, handle)
    const { title, postId, wire: author } = await writeThread(forum.address)
    const { caseId } = await decide(wire, title, { outcome: 'refuse', reason: 'unlawful' })
    const waiting = await writeThread(forum.address)
    const hiddenCase = await findCase(wire, waiting.title)
    expect((await author.get(`/p/${postId}`)).text).toContain(words.post.provisional)

    const page = await open({ as: wire })
    await page.goto(`/review/${caseId}`)
    await page.getByRole('link', { name: w.invite.link }).click()
    await page.getByRole('button', { name: words.invite.button }).click()
    const link = page.getByRole('main').getByRole('link', { name: '/join/' })
    const path = (await link.getAttribute('href')) ?? ''
    await page.goto(path)
    await expect(heading(page, w.invite.yours.heading)).toBeVisible()
    await forum.change("UPDATE staff_roles SET role = 'moderator' WHERE role = 'away'")
    expect((await author.get(`/p/${postId}`)).text).toContain(w.author.provisional)

    const outside = await open()
    await acceptInvitation(outside, path, `robin-${caseId.slice(0, 6)}`, w.heading)
    await expect(outside.getByRole('link', { name: title })).toHaveCount(1)
    await expect(outside.getByText(waiting.title)).toHaveCount(0)
    for (const address of ['/review', `/review/${caseId}`, `/review/outside/${hiddenCase}`, '/staff'])
      expect((await outside.request.get(address)).status()).toBe(404)
    await outside.goto('/review/outside')
    await outside.getByRole('link', { name: title }).click()
    await outside.getByRole('button', { name: words.provisional.overturn }).click()
    await expect(outside.getByRole('alert')).toContainText(words.case.faults['words-missing'])
    await outside.getByRole('textbox', { name: w.why }).fill('It quotes a law; it breaks none.')
    await outside.getByRole('button', { name: words.provisional.overturn }).click()
    await expect(outside.getByText(w.done)).toBeVisible()
    await expect(outside.getByText(w.none)).toBeVisible()
    await outside.goto(`/review/outside/${caseId}`)
    await expect(heading(outside, w.ended['by-you'].heading)).toBeVisible()
    expect((await author.get(`/p/${postId}`)).text).toContain('It quotes a law; it breaks none.')
  })
})
