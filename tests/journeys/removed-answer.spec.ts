import { reasonOf, standardWords } from '../../moderation/policy'
import { reportPost } from './support/reports-and-appeals'
import { confirmAnswer, sendAnswer } from './support/scene'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const [w, desk] = [words.removedAnswers, words.reportsAndAppeals.desk]

withoutAndWithScripts(() => {
  test('a reported starter answer is removed with a reason, loses its pins, and is restored', async ({
    forum,
    open,
  }) => {
    const reader = await open()
    await reader.goto('/b/grove')
    const pin = reader.locator('.pinned a').first()
    const [question, address] = [await pin.innerText(), (await pin.getAttribute('href')) ?? '']
    const id = address.slice('/a/'.length)
    await reportPost(forum.address, id, { kind: 'a', reason: 'wrong', note: `It does harm: ${id}` })

    const page = await open({ as: forum.moderator.wire })
    await page.goto('/desk/reports')
    const section = page.locator('.answer-reports', { hasText: `It does harm: ${id}` })
    await section.getByRole('link', { name: w.take }).click()
    await expect(page.getByText(`It does harm: ${id}`)).toBeVisible()
    await page.getByRole('textbox', { name: words.case.words }).fill('Please name the dose.')
    await page.getByRole('button', { name: w.take }).click()
    await expect(page.getByRole('alert')).toContainText(words.case.faults['reason-missing'] ?? '')
    await expect(page.getByRole('textbox', { name: words.case.words })).toHaveValue('Please name the dose.')
    await page.getByRole('combobox', { name: words.case.reason }).selectOption('unsafe-advice')
    await page.getByRole('button', { name: w.take }).click()
    await expect(page.getByRole('heading', { name: w.deskHeading })).toBeVisible()
    await expect(page.getByText('Please name the dose.')).toBeVisible()

    expect((await reader.goto(address))?.status()).toBe(410)
    await expect(heading(reader, w.heading)).toBeVisible()
    await expect(reader.getByText('Please name the dose.')).toHaveCount(0)
    await expect(reader.getByText(question)).toHaveCount(0)
    await reader.goto('/b/grove')
    await expect(reader.locator(`a[href="${address}"]`)).toHaveCount(0)
    expect((await reader.goto(`/n/a/${id}`))?.status()).toBe(404)

    await page.getByRole('button', { name: w.putBack }).click()
    await expect(page.getByRole('button', { name: w.take })).toBeVisible()
    expect((await reader.goto(address))?.status()).toBe(200)
    await reader.goto('/b/grove')
    await expect(reader.locator(`a[href="${address}"]`).first()).toBeVisible()
  })
})

test('the author of a removed answer reads why, and cannot restore it @postgres', async ({ forum, open }) => {
  const { professional, moderator } = forum
  const id = await sendAnswer(professional.wire)
  await confirmAnswer((await forum.hire('professional')).wire, id)
  await moderator.wire.post(`/desk/${id}/view`, { intent: 'take', reason: 'unsafe-advice', words: '' })
  const page = await open({ as: professional.wire, javaScriptEnabled: false })
  await page.goto(`/desk/${id}`)
  await expect(page.getByText(reasonOf('unsafe-advice')?.text ?? '')).toBeVisible()
  await expect(page.getByText(standardWords('unsafe-advice', 'remove').trim())).toBeVisible()
  await expect(page.getByRole('link', { name: w.link })).toHaveCount(0)
  expect((await professional.wire.post(`/desk/${id}/view`, { intent: 'back' })).status).toBe(404)
  expect((await professional.wire.get(`/a/${id}`)).status).toBe(410)
})

test('a note on a removed answer is shown to moderators when it is reported again, and to nobody else', async ({
  forum,
  open,
}) => {
  const { professional, moderator } = forum
  const id = await sendAnswer(professional.wire)
  await confirmAnswer((await forum.hire('professional')).wire, id)
  await reportPost(forum.address, id, { kind: 'a', reason: 'wrong', note: `First ${id}` })
  const page = await open({ as: moderator.wire, javaScriptEnabled: false })
  await page.goto('/desk/reports')
  const section = page.locator('.answer-reports', { hasText: `First ${id}` })
  await section.getByRole('textbox', { name: desk.note }).fill(`I checked the paper of ${id}.`)
  await section.getByRole('button', { name: desk.keep }).click()
  await reportPost(forum.address, id, { kind: 'a', reason: 'wrong', note: `Second ${id}` })
  await page.goto('/desk/reports')
  const again = page.locator('.answer-reports', { hasText: `Second ${id}` })
  await expect(again.getByText(`I checked the paper of ${id}.`)).toBeVisible()
  await page.goto(`/desk/${id}/view`)
  await expect(page.getByText(`I checked the paper of ${id}.`)).toBeVisible()
  for (const path of ['/desk/reports', `/desk/${id}`])
    expect((await professional.wire.get(path)).text).not.toContain(`I checked the paper of ${id}.`)
})
