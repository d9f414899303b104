import { describe, expect, it } from 'vitest'
import { flushClicks } from '../../../app/server/counters'
import { plant } from '../../../app/server/plant'
import { DAY } from '../../../db/clock'
import { monthOf } from '../../../db/listings/clicks'
import { listingCode } from '../../../db/listings/code'
import { listingClicks } from '../../../db/schema'
import { startServer } from '../../support/server'
import { NOON } from '../../support/world'

const handle = () => Promise.resolve(new Response('a page'))
const code = listingCode('directory', 'cosrt')

const ping = (address: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    body: 'PING',
    headers: { 'Content-Type': 'text/ping', 'Sec-Fetch-Site': 'same-origin', ...headers },
  }).then(answer => answer.status)

describe('a click on a listing', () => {
  it('is counted for the entry and the month, and nothing else is kept', async () => {
    const { address, db, site } = await startServer(handle)
    await plant(site)
    const cookie = '__Host-session=nobody'
    for (const _ of [1, 2]) expect(await ping(address, `/e/${code}/opened`, { Cookie: cookie })).toBe(204)
    await flushClicks(db, NOON)
    await ping(address, `/e/${code}/opened`)
    await flushClicks(db, NOON + DAY)
    await flushClicks(db, NOON + DAY)
    expect(await db.read.select().from(listingClicks)).toEqual([
      { kind: 'directory', listingId: 'cosrt', month: monthOf(NOON), clicks: 3 },
    ])
  })

  it('is not counted from another site, nor for what is no entry', async () => {
    const { address, db, site } = await startServer(handle)
    await plant(site)
    expect(await ping(address, `/e/${code}/opened`, { 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect(await ping(address, '/e/000000000000/opened')).toBe(204)
    expect(await ping(address, '/help')).toBe(415)
    await flushClicks(db, NOON)
    expect(await db.read.$count(listingClicks)).toBe(0)
  })

  it('may be sent by pages with such links, and by no others', async () => {
    const pages: Record<string, string> = {
      '/with': `<a ping="/e/${code}/opened">x</a>`,
      '/without': '<p>&quot; ping=&quot;/e/</p>',
    }
    const { address } = await startServer(request =>
      Promise.resolve(
        new Response(pages[new URL(request.url).pathname] ?? '', {
          headers: { 'Content-Type': 'text/html' },
        }),
      ),
    )
    const policy = async (path: string) =>
      (await fetch(address + path)).headers.get('content-security-policy')
    expect(await policy('/with')).toContain("connect-src 'self'")
    expect(await policy('/without')).not.toContain('connect-src')
  })
})
