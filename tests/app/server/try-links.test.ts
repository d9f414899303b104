import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { shownDirectories } from '../../../app/referrals/listing-status'
import { isPublicAddress } from '../../../app/server/ask-address'
import { checkLinks, tryLink } from '../../../app/server/try-links'
import { DAY, dayOf } from '../../../db/clock'
import { readListing } from '../../../db/directories'
import { directories, events } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

const limits = { timeout: 300, mayReachPrivate: true }

/** Places on this machine, so that nothing leaves it. */
async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const status =
  (code: number, headers = {}): RequestListener =>
  (_, outgoing) =>
    outgoing.writeHead(code, headers).end()

async function withPlace(url: string, id = 'place') {
  const world = await openWorld()
  const entry = { id, name: 'A place', url, countries: ['*'], kinds: [], grade: 'A', state: 'verified' }
  await world.db.write(tx =>
    tx
      .insert(directories)
      .values({ id, position: 1, entry, state: 'verified', checkedDay: dayOf(NOON) - 400 })
      .returning(),
  )
  const onDay = (n: number) => ({ db: world.db, now: NOON + n * DAY })
  return {
    ...world,
    check: (n: number, which: 'due' | 'all' = 'all') =>
      checkLinks(world.db, { which, now: NOON + n * DAY, limits }),
    isShown: async (n: number) => (await shownDirectories(onDay(n))).some(each => each.id === id),
    row: () => readListing(world.db.read, 'directory', id),
  }
}

describe('a link', () => {
  it('that answers makes its entry checked that day, and it is shown again', async () => {
    const { check, isShown, row, db } = await withPlace(await serve(status(200)))
    expect(await isShown(0)).toBe(false)
    await check(0)
    expect(await row()).toMatchObject({ checkedDay: dayOf(NOON), checkedBy: 'link' })
    expect(await isShown(0)).toBe(true)
    const told = await db.read.select().from(events).where(eq(events.kind, 'links-checked'))
    expect(told.map(({ detail }) => detail)).toEqual([{ tried: 1, answered: 1, gone: 0, failed: 0 }])
  })

  it.each([404, 410])('that is gone (%i) leaves at once, and comes back when it answers', async code => {
    let answers = status(200)
    const url = await serve((incoming, outgoing) => answers(incoming, outgoing))
    const { check, isShown } = await withPlace(url)
    await check(0)
    answers = status(code)
    await check(1)
    expect(await isShown(1)).toBe(false)
    answers = status(200)
    await check(2)
    expect(await isShown(2)).toBe(true)
  })

  it('that fails leaves after three failures in a row, each on another day', async () => {
    let answers = status(200)
    const url = await serve((incoming, outgoing) => answers(incoming, outgoing))
    const { check, isShown } = await withPlace(url)
    await check(0)
    answers = status(500)
    await check(1)
    await check(1)
    await check(1)
    await check(2)
    expect(await isShown(2)).toBe(true)
    await check(3)
    expect(await isShown(3)).toBe(false)
  })

  it('that keeps machines out is neither checked nor dead', async () => {
    const { check, row } = await withPlace(await serve(status(403)))
    for (const n of [1, 2, 3, 4]) expect((await check(n)).links[0]?.said).toBe('shut')
    expect((await row())?.checkedDay).toBe(dayOf(NOON) - 400)
  })

  it('is tried again only after a week, unless all are asked for', async () => {
    const { check } = await withPlace(await serve(status(200)))
    const number = async (n: number, which: 'due' | 'all') => (await check(n, which)).links.length
    expect(await number(0, 'due')).toBe(1)
    expect(await number(6, 'due')).toBe(0)
    expect(await number(6, 'all')).toBe(1)
    expect(await number(13, 'due')).toBe(1)
  })

  it('of one host is asked while no other of it is', async () => {
    let at = 0
    let most = 0
    const url = await serve((_, outgoing) => {
      most = Math.max(most, ++at)
      setTimeout(() => {
        at--
        outgoing.end()
      }, 20)
    })
    const { db, check } = await withPlace(url)
    const more = ['b', 'c', 'd', 'e', 'f'].map((id, n) => ({
      ...{ id, position: n + 2, checkedDay: 1, state: 'verified' as const },
      entry: { id, name: id, url: `${url}/${id}` },
    }))
    await db.write(tx => tx.insert(directories).values(more).returning())
    expect((await check(0)).links).toHaveLength(6)
    expect(most).toBe(1)
  })
})

