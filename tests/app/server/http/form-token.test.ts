import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  formTokenFor,
  isFormToken,
  isNewcomersToken,
  newcomersToken,
  newFormCookie,
} from '../../../../app/server/http/form-token'

const secret = { installSalt: randomBytes(32), master: randomBytes(32) }

it('a form token belongs to one session of one installation', () => {
  const token = formTokenFor(secret, 'session one')
  expect(formTokenFor(secret, 'session one')).toBe(token)
  expect(formTokenFor(secret, 'session two')).not.toBe(token)
  expect(formTokenFor({ ...secret, master: randomBytes(32) }, 'session one')).not.toBe(token)
  expect(token).not.toContain('session')
})

it('a newcomer’s token belongs to the cookie that came with it, and is told from a session’s', () => {
  const cookie = newFormCookie()
  expect(newcomersToken(secret, cookie)).toBe(newcomersToken(secret, cookie))
  expect(newcomersToken(secret, cookie)).not.toBe(newcomersToken(secret, newFormCookie()))
  expect(newcomersToken(secret, cookie)).not.toContain(formTokenFor(secret, cookie))
  expect([newcomersToken(secret, cookie), formTokenFor(secret, cookie)].map(isNewcomersToken)).toEqual([
    true,
    false,
  ])
})

it('a form token matches itself and nothing else', () => {
  const token = formTokenFor(secret, 'session one')
  expect(isFormToken(token, token)).toBe(true)
  expect(isFormToken(token, formTokenFor(secret, 'session two'))).toBe(false)
  expect(isFormToken(token, token.slice(1))).toBe(false)
  expect(isFormToken(token, `${token} `)).toBe(false)
  expect(isFormToken(token, '')).toBe(false)
  expect(isFormToken(token, null)).toBe(false)
  expect(isFormToken('', '')).toBe(false)
})
