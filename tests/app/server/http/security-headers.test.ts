import { expect, it } from 'vitest'
import { plainAnswer, plainPage } from '../../../../app/server/http/plain-page'
import { securityHeaders } from '../../../../app/server/http/security-headers'
import type { PlainStatus } from '../../../../app/words'
import { en as words } from '../../../../app/words/en'

it('the content security policy allows nothing but our own files, and no markup as script', () => {
  const policy = (securityHeaders['Content-Security-Policy'] ?? '').split('; ')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.join()).not.toMatch(/unsafe|\*|https?:|data:|blob:|nonce/)
})

it('the security headers are valid HTTP headers', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(name).toMatch(/^[A-Za-z-]+$/)
    expect(value).toMatch(/^[\x20-\x7e]+$/)
  }
  expect(securityHeaders['Permissions-Policy']).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/)
})

const statuses = Object.keys(words.server.pages).map(Number).filter(Boolean) as PlainStatus[]

it.each(statuses)('the plain page for %i is whole, neutral and fits the policy', status => {
  const html = plainPage(status, { words, forumName: 'A <b> & "c"' })
  expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
  expect(html).toContain('A &lt;b&gt; &amp; &quot;c&quot;</title>')
  expect(html).toContain('href="/exit"')
  expect(html).toContain('href="/"')
  expect(html).not.toMatch(/style=|onclick=|<style|<script>|(href|src)="(?!\/)|sex|intimacy/i)
})

it('the plain page can be written to a socket as it is', () => {
  const [head = '', body = ''] = plainAnswer(431, { words, forumName: 'Lamplight' }, securityHeaders).split(
    '\r\n\r\n',
  )
  expect(head).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/)
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`)
  expect(head).toContain('Connection: close')
})
