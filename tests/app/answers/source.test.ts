import { expect, test } from 'vitest'
import { placeOf, readAddress } from '../../../app/answers/source'

test('a DOI becomes an address, however it is written', () => {
  for (const typed of [
    '10.1000/xyz',
    'doi:10.1000/xyz',
    'DOI: 10.1000/xyz',
    'https://doi.org/10.1000/xyz',
    'http://dx.doi.org/10.1000/xyz',
  ])
    expect(readAddress(typed)).toBe('https://doi.org/10.1000/xyz')
})

test('an https address stays itself', () => {
  expect(readAddress('https://www.nice.org.uk/guidance/ng23?a=1')).toBe(
    'https://www.nice.org.uk/guidance/ng23?a=1',
  )
})

test('everything else is refused', () => {
  const refused = [
    '',
    'xyz',
    'http://example.org/',
    'javascript:alert(1)',
    'https://localhost/',
    'https://me:pass@example.org/',
    'data:text/html,x',
    '10.1/x',
    'ftp://example.org',
    `https://example.org/${'a'.repeat(500)}`,
  ]
  for (const typed of refused) expect(readAddress(typed), typed).toBeNull()
})

test('a reader sees where a link leads', () => {
  expect(placeOf('https://doi.org/10.1016/j.esxm.2020.02.008')).toBe('doi:10.1016/j.esxm.2020.02.008')
  expect(placeOf('https://www.nhs.uk/conditions/')).toBe('nhs.uk')
})
