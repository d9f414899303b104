import { describe, expect, it } from 'vitest'
import { page, startAsking as start } from '../../../support/server'

describe('a form', () => {
  it('reaches the route as it was sent', async () => {
    const { post, asked } = await start()
    expect((await post('/b/amber/write', 'title=a+b&body=%C3%A9%26')).text).toBe('<p>hello</p>')
    expect([asked().request.method, asked().body]).toEqual(['POST', 'title=a+b&body=%C3%A9%26'])
    expect(asked().request.headers.has('origin')).toBe(false)
  })

  it('loses a NUL, which PostgreSQL would not store, and no letter with it', async () => {
    const { post, asked } = await start()
    for (const body of ['body=a%00b', 'body=a\0b']) {
      expect((await post('/b/amber/write', body)).status).toBe(200)
      expect(asked().body).toBe('body=ab')
    }
    expect((await post('/b/amber/write', 'bo%00dy=ab')).status).toBe(400)
  })

  it('in a session needs that session’s token', async () => {
    const { post, asked, signedIn } = await start()
    const { cookie, formToken } = await signedIn()
    await post('/t/x/reply', `body=hello&token=${formToken}`, { cookie })
    expect([asked().path, asked().context.viewer.kind]).toEqual(['/t/x/reply', 'member'])
    expect(asked().context.formToken).toBe(formToken)
  })

  it('from before another sign-in is kept, and shown again', async () => {
    const { post, asked, signedIn } = await start()
    const { cookie, formToken } = await signedIn()
    for (const token of ['', '&token=', '&token=another', `&token=${formToken}x`]) {
      await post('/t/x/reply?a=1', `body=hello+there${token}`, { cookie })
      const form = new URLSearchParams(asked().body)
      expect([asked().path, form.get('/to'), form.get('body')]).toEqual([
        '/stale',
        '/t/x/reply?a=1',
        'hello there',
      ])
    }
  })
})

describe('a session', () => {
  it('that has ended takes its cookie away', async () => {
    const { get, asked, signedIn, sessions } = await start()
    const { token, cookie } = await signedIn()
    expect((await get('/', { cookie })).headers.getSetCookie()).toEqual([])
    await sessions.end(token)
    const gone = expect.stringMatching(/^__Host-s=;.*Max-Age=0/)
    expect((await get('/', { cookie })).headers.getSetCookie()).toEqual([gone])
    expect(asked().context.viewer.kind).toBe('guest')
  })

  it('that begins with the same answer keeps its cookie', async () => {
    const { post } = await start(() => page('in', { headers: { 'set-cookie': '__Host-s=new; Path=/' } }))
    expect((await post('/sign-in', 'key=x', { cookie: '__Host-s=old' })).cookies).toEqual([
      '__Host-s=new; Path=/',
    ])
  })
})

it('after a quick exit shows the neutral page only, until the person comes back on purpose', async () => {
  const { get, post, seen } = await start()
  for (const path of ['/t/x?page=2', '/', '/exit', '/return', '/styles.css', '/health'])
    await get(path, { cookie: '__Host-left=1' })
  expect(seen.map(({ path }) => path)).toEqual(['/left', '/left', '/exit', '/return'])
  const words = `typed=body&body=${'words '.repeat(20_000)}`
  for (const body of ['typed=body&body=words&token=new.x', words])
    for (const path of ['/b/amber/write', '/stale', '/sign-in', '/return'])
      await post(path, body, { cookie: '__Host-left=1' })
  const [forms, all] = [['/left', '/left', '/left', '/return'], seen.slice(4)]
  expect(all.map(({ path }) => path)).toEqual([...forms, ...forms])
})
