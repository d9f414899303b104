import routes from '../../app/routes'
import { places } from './support/addresses'
import { everybody, type Scene, setTheScene } from './support/scene'
import { expect, test } from './support/test'

const patterns = [...(await routes)].map(({ path }) => `/${path ?? ''}`)

test('the table of permissions has every address', () => {
  expect(places.map(({ pattern }) => pattern).sort()).toEqual(patterns.sort())
})

test.describe('permissions', () => {
  let scene: Scene
  test.beforeAll(async ({ forum }) => {
    scene = await setTheScene(forum)
  })

  for (const who of everybody)
    test(`a ${who} can use exactly the addresses that are theirs @both`, async () => {
      const wire = scene.as[who]
      const found: string[] = []
      const expected: string[] = []
      for (const { pattern, path, get, post } of places) {
        const posted = await wire.post(path(scene))
        const got = await wire.get(path(scene))
        found.push(`${pattern} ${got.status} ${posted.status}`)
        expected.push(`${pattern} ${get[who]} ${post[who]}`)
      }
      expect(found).toEqual(expected)
    })

  test('a member cannot act on another’s post by knowing its id @postgres', async ({ forum }) => {
    const stranger = (await setTheScene(forum)).author
    for (const path of [
      `/p/${scene.heldPostId}`,
      `/p/${scene.heldPostId}/withdraw`,
      `/p/${scene.heldPostId}/appeal`,
    ]) {
      const posted = await stranger.post(path, { title: 'mine now', body: 'mine now', version: '1' })
      expect(posted.status).toBe(404)
    }
    for (const intent of ['close-help', 'thanks'])
      expect((await stranger.post(`/p/${scene.heldPostId}`, { intent })).status).toBe(404)
    expect((await scene.author.get(`/p/${scene.heldPostId}`)).text).not.toContain('mine now')
  })
})
