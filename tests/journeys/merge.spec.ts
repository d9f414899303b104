import { seen } from './support/http-client'
import { publishThread } from './support/posts'
import { expect, test, words } from './support/test'

test('a conversation is led to another one, and that is undone', async ({ forum }) => {
  const { wire } = forum.moderator
  const first = await publishThread(forum.address, wire)
  const second = await publishThread(forum.address, wire)
  const path = `/t/${first.threadId}/merge`
  const merge = { intent: 'merge', into: 'other', words: 'Both are about the same.' }
  const wrong = await wire.post(path, { ...merge, address: '/t/nowhere' })
  expect(wrong.status).toBe(400)
  expect(seen(wrong.text)).toContain(words.merges.faults.address)
  expect(wrong.text).toContain(merge.words)
  const merged = await wire.post(path, { ...merge, address: `${forum.address}/t/${second.threadId}` })
  expect(merged.location).toBe(`${path}?merged`)
  expect(seen((await wire.get(merged.location)).text)).toContain(words.merges.undo)

  const page = seen((await second.wire.get(`/t/${first.threadId}`)).text)
  expect(page).toContain(words.merges.goesOn)
  expect(page).not.toContain(words.thread.replyHint)
  expect((await second.wire.get(`/t/${first.threadId}/reply`)).text).toContain(`/t/${second.threadId}/reply`)
  expect(seen((await first.wire.get(`/t/${second.threadId}`)).text)).toContain(words.merges.alsoHere)

  // Told half a minute later; until then their own page says nothing of it.
  const mine = `/p/${first.postId}`
  expect((await first.wire.get(mine)).text).not.toContain(merge.words)
  const again = await wire.post(path, { intent: 'part' })
  expect(again.location).toBe(`${path}?undone`)
  expect(seen((await second.wire.get(`/t/${first.threadId}`)).text)).toContain(words.thread.replyHint)
})
