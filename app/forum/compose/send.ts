import type { AppLoadContext } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { accounts } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import type { TrustLevel } from '../../../moderation/triage'
import type { KeyHolder } from '../../accounts/key'
import { keySeed, nonceHash, verifyNonce } from '../../accounts/nonce'
import { findMyPersonas, newPersona, type WritingPersona } from '../../accounts/personas'
import { readPreferences, savePreferences } from '../../accounts/preferences'
import { allow } from '../../accounts/rate-limit'
import { type KeyProblem, readKey } from '../../accounts/read-key'
import { sessionCookie } from '../../accounts/sessions'
import { signUp, tryKey } from '../../accounts/sign-up'
import { sessionOf } from '../../context'
import { checked, line, oneOf, readField, readForm, text } from '../../forms'
import { countryAsked } from '../../referrals/places'
import { namesOnBoard } from '../my-names'
import { type PauseView, pauseView } from '../pause'
import { personasIn } from '../thread'
import { isWritingOpen } from '../writing-open'
import { type BrakeView, brakeAgainst, brakesFor } from './braked'
import { deleteSentDraft } from './draft-form'
import { isWorkAsked, isWorkDone } from './first-work'
import { chosenPersona } from './post-form'
import { giveTurnBack, takeTurn, turnLeftByHours } from './slow-mode'
import { type Sent, wasSent } from './submit'
import { readTrustLevel } from './trust-level'
import { type CannotReplyAs, type Speaking, spokenFor } from './voice'

/** Per client: a shared network has many people, but a flood has more. */
export const SIGN_UPS_PER_HOUR = 60

type Writer = { holder: KeyHolder; session: 'open' | 'new'; newKey?: string }

type Known =
  | 'signed-out'
  | 'no-key'
  | 'wrong-key'
  | 'cookies'
  | 'expired'
  | 'sent-before'
  | 'another-key'
  | 'limited'
  | 'busy'
  | 'allowance'
  | 'closed'
  | 'locked'
  | 'goes-on'
  | 'nobody-reads'
  | 'work'
  | 'not-told'
  | 'answered-gone'
  | CannotReplyAs
/** `leftMinutes`: until they can send their next post, where each waits for their turn. */
type Braked = { brake: BrakeView; leftMinutes: number }
export type Hindrance = Known | { pause: PauseView } | { key: KeyProblem } | Braked

export type Sending = {
  persona: WritingPersona
  mine: string[]
  onceHash: string
  standing: TrustLevel
  secret: Secret
  now: number
}

/**
 * @param place the conversation a reply goes to; a new one has none yet
 * @param submit called again with another persona when two forms collide
 * @param speaking set for a reply as a professional
 * @returns a redirect, or why it wasn't sent, so that the page can keep the text
 */
export async function sendForm(
  context: AppLoadContext,
  request: Request,
  form: FormData,
  place: { boardId: string; threadId: string | null },
  submit: (sending: Sending) => Promise<Sent>,
  speaking: Speaking | null = null,
): Promise<Response | Hindrance> {
  const { db, secret, now } = context
  const once = readField(form, 'once', line)
  const chosen = chosenPersona(form)
  const { boardId, threadId } = place
  if (!verifyNonce(secret, once, now)) return 'expired'

  if (!(await isWritingOpen(db.read, now))) return 'nobody-reads'
  const isSent = await wasSent(db.read, nonceHash(once))
  const brakes = isSent ? [] : await brakesFor(context, boardId)
  let work: Promise<boolean> | undefined
  const hasWorked = async (publishedPosts: number) => {
    if (isSent || speaking || !(await isWorkAsked(context, publishedPosts))) return true
    work ??= isWorkDone(context, form, once)
    return work
  }
  const readOnly = brakeAgainst(brakes, 'read-only')
  if (readOnly) return { brake: readOnly, leftMinutes: 0 }
  const writer = await openWriter(context, form, once, () => hasWorked(0))
  if (!isWriter(writer)) return writer
  const { ownerKey, accountId } = writer.holder

  const onBoard = await namesOnBoard(db.read, boardId)
  for (let attempt = 0; attempt < 4; attempt++) {
    const { mine, next } = await findMyPersonas(db.read, ownerKey)
    const ids = mine.map(persona => persona.id)
    const standing = await readTrustLevel(db.read, ids)
    if (!(await hasWorked(standing.publishedPosts))) return 'work'

    const there = threadId ? await personasIn(db.read, threadId, ids) : { fixed: null, taken: [] }
    const marked = await spokenFor(db.read, ids)
    const wished = there.fixed ?? (speaking ? null : chosen)
    // A persona behind a professional's reply is used for nothing else.
    const found = mine.find(each => each.id === wished && marked.has(each.id) === (speaking !== null))
    const avoid = new Set([...onBoard, ...mine.map(each => each.name)])
    const persona = found ?? newPersona(ownerKey, next, there.taken, avoid)
    const turn = await turnOf(context, brakes, { accountId, mine: ids, boardId })
    if ('brake' in turn) return turn
    const sent = await submit({ persona, mine: ids, onceHash: nonceHash(once), standing, secret, now })
    if (!('help' in sent)) turn.giveBack()
    if (sent.outcome === 'collided') continue
    if (sent.outcome === 'paused') return { pause: pauseView(sent.pause) }
    if (!('postId' in sent)) return sent.outcome
    await deleteSentDraft(db, ownerKey, form)
    await keepCountry(context, writer.holder, countryAsked(request, form))

    const [account] = await db.read
      .select({ keyKept: accounts.keyKept })
      .from(accounts)
      .where(eq(accounts.id, accountId))
    if (writer.newKey && account?.keyKept) return redirect('/sign-in?because=sent', 303)
    return redirect(`/sent/${sent.postId}${sent.outcome === 'already-sent' ? '?again=1' : ''}`, {
      status: 303,
      headers: await newSession(context, writer),
    })
  }
  return 'busy'
}

