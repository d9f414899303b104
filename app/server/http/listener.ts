import type { ClientRequest, IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { isUnavailable } from '../../../db/unavailable'
import { FORM_COOKIE } from '../../accounts/plain-cookies'
import { allow } from '../../accounts/rate-limit'
import { SESSION_COOKIE } from '../../accounts/sessions'
import type { Site, Viewer } from '../../context'
import { languageFor, wordsFor } from '../../words'
import { countClick, countView } from '../counters'
import { clientTag, isAnyone } from './client'
import { hasLeft, needsNobody, readCookie } from './cookies'
import { encodingFor } from './encoding'
import { formTokenFor, isFormToken, isNewcomersToken, newcomersToken, newFormCookie } from './form-token'
import { sendHealth } from './health-check'
import { formIn, isOpened, keepAnswers, SHOWN } from './kept-answers'
import { asKeptForm, failureOf, holdsWords } from './kept-form'
import { logError } from './log-error'
import { cacheKey, isReadingPage, type KeptPage, pageCache } from './page-cache'
import { readAddress, readBody, readFields, type ToAnswer, toRequest } from './request'
import { refuse, sendPlainPage, sendResponse } from './respond'
import { routePattern } from './route-pattern'
import { changesNothing, hasBody, isForm, isPing, refuseForeign, senderOf } from './same-origin'
import { robots } from './search-engines'
import { setSecurityHeaders } from './security-headers'
import { staticFiles } from './static-files'
import { nobody, readViewer } from './viewer'

export function makeListener(site: Site, handle: Handle, ...folders: string[]) {
  const { db, secret, settings } = site
  const { forumName, proxyHeader, readingLimit, languages } = settings
  const sendFile = staticFiles(...(folders.length > 0 ? folders : ['public', 'build/static']))
  const answers = keepAnswers()
  const cache = pageCache(db, settings.pageCacheBytes)

  const languageOf = ({ headers }: IncomingMessage) => languageFor(headers['accept-language'], languages)
  const plainFacts = (incoming: IncomingMessage) => ({ words: wordsFor(languageOf(incoming)), forumName })

  const isOverLimit = (incoming: IncomingMessage, pathname: string, now: number) =>
    readingLimit > 0 &&
    incoming.method !== 'POST' &&
    isConversation(pathname) &&
    !isAnyone(incoming, proxyHeader) &&
    !allow(clientTag(incoming, proxyHeader, now), 'reading', readingLimit)

  /** Before anything else, as nearly everybody reads: a page that is kept, where it's still what a new one would be. */
  function sendKept(incoming: IncomingMessage, outgoing: ServerResponse, key: string, page: KeptPage): void {
    if (isOverLimit(incoming, page.pathname, Date.now())) {
      setSecurityHeaders(outgoing)
      outgoing.setHeader('X-Robots-Tag', robots(false))
      refuse(incoming, outgoing, 429, plainFacts(incoming))
      return
    }
    if (page.answerId) countView(db, page.answerId)
    cache.send(outgoing, key, page, encodingFor(incoming.headers['accept-encoding']))
  }

  const keyOf = (incoming: IncomingMessage) =>
    settings.pageCacheBytes > 0 && !hasBody(incoming.headers)
      ? cacheKey(incoming, languageOf(incoming))
      : null

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const now = Date.now()
    const { method, headers } = incoming
    setSecurityHeaders(outgoing)
    const plain = plainFacts(incoming)

    const foreign = refuseForeign(method, headers)
    if (foreign && !(foreign === 403 && isForm(headers))) return refuse(incoming, outgoing, foreign, plain)

    const url = readAddress(incoming.url ?? '', headers.host)
    if (!(url instanceof URL)) return refuse(incoming, outgoing, url, plain)
    if (isForScripts(url) || isNoneOfOurs(url)) return refuse(incoming, outgoing, 404, plain)

    if (sendFile(incoming, outgoing, url.pathname)) return
    // A page that may be found says so itself.
    outgoing.setHeader('X-Robots-Tag', robots(false))
    const client = clientTag(incoming, proxyHeader, now)
    if (url.pathname === '/health' && method !== 'POST') return sendHealth(outgoing, db, plain)
    if (isPing(method, headers)) {
      const taken = countClick(db, url.pathname, client)
      if (!taken) return refuse(incoming, outgoing, 415, plain)
      outgoing.writeHead(204).end()
      return void incoming.resume()
    }

    const shown = url.searchParams.get(SHOWN)
    if (shown !== null) url.searchParams.delete(SHOWN)
    if (isOverLimit(incoming, url.pathname, now)) return refuse(incoming, outgoing, 429, plain)

    const encoding = encodingFor(headers['accept-encoding'])
    const read = method === 'POST' ? await readBody(incoming) : null
    if (read === 'gone') return
    if (read === 'too large') return refuse(incoming, outgoing, foreign ?? 413, plain)
    const form = read && readFields(read.body)
    if (form === 'unreadable') return refuse(incoming, outgoing, 400, plain)

    const sessionToken = readCookie(headers.cookie, SESSION_COOKIE)
    const givenCookie = readCookie(headers.cookie, FORM_COOKIE)
    const formCookie = givenCookie ?? newFormCookie()
    const guest: AppLoadContext = {
      ...site,
      viewer: nobody.viewer,
      databaseAway: false,
      sessionToken,
      words: plain.words,
      formToken: newcomersToken(secret, formCookie),
      keepsCookies: givenCookie !== null || sessionToken !== null,
      client,
      now,
    }
    const given = { url, headers, form }
    const hasWords = form !== null && holdsWords(form)
    if (hasLeft(url, headers.cookie)) return send({ url: new URL('/left', url), headers, form: null }, guest)
    const refused = foreign ?? (read?.isLong ? 413 : null)
    if (refused && !hasWords) return refuse(incoming, outgoing, refused, plain)
    if (refused) return send(asKeptForm(given, `${refused}`), guest)
    try {
      const ownToken = sessionToken ? formTokenFor(secret, sessionToken) : ''
      const signsOut = url.pathname === '/sign-out' && form !== null
      const leaves = signsOut ? !ownToken || isFormToken(ownToken, form.get('token')) : needsNobody(url)
      if (leaves) for (const browser of [ownToken, guest.formToken]) answers.forget(browser)
      const who = leaves ? nobody : await readViewer(site, url.pathname, sessionToken)
      const formToken = who.viewer.kind === 'member' ? ownToken : guest.formToken
      const context = { ...guest, viewer: who.viewer, databaseAway: who.databaseAway, formToken }
      if (shown !== null && !form) return await sendAgain(shown, context, who.ended)
      const proved = senderOf(headers) === 'here' || isFormToken(formToken, form?.get('token') ?? null)
      if (form && !proved && !leaves && !changesNothing(url))
        return hasWords
          ? await send(asKeptForm(given, '403'), context)
          : refuse(incoming, outgoing, 403, plain)

      const stale = form && !leaves && isStale(form, who.viewer, formToken, givenCookie !== null)
      // Whoever lost a role while they worked is told that, whatever they pressed or opened for it.
      if (who.lost.length > 0 && (form ? stale : isStaffPage(url)))
        return await send(asKeptForm(given, 'role', who.lost), context, who.ended)
      const key = form === null && isReadingPage(url) ? keyOf(incoming) : null
      if (key !== null) return await sendAlike(key, context)
      await send(stale ? asKeptForm(given, 'stale') : given, context, who.ended)
    } catch (error) {
      if (!hasWords || outgoing.headersSent) throw error
      logError(`${method} ${patternOf(incoming)}`, error)
      await send(asKeptForm(given, isUnavailable(error) ? '503' : '500'), guest)
    }

    /** A page that everybody gets alike: made once, while others who ask for it wait. */
    async function sendAlike(key: string, context: AppLoadContext): Promise<void> {
      const others = cache.inWork(key)
      if (others) {
        await others
        const made = await new Promise<KeptPage | null>(go => cache.find(key, now, go))
        if (made) return cache.send(outgoing, key, made, encoding)
      }
      await cache.alone(key, async () => {
        const before = await cache.version()
        await send(given, context, false, async plain => {
          if (before === null || context.databaseAway) return false
          const { pathname } = url as URL
          const headers = headersOf(outgoing)
          const page = cache.keep(key, before, await cache.version(), { pathname, now, plain, headers })
          if (page) cache.send(outgoing, key, page, encoding)
          return page !== null
        })
      })
    }

    /** @param ended the request's session cookie is invalid */
    async function send(asked: ToAnswer, context: AppLoadContext, ended = false, keep?: Keep): Promise<void> {
      const answered = new AbortController()
      const ask = (each: ToAnswer) => answerPage(handle, toRequest(each, answered.signal), context)
      try {
        const response = await ask(asked)
        const failed = hasWords ? failureOf(response) : null
        const because = failed === '500' && context.databaseAway ? '503' : failed
        const page = because ? await ask(asKeptForm(given, because)) : response
        if (page.status === 500 && context.databaseAway) return sendPlainPage(outgoing, 503, plain)
        const mayStand = asked === given && form !== null && isOpened(headers) && hasCookie(context) && !ended
        await sendTo(mayStand ? await whereItStands(page, context) : page, context, ended, keep)
      } finally {
        // Otherwise Remix keeps the page's data for another five seconds.
        answered.abort()
      }
    }

    /** The page, or where it's found from now on. */
    async function whereItStands(page: Response, { formToken }: AppLoadContext): Promise<Response> {
      const address = new URL(url as URL)
      if (page.status === 303) answers.forget(formToken, address.pathname)
      const answer = await formIn(page.clone())
      if (!answer) return page
      address.searchParams.set(SHOWN, answers.keep(formToken, address.pathname, answer, now))
      return seeOther(address)
    }

    /** What a form was answered with before; where that is over, its page as it is now. */
    function sendAgain(id: string, context: AppLoadContext, ended: boolean): Promise<void> {
      const found = hasCookie(context) ? answers.find(context.formToken, id, now) : null
      return sendTo(found ? new Response(found.body, found) : seeOther(url as URL), context, ended)
    }

    function sendTo(
      page: Response,
      { formToken }: AppLoadContext,
      ended: boolean,
      keep?: Keep,
    ): Promise<void> {
      return sendResponse(outgoing, page, { ended, formCookie, formToken, givenCookie, keep }, plain)
    }

    function hasCookie({ viewer }: AppLoadContext): boolean {
      return viewer.kind === 'member' || givenCookie !== null
    }
  }

  const failing = (incoming: IncomingMessage, outgoing: ServerResponse) => (error: unknown) => {
    logError(`${incoming.method} ${patternOf(incoming)}`, error)
    if (outgoing.headersSent) outgoing.destroy()
    else sendPlainPage(outgoing, isUnavailable(error) ? 503 : 500, plainFacts(incoming))
  }

  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const anew = () => void answer(incoming, outgoing).catch(failing(incoming, outgoing))
    const key = keyOf(incoming)
    if (key === null || !cache.has(key)) anew()
    else
      cache.find(key, Date.now(), page => {
        if (!page) return anew()
        try {
          sendKept(incoming, outgoing, key, page)
        } catch (error) {
          failing(incoming, outgoing)(error)
        }
      })
  }
}

