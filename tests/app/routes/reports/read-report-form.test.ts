import { expect, it } from 'vitest'
import { readReportForm } from '../../../../app/routes/reports/read-report-form'
import { faultSentences } from '../../../../app/ui/fault-sentences'
import { wordsFor } from '../../../../app/words'

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ reason: 'illegal', 'good-faith': 'yes', ...fields }))
    form.set(name, value)
  return readReportForm(form).faults
}

it('a report to the law needs words that somebody can see', () => {
  expect(read({ why: '\u200b' })).toEqual({ why: 'empty' })
  expect(read({ why: 'ㅤ' })).toEqual({ why: 'empty' })
  expect(read({ why: 'It names my sister.' })).toEqual({})
})

it('a report that is too long is told by how many letters', () => {
  const faults = read({ why: '❤️'.repeat(2_001), note: 'a'.repeat(2_012), law: '§'.repeat(200) })
  expect(faults).toEqual({ why: { over: 1 }, note: { over: 12 } })
  const { faults: sentences } = wordsFor('en').reportsAndAppeals.report
  expect(faultSentences(sentences, faults).listed).toEqual([
    ['note', 'This is 12 letters too long. Keep it to 2,000 or fewer.'],
    ['why', 'This is 1 letter too long. Keep it to 2,000 or fewer.'],
  ])
})
