import { expect, test } from 'vitest'
import { placeOf, readAddress, twice } from '../../../app/answers/source'

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

test('an https address is kept as it is', () => {
  expect(readAddress('https://www.nice.org.uk/guidance/ng23?a=1')).toBe(
    'https://www.nice.org.uk/guidance/ng23?a=1',
  )
})

test('a source that is neither a DOI, a PubMed number nor an https address is refused', () => {
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

test('a DOI is recognised in every usual spelling', () => {
  for (const typed of [
    'DOI: 10.1000/xyz',
    'doi 10.1000/xyz',
    'doi.org/10.1000/xyz',
    'https://www.doi.org/10.1000/xyz',
    'info:doi/10.1000/xyz',
    'https://doi.org/doi:10.1000/xyz',
    '10.1000%2Fxyz',
    ' 10.1000/xyz. ',
  ])
    expect(readAddress(typed), typed).toBe('https://doi.org/10.1000/xyz')
})

test('a PubMed number leads to its page, and is shown as one', () => {
  for (const typed of [
    'PMID: 1234567',
    'pmid1234567',
    'PubMed 1234567',
    'https://pubmed.ncbi.nlm.nih.gov/1234567/',
    'www.ncbi.nlm.nih.gov/pubmed/1234567',
  ])
    expect(readAddress(typed), typed).toBe('https://pubmed.ncbi.nlm.nih.gov/1234567/')
  expect(placeOf('https://pubmed.ncbi.nlm.nih.gov/1234567/')).toBe('PMID 1234567')
  for (const typed of ['PMC7654321', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7654321/'])
    expect(readAddress(typed), typed).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/')
  expect(readAddress('1234567')).toBeNull()
})

test('the same source is recognised in another spelling', () => {
  const source = (url: string) => ({ title: 'A', url })
  expect(twice('doi:10.1000/XYZ', [source('https://doi.org/10.1000/xyz')])).toBe(true)
  expect(twice('https://example.org/a/', [source('https://example.org/a')])).toBe(true)
  expect(twice('https://example.org/b', [source('https://example.org/a'), source('')])).toBe(false)
})

test('an old DOI with angle brackets is recognised, and hidden characters in an address are not shown', () => {
  const old = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'
  expect(placeOf(readAddress(old) ?? '')).toBe(`doi:${old}`)
  expect(placeOf('https://doi.org/10.1000/%E2%80%AEabc%00%0Ad')).toBe('doi:10.1000/abc d')
})
