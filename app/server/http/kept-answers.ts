import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** In an address: which answer a browser was sent on to. */
export const SHOWN = 'shown'

type Answer = { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> }
type Kept = Answer & { browser: string; path: string; until: number }

/** Milliseconds: as long as a session may rest. */
const OPEN_FOR = 30 * 60_000
/** Bytes in all. The oldest go first; whoever comes back to one of those finds its form as it was before. */
const AT_MOST = 32 * 2 ** 20

/**
 * Pages that answered a form and hold what was typed into it. A browser is sent on to an address of its own for each, so
 * that Back and reload show the page again, also without scripts, where it would otherwise ask whether to send the form
 * once more. They are kept in this process's memory alone and shown to the browser that sent the form, by its form token
 * (docs/decisions/025).
 */
export function keepAnswers({ atMost = AT_MOST } = {}) {
  const all = new Map<string, Kept>()
  let bytes = 0

  function drop(id: string) {
    bytes -= all.get(id)?.body.length ?? 0
    all.delete(id)
  }

  return {
    /**
     * @param path where the form was sent to
     * @returns what stands for it in an address
     */
    keep(browser: string, path: string, answer: Answer, now: number): string {
      const id = randomBytes(16).toString('base64url')
      all.set(id, { ...answer, browser, path, until: now + OPEN_FOR })
      bytes += answer.body.length
      for (const [oldest, { until }] of all) {
        if (bytes <= atMost && until > now) break
        drop(oldest)
      }
      return id
    },
    find(browser: string, id: string, now: number): Answer | null {
      const found = all.get(id)
      return found && found.browser === browser && found.until > now ? found : null
    },
    /** When a form was taken, its earlier answers; all of a browser's at sign-out and on leaving. */
    forget(browser: string, path?: string): void {
      for (const [id, kept] of all)
        if (kept.browser === browser && (path === undefined || kept.path === path)) drop(id)
    },
  }
}

/** A page that somebody opens, and not what a script asks for. */
export const isOpened = (headers: IncomingHttpHeaders): boolean => headers['sec-fetch-dest'] === 'document'

/** As `PostForm` and `KeyCard` write them. */
const AN_ANSWERED_FORM = ' data-answered=""'
const A_KEY = ' class="key-words"'

/**
 * A form that came back with faults, or to be looked at before it's sent. A key is shown once, and kept nowhere.
 * @returns null for any other answer
 */
export async function formIn(page: Response): Promise<Answer | null> {
  const { status, headers } = page
  const isPage = headers.get('content-type')?.startsWith('text/html') && headers.getSetCookie().length === 0
  if (!isPage || (status !== 200 && !(status >= 400 && status < 500))) return null
  const body = new Uint8Array(await page.arrayBuffer())
  const html = Buffer.from(body.buffer)
  return html.includes(AN_ANSWERED_FORM) && !html.includes(A_KEY) ? { status, headers, body } : null
}
