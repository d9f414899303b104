import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newGrant } from '../../../accounts/own-key'
import { FaultList, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeyField } from '../key-field'
import { askKey, requireSession } from './view'

export const meta = titled(words => words.myAccount.title)
export const handle = { enhance: ['show-key', 'solve-task'] }

export function loader({ request, context }: LoaderFunctionArgs) {
  requireSession(context)
  return { limited: new URL(request.url).searchParams.has('limited') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = requireSession(context, 'over')
  const asked = await askKey(context, { request, form: await request.formData(), session })
  if (asked) return data({ tried: asked.tried, grant: null }, asked.init)
  return data({ tried: null, grant: newGrant(context.secret, session, context.now) })
}

export default function Export() {
  const words = useWords()
  const { limited } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const w = words.myAccount.exporting
  const { key, back } = words.myAccount
  const fault = answered?.tried?.fault
  if (answered?.grant)
    return (
      <section className="narrow">
        <h1>{w.readyHeading}</h1>
        <p role="status">{w.ready}</p>
        <PostForm action="/mine/data/file">
          <input type="hidden" name="grant" value={answered.grant} />
          <button className="button">{w.download}</button>
        </PostForm>
        <Care />
        <p>
          <a href="/mine/data">{back}</a>
        </p>
      </section>
    )
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine/data">{words.myAccount.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      {limited && (
        <p className="notice" role="status">
          {w.limited}
        </p>
      )}
      <p className="lead">{w.lead}</p>
      <h2>{w.contains}</h2>
      <ul>
        {w.containsList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Care />
      <PostForm action="/mine/data/export">
        {fault && <FaultList heading={words.write.faults.heading} faults={[['key', fault]]} />}
        <input type="hidden" name="as" value="member" />
        <KeyField tried={answered?.tried ?? undefined} label={key.label} hint={key.hint} button={w.button} />
      </PostForm>
    </section>
  )
}

function Care() {
  const w = useWords().myAccount.exporting
  return (
    <>
      <h2>{w.careHeading}</h2>
      <ul>
        {w.care.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
