import { type AppLoadContext, redirect } from '@remix-run/node'
import { checkOwnKey } from '../../../accounts/own-key'
import type { Session } from '../../../accounts/sessions'
import { statusOfKey } from '../../../accounts/sign-up'
import { LANE_COOKIE, laneOf } from '../../../accounts/staff-lane'
import { sessionOf } from '../../../context'
import { oneOf, readForm, text } from '../../../forms'
import { readCookie } from '../../../server/http/cookies'
import type { KeyTried } from '../key-field'

/** @throws where to sign in, for a guest */
export function requireSession({ viewer }: AppLoadContext, because: 'needed' | 'over' = 'needed'): Session {
  const session = sessionOf(viewer)
  if (!session) throw redirect(`/sign-in?because=${because}`, 303)
  return session
}

export const laneOfBrowser = ({ secret, now }: AppLoadContext, request: Request) =>
  laneOf(secret, readCookie(request.headers.get('Cookie') ?? undefined, LANE_COOKIE), now)

/** @returns null when the key is right and was sent by the form's own button */
export async function askKey(
  context: AppLoadContext,
  { request, form, session }: { request: Request; form: FormData; session: Session },
): Promise<{ tried: KeyTried; init: ResponseInit } | null> {
  const { words } = context
  const { key, intent } = readForm(form, { key: text, intent: oneOf(['show', 'hide']) })
  const typed = key.slice(0, 500)
  if (intent) return { tried: { fault: null, typed, shown: intent === 'show' }, init: { status: 200 } }
  const checked = await checkOwnKey(context, session, key, laneOfBrowser(context, request))
  if (checked === 'right') return null
  if (typeof checked !== 'string')
    return { tried: { fault: words.signIn.keyProblem(checked), typed, shown: true }, init: { status: 400 } }
  const fault = checked === 'wrong' ? words.myAccount.key.wrong : words.signIn.faults[checked]
  return { tried: { fault, typed, shown: checked === 'wrong' }, init: statusOfKey[checked] }
}
