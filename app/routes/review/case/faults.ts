import type { Words } from '../../../words'
import type { CaseFault } from './action'
import { protocolFaults } from './crisis-card'

const fieldOf: Partial<Record<CaseFault, string>> = {
  'outcome-missing': 'outcome',
  'reason-missing': 'reason',
  'words-missing': 'words',
  'words-too-long': 'words',
  'nothing-hidden': 'hide',
  'passage-missing': 'hide',
  'hide-too-long': 'hide',
  'hide-too-many': 'hide',
  'hide-unused': 'hide',
  'measure-unknown': 'measure',
  'no-measure': 'measure',
  'steps-missing': 'no-steps',
  'told-too-long': 'told',
  'day-wrong': 'follow-day',
  'note-missing': 'note',
  'note-too-long': 'note',
}

/** Whether a fault belongs to a field of a form; the others are told above all. */
export const isFieldFault = (fault: CaseFault) => fault in fieldOf

/** What is wrong with which field; none where nothing is, or where it's no field's. */
export function faultsOfFields(
  words: Words,
  fault: CaseFault | null,
  missing: string[] = [],
): [field: string, sentence: string][] {
  const field = fault && fieldOf[fault]
  if (!field) return []
  const ofSteps = protocolFaults(words, stepFaultsOf(fault))
  if (ofSteps.length > 0) return ofSteps
  const passages = missing.map(each => `“${each.slice(0, 80)}”`).join(', ')
  return [[field, `${words.case.faults[fault]} ${passages}`.trim()]]
}

export const stepFaultsOf = (fault: CaseFault | null) => ({
  note: fault === 'told-too-long',
  day: fault === 'day-wrong',
})
