import { describe, expect, it } from 'vitest'
import { page, startAsking } from '../../../support/server'

/**
 * What browsers send with a form under our Referrer-Policy (same-origin), by their own sources: Sec-Fetch-Site only to
 * addresses that they trust (https, or http on this machine), Safari from 16.4 on; Origin as the Fetch standard has it,
 * or "null" where a setting or an extension hides the referrer.
 */
const OURS = 'forum.example'
const https = { origin: `https://${OURS}` }
const http = { origin: `http://${OURS}` }
const elsewhere = { origin: 'https://evil.example' }
const hidden = { origin: 'null' }
const same = { 'sec-fetch-site': 'same-origin' }
const cross = { 'sec-fetch-site': 'cross-site' }

type Row = [browser: string, headers: Record<string, string>]

const own: Row[] = [
  ['Chromium, https', { ...https, ...same }],
  ['Chromium, http', http],
  ['Firefox, https', { ...https, ...same }],
  ['Firefox, http', http],
  ['Safari 16.4 and later, https', { ...https, ...same }],
  ['Safari 16.4 and later, http', http],
  ['Safari and iOS before 16.4, https', https],
  ['Safari and iOS before 16.4, http', http],
  ['Chromium that hides the referrer, https', { ...hidden, ...same }],
]
const ownThatHide: Row[] = [
  ['Chromium that hides the referrer, http', hidden],
  ['Firefox that hides the referrer, http', hidden],
  ['Safari and iOS before 16.4 that hide the referrer', hidden],
  ['Firefox before 70, which sends no origin', {}],
]
const foreign: Row[] = [
  ['Chromium, https', { ...elsewhere, ...cross }],
  ['Chromium, http', elsewhere],
  ['Chromium, a page that hides itself, https', { ...hidden, ...cross }],
  ['Firefox, https', { ...elsewhere, ...cross }],
  ['Safari 16.4 and later, https', { ...elsewhere, ...cross }],
  ['Safari and iOS before 16.4', elsewhere],
  ['a neighbour on our domain', { origin: `https://a.${OURS}`, 'sec-fetch-site': 'same-site' }],
  ['a sandboxed frame, https', { ...hidden, ...cross }],
]
const foreignThatHide: Row[] = [
  ['Chromium, http', hidden],
  ['Safari and iOS before 16.4', hidden],
  ['a browser that sends no origin', {}],
]

const form = (text: string) => page(`<form method="post"><input name="token" value="${text}"></form>`)

/** A forum whose every page has a form with this browser's token. */
async function start() {
  const forum = await startAsking((_, context) => form(context.formToken))
  const token = (text: string) => /value="([^"]*)"/.exec(text)?.[1] ?? ''
  const visit = async (cookie = '') => {
    const response = await forum.get('/b/amber/write', { cookie })
    const [set = ''] = response.headers.getSetCookie()
    return { cookie: set.split(';')[0] ?? '', token: token(await response.text()) }
  }
  const send = async (
    headers: Record<string, string>,
    fields: { token?: string; cookie?: string; path?: string },
  ) => {
    const { token = '', cookie = '', path = '/b/amber/write' } = fields
    const bare = { host: OURS, 'sec-fetch-site': undefined, cookie, ...headers }
    return (await forum.post(path, `body=words&token=${token}`, bare)).status
  }
  return { ...forum, visit, send }
}

describe('a form of ours', () => {
  it.each(own)('is taken from a newcomer and in a session: %s', async (_, headers) => {
    const { visit, send, signedIn } = await start()
    expect(await send(headers, await visit())).toBe(200)
    const { cookie, formToken } = await signedIn()
    expect(await send(headers, { cookie, token: formToken })).toBe(200)
  })

  it.each(ownThatHide)('is taken by its token alone: %s', async (_, headers) => {
    const { visit, send, signedIn } = await start()
    expect(await send(headers, await visit())).toBe(200)
    const { cookie, formToken } = await signedIn()
    expect(await send(headers, { cookie, token: formToken })).toBe(200)
    expect(await send(headers, { path: '/search' })).toBe(200)
    expect(await send(headers, { path: '/b/amber/answers' })).toBe(200)
  })
})

describe('a form of another site', () => {
  it.each(foreign)('is refused, whatever it brings: %s', async (_, headers) => {
    const { visit, send } = await start()
    expect(await send(headers, await visit())).toBe(403)
    expect(await send(headers, { path: '/search' })).toBe(403)
  })

  it.each(foreignThatHide)('is refused with a token that anybody can fetch: %s', async (_, headers) => {
    const { visit, send, signedIn } = await start()
    const [theirs, victims] = [await visit(), await visit()]
    expect(await send(headers, { token: theirs.token })).toBe(403)
    expect(await send(headers, { token: theirs.token, cookie: victims.cookie })).toBe(403)
    expect(await send(headers, { cookie: victims.cookie })).toBe(403)
    const { cookie } = await signedIn()
    expect(await send(headers, { token: theirs.token, cookie })).toBe(403)
    expect(await send(headers, { cookie })).toBe(403)
  })
})

describe('the cookie of a form', () => {
  it('comes with a page that has a form with a token, once, and with no other page', async () => {
    const { visit, get } = await start()
    const { cookie, token } = await visit()
    expect(cookie).toMatch(/^__Host-f=[\w-]{22}$/)
    expect(await visit(cookie)).toEqual({ cookie: '', token })
    const plain = await startAsking()
    expect((await plain.get('/t/x')).headers.getSetCookie()).toEqual([])
    expect((await get('/styles.css')).headers.getSetCookie()).toEqual([])
  })

  it('lasts no longer than the browser is open, and is read by no script and no other site', async () => {
    const { get } = await start()
    const [line = ''] = (await get('/sign-in')).headers.getSetCookie()
    expect(line).toMatch(/; HttpOnly; Path=\/; SameSite=Lax; Secure$/)
    expect(line).not.toMatch(/Max-Age|Expires/)
  })

  it('goes when a session begins or ends', async () => {
    const headers = { 'set-cookie': '__Host-s=new; Path=/' }
    const { post } = await startAsking(() => page('in', { headers }))
    const { cookies } = await post('/sign-in', 'key=x', { cookie: '__Host-f=abc' })
    expect(cookies).toEqual(['__Host-s=new; Path=/', expect.stringMatching(/^__Host-f=;.*Max-Age=0/)])
  })

  it('is not set in a session, whose own token is in its forms', async () => {
    const { get, signedIn } = await start()
    const { cookie } = await signedIn()
    expect((await get('/b/amber/write', { cookie })).headers.getSetCookie()).toEqual([])
  })

  it('tells the pages whether the browser keeps cookies', async () => {
    const { send, visit, asked, get } = await start()
    const { cookie } = await visit()
    await send(own[0]?.[1] ?? {}, {})
    expect(asked().context.keepsCookies).toBe(false)
    await send(own[0]?.[1] ?? {}, { cookie })
    expect(asked().context.keepsCookies).toBe(true)
    await get('/', { cookie: '__Host-s=ended' })
    expect(asked().context.keepsCookies).toBe(true)
  })
})
