import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmKeySaved, sessionCookie } from '../../accounts/sessions'
import { notFound, sessionOf } from '../../context'
import { KeyCard } from '../../ui/key-card'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.key.title)

export function loader({ context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  return { newKey: session.newKey }
}

/** "I have kept my key": from now on it is nowhere but with its owner. */
export async function action({ context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw notFound()
  const token = await confirmKeySaved(context, session)
  return redirect('/mine', { status: 303, headers: { 'Set-Cookie': sessionCookie(token, session.kind) } })
}

export default function Key() {
  const words = useWords()
  const { newKey } = useLoaderData<typeof loader>()
  return (
    <section className="narrow">
      <h1>{words.key.heading}</h1>
      {newKey ? <KeyCard newKey={newKey} /> : <p>{words.key.none}</p>}
    </section>
  )
}
