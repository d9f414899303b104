import { hidden, seen } from './support/http-client'
import { publishThread } from './support/posts'
import { expect, test, words } from './support/test'

test('a conversation is moved to another board, and a stale page keeps its words', async ({ forum }) => {
  const { wire } = forum.moderator
  const { threadId, title, wire: author, postId } = await publishThread(forum.address, wire)
  const path = `/t/${threadId}/move`
  expect((await wire.get(`/t/${threadId}`)).text).toContain(path)
  const from = hidden((await wire.get(path)).text, 'from')
  const move = { intent: 'move', from, to: 'cedar', words: 'It fits better there.' }
  const moved = await wire.post(path, move)
  expect(moved.status).toBe(303)
  expect((await author.get('/b/cedar')).text).toContain(title)
  expect((await author.get(`/b/${from}`)).text).not.toContain(title)
  expect((await author.get(`/t/${threadId}`)).status).toBe(200)

  const stale = await wire.post(path, { ...move, to: 'birch', words: 'Other words.' })
  expect(stale.status).toBe(409)
  expect(seen(stale.text)).toContain(words.moves.faults.stale)
  expect(stale.text).toContain('Other words.')

  const done = (await wire.get(moved.location)).text
  const undone = await wire.post(path, { intent: 'undo', move: hidden(done, 'move') })
  expect(undone.location).toBe(`${path}?undone`)
  expect((await author.get(`/b/${from}`)).text).toContain(title)
  expect((await author.get(`/p/${postId}`)).text).not.toContain('It fits better there.')
})
