import { describe, expect, it } from 'vitest'
import { keepAnswers, SHOWN } from '../../../../app/server/http/kept-answers'
import { page, startAsking } from '../../../support/server'

const opened = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
const words = '<form data-answered=""><textarea>We have not slept</textarea></form>'
const seeOther = () => new Response(null, { status: 303, headers: { location: '/sent/x' } })
const faults = () => page(words, { status: 400 })

/** A form that ada sends from her browser, answered with faults. */
async function answered(answer: Parameters<typeof startAsking>[0] = faults) {
  const server = await startAsking(request =>
    request.method === 'POST' ? answer!(request, null!) : page('empty'),
  )
  const ada = await server.signedIn()
  const send = (more: Record<string, string> = {}) =>
    server.post('/b/amber/write?sort=new', `token=${ada.formToken}&body=x`, {
      ...opened,
      cookie: ada.cookie,
      ...more,
    })
  const open = (path: string, cookie = ada.cookie) => server.get(path, { cookie, ...opened })
  return { ...server, ada, send, open }
}

describe('a form that is answered by a page', () => {
  it('leads to an address that shows the page again, as often as its browser asks', async () => {
    const { send, open } = await answered()
    const { status, location } = await send()
    expect([status, location]).toEqual([
      303,
      expect.stringMatching(/^\/b\/amber\/write\?sort=new&shown=[\w-]{22}$/),
    ])
    for (let n = 0; n < 2; n++) {
      const again = await open(location)
      expect([again.status, await again.text()]).toEqual([400, words])
      expect(again.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('shows it to nobody else, and leads them to the form', async () => {
    const { send, open, member, sessions } = await answered()
    const { location } = await send()
    const { holder } = await member('grace')
    const grace = `lamplight=${await sessions.start(holder, 'member')}`
    for (const cookie of ['', grace]) {
      const other = await open(location, cookie)
      expect([other.status, other.headers.get('location')]).toEqual([303, '/b/amber/write?sort=new'])
    }
  })

  it('is answered at once where nobody opened a page, or no cookie tells the browser', async () => {
    const { send, post } = await answered()
    expect(await send({ 'sec-fetch-mode': 'cors' })).toMatchObject({ status: 400, text: words })
    expect(await post('/search', 'words=x', opened)).toMatchObject({ status: 400, text: words })
  })

  it('is answered at once with a key, which is kept nowhere, and with a cookie', async () => {
    const key = await answered(() => page(`${words}<ol class="key-words"></ol>`))
    expect((await key.send()).status).toBe(200)
    const cookie = await answered(() => page(words, { headers: { 'set-cookie': 'a=b' } }))
    expect((await cookie.send()).status).toBe(200)
  })

  it('is forgotten when its browser signs out or leaves', async () => {
    const { send, open, get, ada } = await answered()
    for (const leave of ['/exit', '/return']) {
      const { location } = await send()
      await get(leave, { cookie: ada.cookie })
      expect((await open(location)).headers.get('location')).toBe('/b/amber/write?sort=new')
    }
  })
})

describe('a form that is taken at last', () => {
  it('takes its earlier answers with it, and no other form’s', async () => {
    let taken = false
    const { send, open, post, ada } = await answered(() => (taken ? seeOther() : faults()))
    const [{ location }, reply] = [
      await send(),
      await post('/t/x/reply', `token=${ada.formToken}`, { ...opened, cookie: ada.cookie }),
    ]
    taken = true
    expect((await send()).location).toBe('/sent/x')
    expect((await open(location)).headers.get('location')).toBe('/b/amber/write?sort=new')
    expect((await open(reply.location)).status).toBe(400)
  })
})

describe('kept answers', () => {
  const answer = { status: 200, headers: new Headers(), body: new Uint8Array(400) }

  it('last half an hour', () => {
    const answers = keepAnswers()
    const id = answers.keep('ada', '/b/amber/write', answer, 0)
    expect(answers.find('ada', id, 29 * 60_000)).not.toBeNull()
    expect(answers.find('ada', id, 30 * 60_000)).toBeNull()
  })

  it('take no more memory than they may: the oldest go', () => {
    const answers = keepAnswers({ atMost: 1_000 })
    const ids = [1, 2, 3].map(at => answers.keep('ada', '/b/amber/write', answer, at))
    expect(ids.map(id => answers.find('ada', id, 4) !== null)).toEqual([false, true, true])
  })

  it('have an address that holds no words', () => {
    expect(SHOWN).toBe('shown')
    expect(keepAnswers().keep('ada', '/b/amber/write', answer, 0)).toMatch(/^[\w-]{22}$/)
  })
})
