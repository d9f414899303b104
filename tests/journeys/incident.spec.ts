import { seen } from './support/http-client'
import { publishThread } from './support/posts'
import { expect, test, words } from './support/test'

test('after a death a conversation has a notice with lines, takes no replies, and both can be undone', async ({
  forum,
  open,
}) => {
  const { threadId, wire } = await publishThread(forum.address, forum.moderator.wire)
  const w = words.incidents
  const page = await open({ as: forum.moderator.wire, javaScriptEnabled: false })
  await page.goto(`/t/${threadId}`)
  await page.getByRole('link', { name: w.link }).click()
  await page.getByRole('radio', { name: w.abouts.death }).check()
  await page.getByText(w.models).click()
  await page.getByRole('button', { name: w.put }).first().click()
  await expect(page.getByRole('textbox', { name: w.words })).toHaveValue(w.model['died-memorial'])
  await page.getByRole('radio', { name: w.repliesLabels.closed }).check()
  await page.getByRole('button', { name: w.button }).click()
  await page.waitForURL('**/review/incidents/*')
  await page.getByRole('checkbox', { name: w.step.team }).check()
  await page.getByRole('button', { name: w.saveSteps }).click()
  await expect(page.getByRole('checkbox', { name: w.step.team })).toBeChecked()

  const shown = seen((await wire.get(`/t/${threadId}`)).text)
  expect(shown).toContain('We’ve learnt that the person who began this conversation has died.')
  expect(shown).toContain(words.incidentNotice.lines)
  expect(shown).not.toContain(`/t/${threadId}/reply"`)
  const reply = { body: 'Thinking of you all.', once: 'x', adult: 'yes' }
  expect((await wire.get(`/t/${threadId}/reply`)).text).toContain(words.incidentNotice.closedHeading)
  const sent = await wire.post(`/t/${threadId}/reply`, reply)
  expect(sent.status).toBe(400)
  expect(sent.text).toContain(reply.body)

  await page.getByRole('radio', { name: w.debriefAbouts.decided }).check()
  await page.getByRole('textbox', { name: w.note }).fill('We closed it at once.')
  await page.getByRole('button', { name: w.add }).click()
  await expect(page.getByText('We closed it at once.')).toBeVisible()
  await page.getByRole('button', { name: w.lift }).click()
  expect(seen((await wire.get(`/t/${threadId}`)).text)).toContain(`/t/${threadId}/reply"`)
})
