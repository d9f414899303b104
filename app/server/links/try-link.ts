import type { TriedLink } from '../../../db/listings/links'
import { ask, type Patience } from './ask'

export type Tried = Pick<TriedLink, 'said' | 'meaning'> & {
  movedTo: string | null
}

export const patience: Patience = { timeout: 10_000, mayReachPrivate: false }

const MOST_REDIRECTS = 3

export async function tryLink(address: string, limits: Patience = patience): Promise<Tried> {
  const byHead = await follow('HEAD', address, limits)
  return byHead.meaning === 'answers' || cannotGetBetter.has(byHead.said)
    ? byHead
    : follow('GET', address, limits)
}

const cannotGetBetter = new Set(['private', 'not-http', 'no-such-name', 'name-unclear', 'not-secure'])

async function follow(method: 'HEAD' | 'GET', address: string, limits: Patience): Promise<Tried> {
  let at = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!URL.canParse(at)) return { said: 'not-http', meaning: 'fails', movedTo: null }
    const url = new URL(at)
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return { said: 'not-http', meaning: 'fails', movedTo: null }
    const movedTo = at === address ? null : at
    const asked = await ask(method, url, limits)
    if ('trouble' in asked) {
      const meaning = asked.trouble === 'no-such-name' ? 'gone' : 'fails'
      return { said: asked.trouble, meaning, movedTo }
    }
    if (![301, 302, 303, 307, 308].includes(asked.status) || !asked.location)
      return { ...meaningOf(asked.status), movedTo }
    if (!URL.canParse(asked.location, url)) return { said: 'not-http', meaning: 'fails', movedTo }
    at = new URL(asked.location, url).href
  }
  return { said: 'too-many-redirects', meaning: 'fails', movedTo: at }
}

/** Closed to machines, but not broken: a person has to check (RFC 9110, 15.5; RFC 6585, 4). */
const SHUT = [401, 403, 429, 451]

function meaningOf(status: number): Pick<Tried, 'said' | 'meaning'> {
  if (status >= 200 && status < 300) return { said: 'answered', meaning: 'answers' }
  if (status === 404 || status === 410) return { said: 'gone', meaning: 'gone' }
  if (SHUT.includes(status)) return { said: 'shut', meaning: 'shut' }
  return { said: 'fault', meaning: 'fails' }
}
