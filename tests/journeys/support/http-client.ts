import { randomUUID } from 'node:crypto'
import { FORM_COOKIE } from '../../../app/accounts/plain-cookies'
import { CLIENT_HEADER } from './forum'

export type Fields = Record<string, string> | [name: string, value: string][]
export type Answer = { status: number; headers: Headers; text: string; location: string }
export type Wire = ReturnType<typeof openWire>

/** A client that speaks HTTP and nothing more: it keeps cookies as a browser does, and follows nothing by itself. */
export function openWire(address: string, cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies))
  const client = randomUUID()
  const tokens = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(address + path, {
      ...init,
      redirect: 'manual',
      headers: {
        [CLIENT_HEADER]: client,
        'Sec-Fetch-Site': 'same-origin',
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...init.headers,
      },
    })
    for (const line of response.headers.getSetCookie()) keepCookie(jar, line)
    const { status, headers } = response
    return { status, headers, text: await response.text(), location: headers.get('location') ?? '' }
  }

  const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers })
  const send = (path: string, fields: Fields, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })

  return {
    jar,
    get,
    /** A form exactly as given. */
    send,
    /** A form under this browser's token, which any page in a session carries, and a guest's page with a form. */
    async post(path: string, fields: Fields = {}, headers: Record<string, string> = {}) {
      const known = tokens.get(jar.get(SESSION) ?? jar.get(FORM_COOKIE) ?? '')
      const token = known ?? hidden((await get(jar.has(SESSION) ? '/rules' : '/sign-in')).text, 'token')
      // A page that failed has none.
      if (token) tokens.set(jar.get(SESSION) ?? jar.get(FORM_COOKIE) ?? '', token)
      const all = Array.isArray(fields) ? fields : Object.entries(fields)
      return send(path, [['token', token], ...all], headers)
    },
  }
}

/** The cookie that opens a session. */
export const SESSION = '__Host-s'

/** A hidden field's value, as it stands in a page. */
export const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

/** What a reader sees of a text in a page's source. */
export const seen = (source: string) =>
  source.replace(/&(?:lt|gt|quot|amp|#x27);/g, each => entities[each] ?? each)

/** The seven words of a key card; empty where there is none. */
export const keyIn = (page: string): string =>
  [...(/<ol class="key-words"[^>]*>(.*?)<\/ol>/s.exec(page)?.[1]?.matchAll(/<li>([^<]+)<\/li>/g) ?? [])]
    .map(([, word]) => word)
    .join(' ')

function keepCookie(jar: Map<string, string>, line: string) {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (/max-age=0/i.test(line)) jar.delete(name)
  else jar.set(name, value)
}
