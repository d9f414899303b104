import { expect, test } from 'vitest'
import { passagesOf, readsNow } from '../../../app/answers/remarks'

test('paragraphs and list items are passages, word for word', () => {
  expect(
    passagesOf('First line,\nstill first.\n\n- *one*\n- two\n  goes on\n\n1. three\n\n***\n\nLast.'),
  ).toEqual(['First line,\nstill first.', '- *one*', '- two\n  goes on', '1. three', 'Last.'])
  expect(passagesOf('')).toEqual([])
})

test('a passage is found again unchanged, changed, or gone', () => {
  const passages = ['Breathe out slowly, and wait.', 'See a doctor if it hurts.']
  expect(readsNow('See a doctor if it hurts.', passages)).toBe('See a doctor if it hurts.')
  expect(readsNow('See your doctor soon if it hurts.', passages)).toBe('See a doctor if it hurts.')
  expect(readsNow('Something about money.', passages)).toBeNull()
})
