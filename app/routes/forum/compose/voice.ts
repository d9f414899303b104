import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { cleanLine } from '../../../../moderation/clean-text'
import { detectSignals } from '../../../../moderation/signals'
import { mayWrite } from '../../../answers/answer'
import { myPersonas } from '../../../context'
import { isOutside, type Speaking, voiceIn } from '../../../forum/reply-as'
import { readLimits } from '../../../professionals/availability'
import { words } from '../../../words'

const w = words.credentials.reply
/** Letters. */
const INTEREST_LIMIT = 200

/** The professional who asks, while their credential counts; null for everybody else. */
export function professionalIn({ viewer, now }: AppLoadContext) {
  const staff = viewer.kind === 'member' ? viewer.staff : null
  return staff && mayWrite(staff, dayOf(now)) ? staff.professional : null
}

/** What a professional chooses from when they reply; null for everybody else. */
export async function voicesFor(context: AppLoadContext, threadId: string) {
  const by = professionalIn(context)
  if (!by) return null
  const { read } = context.db
  const { scope, interests } = (await readLimits(read, by.staffId)) ?? { scope: [], interests: '' }
  const declared = cleanLine(interests)
  return {
    by: { name: by.name, credential: by.credential },
    outside: await isOutside(read, threadId, scope),
    there: await voiceIn(read, threadId, await myPersonas(context)),
    /** What stands in the form at first: what they declared once and for all, where it is short enough. */
    values: { voice: 'member', outside: false, interest: declared.length > INTEREST_LIMIT ? '' : declared },
  }
}

/**
 * Under which name a reply is to be sent.
 * @returns `hindrance` where it was meant to be a professional's and cannot be; `faults` beside the fields
 */
export async function readVoice(context: AppLoadContext, form: FormData, threadId: string) {
  const values = {
    voice: form.get('voice') === 'professional' ? 'professional' : 'member',
    outside: form.get('outside') === 'yes',
    interest: cleanLine(String(form.get('interest') ?? '')),
  }
  const faults: [field: string, sentence: string][] = []
  if (values.voice === 'member') return { values, faults, hindrance: null, speaking: null }
  const by = professionalIn(context)
  const signedOut = context.viewer.kind === 'guest' || context.viewer.session.kind !== 'staff'
  if (!by) return { values, faults, hindrance: signedOut ? w.signedOut : w.ended, speaking: null }

  const scope = (await readLimits(context.db.read, by.staffId))?.scope ?? []
  if (!values.outside && (await isOutside(context.db.read, threadId, scope)))
    faults.push(['outside', w.faults.outside])
  if (values.interest.length > INTEREST_LIMIT || detectSignals(values.interest).length > 0)
    faults.push(['interest', w.faults.interest])
  const speaking: Speaking = {
    staffId: by.staffId,
    outsideScope: values.outside,
    interest: values.interest,
  }
  return { values, faults, hindrance: null, speaking }
}
