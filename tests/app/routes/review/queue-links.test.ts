import { expect, it } from 'vitest'
import { withFilter } from '../../../../app/routes/review/queue-links'

it('an address of the desk takes the filter of the queue along, and nothing else', () => {
  expect(withFilter('/review', '')).toBe('/review')
  expect(withFilter('/review', '?decided=1&board=amber&mine=yes')).toBe('/review?board=amber&mine=yes')
  expect(withFilter('/review?passed', '?kind=reply')).toBe('/review?passed&kind=reply')
  expect(withFilter('/review', '?board=%0d%0aX&kind=../x&signal=contact')).toBe('/review?signal=contact')
})