/** Their turn to write, where a brake has everyone take turns. */
async function turnOf(
  { db, now }: AppLoadContext,
  brakes: BrakeView[],
  { accountId, mine, boardId: here }: { accountId: string; mine: string[]; boardId: string },
): Promise<Braked | { giveBack: () => void }> {
  const taken: Parameters<typeof giveTurnBack>[0][] = []
  const giveBack = () => {
    for (const turn of taken) giveTurnBack(turn)
  }
  for (const brake of brakes) {
    if (brake.kind !== 'slow' || brake.slowMinutes === null) continue
    const { slowMinutes, onBoard } = brake
    const turn = { accountId, boardId: onBoard ? here : null, slowMinutes, now }
    const left = (await turnLeftByHours(db.read, { ...turn, mine })) || takeTurn(turn)
    if (left > 0) {
      giveBack()
      return { brake, leftMinutes: Math.ceil(left / 60_000) }
    }
    taken.push(turn)
  }
  return { giveBack }
}

async function keepCountry({ db }: AppLoadContext, holder: KeyHolder, country: string | null) {
  if (country === null || (await readPreferences(db, holder)).country === country) return
  await savePreferences(db, holder, { country })
}

export async function openWriter(
  context: AppLoadContext,
  form: FormData,
  once: string,
  hasWorked?: () => Promise<boolean>,
): Promise<Writer | Exclude<Hindrance, { pause: PauseView }>> {
  const { viewer, db, secret, client } = context
  const session = sessionOf(viewer)
  if (session) return { holder: session, session: 'open' }

  const { key: typed, as, anew } = readForm(form, { key: text, as: oneOf(['member']), anew: checked })
  if (typed !== '') {
    const key = readKey(typed)
    if (typeof key !== 'string') return { key }
    if (!context.keepsCookies) return 'cookies'
    const holder = await tryKey(context, key)
    if (holder === 'wrong') return 'wrong-key'
    return typeof holder === 'string' ? holder : { holder, session: 'new' }
  }
  // Somebody whose session ended while they wrote must not become a newcomer without saying so.
  if (as === 'member' && !anew) return form.has('key') ? 'no-key' : 'signed-out'

  const mayBegin = !(await wasSent(db.read, nonceHash(once)))
  const wait = mayBegin ? brakeAgainst(await brakesFor(context, null), 'new-accounts') : null
  if (wait) return { brake: wait, leftMinutes: 0 }
  if (hasWorked && !(await hasWorked())) return 'work'
  // Without a cookie they would never see their key, and the post would be nobody's.
  if (!context.keepsCookies) return 'cookies'
  if (!allow(client, 'sign-up', SIGN_UPS_PER_HOUR)) return 'limited'
  const seed = keySeed(once, context.formToken)
  const made = await signUp(db, secret, seed, mayBegin)
  if (made === 'no account') return 'another-key'
  return made === 'busy' ? 'busy' : { holder: made.holder, session: 'new', newKey: made.key }
}

export const isWriter = (opened: Writer | Hindrance): opened is Writer =>
  typeof opened === 'object' && 'holder' in opened

export async function newSession(
  { sessions }: AppLoadContext,
  { holder, session, newKey }: Writer,
): Promise<HeadersInit> {
  return session === 'open'
    ? {}
    : { 'Set-Cookie': sessionCookie(await sessions.start(holder, 'member', newKey), 'member') }
}
