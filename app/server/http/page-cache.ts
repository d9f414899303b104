import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../../db'
import { type Encoding, encoded } from './encoding'

type Version = number | string

type Made = {
  pathname: string
  now: number
  plain: Buffer
  headers: [name: string, value: OutgoingHttpHeader][]
}

export type KeptPage = Omit<Made, 'now'> & {
  /** Each reading of an answer is counted. */
  answerId: string | null
  minute: number
  /** Made when first asked for. */
  ready: Map<Encoding, { headers: OutgoingHttpHeader[]; body: Buffer }>
  size: number
}

const MINUTE = 60_000
/** Milliseconds after which a page is made without asking, and for which nobody asks again. */
const PATIENCE = 500
const AWAY = 5_000
/** Bytes of an entry beside its bodies. */
const BESIDE = 2_000

/**
 * Pages that everybody gets alike, as they were last made. Whether that's still what a new one would be is asked of the
 * database in each request: any commit, by whichever process, empties the cache (docs/decisions/048).
 * @param most bytes
 */
export function pageCache(db: Db, most: number) {
  let version: Version | undefined
  let size = 0
  let awayUntil = 0
  let waiting: ((at: Version | null) => void)[] = []
  let isAsking = false
  const pages = new Map<string, KeptPage>()
  const inWork = new Map<string, Promise<boolean>>()

  function drop(key: string) {
    size -= pages.get(key)?.size ?? 0
    pages.delete(key)
  }

  function see(current: Version | undefined) {
    if (current === version) return
    version = current
    pages.clear()
    size = 0
  }

  /** Whoever waits together shares one question, which is asked after all of them have come. */
  function whenKnown(go: (at: Version | null) => void): void {
    waiting.push(go)
    if (waiting.length === 1 && !isAsking) setImmediate(askForAll)
  }

  async function askForAll(): Promise<void> {
    isAsking = true
    try {
      while (waiting.length > 0) {
        const all = waiting
        waiting = []
        const answer = ask()
        const at = answer instanceof Promise ? await answer : answer
        for (const go of all) go(at)
      }
    } finally {
      isAsking = false
    }
  }

  /** @returns null where the database doesn't answer, and for a while after */
  function ask(): Version | null | Promise<Version | null> {
    if (performance.now() < awayUntil) return null
    try {
      const at = db.dataVersion()
      if (typeof at !== 'object') return at
      const patience = sleep(PATIENCE, null, { ref: false })
      return Promise.race([at, patience]).then(each => each ?? giveUp(), giveUp)
    } catch {
      return giveUp()
    }
  }

  /** What comes back after a failover may not be what was there before. */
  function giveUp(): null {
    awayUntil = performance.now() + AWAY
    see(undefined)
    return null
  }

  function current(key: string, at: Version | null, now: number): KeptPage | null {
    if (at === null) return null
    see(at)
    const page = pages.get(key)
    if (!page) return null
    if (page.minute === Math.floor(now / MINUTE)) return page
    drop(key)
    return null
  }

  function grow(page: KeptPage, key: string, by: number) {
    page.size += by
    size += by
    // The oldest first; a Map keeps insertion order.
    for (const oldest of pages.keys()) {
      if (size <= most) break
      if (oldest !== key || page.size > most) drop(oldest)
    }
  }

  return {
    has: (key: string): boolean => pages.has(key),

    /** Calls back with the page under this key, or with null where there's none that still holds. */
    find(key: string, now: number, go: (page: KeptPage | null) => void): void {
      whenKnown(at => go(current(key, at, now)))
    },

    /** Null where the database doesn't say: then nothing is kept. */
    version: () => new Promise<Version | null>(whenKnown),

    /** Keeps a page that was begun at `before`, unless something was committed while it was made. */
    keep(key: string, before: Version, after: Version | null, { now, ...made }: Made): KeptPage | null {
      if (before !== after) return null
      see(after)
      drop(key)
      const answerId = /^\/a\/([\w-]+)$/.exec(made.pathname)?.[1] ?? null
      const page = { ...made, answerId, minute: Math.floor(now / MINUTE), ready: new Map(), size: 0 }
      pages.set(key, page)
      grow(page, key, page.plain.length + BESIDE)
      return page
    },

    send(outgoing: ServerResponse, key: string, page: KeptPage, encoding: Encoding): void {
      let answer = page.ready.get(encoding)
      if (!answer) {
        const body = encoded(page.plain, encoding)
        const said = encoding === 'plain' ? [] : ['Content-Encoding', encoding]
        // How long a connection lasts is another matter for each.
        const headers = page.headers.filter(([name]) => name.toLowerCase() !== 'connection').flat()
        answer = { headers: [...headers, ...said, 'Content-Length', body.length], body }
        page.ready.set(encoding, answer)
        if (encoding !== 'plain' && pages.get(key) === page) grow(page, key, body.length)
      }
      outgoing.writeHead(200, answer.headers)
      outgoing.end(answer.body)
    },

    /** Resolves once whoever makes this page has made it, or failed. */
    inWork: (key: string): Promise<boolean> | undefined => inWork.get(key),

    /** Makes it, while others who ask for it wait. */
    async alone(key: string, make: () => Promise<void>): Promise<void> {
      const made = make()
      const settled = made.then(
        () => true,
        () => false,
      )
      if (!inWork.has(key)) inWork.set(key, settled)
      try {
        await made
      } finally {
        if (inWork.get(key) === settled) inWork.delete(key)
      }
    },
  }
}

const READING =
  /^\/(?:|help|safety|rules|stored(?:\/tables)?|transparency|log|unanswered|w\/\w{1,40}|who\/[\w-]{1,40}|b\/[\w-]{1,40}(?:\/answers|\/places)?|t\/[\w-]{1,40}(?:\/print)?|a\/[\w-]{1,60}(?:\/changes)?)$/
const PARTS = new Set(['about', 'after', 'at', 'before', 'board', 'country', 'full', 'sort', 'to'])

/**
 * What a page is kept under: its whole address, with the host, and the language. Null where it may not be kept: only
 * pages to read are, for people whose browser has no cookie of ours, so that nothing about one of them is on a page.
 */
export function cacheKey({ method, url = '', headers }: IncomingMessage, language: string): string | null {
  if (method !== 'GET' || headers.cookie !== undefined) return null
  return `${language} ${headers.host} ${url}`
}

/** Whether anybody may read this page, and its address has nothing in it that somebody made up. */
export function isReadingPage({ pathname, searchParams }: URL): boolean {
  if (!READING.test(pathname)) return false
  for (const [name, value] of searchParams) if (!PARTS.has(name) || !/^[\w-]{0,60}$/.test(value)) return false
  return new Set(searchParams.keys()).size === searchParams.size
}
