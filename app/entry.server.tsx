import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { FAILED } from './server/http/kept-form'
import { logError } from './server/http/log-error'
import { routePattern } from './server/http/route-pattern'
import { readVisit, type Visit } from './server/http/visit'
import type { Words } from './words'
import { WordsContext } from './words/use-words'

/** Renders a page as one string: nothing is streamed, nothing hydrates, so nothing is handed on to a browser's script. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { words, secret, now }: AppLoadContext,
): Response {
  const page = (
    <WordsContext.Provider value={words}>
      <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />
    </WordsContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (context.staticHandlerContext.errors) headers.set(FAILED, '1')
  const rendered = renderToString(page)
  const visit = keepsText(rendered) ? readVisit(secret, request.headers.get('cookie') ?? '', now) : null
  const html = visit ? rendered.replace('</head>', `${keptText(visit, words)}</head>`) : rendered
  return new Response(`<!doctype html>${status === 400 ? saysError(html, words) : html}`, { status, headers })
}

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
