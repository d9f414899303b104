import { type TooLong, tooLong } from '../../../moderation/clean-text'
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
  note?: TooLong
  why?: 'empty' | TooLong
  law?: TooLong
  name?: TooLong
  mail?: TooLong | 'not-mail'
  'good-faith'?: 'confirm'
}

const LIMITS = [
  ['note', 2_000],
  ['why', 2_000],
  ['law', 200],
  ['name', 200],
  ['mail', 200],
] as const

/** What a report holds. What DSA Art. 16(2) asks for is needed only where the law is named as the reason. */
export function readReportForm(form: FormData): { fields: ReportFields; faults: ReportFaults } {
  const { 'good-faith': goodFaith, ...typed } = readForm(form, {
    ...{ reason: line, note: text, why: text, law: line, name: line, mail: line },
    'good-faith': checked,
  })
  const fields = { ...typed, goodFaith }
  const faults: ReportFaults = {}
  if (!policy().reports.some(each => each.code === fields.reason)) faults.reason = 'choose'
  for (const [name, limit] of LIMITS) {
    const long = tooLong(fields[name], limit)
    if (long) faults[name] = long
  }
  if (fields.mail && !faults.mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.mail)) faults.mail = 'not-mail'
  if (fields.reason === 'illegal') {
    if (!fields.why) faults.why = 'empty'
    if (!fields.goodFaith) faults['good-faith'] = 'confirm'
  }
  return { fields, faults }
}
