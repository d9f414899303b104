import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { plainLookCookie } from '../../../accounts/plain-cookies'
import { readPreferences } from '../../../accounts/preferences'
import { isTaskDone, newTask, type Task } from '../../../accounts/proof-of-work'
import { readKey } from '../../../accounts/read-key'
import { findStaff } from '../../../accounts/roles'
import { isKeySaved, sessionCookie } from '../../../accounts/sessions'
import { statusOfKey, tryKey } from '../../../accounts/sign-up'
import { LANE_COOKIE, laneOf } from '../../../accounts/staff-lane'
import { sessionOf } from '../../../context'
import { checked, line, oneOf, readForm, text } from '../../../forms'
import { readCookie } from '../../../server/http/cookies'
import { Alert, Checkbox, FaultList, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeyField } from '../key-field'

export const meta = titled(words => words.signIn.title)
export const handle = { enhance: ['show-key', 'solve-task'] }

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  signedIn: sessionOf(context.viewer) !== null,
  because: new URL(request.url).searchParams.get('because'),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, secret, sessions, viewer, words, now } = context
  const form = readForm(await request.formData(), {
    key: text,
    keep: checked,
    intent: oneOf(['show', 'hide']),
    proof: line,
    ticket: line,
  })
  const { keep: kept, intent } = form
  const typed = form.key.slice(0, 500)
  const answer = (fault: string | null, init: ResponseInit, shown = false) =>
    data({ fault, notice: null, typed, kept, shown, task: null }, init)
  /** Where nothing is wrong with the key. */
  const tell = (notice: string, init: ResponseInit, task: Task | null = null) =>
    data({ fault: null, notice, typed, kept, shown: false, task }, init)

  if (intent) return answer(null, { status: 200 }, intent === 'show')
  const w = words.signIn.faults
  const key = readKey(form.key)
  if (typeof key !== 'string') return answer(words.signIn.keyProblem(key), { status: 400 }, true)
  if (!context.keepsCookies) return tell(w.cookies, { status: 400 })
  const lane = laneOf(secret, readCookie(request.headers.get('Cookie') ?? undefined, LANE_COOKIE), now)
  const proved = lane === 'everybody' && (await isTaskDone(context, form))
  const holder = await tryKey(context, key, proved ? 'proved' : lane)
  if (holder === 'busy') return tell(w.busy, statusOfKey.busy, await newTask(secret, now))
  if (holder === 'wrong') return answer(w.wrong, statusOfKey.wrong, true)
  if (typeof holder === 'string') return tell(w[holder], statusOfKey[holder])

  const before = sessionOf(viewer)
  if (before) await sessions.end(before.token)
  await isKeySaved(db, holder.accountId)
  const isStaff = (await findStaff(db.read, holder.accountId)) !== null
  const kind = kept && !isStaff ? 'kept' : 'member'
  const headers = new Headers({ 'Set-Cookie': sessionCookie(await sessions.start(holder, kind), kind) })
  if ((await readPreferences(db, holder)).plainLook) headers.append('Set-Cookie', plainLookCookie())
  return redirect(isStaff ? '/sign-in/code' : '/mine', { status: 303, headers })
}

export default function SignIn() {
  const words = useWords()
  const { because } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.signIn
  const fault = tried?.fault
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      {because === 'needed' && <p className="notice">{w.needed}</p>}
      {because === 'role' && <p className="notice">{w.role}</p>}
      {because === 'over' && <p className="notice">{w.over}</p>}
      {because === 'everywhere' && <p className="notice">{w.everywhere}</p>}
      {because === 'sent' && <p className="notice">{words.key.already}</p>}
      <PostForm action="/sign-in">
        {tried?.notice && <Alert>{tried.notice}</Alert>}
        {fault && <FaultList heading={words.write.faults.heading} faults={[['key', fault]]} />}
        <KeyField tried={tried} label={w.label} hint={w.hint} button={w.button}>
          <Checkbox name="keep" label={w.keep} hint={w.keepHint} checked={tried?.kept} />
        </KeyField>
      </PostForm>
      <p>
        {w.noKey} <a href="/">{w.noKeyLink}</a>
      </p>
    </section>
  )
}
