import { connect, type Socket } from 'node:net'
import { describe as describeAlways, expect, it, vi } from 'vitest'
import { dialect } from '../../../../db/columns'
import { page, startServer } from '../../../support/server'

// None of this gets as far as the database.
const describe = describeAlways.skipIf(dialect === 'postgres')

async function start(more = {}) {
  let reached = 0
  const limits = { headers: 600, request: 900, keepAlive: 300, silent: 1500, look: 100, ...more }
  const handle = async () => {
    reached++
    return page('<p>hello</p>')
  }
  const server = await startServer(handle, limits)
  /** Whether people still get their pages. */
  const stillServes = async () => {
    const response = await fetch(server.address)
    expect([response.status, await response.text()]).toEqual([200, '<p>hello</p>'])
  }
  return { ...server, stillServes, reached: () => reached }
}

const form = 'Host: a\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n'
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('what was never a good request', () => {
  it.each([
    ['noise', '\x16\x03\x01\x02\x00\x01\x00\xfc\x03\x03', 400],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a method that is not ours', 'PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', 405],
    ['a method for proxies', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['OPTIONS for everything', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    [
      'a wish to speak another protocol',
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      200,
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a strange host', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
    ['a path to another host', 'GET //evil.example HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['an address in full', 'GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a broken percent', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a NUL in the path', 'GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a NUL in the path, encoded', 'GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nCookie: a\0b\r\n\r\n', 400],
    ['a path of 20 KB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['a path of 8 KB', `GET /${'a'.repeat(8_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', `POST / HTTP/1.1\r\n${form}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    [
      'a length and pieces',
      `POST / HTTP/1.1\r\n${form}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a length below nothing', `POST / HTTP/1.1\r\n${form}Content-Length: -1\r\n\r\n`, 400],
    ['a page with a body', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc', 400],
    [
      'a form from nowhere',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b',
      403,
    ],
    [
      'an upload',
      'POST / HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc',
      415,
    ],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: the-impossible\r\n\r\n', 200],
    [
      'letters of any kind in a header',
      'GET / HTTP/1.1\r\nHost: a\r\nCookie: \xff\xfe=\xe9\r\nAccept: \xff\r\n\r\n',
      200,
    ],
    ['an old protocol', 'GET / HTTP/1.0\r\nHost: a\r\n\r\n', 200],
  ])('%s', async (_, bytes, status) => {
    const { raw, stillServes } = await start()
    const answer = await raw(Buffer.from(bytes, 'latin1'))
    expect(statusOf(answer)).toBe(status)
    expect(answer).toContain("Content-Security-Policy: default-src 'none'")
    if (status >= 400) expect(answer).toContain('<!doctype html>')
    await stillServes()
  })

  it('answers the good ones of many that come at once, and then the bad one', async () => {
    const { raw, stillServes } = await start()
    const answer = await raw(`${'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(50)}nonsense\r\n\r\n`)
    expect(answer.match(/HTTP\/1\.1 5/g)).toBeNull()
    await stillServes()
  })
})

it.skipIf(dialect === 'postgres')('a connection ends after a number of requests, without a 5xx', async () => {
  const { raw, stillServes } = await start({ requests: 20 })
  const answer = await raw('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(50))
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(Array(20).fill('HTTP/1.1 200'))
  expect(answer.match(/Connection: close/g)).toHaveLength(1)
  await stillServes()
})

describe('a body that is too large', () => {
  it('is refused by the length it states, before it is sent', async () => {
    const { raw, reached } = await start()
    const answer = await raw(`POST / HTTP/1.1\r\n${form}Content-Length: 1048577\r\n\r\n`)
    expect(statusOf(answer)).toBe(413)
    expect(answer).toContain('Connection: close')
    expect(reached()).toBe(0)
  })

  it('is refused by the length it states, even if it is sent', async () => {
    const { raw } = await start()
    const answer = await raw(
      `POST / HTTP/1.1\r\n${form}Content-Length: 20000000\r\n\r\n`,
      Buffer.alloc(20_000_000, 97),
    )
    expect(statusOf(answer)).toBe(413)
  })

  it('is refused while it streams in without a stated length', async () => {
    const { raw, stillServes } = await start()
    const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`
    const answer = await raw(
      `POST / HTTP/1.1\r\n${form}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array<string>(200).fill(piece),
    )
    expect(statusOf(answer)).toBe(413)
    await stillServes()
  })

  it('is refused in the smallest pieces, without filling the memory', async () => {
    const { raw, stillServes } = await start()
    const pieces = Buffer.from('1\r\na\r\n'.repeat(270_000))
    const before = process.memoryUsage().rss
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        raw(`POST / HTTP/1.1\r\n${form}Transfer-Encoding: chunked\r\n\r\n`, pieces),
      ),
    )
    // Whoever sends like this may be cut off before the answer is read.
    for (const answer of answers) if (answer) expect(statusOf(answer)).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6)
    await stillServes()
  })

  it('is accepted up to the limit', async () => {
    const { raw } = await start()
    const answer = await raw(
      `POST / HTTP/1.1\r\n${form}Content-Length: 262144\r\n\r\n`,
      Buffer.alloc(262_144, 97),
    )
    expect(statusOf(answer)).toBe(200)
  })
})

describe('a client that is slow or stops', () => {
  it('is cut off while it sends the headers', async () => {
    const { raw } = await start()
    const answer = await raw(
      'GET / HTTP/1.1\r\n',
      ...Array.from({ length: 40 }, () => ['X: y\r\n', 50]).flat(),
    )
    expect(statusOf(answer)).toBe(408)
  })

  it('is cut off while it sends the body', async () => {
    const { raw } = await start()
    const head = `POST / HTTP/1.1\r\n${form}Content-Length: 1000\r\n\r\n`
    const answer = await raw(head, ...Array.from({ length: 40 }, () => ['a', 50]).flat())
    expect(statusOf(answer)).toBe(408)
  })

  it('is cut off when it says nothing at all', async () => {
    const { raw } = await start()
    const started = performance.now()
    await raw('', 2500)
    expect(performance.now() - started).toBeLessThan(2400)
  })

  it('leaves nothing behind when it hangs up in the middle', async () => {
    const { port, stillServes } = await start()
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        const reader = await open(port)
        reader.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20), () => reader.destroy())
        const socket = await open(port)
        socket.write(`POST / HTTP/1.1\r\n${form}Content-Length: 1000\r\n\r\nabc`)
        await new Promise(done => setTimeout(done, 20))
        socket.destroy()
      }),
    )
    await new Promise(done => setTimeout(done, 100))
    expect(error).not.toHaveBeenCalled()
    error.mockRestore()
    await stillServes()
  })

  it('does not keep the others waiting', async () => {
    const { port, stillServes } = await start()
    const slow = await Promise.all(Array.from({ length: 200 }, () => open(port)))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    const drip = setInterval(() => {
      for (const socket of slow) socket.write('a')
    }, 20)
    await stillServes()
    expect(slow.some(socket => !socket.destroyed)).toBe(true)
    for (let n = 0; n < 30; n++) await stillServes()
    clearInterval(drip)
    for (const socket of slow) socket.destroy()
  })
})

const open = (port: number): Promise<Socket> =>
  new Promise(resolve => {
    const socket: Socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', () => {})
  })
