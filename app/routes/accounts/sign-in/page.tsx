import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readKey } from '../../../accounts/key'
import { maySignIn } from '../../../accounts/rate-limit'
import { findStaff } from '../../../accounts/roles'
import { isKeySaved, sessionCookie } from '../../../accounts/sessions'
import { signIn } from '../../../accounts/sign-up'
import { sessionOf } from '../../../context'
import { checked, readForm, text } from '../../../forms'
import { Checkbox, FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.signIn.title)

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  signedIn: sessionOf(context.viewer) !== null,
  because: new URL(request.url).searchParams.get('because'),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, secret, sessions, client, viewer } = context
  const { key: typed, keep: kept } = readForm(await request.formData(), { key: text, keep: checked })
  const refuse = (fault: keyof Words['signIn']['faults'], status: number, headers: HeadersInit = {}) =>
    data({ fault, typed: typed.slice(0, 500), kept }, { status, headers })

  const key = readKey(typed)
  if (!key) return refuse('not-a-key', 400)
  if (!maySignIn(client)) return refuse('limited', 429, { 'Retry-After': '600' })
  const holder = await signIn(db, secret, key)
  if (holder === 'busy') return refuse('busy', 503, { 'Retry-After': '30' })
  if (!holder) return refuse('wrong', 400)

  const before = sessionOf(viewer)
  if (before) await sessions.end(before.token)
  await isKeySaved(db, holder.accountId)
  const isStaff = (await findStaff(db.read, holder.accountId)) !== null
  const kind = kept && !isStaff ? 'kept' : 'member'
  return redirect(isStaff ? '/sign-in/code' : '/mine', {
    status: 303,
    headers: { 'Set-Cookie': sessionCookie(await sessions.start(holder, kind), kind) },
  })
}

export default function SignIn() {
  const words = useWords()
  const { because } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.signIn
  const fault = tried && w.faults[tried.fault]
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      {because === 'needed' && <p className="notice">{w.needed}</p>}
      {because === 'sent' && <p className="notice">{words.key.already}</p>}
      <PostForm action="/sign-in">
        {fault && <FaultList heading={words.write.faults.heading} faults={[['key', fault]]} />}
        <Field
          name="key"
          label={w.label}
          hint={w.hint}
          fault={fault}
          value={tried?.typed}
          rows={2}
          spellCheck={false}
        />
        <Checkbox name="keep" label={w.keep} hint={w.keepHint} checked={tried?.kept} />
        <button className="button">{w.button}</button>
      </PostForm>
      <p>
        {w.noKey} <a href="/">{w.noKeyLink}</a>
      </p>
    </section>
  )
}
