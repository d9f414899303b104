import { policy } from '../../../moderation/policy'
import { checked, line, readForm, text } from '../../forms'

export type ReportFields = {
  reason: string
  note: string
  why: string
  law: string
  name: string
  mail: string
  goodFaith: boolean
}
export type ReportFaults = {
  reason?: 'choose'
  note?: 'too-long'
  why?: 'empty' | 'too-long'
  law?: 'too-long'
  name?: 'too-long'
  mail?: 'too-long' | 'not-mail'
  'good-faith'?: 'confirm'
}

const LONG = 2_000
const LINE = 200

/** What a report holds. What DSA Art. 16(2) asks for is needed only where the law is named as the reason. */
export function readReportForm(form: FormData): { fields: ReportFields; faults: ReportFaults } {
  const { 'good-faith': goodFaith, ...typed } = readForm(form, {
    ...{ reason: line, note: text, why: text, law: line, name: line, mail: line },
    'good-faith': checked,
  })
  const fields = { ...typed, goodFaith }
  const faults: ReportFaults = {}
  if (!policy().reports.some(each => each.code === fields.reason)) faults.reason = 'choose'
  for (const name of ['note', 'why'] as const) if (fields[name].length > LONG) faults[name] = 'too-long'
  for (const name of ['law', 'name', 'mail'] as const)
    if (fields[name].length > LINE) faults[name] = 'too-long'
  if (fields.mail && !faults.mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.mail)) faults.mail = 'not-mail'
  if (fields.reason === 'illegal') {
    if (!fields.why) faults.why = 'empty'
    if (!fields.goodFaith) faults['good-faith'] = 'confirm'
  }
  return { fields, faults }
}
