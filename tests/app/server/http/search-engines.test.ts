import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mayBeFound } from '../../../../app/server/http/search-engines'

const isFound = (address: string) => mayBeFound(new URL(address, 'http://forum.test'))

it.each(['/', '/b/amber', '/b/amber/answers', '/a/what-helps', '/safety'])(
  'search engines may list %s',
  address => {
    expect(isFound(address)).toBe(true)
  },
)

it.each([
  ...[
    '/t/abc',
    '/t/abc?after=50',
    '/t/abc/reply',
    '/b/amber?after=abc',
    '/b/amber/write',
    '/search',
    '/mine',
  ],
  ...['/p/abc', '/sign-in', '/n/p/abc', '/a/abc?said=counted', '/missing'],
])('search engines are asked not to list %s', address => {
  expect(isFound(address)).toBe(false)
})

it('crawlers may read conversations, or they would never see that these must not be listed; those of AI may not', () => {
  const [everybody = '', ofAi = ''] = readFileSync('public/robots.txt', 'utf8').split('\n\n')
  expect(everybody).not.toMatch(/Disallow: \/(?:t\/.*|)$/m)
  for (const name of ['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Bytespider'])
    expect(ofAi).toContain(`User-agent: ${name}\n`)
  expect(ofAi).toMatch(/\nDisallow: \/\n?$/)
})
