import { describe, expect, it, vi } from 'vitest'
import { asKeptForm, readKeptForm } from '../../../../app/server/http/kept-form'
import { page, startAsking as start } from '../../../support/server'

const typed = (more: Record<string, string> = {}) =>
  new URLSearchParams({ typed: 'body Your words', body: 'It took an hour.', once: 'abc', ...more }).toString()

/** The form that the page at `/stale` was asked to show. */
const shown = (asked: { path: string; body: string }) => {
  expect(asked.path).toBe('/stale')
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(asked.body)) form.append(name, value)
  return readKeptForm(form)
}

describe('a form that was not taken comes back with its words', () => {
  it.each([
    ['a page that failed', page('', { status: 500, headers: { 'x-failed': '1' } }), '500'],
    ['an answer that is no page', new Response(null, { status: 500 }), '500'],
    ['what is gone', page('', { status: 404, headers: { 'x-failed': '1' } }), '404'],
    ['too many requests', new Response(null, { status: 429 }), '429'],
    ['a busy forum', new Response(null, { status: 503 }), '503'],
    ['what no page sends', new Response(null, { status: 418 }), '400'],
  ])('%s', async (_, answer, because) => {
    const { post, seen } = await start(() => answer.clone())
    await post('/t/x/reply?country=GB', typed())
    expect(shown(seen[1] as (typeof seen)[0])).toEqual({
      to: '/t/x/reply?country=GB',
      because,
      lost: [],
      token: '',
      typed: [{ name: 'body', label: 'Your words', value: 'It took an hour.' }],
      hidden: [['once', 'abc']],
    })
  })

  it('longer than we can take, up to a megabyte', async () => {
    const { post, asked, seen } = await start()
    const body = 'word '.repeat(60_000)
    await post('/t/x/reply', typed({ body }))
    expect(shown(asked())).toMatchObject({ because: '413', typed: [{ value: body }] })
    const before = seen.length
    expect((await post('/t/x/reply', typed({ body: 'x'.repeat(1024 * 1024) }))).status).toBe(413)
    expect(seen.length).toBe(before)
  })

  it('from what may be another site, which is shown and reaches no rule', async () => {
    const { post, asked, seen, signedIn } = await start()
    const { cookie } = await signedIn()
    await post('/t/x/reply', typed(), { cookie, 'sec-fetch-site': 'cross-site' })
    expect(shown(asked())?.because).toBe('403')
    expect([seen.length, asked().context.viewer.kind]).toEqual([1, 'guest'])
  })

  it('when the database is away', async () => {
    const { post, asked, sessions, signedIn } = await start()
    const { cookie, formToken } = await signedIn()
    const lines = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(sessions, 'read').mockRejectedValue(new Error('gone'))
    await post('/t/x/reply', typed({ token: formToken }), { cookie })
    expect(shown(asked())).toMatchObject({ because: '500', token: formToken })
    lines.mockRestore()
  })

  it('but a page of its own stands, and a press on a button fails as any page does', async () => {
    const answers = [page('a form with faults', { status: 400 }), page('', { status: 404 })]
    for (const answer of answers) {
      const { post, seen } = await start(() => answer.clone())
      await post('/t/x/reply', typed())
      expect(seen).toHaveLength(1)
    }
    const { post, seen } = await start(() => new Response(null, { status: 500 }))
    expect((await post('/t/x', 'intent=same-question')).status).toBe(500)
    expect(seen).toHaveLength(1)
  })
})

it('a form goes back only to an address of ours', () => {
  const form = (to: string) => {
    const given = new FormData()
    const { form: kept } = asKeptForm({ url: new URL('http://a/b'), headers: {}, form: null }, 'stale')
    kept?.set('/to', to)
    for (const [name, value] of kept ?? []) given.append(name, value)
    return readKeptForm(given)
  }
  expect(form('/b/amber/write?utm=a,b')?.to).toBe('/b/amber/write?utm=a,b')
  for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', ''])
    expect(form(to)).toBeNull()
})
