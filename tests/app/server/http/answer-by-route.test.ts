import { matchRoutes } from '@remix-run/react'
import { expect, it } from 'vitest'
import addresses from '../../../../app/routes'
import { answerByRoute } from '../../../../app/server/http/answer-by-route'

/** The forum's addresses, each answered by the name of its file. */
const routes = {
  root: { id: 'root', path: '', module: {} },
  ...Object.fromEntries(
    addresses.map(({ path, index, file }) => [
      file,
      { id: file, parentId: 'root', path, index, module: { loader: () => new Response(file) } },
    ]),
  ),
}
const handle = answerByRoute({
  ...{ routes, mode: 'production', entry: { module: {} }, assets: { routes: {} }, publicPath: '/' },
  ...{ assetsBuildDirectory: '', future: { v3_singleFetch: true }, isSpaMode: false },
} as unknown as Parameters<typeof answerByRoute>[0])

const all = addresses.map(({ path, index, file }) => (index ? { id: file, index } : { id: file, path }))
const remixChooses = (pathname: string) =>
  matchRoutes(all as Parameters<typeof matchRoutes>[0], pathname)?.at(-1)?.route.id

const examples = addresses.flatMap(({ path = '' }) => {
  const plain = `/${path.replace('*', 'no/such/page').replaceAll(/:\w+\??/g, 'x1')}`
  return [plain, `${plain}/`, plain.toUpperCase(), plain.replace(/\/x1$/, ''), `${plain}/more`, `${plain}.x`]
})

it('answers each address with the page that Remix would choose among all', async () => {
  expect(examples.length).toBeGreaterThan(500)
  for (const pathname of new Set(examples.map(each => each || '/'))) {
    const answer = await handle(new Request(`http://forum.example${pathname}`), {} as never)
    expect(await answer.text(), pathname).toBe(remixChooses(pathname))
  }
})
