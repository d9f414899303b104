import { type AppLoadContext, redirect } from '@remix-run/node'
import { checkOwnKey } from '../../../accounts/own-key'
import { isTaskDone, newTask } from '../../../accounts/proof-of-work'
import type { Session } from '../../../accounts/sessions'
import { statusOfKey } from '../../../accounts/sign-up'
import { LANE_COOKIE, laneOf } from '../../../accounts/staff-lane'
import { sessionOf } from '../../../context'
import { line, oneOf, readForm, text } from '../../../forms'
import { readCookie } from '../../../server/http/cookies'
import type { KeyTried } from '../key-field'

/** @throws where to sign in, for a guest */
export function requireSession({ viewer }: AppLoadContext, because: 'needed' | 'over' = 'needed'): Session {
  const session = sessionOf(viewer)
  if (!session) throw redirect(`/sign-in?because=${because}`, 303)
  return session
}

/** @returns null when the key is right and was sent by the form's own button */
export async function askKey(
  context: AppLoadContext,
  { request, form, session }: { request: Request; form: FormData; session: Session },
): Promise<{ tried: KeyTried; init: ResponseInit } | null> {
  const { words, secret, now } = context
  const { key, intent, ...done } = readForm(form, {
    key: text,
    intent: oneOf(['show', 'hide']),
    proof: line,
    ticket: line,
  })
  const typed = key.slice(0, 500)
  if (intent) return { tried: { fault: null, typed, shown: intent === 'show' }, init: { status: 200 } }
  const lane = laneOf(secret, readCookie(request.headers.get('Cookie') ?? undefined, LANE_COOKIE), now)
  const proved = lane === 'everybody' && (await isTaskDone(context, done))
  const checked = await checkOwnKey(context, session, key, proved ? 'proved' : lane)
  if (checked === 'right') return null
  if (typeof checked !== 'string')
    return { tried: { fault: words.signIn.keyProblem(checked), typed, shown: true }, init: { status: 400 } }
  const fault = checked === 'wrong' ? words.myAccount.key.wrong : words.signIn.faults[checked]
  const task = checked === 'busy' ? await newTask(secret, now) : null
  return { tried: { fault, typed, shown: checked === 'wrong', task }, init: statusOfKey[checked] }
}
