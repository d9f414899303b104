import { hidden, seen } from './support/http-client'
import { findCase, writeThread } from './support/posts'
import { expect, test, words } from './support/test'

const WORDS = 'It took me a while to find these words.'

test('who loses a role while typing is told so and keeps the words; a colleague has the case at once', async ({
  forum,
}) => {
  const [leaver, colleague] = [await forum.hire('moderator'), await forum.hire('moderator')]
  const { title } = await writeThread(forum.address)
  const path = `/review/${await findCase(leaver.wire, title)}`
  await leaver.wire.post(path, { intent: 'claim' })
  const page = (await leaver.wire.get(path)).text
  expect((await colleague.wire.get(path)).text).toContain(words.case.heldBy(leaver.handle))

  const team = (await forum.operator.wire.get('/staff')).text
  const [, after = ''] = team.split(`>${leaver.handle}<`)
  const id = hidden(after, 'colleague')
  const removed = await forum.operator.wire.post('/staff', { intent: 'remove', colleague: id })
  expect(removed.location).toBe('/staff')

  const sent = await leaver.wire.send(path, {
    ...{ token: hidden(page, 'token'), intent: 'decide', version: hidden(page, 'version') },
    ...{ outcome: 'ask', reason: 'tone', words: WORDS, typed: 'words Message' },
  })
  expect(sent.status).toBe(403)
  expect(seen(sent.text)).toContain('You no longer have the moderator role')
  expect(sent.text).toContain(WORDS)
  expect(seen(sent.text)).not.toContain(words.kept.signedOut.text)

  expect((await colleague.wire.get(path)).text).not.toContain(words.case.heldBy(leaver.handle))
  expect((await colleague.wire.get('/staff')).text).toContain(words.departures.heading)
  expect((await colleague.wire.post(path, { intent: 'claim' })).status).toBe(303)
  const again = await forum.operator.wire.post('/staff', { intent: 'remove', colleague: id })
  expect(again.status).toBe(400)
  expect(seen(again.text)).toContain(words.staff.faults['had-not'])
})

test('a colleague gives a role back themselves', async ({ forum }) => {
  const { wire, handle } = await forum.hire('moderator')
  expect((await wire.get('/staff')).text).toContain(words.staff.giveBack.link)
  const given = await wire.post('/staff', { intent: 'give-back', role: 'moderator' })
  expect(given.location).toBe('/sign-in?because=role')
  expect((await wire.get('/sign-in?because=role')).text).toContain(words.signIn.role)
  expect((await wire.get('/review')).status).toBe(404)
  expect((await forum.operator.wire.get('/staff')).text).toContain(handle)
})
