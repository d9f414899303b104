import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedOutHeaders } from '../../../accounts/signed-out-headers'
import { badRequest } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireSession } from './view'

export const meta = titled(words => words.myAccount.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  requireSession(context)
  return { changed: new URL(request.url).searchParams.has('changed') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = requireSession(context)
  if (!readField(await request.formData(), 'intent', oneOf(['everywhere']))) throw badRequest()
  await context.sessions.endAll(accountId)
  return redirect('/sign-in?because=everywhere', { status: 303, headers: signedOutHeaders() })
}

export default function MyAccount() {
  const words = useWords()
  const { changed } = useLoaderData<typeof loader>()
  const w = words.myAccount
  const { stored, export: copy, key, everywhere, delete: deletion } = w.parts
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine">{words.mine.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      {changed && (
        <div className="notice" role="status">
          <p>
            <strong>{w.changing.doneHeading}</strong>
          </p>
          <p>{w.changing.done}</p>
        </div>
      )}
      <p className="lead">{w.lead}</p>
      {[
        { part: stored, to: '/stored/tables' },
        { part: copy, to: '/mine/data/export' },
        { part: key, to: '/mine/data/key' },
      ].map(({ part, to }) => (
        <section key={to}>
          <h2>{part.title}</h2>
          <p>{part.text}</p>
          <p>
            <a className="button second" href={to}>
              {part.link}
            </a>
          </p>
        </section>
      ))}
      <section>
        <h2>{everywhere.title}</h2>
        <p>{everywhere.text}</p>
        <p className="quiet">{everywhere.list}</p>
        <PostForm action="/mine/data">
          <button className="button second" name="intent" value="everywhere">
            {everywhere.button}
          </button>
        </PostForm>
      </section>
      <section>
        <h2>{deletion.title}</h2>
        <p>{deletion.text}</p>
        <p>
          <a className="button second" href="/mine/data/delete">
            {deletion.link}
          </a>
        </p>
      </section>
    </section>
  )
}
