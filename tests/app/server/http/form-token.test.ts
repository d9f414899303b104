import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { formTokenFor, isFormToken } from '../../../../app/server/http/form-token'

const secret = { installSalt: randomBytes(32), master: randomBytes(32) }

it('a form token belongs to one session of one installation', () => {
  const token = formTokenFor(secret, 'session one')
  expect(formTokenFor(secret, 'session one')).toBe(token)
  expect(formTokenFor(secret, 'session two')).not.toBe(token)
  expect(formTokenFor({ ...secret, master: randomBytes(32) }, 'session one')).not.toBe(token)
  expect(token).not.toContain('session')
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
