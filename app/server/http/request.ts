import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

const LONGEST = 4096
const host = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

export function readAddress(target: string, hostHeader: string | undefined): URL | 400 | 414 {
  if (target.length > LONGEST) return 414
  if (!target.startsWith('/') || !hostHeader || !host.test(hostHeader)) return 400
  // PostgreSQL accepts no NUL in text.
  if (/\0|%00/.test(target) || !URL.canParse(`http://${hostHeader}${target}`)) return 400
  const url = new URL(`http://${hostHeader}${target}`)
  url.hash = ''
  // In a link or a redirect, a path that begins with // would be another host.
  return url.pathname.startsWith('//') || !decodes(url.pathname) ? 400 : url
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Bytes. A post of 10,000 characters takes at most 90 kB in a form, in any script. */
const LARGEST_BODY = 256 * 1024
/** A form up to here is refused, and handed back to be shortened. Longer ones aren't read. */
const LARGEST_READ = 1024 * 1024
/** How many that are too long are read at a time, in all: 16 MB. */
const MOST_LONG = 16
/** A quarter of a million pieces of one byte each would take 50 MB. */
const MOST_PIECES = 4096

let longOnes = 0

/** `isLong`: it may only be handed back. 'too large' by its Content-Length or in fact; 'gone': the sender left. */
export function readBody(
  incoming: IncomingMessage,
): Promise<{ body: Buffer; isLong: boolean } | 'too large' | 'gone'> {
  return new Promise(resolve => {
    if (Number(incoming.headers['content-length'] ?? 0) > LARGEST_READ) return resolve('too large')
    const pieces: Buffer[] = []
    let size = 0
    let isLong = false
    const end = (read: { body: Buffer; isLong: boolean } | 'too large' | 'gone') => {
      if (isLong) longOnes--
      isLong = false
      incoming.off('data', take)
      pieces.length = 0
      resolve(read)
    }
    const take = (piece: Buffer) => {
      size += piece.length
      if (size > LARGEST_BODY && !isLong) {
        if (longOnes >= MOST_LONG) return end('too large')
        isLong = true
        longOnes++
      }
      if (size > LARGEST_READ || pieces.push(piece) > MOST_PIECES) end('too large')
    }
    incoming.on('data', take)
    incoming.once('end', () => end({ body: Buffer.concat(pieces), isLong }))
    incoming.once('error', () => end('gone'))
    incoming.once('close', () => end('gone'))
  })
}

/** Without any NUL, which PostgreSQL accepts in no text, and which nobody sees in theirs. */
export function readFields(body: Buffer): URLSearchParams | 'unreadable' {
  const fields = [...new URLSearchParams(body.toString('utf8'))]
  if (fields.some(([name]) => name.includes('\0'))) return 'unreadable'
  return new URLSearchParams(fields.map(([name, value]) => [name, value.replaceAll('\0', '')]))
}

/** Routes can't store or log headers that they never see. */
const passed = ['accept', 'content-type', 'cookie', 'sec-fetch-site'] as const

export type ToAnswer = { url: URL; headers: IncomingHttpHeaders; form: URLSearchParams | null }

/**
 * HEAD is passed on as GET. Without `Origin`, which is already checked: Remix would refuse the `null` that browsers
 * send.
 */
export function toRequest({ url, headers, form }: ToAnswer, signal: AbortSignal): Request {
  const seen = new Headers()
  for (const name of passed) {
    const value = headers[name]
    if (value !== undefined) seen.set(name, value)
  }
  return new Request(url, { method: form ? 'POST' : 'GET', headers: seen, body: form?.toString(), signal })
}
