import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { onTestFinished } from 'vitest'
import { sessionCookie } from '../../app/accounts/sessions'
import { formTokenFor } from '../../app/server/http/form-token'
import { makeServer, patience } from '../../app/server/http/http-server'
import { type Handle, makeListener } from '../../app/server/http/listener'
import type { Settings } from '../../app/settings'
import { openWorld } from './world'

/** The whole server over a world of its own, with the pages answered by `handle`. It ends with the test. */
export async function startServer(
  handle: Handle,
  limits: Partial<typeof patience> = {},
  settings: Partial<Settings> = {},
) {
  const world = await openWorld()
  Object.assign(world.site.settings, settings)
  const files = mkdtempSync(join(tmpdir(), 'lamplight-public-'))
  mkdirSync(join(files, 'icons'))
  writeFileSync(join(files, 'styles.css'), 'body { color: black }')
  writeFileSync(join(files, 'icons', 'lamp.svg'), '<svg/>')
  writeFileSync(join(files, '.hidden.css'), 'no')
  writeFileSync(join(files, 'notes.md'), 'no')

  const server = makeServer(makeListener(world.site, handle, files), world.site.settings, {
    ...patience,
    ...limits,
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    rmSync(files, { recursive: true })
  })
  const { port } = server.address() as AddressInfo
  return {
    ...world,
    server,
    port,
    address: `http://127.0.0.1:${port}`,
    raw: (...parts: (string | Buffer | number)[]) => sendRaw(port, parts),
  }
}

/**
 * Throws bytes at the server; a number waits so many ms.
 * @returns what came back until the server closed the connection, or until 300 ms after the last part
 */
function sendRaw(port: number, parts: (string | Buffer | number)[]): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.on('data', piece => {
      received += piece.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
    const send = async () => {
      for (const part of parts) {
        if (typeof part === 'number') await new Promise(done => setTimeout(done, part))
        else if (socket.writable) await new Promise(done => socket.write(part, done))
      }
      setTimeout(() => socket.destroy(), 300)
    }
    socket.on('connect', send)
  })
}

/** A page of one line, as a route would answer it. */
export const page = (text: string, init: ResponseInit = {}) => {
  const headers = new Headers(init.headers)
  if (!headers.has('content-type')) headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(text, { ...init, headers })
}

type Answer = (request: Request, context: AppLoadContext) => Response | Promise<Response>

/** @param answer what the routes say to everything */
export async function startAsking(
  answer: Answer = () => page('<p>hello</p>'),
  settings: Partial<Settings> = {},
) {
  const seen: { request: Request; path: string; body: string; context: AppLoadContext }[] = []
  const server = await startServer(
    async (request, context) => {
      const { pathname, search } = new URL(request.url)
      seen.push({ request, path: pathname + search, body: await request.text(), context })
      return answer(request, context)
    },
    {},
    settings,
  )
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.address + path, { headers, redirect: 'manual' })

  /** Through node:http: `fetch` would put a Sec-Fetch-Site of its own in the place of ours. */
  const post = (
    path: string,
    body: string,
    more: Record<string, string | undefined> = {},
  ): Promise<{ status: number; text: string; cookies: string[]; location: string }> => {
    const given: Record<string, string | number | undefined> = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'content-length': Buffer.byteLength(body),
      ...more,
    }
    const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    return new Promise((resolve, reject) => {
      const sent = request(server.address + path, { method: 'POST', headers }, async response => {
        let text = ''
        for await (const piece of response) text += piece
        const { location = '', 'set-cookie': cookies = [] } = response.headers
        resolve({ status: response.statusCode ?? 0, text, cookies, location })
      })
      sent.on('error', reject).end(body)
    })
  }

  const signedIn = async () => {
    const { holder } = await server.member('ada')
    const token = await server.sessions.start(holder, 'member')
    return {
      token,
      cookie: sessionCookie(token, 'member').split(';')[0] as string,
      formToken: formTokenFor(server.secret, token),
    }
  }
  /** What the routes were asked last. */
  const asked = () => seen.at(-1) as (typeof seen)[0]
  return { ...server, seen, asked, get, post, signedIn }
}
