import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { findStaff } from '../../accounts/roles'
import { SESSION_COOKIE } from '../../accounts/sessions'
import type { Site, Viewer } from '../../context'
import { wordsOf } from '../../settings'
import { languageFor, wordsFor } from '../../words'
import { countClick } from '../counters'
import { clientTag } from './client'
import { hasLeft, readCookie } from './cookies'
import { formTokenFor, isFormToken } from './form-token'
import { sendHealth } from './health-check'
import { asKeptForm, failureOf, holdsWords } from './kept-form'
import { logError } from './log-error'
import { readAddress, readBody, readFields, type ToAnswer, toRequest } from './request'
import { refuse, sendPlainPage, sendResponse } from './respond'
import { routePattern } from './route-pattern'
import { isForm, isPing, refuseForeign } from './same-origin'
import { setSecurityHeaders } from './security-headers'
import { staticFiles } from './static-files'

export function makeListener(site: Site, handle: Handle, ...folders: string[]) {
  const { db, secret, settings } = site
  const { forumName, proxyHeader, languages } = settings
  const sendFile = staticFiles(...(folders.length > 0 ? folders : ['public', 'build/static']))

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const now = Date.now()
    const { method, headers } = incoming
    setSecurityHeaders(outgoing)
    const words = wordsFor(languageFor(headers['accept-language'], languages))
    const plain = { words, forumName }

    const foreign = refuseForeign(method, headers)
    if (foreign && !(foreign === 403 && isForm(headers))) return refuse(incoming, outgoing, foreign, plain)

    const url = readAddress(incoming.url ?? '', headers.host)
    if (!(url instanceof URL)) return refuse(incoming, outgoing, url, plain)
    if (isForScripts(url) || isNoneOfOurs(url)) return refuse(incoming, outgoing, 404, plain)

    if (sendFile(incoming, outgoing, url.pathname)) return
    if (url.pathname === '/health' && method !== 'POST') return sendHealth(outgoing, db, plain)
    if (isPing(method, headers)) {
      const taken = countClick(db, url.pathname, clientTag(incoming, proxyHeader, now))
      if (!taken) return refuse(incoming, outgoing, 415, plain)
      outgoing.writeHead(204).end()
      return void incoming.resume()
    }

    const read = method === 'POST' ? await readBody(incoming) : null
    if (read === 'gone') return
    if (read === 'too large') return refuse(incoming, outgoing, foreign ?? 413, plain)
    const form = read && readFields(read.body)
    if (form === 'unreadable') return refuse(incoming, outgoing, 400, plain)

    const guest: AppLoadContext = {
      ...site,
      viewer: { kind: 'guest' },
      words,
      formToken: '',
      client: clientTag(incoming, proxyHeader, now),
      now,
    }
    const given = { url, headers, form }
    const hasWords = form !== null && holdsWords(form)
    const refused = foreign ?? (read?.isLong ? 413 : null)
    if (refused && !hasWords) return refuse(incoming, outgoing, refused, plain)
    if (refused) return send(asKeptForm(given, `${refused}`), guest)
    try {
      const { viewer, ended } = await readViewer(site, headers.cookie)
      const formToken = viewer.kind === 'member' ? formTokenFor(secret, viewer.session.token) : ''
      let asked: ToAnswer = given
      if (form && isStale(form, formToken)) asked = asKeptForm(given, 'stale')
      else if (hasLeft(url, method, headers.cookie))
        asked = { url: new URL('/left', url), headers, form: null }
      await send(asked, { ...guest, viewer, formToken }, ended)
    } catch (error) {
      if (!hasWords || outgoing.headersSent) throw error
      logError(`${method} ${patternOf(incoming)}`, error)
      await send(asKeptForm(given, '500'), guest)
    }

    /** @param ended the request's session cookie is invalid */
    async function send(asked: ToAnswer, context: AppLoadContext, ended = false): Promise<void> {
      const answered = new AbortController()
      const ask = (each: ToAnswer) => answerPage(handle, toRequest(each, answered.signal), context)
      try {
        const response = await ask(asked)
        const failed = hasWords ? failureOf(response) : null
        await sendResponse(outgoing, failed ? await ask(asKeptForm(given, failed)) : response, ended, plain)
      } finally {
        // Otherwise Remix keeps the page's data for another five seconds.
        answered.abort()
      }
    }
  }

  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    answer(incoming, outgoing).catch(error => {
      logError(`${incoming.method} ${patternOf(incoming)}`, error)
      if (outgoing.headersSent) outgoing.destroy()
      else sendPlainPage(outgoing, 500, { words: wordsOf(settings), forumName })
    })
  }
}

/** What Remix offers to scripts in a browser. None of our pages has such a script. */
const isForScripts = ({ pathname, searchParams }: URL) =>
  pathname.endsWith('.data') || pathname === '/__manifest' || searchParams.has('_data')

/** None of our addresses needs escaping, so nothing hidden in escapes reaches a route. */
const isNoneOfOurs = ({ pathname }: URL) => pathname.includes('%')

/** A form from another session, or from one that has ended. Forms that work without a session say so (`as`). */
const isStale = (form: URLSearchParams, formToken: string) =>
  formToken ? !isFormToken(formToken, form.get('token')) : Boolean(form.get('token')) && !form.has('as')

const patternOf = ({ url, headers }: IncomingMessage) => {
  const address = readAddress(url ?? '', headers.host)
  return address instanceof URL ? routePattern(address.pathname) : '(no route)'
}

export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

/**
 * Every page passes here. A guest's page is the same for everyone, so it can be cached and compressed. A page in a
 * session never is: compression would reveal a secret by its length (BREACH).
 */
const answerPage = (handle: Handle, request: Request, context: AppLoadContext): Promise<Response> =>
  handle(request, context)

async function readViewer(
  site: Site,
  cookies: string | undefined,
): Promise<{ viewer: Viewer; ended: boolean }> {
  const token = readCookie(cookies, SESSION_COOKIE)
  if (token === null) return { viewer: { kind: 'guest' }, ended: false }
  const session = token ? await site.sessions.read(token) : null
  if (!session) return { viewer: { kind: 'guest' }, ended: true }
  const staff = session.kind === 'staff' ? await findStaff(site.db.read, session.accountId) : null
  return { viewer: { kind: 'member', session, staff }, ended: false }
}
