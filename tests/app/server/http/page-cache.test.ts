import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Site } from '../../../../app/context'
import { readMyPost } from '../../../../app/forum/my-post'
import { withdrawPost } from '../../../../app/forum/withdraw'
import { flushViews } from '../../../../app/server/counters'
import { makeServer } from '../../../../app/server/http/http-server'
import { type Handle, makeListener } from '../../../../app/server/http/listener'
import { openDb } from '../../../../db'
import { answerViews, boards } from '../../../../db/schema'
import { setBrake } from '../../../../moderation/brake/set-brake'
import { liftNotice, openIncident } from '../../../../moderation/incidents/incident'
import { moveThread } from '../../../../moderation/moves/move-thread'
import { castOf, decide } from '../../../support/moderators'
import { placeOf } from '../../../support/other-connection'
import { openDesk } from '../../../support/professionals'
import { realPages } from '../../../support/real-pages'
import { page, startAsking, startServer } from '../../../support/server'

async function listening(site: Site, handle: Handle): Promise<string> {
  const server = makeServer(makeListener(site, handle), site.settings)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** The pages that guests read, behind a listener of this process and behind another's, on one database. */
async function twoProcesses() {
  const pages = await realPages('', 'b/:board', 't/:thread', 'help')
  let made = 0
  const handle: typeof pages = (...asked) => {
    made++
    return pages(...asked)
  }
  const here = await startServer(handle)
  const db = await openDb(await placeOf(here.db))
  onTestFinished(() => db.close())
  const elsewhere = await listening({ ...here.site, db }, handle)
  const read = async (path: string) => (await fetch(elsewhere + path)).text()
  return { ...here, world: here, read, made: () => made, ...(await castOf(here)) }
}

it('a page is made once, and again after each change, by whichever process', async () => {
  const { world, read, made, ada, ben, marlo, db, secret } = await twoProcesses()
  /** At the latest in the tenth try: a minute may end, and PostgreSQL tells of what other tests commit as well. */
  const expectKept = async (path: string, tries = 10): Promise<void> => {
    await read(path)
    const before = made()
    await read(path)
    if (made() !== before && tries > 1) return expectKept(path, tries - 1)
    expect(made(), `${path} is kept`).toBe(before)
  }
  /** What others read of a page that they have just read, once this was done. */
  const after = async (path: string, change: () => Promise<unknown>) => {
    await expectKept(path)
    await change()
    return read(path)
  }
  const now = Date.now()
  const sent = await world.writeThread(ada, { title: 'Since the winter', now })
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  const address = `/t/${sent.threadId}`
  const publish = () => decide(world, { postId: sent.postId, staffId: marlo, now })

  expect(await after('/b/amber', publish)).toContain('Since the winter')
  const answered = await world.reply(ben, sent.threadId, { body: 'It was like that here.', now })
  if (!('postId' in answered)) throw new Error(answered.outcome)
  const publishReply = () => decide(world, { postId: answered.postId, staffId: marlo, now })
  expect(await after(address, publishReply)).toContain('It was like that here.')

  const replies = 'closed' as const
  const noticed = { threadId: sent.threadId, staffId: marlo, about: 'serious' as const, replies, now }
  let incidentId = ''
  const open = async () => {
    const opened = await openIncident(db, { ...noticed, notice: 'Something grave has happened.' })
    incidentId = 'incidentId' in opened ? opened.incidentId : ''
  }
  expect(await after(address, open)).toContain('Something grave has happened.')
  const lift = () => liftNotice(db, { incidentId, staffId: marlo, now })
  expect(await after(address, lift)).not.toContain('Something grave')

  const brake = { kind: 'read-only' as const, boardId: null, because: 'too-much' as const }
  const stop = () => setBrake(db, secret, { ...brake, hours: 3, slowMinutes: null, note: '', by: marlo, now })
  const words = await read('/b/birch')
  expect(await after('/b/birch', stop)).not.toBe(words)

  const to = { from: 'amber', to: 'birch', staffId: marlo, words: 'It fits better there.', now }
  const move = () => moveThread(db, { threadId: sent.threadId, ...to })
  expect(await after('/b/birch', move)).toContain('Since the winter')
  expect(await read('/b/amber')).not.toContain('Since the winter')

  const mine = await readMyPost(db.read, answered.postId, await world.mine(ben))
  if (!mine) throw new Error('Ben doesn’t find his reply.')
  expect(await after(address, () => withdrawPost(db, { mine, now }))).not.toContain('like that here')
  const retitle = () =>
    db.write(tx => tx.update(boards).set({ title: 'Another name' }).where(eq(boards.id, 'amber')).returning())
  expect(await after('/', retitle)).toContain('Another name')
})

describe('only what everybody gets alike is kept', () => {
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

it('many who ask for a page at once wait for one that is made', async () => {
  const { get, seen } = await startAsking(async () => {
    await new Promise(resolve => setTimeout(resolve, 50))
    return page('<p>words</p>')
  })
  const all = await Promise.all(Array.from({ length: 20 }, () => get('/b/amber').then(each => each.text())))
  expect(new Set(all)).toEqual(new Set(['<p>words</p>']))
  expect(seen).toHaveLength(1)
})

it('a page that changed while it was made is not kept', async () => {
  const { get, seen, member } = await startAsking(async () => {
    await member(`somebody ${seen.length}`)
    return page('x')
  })
  await get('/')
  await get('/')
  expect(seen).toHaveLength(2)
})

it('is sent with the headers of a new one, packed as the browser can unpack it', async () => {
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

it('reading counts against the limit, kept or not', async () => {
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

it('each reading of an answer is counted, kept or not', async () => {
  const desk = await openDesk()
  const answerId = await desk.publish(desk.hana)
  const server = await listening(desk.site, await realPages('a/:answer'))
  for (let n = 0; n < 3; n++)
    expect(await (await fetch(`${server}/a/${answerId}`)).text()).toContain('nobody taught us')
  await flushViews(desk.db, Date.now())
  const [row] = await desk.db.read.select({ views: answerViews.views }).from(answerViews)
  expect(row?.views).toBe(3)
})
