import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../../app/server/http/request'

describe('readAddress', () => {
  it.each(['/', '/t/k3f9x2', '/t/x?page=2', '/caf%C3%A9', '/a//b', '/?q=100%'])('reads %s', target => {
    const url = readAddress(target, 'forum.example:3000')
    expect(url).toBeInstanceOf(URL)
    expect((url as URL).host).toBe('forum.example:3000')
  })

  it.each([
    ['another host', '//evil.example/'],
    ['another host, spelt oddly', '/\\evil.example/'],
    ['another host, after cleaning up', '/.//evil.example/'],
    ['another host, spelt with %2e', '/%2e//evil.example/'],
    ['an address in full', 'http://forum.example/'],
    ['a star', '*'],
    ['nothing', ''],
    ['half a percent', '/%'],
    ['a percent of something else', '/%zz'],
    ['bytes that are no letters', '/%ff%fe'],
    ['a NUL', '/a%00b'],
    ['a NUL in the query', '/?a=%00'],
    ['a raw NUL', '/a\0b'],
  ])('refuses %s', (_, target) => {
    expect(readAddress(target, 'forum.example')).toBe(400)
  })

  it('refuses what is too long', () => {
    expect(readAddress(`/${'a'.repeat(5000)}`, 'forum.example')).toBe(414)
  })

  it.each([
    undefined,
    '',
    'a b',
    'me@forum.example',
    'forum.example/x',
    '[::1',
    'forum.example:99999',
    '300.300.300.300',
  ])('refuses the host %j', host => {
    expect(readAddress('/', host)).toBe(400)
  })

  it.each(['localhost:3000', '[::1]:3000', 'forum.example'])('takes the host %s', host => {
    expect(readAddress('/', host)).toBeInstanceOf(URL)
  })

  it('forgets the part after #', () => {
    expect(String(readAddress('/x#y', 'forum.example'))).toBe('http://forum.example/x')
  })
})