describe('when nothing at all answers', () => {
  it('it says more about us than about them, and nothing is noted', async () => {
    const { db, check, row } = await withPlace('http://127.0.0.1:9/')
    const more = ['b', 'c'].map((id, n) => ({
      ...{ id, position: n + 2, checkedDay: 1, state: 'verified' as const },
      entry: { id, name: id, url: `http://127.0.0.${n + 2}:9/` },
    }))
    await db.write(tx => tx.insert(directories).values(more).returning())
    expect((await check(0)).outcome).toBe('offline')
    expect(await db.read.$count(events, eq(events.kind, 'links-checked'))).toBe(0)
    expect((await row())?.checkedDay).toBe(dayOf(NOON) - 400)
  })
})

describe('trying a link', () => {
  it('asks with HEAD, and with GET where HEAD is not answered well', async () => {
    const methods: string[] = []
    const url = await serve(({ method = '' }, outgoing) => {
      methods.push(method)
      outgoing.writeHead(method === 'HEAD' ? 405 : 200).end('a page')
    })
    expect((await tryLink(url, limits)).meaning).toBe('answers')
    expect(methods).toEqual(['HEAD', 'GET'])
  })

  it('carries no cookie, no referrer and no name of ours', async () => {
    let seen = ''
    const url = await serve(({ headers, rawHeaders }, outgoing) => {
      seen = `${rawHeaders.join(' ')} ${headers.cookie ?? ''}`
      outgoing.writeHead(200, { 'Set-Cookie': 'a=b' }).end()
    })
    await tryLink(url, limits)
    expect(seen).not.toMatch(/cookie|referer|lamplight/i)
    expect(seen).toContain('link-check')
  })

  it('follows three redirects and says where they lead, but not four', async () => {
    const url = await serve(({ url: path = '' }, outgoing) => {
      const left = Number(path.slice(1))
      if (left === 0) outgoing.end()
      else outgoing.writeHead(302, { Location: `/${left - 1}` }).end()
    })
    expect(await tryLink(`${url}/3`, limits)).toEqual({
      said: 'answered',
      meaning: 'answers',
      movedTo: `${url}/0`,
    })
    expect(await tryLink(`${url}/4`, limits)).toMatchObject({ said: 'too-many-redirects', meaning: 'fails' })
  })

  it('gives up on who never answers, also in the middle of a line', async () => {
    const url = await serve(() => {})
    expect((await tryLink(url, limits)).said).toBe('timeout')
  })

  it('opens nothing but web pages, also when it is led elsewhere', async () => {
    expect((await tryLink('file:///etc/passwd', limits)).said).toBe('not-http')
    const url = await serve(status(302, { Location: 'ftp://example.org/' }))
    expect((await tryLink(url, limits)).said).toBe('not-http')
  })

  it('never reaches into a private network, also when it is led there', async () => {
    const url = await serve(status(200))
    const careful = { ...limits, mayReachPrivate: false }
    for (const address of [
      url,
      'http://localhost:1/',
      'http://[::1]/',
      'http://2130706433/',
      'http://0x7f.1/',
    ])
      expect((await tryLink(address, careful)).said, address).toBe('private')
  })
})

it('what is no public address is known', () => {
  const inside = [
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ]
  const inside6 = [
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '2002:a00:1::',
    'ff02::1',
    '64:ff9b::a00:1',
  ]
  for (const address of [...inside, ...inside6]) expect(isPublicAddress(address), address).toBe(false)
  for (const address of ['1.1.1.1', '172.32.0.1', '2606:4700::1111'])
    expect(isPublicAddress(address)).toBe(true)
})
