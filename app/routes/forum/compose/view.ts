import type { AppLoadContext } from '@remix-run/node'
import { newNonce } from '../../../accounts/nonce'
import { findMyPersonas } from '../../../accounts/personas'
import { tooMany } from '../../../accounts/rate-limit'
import { sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import type { PostFaults } from '../../../forum/compose/post-form'
import { type Hindrance, SIGN_UPS_PER_HOUR } from '../../../forum/compose/send'
import { spokenFor } from '../../../forum/compose/voice'
import { personasIn } from '../../../forum/thread'
import { helpAhead } from '../../../referrals/help-beside'
import { faultSentences } from '../../../ui/fault-sentences'
import type { Words } from '../../../words'
import type { WriteProblems } from './form'

/** What the page with the form shows: a fresh one-time token, the names its writer may use, help that may be asked for. */
export async function writePage(context: AppLoadContext, request: Request, threadId: string | null) {
  const session = sessionOf(context.viewer)
  const mine = session ? (await findMyPersonas(context.db.read, session.ownerKey)).mine : []
  const marked = await spokenFor(
    context.db.read,
    mine.map(persona => persona.id),
  )
  const there = threadId
    ? await personasIn(
        context.db.read,
        threadId,
        mine.map(persona => persona.id),
      )
    : { fixed: null, taken: [] }
  return {
    once: newNonce(context.secret, context.now),
    signedIn: session !== null,
    personas: mine
      .filter(({ id, name }) => !there.taken.includes(name) && !marked.has(id))
      .map(({ id, name }) => ({ id, name })),
    fixed: mine.find(persona => persona.id === there.fixed && !marked.has(persona.id))?.name ?? null,
    ahead: await helpAhead(context, request),
  }
}

const sentencesIn = (words: Words): Record<Extract<Hindrance, string>, string | null> => ({
  'signed-out': null,
  'wrong-key': null,
  expired: words.write.expired,
  cookies: words.write.cookies,
  limited: words.write.limited,
  busy: words.write.busy,
  allowance: words.write.allowance,
  closed: words.write.closed,
  'writes-as-member': words.credentials.reply.mixed.member,
  'writes-as-professional': words.credentials.reply.mixed.professional,
  ended: words.credentials.reply.ended,
  outside: words.credentials.reply.faults.outside,
})

/**
 * Faults and hindrances as sentences, each beside its field.
 * @param lapsed whether the form came from a session that is over: the key is asked for until it is given or left out
 */
export function problemsOf(
  words: Words,
  faults: PostFaults,
  hindrance: Hindrance | null,
  lapsed = false,
): WriteProblems {
  const { byField, wrongKey: unknown } = words.write.faults
  const fields = faultSentences(byField, faults).listed
  const other = typeof hindrance === 'object' ? hindrance : null
  const misread = other && 'key' in other ? words.signIn.keyProblem(other.key) : null
  const keyFault = hindrance === 'wrong-key' ? unknown : misread
  return {
    fields: keyFault ? [...fields, ['key', keyFault]] : fields,
    hindrance: typeof hindrance === 'string' ? sentencesIn(words)[hindrance] : null,
    pause: other && 'pause' in other ? other.pause : null,
    askKey: keyFault !== null || lapsed,
  }
}

/** Of the page that says why a post wasn't sent. */
export function statusOf(hindrance: Hindrance): ResponseInit {
  if (hindrance === 'busy') return { status: 503, headers: { 'Retry-After': '30' } }
  if (hindrance === 'limited') return tooMany(SIGN_UPS_PER_HOUR)
  if (hindrance === 'allowance') return tooMany(1)
  return { status: 400 }
}

/** Whether a form that a member began arrives without their session. */
export const hasLapsed = (context: AppLoadContext, form: FormData) =>
  readField(form, 'as', oneOf(['member'])) !== null && sessionOf(context.viewer) === null
