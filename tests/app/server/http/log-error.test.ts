import { afterEach, expect, it, vi } from 'vitest'
import { describeError, logError } from '../../../../app/server/http/log-error'
import { learnRoutes, routePattern } from '../../../../app/server/http/route-pattern'

afterEach(() => vi.restoreAllMocks())

it('an error’s entry in the log says where, and never what', () => {
  const words = 'I have not told anybody\n    at home:1:1 yet'
  const error = new TypeError(`Failed query: insert\nparams: ${words}`, {
    cause: Object.assign(new Error(words), { code: 'SQLITE_FULL' }),
  })
  const said = describeError(error)
  expect(said).toMatch(/^TypeError\n {4}at /)
  expect(said).toContain('because of Error SQLITE_FULL')
  expect(said).toContain('log-error.test.ts')
  expect(said).not.toContain('anybody')
  expect(said).not.toContain('at home')
})

it('values that are no errors and circular causes can be logged too', () => {
  const round = new Error('a')
  round.cause = round
  expect(describeError(round)).toContain('because of')
  expect(describeError('some words')).toBe('string')
  expect(describeError(null)).toBe('object')
})

it('the log names a route by its pattern', () => {
  learnRoutes({
    root: { id: 'root', path: '' },
    home: { id: 'home', parentId: 'root', index: true },
    thread: { id: 'thread', parentId: 'root', path: 't/:thread' },
    reply: { id: 'reply', parentId: 'root', path: 't/:thread/reply' },
    missing: { id: 'missing', parentId: 'root', path: '*' },
  })
  expect(routePattern('/')).toBe('/')
  expect(routePattern('/t/k3f9x2')).toBe('/t/:thread')
  expect(routePattern('/t/k3f9x2/reply')).toBe('/t/:thread/reply')
  expect(routePattern('/my/secret')).toBe('/*')
  learnRoutes({})
  expect(routePattern('/my/secret')).toBe('(no route)')
})

it('an error is one entry on stderr', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  logError('GET /t/:thread', new RangeError('words'))
  expect(error.mock.calls[0]?.[0]).toMatch(/^GET \/t\/:thread: RangeError\n {4}at /)
})
