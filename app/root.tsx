import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Meta, Outlet, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Frame, useFrame } from './ui/frame'
import { SearchForm, Themes } from './ui/search'
import { useWords } from './words/use-words'

/** What titles are made of, as they can't see the frame. */
export type TitleFacts = { forumName: string; language: string }

export const loader = ({ context: { settings, words } }: LoaderFunctionArgs): TitleFacts => ({
  forumName: settings.forumName,
  language: words.language,
})

type PageHandle = { bare?: boolean; enhance?: string[] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.forumName ?? '' }]

/** Small scripts that this page is better with, as its route names them. A page that failed has none. */
function useEnhancements(): string[] {
  const matches = useMatches()
  const failed = Boolean(useRouteError())
  if (failed) return []
  const named = matches.flatMap(match => (match.handle as PageHandle | undefined)?.enhance ?? [])
  return matches.some(({ data }) => asksForWork(data)) ? [...new Set([...named, 'solve-task'])] : named
}

/** While the brake is on, forms of newcomers have a task. */
const asksForWork = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'task' in data && data.task !== null

/** Nothing is hydrated: the only script is the quick exit, and on a few pages one or two of `app/enhance`. */
export function Layout({ children }: { children: ReactNode }) {
  const words = useWords()
  const enhancements = useEnhancements()
  const frame = useFrame()
  return (
    <html lang={words.language} dir={words.direction} className={frame.plainLook ? 'plain-look' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content={frame.mayBeFound ? 'noarchive' : 'noindex, noarchive'} />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="stylesheet" href="/styles.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script src="/quick-exit.js" defer />
        {enhancements.map(name => (
          <script key={name} src={`/enhance/${name}.js`} type="module" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function Root() {
  const bare = useMatches().some(match => (match.handle as PageHandle | undefined)?.bare)
  if (bare) return <Outlet />
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const words = useWords()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { 400: notUnderstood } = words.server.pages
  const page =
    status === 400
      ? { heading: notUnderstood.title, text: notUnderstood.text }
      : words.errors[
          status === 404 || status === 405
            ? 'notFound'
            : status === 503
              ? 'busy'
              : status === 429
                ? 'limited'
                : 'broken'
        ]
  return (
    <Frame>
      <section className="narrow">
        <h1>{page.heading}</h1>
        <p>{page.text}</p>
        <p>
          <a className="button" href={status === 404 ? '/#boards' : '/'}>
            {status === 404 ? words.errors.boards : words.errors.home}
          </a>
        </p>
        {status === 404 && (
          <>
            <SearchForm />
            <Themes />
          </>
        )}
      </section>
    </Frame>
  )
}
