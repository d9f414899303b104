import { describe, expect, it } from 'vitest'
import { page, startAsking } from '../../../support/server'

/** A minute may end between two readings, and with it what is kept. */
const again = { retry: 2 }

describe('only what everybody gets alike is kept', again, () => {
  const counting = async (answer: (formToken: string) => Response, settings = {}) => {
    const asking = await startAsking((_, { formToken }) => answer(formToken), settings)
    const twice = async (path: string, headers: Record<string, string> = {}) => {
      const before = asking.seen.length
      await asking.get(path, headers)
      await asking.get(path, headers)
      return asking.seen.length - before
    }
    return { ...asking, twice }
  }

  it('pages to read, of people whose browser has nothing of ours', async () => {
    const { twice, signedIn } = await counting(() => page('<p>words</p>'))
    for (const path of [
      '/',
      '/b/amber',
      '/b/amber?sort=newest',
      '/t/abc?after=50',
      '/a/abc',
      '/help?country=GB',
    ])
      expect(await twice(path), path).toBe(1)
    const { cookie } = await signedIn()
    for (const each of [cookie, '__Host-f=abc', '__Host-l=1', '__Host-v=x', 'other=1'])
      expect(await twice('/b/birch', { cookie: each }), each).toBe(2)
    const others = [
      '/b/amber/write',
      '/t/abc/reply',
      '/search',
      '/sign-in',
      '/key',
      '/mine',
      '/n/a/abc',
      '/review',
    ]
    for (const path of [
      ...others,
      '/a/abc?said=x',
      '/b/amber?after=%22',
      '/b/amber?after=1&after=2',
      '/left',
    ])
      expect(await twice(path), path).toBe(2)
  })

  it('nothing with a form’s token, a one-time token or a cookie, and nothing that is missing or failed', async () => {
    const secrets: ((formToken: string) => Response)[] = [
      token => page(`<form><input name="token" value="${token}"></form>`),
      () => page('<form><input type="hidden" name="once" value="abc"></form>'),
      () => page('<meta name="kept-text" content="abc">'),
      () => page('x', { headers: { 'set-cookie': 'a=b' } }),
      () => page('x', { status: 404 }),
      () => page('x', { status: 410 }),
      () => page('x', { status: 503 }),
      () => page('x', { headers: { 'content-type': 'application/rss+xml' } }),
    ]
    let answer = secrets[0]
    const { twice } = await counting(token => answer?.(token) ?? page('x'))
    for (const [n, each] of secrets.entries()) {
      answer = each
      expect(await twice(`/b/board${n}`), `${each}`).toBe(2)
    }
    answer = undefined
    expect(await twice('/b/board')).toBe(1)
  })

  it('for each host and each language its own', async () => {
    const { port, seen, raw } = await counting(() => page('x'))
    for (const host of ['a.example', 'b.example', 'a.example'])
      await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    expect(port).toBeGreaterThan(0)
    expect(seen).toHaveLength(2)
  })

  it('within the memory it is given, and not at all where that is none', async () => {
    const none = await counting(() => page('x'), { pageCacheBytes: 0 })
    expect(await none.twice('/')).toBe(2)
    const little = await counting(() => page('x'.repeat(3_000)), { pageCacheBytes: 12_000 })
    for (const path of ['/b/a', '/b/b', '/b/c', '/b/d']) await little.get(path)
    expect(await little.twice('/b/d')).toBe(0)
    expect(await little.twice('/b/a')).toBe(1)
    const large = await counting(() => page('x'.repeat(20_000)), { pageCacheBytes: 12_000 })
    expect(await large.twice('/')).toBe(2)
  })
})

it('many who ask for a page at once wait for one that is made', again, async () => {
  const { get, seen } = await startAsking(async () => {
    await new Promise(resolve => setTimeout(resolve, 50))
    return page('<p>words</p>')
  })
  const all = await Promise.all(Array.from({ length: 20 }, () => get('/b/amber').then(each => each.text())))
  expect(new Set(all)).toEqual(new Set(['<p>words</p>']))
  expect(seen).toHaveLength(1)
})

it('is sent with the headers of a new one, packed as the browser can unpack it', again, async () => {
  const { address, seen } = await startAsking(() => page('<p>words</p>'.repeat(200)))
  const ask = (encoding: string) => fetch(address, { headers: { 'accept-encoding': encoding } })
  const headersOf = (response: Response) => [...response.headers].filter(([name]) => name !== 'date')
  for (const encoding of ['br', 'gzip', 'identity']) {
    const [first, again] = [await ask(encoding), await ask(encoding)]
    expect(headersOf(again)).toEqual(headersOf(first))
    expect(again.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    expect(again.headers.get('cache-control')).toBe('no-store')
    expect(await again.text()).toBe('<p>words</p>'.repeat(200))
  }
  expect(seen).toHaveLength(1)
})

it('reading counts against the limit, kept or not', again, async () => {
  const { get, seen } = await startAsking(undefined, {
    proxyHeader: 'x-forwarded-for',
    readingLimit: 3,
  })
  const from = { 'x-forwarded-for': '198.51.100.77' }
  const statuses = []
  for (let n = 0; n < 4; n++) statuses.push((await get('/t/amber', from)).status)
  expect(statuses).toEqual([200, 200, 200, 429])
  expect((await get('/t/amber', { 'x-forwarded-for': '203.0.113.77' })).status).toBe(200)
  expect(seen).toHaveLength(1)
})
