import { describe, expect, it, vi } from 'vitest'
import { securityHeaders } from '../../../../app/server/http/security-headers'
import { page, startAsking as start } from '../../../support/server'

describe('a page', () => {
  it('is what the route answers', async () => {
    const { get, asked } = await start()
    const response = await get('/t/x?page=2', {
      'user-agent': 'a device',
      referer: 'http://elsewhere.example/',
      'x-any': '1',
    })
    expect([response.status, await response.text()]).toEqual([200, '<p>hello</p>'])
    const { request, path, context } = asked()
    expect(path).toBe('/t/x?page=2')
    for (const name of request.headers.keys())
      expect(['accept', 'cookie', 'content-type', 'sec-fetch-site']).toContain(name)
    expect(context.viewer).toEqual({ kind: 'guest' })
    expect(context.formToken).toMatch(/^new\.[\w-]{43}$/)
    expect(context.keepsCookies).toBe(false)
    expect(context.client).toHaveLength(43)
    expect(Math.abs(context.now - Date.now())).toBeLessThan(5000)
  })

  it('costs a guest no look into the database', async () => {
    const { get, db } = await start()
    const looks = vi.spyOn(db.read, 'select')
    await get('/')
    expect(looks).not.toHaveBeenCalled()
  })

  it('answers HEAD as GET without the body', async () => {
    const { address, asked } = await start()
    const response = await fetch(address, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe('12')
    expect(await response.text()).toBe('')
    expect(asked().request.method).toBe('GET')
  })

  it('says nothing about its content or its server that a route did not mean to say', async () => {
    const said = {
      etag: '"1"',
      'last-modified': 'today',
      'x-powered-by': 'x',
      'cache-control': 'public',
      'content-security-policy': '*',
      'clear-site-data': '"cache"',
    }
    const { get } = await start(() => page('x', { headers: said }))
    const { headers } = await get('/')
    for (const name of ['etag', 'last-modified', 'x-powered-by', 'server'])
      expect(headers.has(name)).toBe(false)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(headers.get('clear-site-data')).toBe('"cache"')
  })

  it('passes on redirects and several cookies', async () => {
    const headers: [string, string][] = [
      ['location', '/sent/x'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]
    const { get } = await start(() => new Response(null, { status: 303, headers }))
    const response = await get('/')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sent/x'])
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })
})

describe('every answer', () => {
  it.each([
    ['a page', '/t/x', 200],
    ['a file', '/styles.css', 200],
    ['the health of the server', '/health', 200],
    ['what Remix offers to scripts', '/t/x.data', 404],
    ['what Remix offers to scripts', '/__manifest?p=/', 404],
    ['what Remix offers to scripts', '/?_data=root', 404],
    ['a broken address', '/%ff', 400],
    ['a long address', `/${'a'.repeat(5000)}`, 414],
  ])('carries the security headers: %s %#', async (_, path, status) => {
    const { get } = await start()
    const response = await get(path)
    expect(response.status).toBe(status)
    for (const [name, value] of Object.entries(securityHeaders))
      if (name !== 'Cache-Control' || path !== '/styles.css') expect(response.headers.get(name)).toBe(value)
    if (status >= 400) expect(await response.text()).toContain('href="/"')
  })

  it('carries them when the route throws, and tells the log nothing but the route', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { get } = await start(() => {
      throw new Error('somebody’s words')
    })
    const response = await get('/t/k3f9x2?word=1')
    expect(response.status).toBe(500)
    expect(response.headers.get('content-security-policy')).toBe(securityHeaders['Content-Security-Policy'])
    expect(await response.text()).not.toContain('words')
    expect(String(error.mock.calls)).toMatch(/^GET \(no route\): Error\n/)
    expect(String(error.mock.calls)).not.toMatch(/k3f9x2|words|word=1/)
    error.mockRestore()
  })

  it('is a whole page even where Remix gives up without one', async () => {
    const { get } = await start(() => new Response('Unexpected Server Error', { status: 500 }))
    const response = await get('/')
    expect([response.status, (await response.text()).startsWith('<!doctype html>')]).toEqual([500, true])
  })
})

describe('a file', () => {
  it('may be kept for a day, and is asked for again by its tag', async () => {
    const { get } = await start()
    const response = await get('/styles.css')
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await response.text()).toBe('body { color: black }')
    expect((await get('/styles.css', { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(
      304,
    )
    expect((await get('/styles.css', { range: 'bytes=5-2' })).status).toBe(200)
    expect((await get('/icons/lamp.svg')).headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  })

  it('comes compressed where that is understood', async () => {
    const { raw } = await start()
    const ask = (accept: string) =>
      raw(`GET /styles.css HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ${accept}\r\n\r\n`)
    expect(await ask('gzip, deflate, br')).toContain('Content-Encoding: br')
    expect(await ask('gzip;q=1.0, br;q=0')).toContain('Content-Encoding: gzip')
    expect(await ask('identity')).not.toContain('Content-Encoding')
  })

  it('is only what lies open in the folder', async () => {
    const { get, seen } = await start()
    const others = ['/.hidden.css', '/notes.md', '/styles.css/', '/icons', '/__proto__', '/constructor']
    for (const path of others) await get(path)
    expect(seen).toHaveLength(others.length)
    expect((await get('/..%2fdata/secret.json')).status).toBe(404)
  })
})

it('is not healthy without its database', async () => {
  const { get, db } = await start()
  const broken = vi.spyOn(db.read, 'select').mockImplementation(() => {
    throw new Error('gone')
  })
  const response = await get('/health')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60'])
  broken.mockRestore()
  expect(await (await get('/health')).text()).toBe('ok\n')
})
