import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeKey, offerNextKey } from '../../../accounts/own-key'
import { sessionCookie } from '../../../accounts/sessions'
import { statusOfKey } from '../../../accounts/sign-up'
import { oneOf, readField } from '../../../forms'
import { FaultList, PostForm } from '../../../ui/form'
import { KeyCard } from '../../../ui/key-card'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeyField, type KeyTried } from '../key-field'
import { askKey, requireSession } from './view'

export const meta = titled(words => words.myAccount.title)
export const handle = { enhance: ['show-key', 'solve-task'] }

export const loader = ({ context }: LoaderFunctionArgs) => ({
  nextKey: requireSession(context).nextKey ?? null,
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { words } = context
  const session = requireSession(context, 'over')
  const form = await request.formData()
  const answer = (tried: KeyTried | null, busy: string | null, init: ResponseInit) =>
    data({ tried, busy }, init)

  if (readField(form, 'intent', oneOf(['change']))) {
    const changed = await changeKey(context, session)
    if (changed === 'busy') return answer(null, words.signIn.faults.busy, statusOfKey.busy)
    if (changed === 'none') return redirect('/mine/data/key', 303)
    const headers = { 'Set-Cookie': sessionCookie(changed.token, session.kind) }
    return redirect('/mine/data?changed', { status: 303, headers })
  }
  const asked = await askKey(context, { request, form, session })
  if (asked) return answer(asked.tried, null, asked.init)
  await offerNextKey(context, session)
  return redirect('/mine/data/key', 303)
}

export default function ChangeKey() {
  const words = useWords()
  const { nextKey } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const w = words.myAccount.changing
  const { key } = words.myAccount
  const fault = answered?.tried?.fault
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine/data">{words.myAccount.heading}</a>
      </p>
      {nextKey ? (
        <>
          <h1>{w.shownHeading}</h1>
          {answered?.busy && (
            <p className="notice" role="alert">
              {answered.busy}
            </p>
          )}
          <p className="notice">{w.shown}</p>
          <KeyCard newKey={nextKey}>
            <PostForm action="/mine/data/key">
              <input type="hidden" name="as" value="member" />
              <button className="button" name="intent" value="change">
                {w.confirm}
              </button>
            </PostForm>
            <p className="quiet">{w.later}</p>
          </KeyCard>
        </>
      ) : (
        <>
          <h1>{w.heading}</h1>
          <p className="lead">{w.lead}</p>
          <ul>
            {w.effects.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <PostForm action="/mine/data/key">
            {fault && <FaultList heading={words.write.faults.heading} faults={[['key', fault]]} />}
            <input type="hidden" name="as" value="member" />
            <KeyField
              tried={answered?.tried ?? undefined}
              label={key.label}
              hint={key.hint}
              button={w.button}
            />
          </PostForm>
        </>
      )}
    </section>
  )
}
