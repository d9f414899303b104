import { expect, it } from 'vitest'
import { startAsking } from '../../../support/server'

const from = (address: string) => ({ 'x-forwarded-for': address })

it('nobody can copy every conversation: past the limit a network waits, and everyone else reads on', async () => {
  const { get } = await startAsking(undefined, { proxyHeader: 'x-forwarded-for', readingLimit: 3 })
  const statuses: number[] = []
  for (let n = 0; n < 4; n++) statuses.push((await get(`/t/amber${n}`, from('198.51.100.7'))).status)
  expect(statuses).toEqual([200, 200, 200, 429])

  const refused = await get('/t/amber9', from('198.51.100.7'))
  expect(refused.headers.get('retry-after')).toBe('60')
  expect(await refused.text()).toContain('href="/help"')
  for (const path of ['/help', '/safety', '/', '/b/amber', '/t/amber1/reply'])
    expect((await get(path, from('198.51.100.7'))).status, path).toBe(200)
  expect((await get('/t/amber1', from('203.0.113.9'))).status).toBe(200)
})

it('where a proxy does not say who asks, nobody is stopped for what others read', async () => {
  const { get } = await startAsking(undefined, { readingLimit: 1 })
  for (let n = 0; n < 3; n++) expect((await get('/t/amber')).status).toBe(200)
})

it('an operator can switch it off', async () => {
  const { get } = await startAsking(undefined, { proxyHeader: 'x-forwarded-for', readingLimit: 0 })
  for (let n = 0; n < 3; n++) expect((await get('/t/amber', from('198.51.100.7'))).status).toBe(200)
})
