import { describe, expect, it } from 'vitest'
import { refuseForeign } from '../../../../app/server/http/same-origin'

const form = { host: 'forum.example', 'content-type': 'application/x-www-form-urlencoded' }
const sameSite = { ...form, 'sec-fetch-site': 'same-origin' }

describe('refuseForeign', () => {
  it.each([
    ['a page', 'GET', {}, null],
    ['a page from a link elsewhere', 'GET', { 'sec-fetch-site': 'cross-site' }, null],
    ['a look at a page', 'HEAD', {}, null],
    ['a page with a body', 'GET', { 'content-length': '3' }, 400],
    ['a page with a body of unknown length', 'GET', { 'transfer-encoding': 'chunked' }, 400],
    ['a page with an empty body', 'GET', { 'content-length': '0' }, null],
    ['another method', 'PUT', sameSite, 405],
    ['another method', 'DELETE', sameSite, 405],
    ['another method', 'OPTIONS', {}, 405],
    ['another method', 'TRACE', {}, 405],
    ['our form', 'POST', sameSite, null],
    ['our form, with no-referrer making the origin null', 'POST', { ...sameSite, origin: 'null' }, null],
    ['a form from another site', 'POST', { ...form, 'sec-fetch-site': 'cross-site' }, 403],
    ['a form from a neighbour', 'POST', { ...form, 'sec-fetch-site': 'same-site' }, 403],
    ['a form typed into the address bar', 'POST', { ...form, 'sec-fetch-site': 'none' }, 403],
    ['two answers to one question', 'POST', { ...form, 'sec-fetch-site': 'same-origin, same-origin' }, 403],
    [
      'a lie in Origin does not help',
      'POST',
      { ...form, 'sec-fetch-site': 'cross-site', origin: 'https://forum.example' },
      403,
    ],
    ['an older browser', 'POST', { ...form, origin: 'https://forum.example' }, null],
    [
      'an older browser, the port said',
      'POST',
      { ...form, host: 'forum.example:443', origin: 'https://forum.example' },
      null,
    ],
    ['an older browser on another port', 'POST', { ...form, origin: 'https://forum.example:8443' }, 403],
    ['an older browser from another site', 'POST', { ...form, origin: 'https://forum.example.evil' }, 403],
    [
      'a form whose origin is hidden, so that its token has to tell',
      'POST',
      { ...form, origin: 'null' },
      null,
    ],
    ['a file on disk', 'POST', { ...form, origin: 'file://forum.example' }, 403],
    ['a form that says nothing, so that its token has to tell', 'POST', form, null],
    ['a counted link whose origin is hidden', 'POST', { ...form, 'content-type': 'text/ping' }, 403],
    [
      'a body with a charset',
      'POST',
      { ...sameSite, 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' },
      null,
    ],
    ['an upload', 'POST', { ...sameSite, 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['JSON', 'POST', { ...sameSite, 'content-type': 'application/json' }, 415],
    ['no kind', 'POST', { host: 'forum.example', 'sec-fetch-site': 'same-origin' }, 415],
  ] as const)('%s: %s', (_, method, headers, expected) => {
    expect(refuseForeign(method, headers)).toBe(expected)
  })
})
