import { createRequestHandler } from '@remix-run/node'
import * as entry from '../../app/entry.server'
import * as root from '../../app/root'
import addresses from '../../app/routes'

type Build = Extract<Parameters<typeof createRequestHandler>[0], { routes: unknown }>
type Module = Build['routes'][string] extends infer Route | undefined
  ? Route extends { module: infer Each }
    ? Each
    : never
  : never

const files = import.meta.glob<Module>('../../app/routes/**/*.{ts,tsx}')

/**
 * The forum's own pages, from their source, as the build would put them together.
 * @param paths of `app/routes.ts`; every other address is missing
 */
export async function realPages(...paths: string[]): Promise<ReturnType<typeof createRequestHandler>> {
  const routes: Build['routes'] = { root: { id: 'root', path: '', module: root as unknown as Module } }
  for (const { path, index, file } of addresses) {
    if (!paths.includes(path ?? '')) continue
    const load = files[`../../app/${file}`]
    if (!load) throw new Error(`${file} is not there.`)
    const module = await load()
    routes[file] = { id: file, parentId: 'root', ...(path ? { path } : {}), ...(index && { index }), module }
  }
  const listed = Object.entries(routes).map(([id, route]) => [
    id,
    { ...route, module: '', hasAction: false, hasLoader: false, hasErrorBoundary: id === 'root' },
  ])
  const build = {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: Object.fromEntries(listed), url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      ...{ v3_fetcherPersist: true, v3_lazyRouteDiscovery: true, v3_relativeSplatPath: true },
      ...{ v3_routeConfig: true, v3_singleFetch: true, v3_throwAbortReason: true },
    },
    isSpaMode: false,
  } as unknown as Build
  return createRequestHandler(build, 'production')
}
