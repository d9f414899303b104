import { expect, it } from 'vitest'
import {
  readApplicationForm,
  readCheckForm,
} from '../../../../../app/routes/professionals/applications/read-application-form'

const TODAY = Date.UTC(2026, 10, 24) / 86_400_000

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const good = {
  ...{ name: ' Dr  Maria Weber ', profession: 'Therapist', body: 'COSRT', number: 'REG-4711', country: 'GB' },
  ...{ 'scope-pain': 'yes', interests: '', evidence: 'https://register.example.org/weber' },
}

it('an application is read as it was meant', () => {
  const { faults, facts } = readApplicationForm(formOf(good))
  expect(faults).toEqual({})
  expect(facts).toMatchObject({ name: 'Dr Maria Weber', scope: ['pain'], interests: '' })
})

it('an empty application says of each field what is missing', () => {
  expect(readApplicationForm(formOf({})).faults).toEqual({
    name: 'empty',
    profession: 'empty',
    body: 'empty',
    number: 'empty',
    country: 'choose',
    scope: 'choose',
    evidence: 'empty',
  })
})

it('a name of invisible characters is refused', () => {
  const faults = readApplicationForm(formOf({ ...good, name: '\u200b\u2060', number: '\u200d' })).faults
  expect(faults).toEqual({ name: 'empty', number: 'empty' })
})

it.each([
  'http://example.org/',
  'javascript:alert(1)',
  'https://localhost/',
  'https://a:b@example.org/',
  'x',
])('the evidence of an application cannot be %s', evidence => {
  expect(readApplicationForm(formOf({ ...good, evidence })).faults).toEqual({ evidence: 'address' })
})

it('a stored registration number stays when none is typed, and is never shown in the form', () => {
  const { faults, facts, fields } = readApplicationForm(formOf({ ...good, number: '' }), 'REG-4711')
  expect(faults).toEqual({})
  expect(facts.number).toBe('REG-4711')
  expect(fields.number).toBe('')
})

it('a profession without a register needs no number, but two places to be looked up in', () => {
  const unregistered = { ...good, number: '', unregistered: 'yes' }
  expect(readApplicationForm(formOf(unregistered)).faults).toEqual({ 'evidence-too': 'empty' })
  const both = { ...unregistered, 'evidence-too': 'https://institute.example.org/alumni' }
  const { faults, facts, fields } = readApplicationForm(formOf({ ...both, number: 'REG-1' }), 'REG-4711')
  expect(faults).toEqual({})
  expect(facts).toMatchObject({ number: '', evidenceToo: 'https://institute.example.org/alumni' })
  expect(fields).toMatchObject({ unregistered: 'yes', 'evidence-too': both['evidence-too'] })
})

it('a second link is optional, and another one than the first', () => {
  const faultsOf = (evidenceToo: string) =>
    readApplicationForm(formOf({ ...good, 'evidence-too': evidenceToo })).faults
  expect(faultsOf('https://practice.example.org/')).toEqual({})
  expect(faultsOf(good.evidence)).toEqual({ 'evidence-too': 'twice' })
  expect(faultsOf('practice')).toEqual({ 'evidence-too': 'address' })
})

it('a check says what was looked up and holds two years at most', () => {
  const read = (fields: Record<string, string>) => readCheckForm(formOf(fields), TODAY)
  const check = { intent: 'check', check: 'Register of COSRT.', until: '2027-11-24' }
  expect(read(check)).toMatchObject({ intent: 'check', faults: {}, validUntilDay: TODAY + 365 })
  expect(read({ ...check, check: ' ', until: '2026-11-24' }).faults).toEqual({
    check: 'empty',
    until: 'past',
  })
  expect(read({ ...check, until: '2028-11-26' }).faults).toEqual({ until: 'far' })
  expect(read({ ...check, until: '2028-02-30' }).faults).toEqual({ until: 'date' })
  expect(read({ intent: 'refuse' }).faults).toEqual({ words: 'empty' })
  expect(read({ intent: 'confirm' }).faults).toEqual({})
  expect(read({}).intent).toBeNull()
})
