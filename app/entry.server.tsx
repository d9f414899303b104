import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { logError } from './server/http/log-error'
import { routePattern } from './server/http/route-pattern'
import type { Words } from './words'
import { WordsContext } from './words/use-words'

/** Renders a page as one string: nothing is streamed, nothing hydrates, so nothing is handed on to a browser's script. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { words }: AppLoadContext,
): Response {
  const page = (
    <WordsContext.Provider value={words}>
      <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />
    </WordsContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const retryAfter = retryAfterOf(context)
  if (retryAfter) headers.set('Retry-After', retryAfter)
  const html = renderToString(page)
  const isRefused = status === 400 || status === 429 || status === 503
  return new Response(`<!doctype html>${isRefused ? saysError(html, words) : html}`, { status, headers })
}

/** Remix keeps an action's headers from its page unless the route repeats them. */
const retryAfterOf = ({ staticHandlerContext }: EntryContext): string | undefined =>
  Object.values(staticHandlerContext.actionHeaders).flatMap(each => each.get('Retry-After') ?? [])[0]

/** A form that came back with faults says so where a screen reader begins: Remix tells a page's title nothing of its action. */
const saysError = (html: string, { errorTitle }: Words) =>
  html.replace(/<title>(.*?)<\/title>/, (_, title) => `<title>${errorTitle(title)}</title>`)

/** Tells the operator of a bug. An answer that was thrown (404, a redirect) is none, nor is a request that ended. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || error instanceof Response) return
  const bug = isRouteErrorResponse(error) ? (error as { error?: unknown }).error : error
  if (isRouteErrorResponse(error) && error.status < 500) return
  logError(`${request.method} ${routePattern(new URL(request.url).pathname)}`, bug)
}
