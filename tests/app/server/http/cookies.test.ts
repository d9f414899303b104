import { describe, expect, it } from 'vitest'
import { hasLeft, readCookie, setsCookie } from '../../../../app/server/http/cookies'

describe('readCookie', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['a=1', null],
    ['__Host-s=abc', 'abc'],
    ['a=1; __Host-s=abc; b=2', 'abc'],
    ['a=1;__Host-s=abc', 'abc'],
    ['__Host-s=a=b=', 'a=b='],
    ['__Host-s=', ''],
    ['__Host-s', null],
    ['x__Host-s=abc', null],
    ['__Host-s=first; __Host-s=second', 'first'],
    [';;=;', null],
  ])('in %j finds %j', (header, value) => {
    expect(readCookie(header, '__Host-s')).toBe(value)
  })
})

it('setsCookie knows the name from a longer one', () => {
  expect(setsCookie(['a=1; Path=/', '__Host-s=; Max-Age=0'], '__Host-s')).toBe(true)
  expect(setsCookie(['__Host-stale=1'], '__Host-s')).toBe(false)
})

describe('hasLeft', () => {
  const left = '__Host-left=1'
  const at = (path: string) => new URL(path, 'http://forum.example')

  it('is so for every page after a quick exit', () => {
    expect(hasLeft(at('/t/x'), left)).toBe(true)
    expect(hasLeft(at('/'), left)).toBe(true)
  })
  it('is not so without the cookie, nor for the way out and the way back', () => {
    expect(hasLeft(at('/t/x'), undefined)).toBe(false)
    expect(hasLeft(at('/exit'), left)).toBe(false)
    expect(hasLeft(at('/return'), left)).toBe(false)
  })
})