const seeOther = ({ pathname, search }: URL) =>
  new Response(null, { status: 303, headers: { Location: pathname + search } })

/** What Remix offers to scripts in a browser. None of our pages has such a script. */
const isForScripts = ({ pathname, searchParams }: URL) =>
  pathname.endsWith('.data') || pathname === '/__manifest' || searchParams.has('_data')

/** None of our addresses needs escaping, so nothing hidden in escapes reaches a route. */
const isNoneOfOurs = ({ pathname }: URL) => pathname.includes('%')

const isStaffPage = ({ pathname }: URL) => /^\/(?:staff|review|desk)(?:\/|$)/.test(pathname)

/** With their names as they were set. Every answer has this method; Node's types know it only of requests. */
const headersOf = (outgoing: ServerResponse) =>
  (outgoing as unknown as ClientRequest)
    .getRawHeaderNames()
    .map((name): [string, OutgoingHttpHeader] => [name, outgoing.getHeader(name) ?? ''])

/** To read, not to write in. */
const isConversation = (pathname: string) => pathname.startsWith('/t/') && !pathname.endsWith('/reply')

/**
 * A form from another session or another newcomer's visit, or from one that has ended. Forms that work without a session
 * say so (`as`). Where cookies are blocked a newcomer's token fits none, and what needs a cookie says that itself.
 */
function isStale(form: URLSearchParams, viewer: Viewer, formToken: string, hasFormCookie: boolean): boolean {
  const token = form.get('token') ?? ''
  if (viewer.kind === 'member') return !isFormToken(formToken, token)
  if (token === '' || form.has('as')) return false
  return isNewcomersToken(token) ? hasFormCookie && !isFormToken(formToken, token) : true
}

const patternOf = ({ url, headers }: IncomingMessage) => {
  const address = readAddress(url ?? '', headers.host)
  return address instanceof URL ? routePattern(address.pathname) : '(no route)'
}

/** Is given a page without secrets of anybody. True where it has sent it. */
type Keep = (body: Buffer) => Promise<boolean>

export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

/** Every page passes here. */
const answerPage = (handle: Handle, request: Request, context: AppLoadContext): Promise<Response> =>
  handle(request, context)
