import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmKeySaved, sessionCookie } from '../../accounts/sessions'
import { notFound, sessionOf, startOf } from '../../context'
import { oneOf, readField } from '../../forms'
import { KeyCard } from '../../ui/key-card'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.key.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  return { newKey: session.newKey, offered: new URL(request.url).searchParams.has('offered') }
}

/** "I have kept my key": from now on it is nowhere but with its owner. Offering it to a password manager keeps it here. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw notFound()
  if (readField(await request.formData(), 'intent', oneOf(['offer']))) return redirect('/key?offered', 303)
  const token = await confirmKeySaved(context, session)
  return redirect(startOf(context.viewer), {
    status: 303,
    headers: { 'Set-Cookie': sessionCookie(token, session.kind) },
  })
}

export default function Key() {
  const words = useWords()
  const { newKey, offered } = useLoaderData<typeof loader>()
  return (
    <section className="narrow">
      <h1>{words.key.heading}</h1>
      {newKey ? <KeyCard newKey={newKey} offered={offered} /> : <p>{words.key.none}</p>}
    </section>
  )
}
