import { matchRoutes } from '@remix-run/react'

type BuiltRoute = { id: string; parentId?: string; path?: string; index?: boolean }
type Branch =
  | { id: string; path?: string; index?: false; children: Branch[] }
  | { id: string; path?: string; index: true }

let tree: Branch[] = []

export function learnRoutes(routes: Record<string, BuiltRoute | undefined>): void {
  const all = Object.values(routes).filter(route => route !== undefined)
  const under = (parentId: string | undefined): Branch[] =>
    all
      .filter(route => route.parentId === parentId)
      .map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: under(id) }))
  tree = under(undefined)
}

/** `/t/:thread` for `/t/k3f9x2`: what a log may contain. */
export function routePattern(pathname: string): string {
  const matches = matchRoutes(tree, pathname)
  if (!matches) return '(no route)'
  return `/${matches.flatMap(match => match.route.path?.split('/').filter(Boolean) ?? []).join('/')}`
}
