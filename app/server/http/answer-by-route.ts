import { type createRequestHandler as create, createRequestHandler } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

type Handler = ReturnType<typeof create>
type Build = Exclude<Parameters<typeof create>[0], (...asked: never[]) => unknown>
type Route = NonNullable<Build['routes'][string]>

/**
 * One request handler for each address, which knows no other. Remix looks for a request's route three times, compiling
 * the patterns of all of them anew, which took a quarter of a page.
 */
export function answerByRoute(build: Build): Handler {
  const routes = Object.values(build.routes).filter(route => route !== undefined)
  const root = routes.find(({ parentId }) => parentId === undefined)
  const pages = routes.filter(route => route !== root).map(route => ({ route, pattern: patternOf(route) }))
  if (!root || pages.some(({ route }) => route.parentId !== root.id))
    return createRequestHandler(build, 'production')

  const made = new Map<Route | null, Handler>()
  function handlerOf(page: Route | null): Handler {
    const before = made.get(page)
    if (before) return before
    const known = (id: string) => id === root?.id || id === page?.id
    const only = <Each>(all: Record<string, Each>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => known(id)))
    const assets = { ...build.assets, routes: only(build.assets.routes) }
    const handler = createRequestHandler({ ...build, assets, routes: only(build.routes) }, 'production')
    made.set(page, handler)
    return handler
  }

  return (request, context) => {
    const { pathname } = new URL(request.url)
    const fitting = pages.filter(({ pattern }) => pattern.test(pathname)).map(({ route }) => route)
    return handlerOf(bestOf(fitting, pathname))(request, context)
  }
}

/** Of the few that fit, the one that Remix would choose among all. */
function bestOf(fitting: Route[], pathname: string): Route | null {
  const [only, another] = fitting
  if (!another) return only ?? null
  const asRoutes = fitting.map(({ id, path, index }) => (index ? { id, index } : { id, path: path ?? '' }))
  const chosen = matchRoutes(asRoutes as Parameters<typeof matchRoutes>[0], pathname)?.at(-1)?.route.id
  return fitting.find(({ id }) => id === chosen) ?? null
}

/** What fits a route's path and perhaps more: letters of either case, and slashes at the end, as Remix takes them. */
function patternOf({ path = '' }: Route): RegExp {
  const parts = path.split('/').filter(Boolean)
  const pattern = parts.map(part => {
    if (part === '*') return '(?:/.*)?'
    const text = part.startsWith(':') ? '[^/]+' : part.replace(/\?$/, '').replaceAll('.', '\\.')
    return part.endsWith('?') ? `(?:/${text})?` : `/${text}`
  })
  return new RegExp(`^${pattern.join('')}/*$`, 'i')
}
