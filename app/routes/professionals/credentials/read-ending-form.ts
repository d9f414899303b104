import { cleanText } from '../../../../moderation/clean-text'
import { type EndingReason, isEndingReason } from '../../../professionals/end-credential'

export type EndingFields = { reason: string; words: string }

/** Letters. */
const LONGEST = 500

/** Why a credential is withdrawn, as it was typed; what is wrong is a code for each field. */
export function readEndingForm(form: FormData): {
  fields: EndingFields
  faults: Partial<Record<keyof EndingFields, string>>
  reason: EndingReason | null
} {
  const [named, words] = [form.get('reason'), cleanText(String(form.get('words') ?? ''))]
  const reason = isEndingReason(named) ? named : null
  return {
    fields: { reason: reason ?? '', words },
    faults: { ...(!reason && { reason: 'choose' }), ...(words.length > LONGEST && { words: 'long' }) },
    reason,
  }
}
