import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { isUnavailable } from '../db/unavailable'
import { LOOK_COOKIE } from './accounts/plain-cookies'
import { emergencyFor } from './referrals/help-line'
import { readCookie } from './server/http/cookies'
import { FAILED } from './server/http/kept-form'
import { logError } from './server/http/log-error'
import { asText } from './server/http/plain-page'
import { routePattern } from './server/http/route-pattern'
import { MAY_BE_FOUND, mayBeFound, robots } from './server/http/search-engines'
import { readVisit, type Visit } from './server/http/visit'
import { FrameContext, type FrameFacts } from './ui/frame'
import type { Words } from './words'
import { WordsContext } from './words/use-words'

/** Renders a page as one string: nothing is streamed, nothing hydrates, so nothing is handed on to a browser's script. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Response {
  const { words, settings, secret, now } = loadContext
  const found = status === 200 && (mayBeFound(new URL(request.url)) || isChosen(context))
  const page = (
    <WordsContext.Provider value={words}>
      <FrameContext.Provider value={frameFacts(request, loadContext, found)}>
        <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />
      </FrameContext.Provider>
    </WordsContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('X-Robots-Tag', robots(found))
  const retryAfter = retryAfterOf(context)
  if (retryAfter) headers.set('Retry-After', retryAfter)
  const failed = context.staticHandlerContext.errors !== null
  if (failed) headers.set(FAILED, '1')
  const rendered = renderToString(page).replace(
    /<title>(.*?)<\/title>/,
    (_, title) =>
      `<title>${titleOf(title || asText(settings.forumName), request.method === 'POST' && status >= 400 && !failed, words)}</title>`,
  )
  const visit = keepsText(rendered) ? readVisit(secret, request.headers.get('cookie') ?? '', now) : null
  const html = visit ? rendered.replace('</head>', () => `${keptText(visit, words)}</head>`) : rendered
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** Remix keeps an action's headers from its page unless the route repeats them. */
const retryAfterOf = ({ staticHandlerContext }: EntryContext): string | undefined =>
  Object.values(staticHandlerContext.actionHeaders).flatMap(each => each.get('Retry-After') ?? [])[0]

const isChosen = ({ staticHandlerContext }: EntryContext): boolean =>
  Object.values(staticHandlerContext.loaderHeaders).some(each => each.has(MAY_BE_FOUND))

/** A form that came back says so where a screen reader begins: Remix tells a page's title nothing of its action. */
const titleOf = (title: string, cameBack: boolean, { errorTitle }: Words) =>
  cameBack ? errorTitle(title) : title

const frameFacts = (
  { headers, url }: Request,
  { viewer, settings, formToken, databaseAway }: AppLoadContext,
  mayBeFound: boolean,
): FrameFacts => ({
  forumName: settings.forumName,
  signedIn: viewer.kind === 'member',
  roles: viewer.kind === 'member' ? (viewer.staff?.roles ?? []) : [],
  token: formToken,
  databaseAway,
  mayBeFound,
  plainLook: readCookie(headers.get('cookie') ?? undefined, LOOK_COOKIE) !== null,
  emergency: emergencyFor(new URL(url).searchParams.get('country')),
})

/** Whether people write more than a line here. A key is never kept, and an answer's draft is kept by the server. */
const keepsText = (html: string) =>
  /<textarea(?![^>]* name="key")/.test(html) && !html.includes('id="keeping"')

const keptText = ({ key, cookie }: Visit, { keptText: w }: Words) =>
  renderToStaticMarkup(
    <>
      <meta
        name="kept-text"
        content={key}
        data-cookie={cookie ?? undefined}
        data-restored={w.restored}
        data-discard={w.discard}
      />
      <script src="/enhance/kept-text.js" type="module" />
    </>,
  )

/** Tells the operator of a bug. An answer that was thrown (404, a redirect) is none, nor is a request that ended. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || error instanceof Response) return
  const bug = isRouteErrorResponse(error) ? (error as { error?: unknown }).error : error
  if (isRouteErrorResponse(error) && error.status < 500) return
  if (isUnavailable(bug)) context.databaseAway = true
  logError(`${request.method} ${routePattern(new URL(request.url).pathname)}`, bug)
}
