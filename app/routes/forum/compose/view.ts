import type { AppLoadContext } from '@remix-run/node'
import { whenSomebodyReads } from '../../../../moderation/team'
import { newNonce } from '../../../accounts/nonce'
import { findMyPersonas } from '../../../accounts/personas'
import { readPreferences } from '../../../accounts/preferences'
import { tooMany } from '../../../accounts/rate-limit'
import { sessionOf } from '../../../context'
import { checked, oneOf, readForm, text } from '../../../forms'
import { brakesFor } from '../../../forum/compose/braked'
import { taskFor } from '../../../forum/compose/first-work'
import type { PostFaults } from '../../../forum/compose/post-form'
import { type Hindrance, SIGN_UPS_PER_HOUR } from '../../../forum/compose/send'
import { readTrustLevel } from '../../../forum/compose/trust-level'
import { spokenFor } from '../../../forum/compose/voice'
import { offerNames, usesOf } from '../../../forum/my-names'
import { personasIn } from '../../../forum/thread'
import { isWritingOpen } from '../../../forum/writing-open'
import { helpAhead } from '../../../referrals/help-beside'
import { faultSentences } from '../../../ui/fault-sentences'
import type { HelpView } from '../../../ui/help-card'
import type { Words } from '../../../words'
import type { WriteProblems } from './form'

/** What the page with the form shows: a fresh one-time token, the names its writer may use, help that may be asked for. */
export async function writePage(
  context: AppLoadContext,
  request: Request,
  { boardId, threadId }: { boardId: string | null; threadId: string | null },
) {
  const { read } = context.db
  const session = sessionOf(context.viewer)
  const mine = session ? (await findMyPersonas(read, session.ownerKey)).mine : []
  const { retired } = session ? await readPreferences(context.db, session) : { retired: [] as number[] }
  const ids = mine.map(persona => persona.id)
  const marked = await spokenFor(read, ids)
  const there = threadId ? await personasIn(read, threadId, ids) : { fixed: null, taken: [] }
  const free = mine.filter(
    ({ id, name, n }) => !there.taken.includes(name) && !marked.has(id) && !retired.includes(n),
  )
  return {
    once: newNonce(context.secret, context.now),
    signedIn: session !== null,
    // Whoever has written has said so: it's asked at every first post, and stored nowhere.
    isAdult: mine.length > 0,
    names: offerNames(free, await usesOf(read, ids), boardId),
    fixed: mine.find(persona => persona.id === there.fixed && !marked.has(persona.id))?.name ?? null,
    ahead: await helpAhead(context, request),
    next: await whenSomebodyReads(read, context.now),
    isClosed: !(await isWritingOpen(read, context.now)),
    brakes: await brakesFor(context, boardId),
    task: await taskFor(context, (await readTrustLevel(read, ids)).publishedPosts),
  }
}

const sentencesIn = (words: Words): Record<Extract<Hindrance, string>, string | null> => ({
  'signed-out': null,
  'no-key': null,
  'wrong-key': null,
  expired: words.write.expired,
  'sent-before': words.write.sentBefore,
  'another-key': words.write.anotherKey,
  'answered-gone': words.write.answeredGone,
  cookies: words.write.cookies,
  limited: words.write.limited,
  busy: words.write.busy,
  allowance: words.write.allowance,
  closed: words.write.closed,
  locked: words.incidentNotice.locked,
  'goes-on': words.merges.notSent,
  'nobody-reads': words.staffing.closed.notSent,
  work: words.braked.work.again,
  'not-told': words.findable.notTold,
  'writes-as-member': words.credentials.reply.mixed.member,
  'writes-as-professional': words.credentials.reply.mixed.professional,
  ended: words.credentials.reply.ended,
  outside: words.credentials.reply.faults.outside,
})

/**
 * Faults and hindrances as sentences, each beside its field.
 * @param lapsed from a form whose session is over: the key is asked for until it's given, or they go on as someone new
 * @param help that the words ask for which weren't sent
 */
export function problemsOf(
  words: Words,
  faults: PostFaults,
  hindrance: Hindrance | null,
  lapsed: Lapsed | null = null,
  help: HelpView | null = null,
): WriteProblems {
  const { byField, wrongKey, noKey } = words.write.faults
  const fields = faultSentences(byField, faults).listed
  const other = typeof hindrance === 'object' ? hindrance : null
  const misread = other && 'key' in other ? words.signIn.keyProblem(other.key) : null
  const keyFault = hindrance === 'wrong-key' ? wrongKey : hindrance === 'no-key' ? noKey : misread
  return {
    fields: keyFault ? [...fields, ['key', keyFault]] : fields,
    hindrance: typeof hindrance === 'string' ? sentencesIn(words)[hindrance] : brakedSentence(words, other),
    help,
    pause: other && 'pause' in other ? other.pause : null,
    askKey: lapsed ?? (keyFault ? { key: '', anew: false } : null),
  }
}

function brakedSentence({ braked: w }: Words, hindrance: Exclude<Hindrance, string> | null): string | null {
  if (!hindrance || !('brake' in hindrance)) return null
  const { brake, leftMinutes } = hindrance
  return brake.kind === 'first-posts' ? null : w.notSent[brake.kind](brake, leftMinutes)
}

/** Of the page that says why a post wasn't sent. */
export function statusOf(hindrance: Hindrance): ResponseInit {
  if (hindrance === 'busy') return { status: 503, headers: { 'Retry-After': '30' } }
  if (hindrance === 'limited') return tooMany(SIGN_UPS_PER_HOUR)
  if (hindrance === 'work') return tooMany(60)
  if (hindrance === 'allowance') return tooMany(1)
  if (typeof hindrance === 'object' && 'brake' in hindrance && hindrance.leftMinutes > 0)
    return { status: 429, headers: { 'Retry-After': `${hindrance.leftMinutes * 60}` } }
  return { status: 400 }
}

type Lapsed = NonNullable<WriteProblems['askKey']>

/** Of a form that a member began and that arrives without their session; null for all others. */
export function readLapsed(context: AppLoadContext, form: FormData): Lapsed | null {
  const { as, ...lapsed } = readForm(form, { as: oneOf(['member']), key: text, anew: checked })
  return as && sessionOf(context.viewer) === null ? lapsed : null
}
