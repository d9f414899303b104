import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { notFound, sessionOf } from '../../context'
import { line, readField } from '../../forms'
import { PostForm } from '../../ui/form'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.stale.title)

/** Not thrown: it runs after the action too, and must not take its page away. */
export const loader = () => data(null, 404)

/** A form from another session, or from one that ended: shown once more with all that was typed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const to = readField(form, 'to', line)
  if (!/^\/(?!\/)[\w/-]*(\?[\w=&.-]*)?$/.test(to)) throw notFound()
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !['to', 'token'].includes(field[0]),
  )
  const signedIn = sessionOf(context.viewer) !== null
  // Nothing was typed, so there is nothing to keep.
  if (!signedIn && fields.every(([name]) => name === 'intent'))
    return redirect(to === '/sign-out' ? '/' : '/sign-in?because=needed', 303)
  return data({ to, fields, signedIn }, 409)
}

export default function Stale() {
  const words = useWords()
  const stale = useActionData<typeof action>()
  const w = words.stale
  if (!stale) return <h1>{words.errors.notFound.heading}</h1>
  return (
    <section className="narrow">
      <h1>{stale.signedIn ? w.heading : w.signedOutHeading}</h1>
      <p>{stale.signedIn ? w.text : w.signedOutText}</p>
      {!stale.signedIn && (
        <p>
          <a className="button" href="/sign-in" target="_blank" rel="noopener">
            {w.signIn}
          </a>
        </p>
      )}
      {/* Without a session the form stays marked as stale, so that it comes back here until somebody signs in. */}
      <PostForm action={stale.to} token={stale.signedIn ? undefined : 'ended'}>
        {stale.fields.map(([name, value], n) =>
          value.length > 30 ? (
            <textarea key={n} name={name} aria-label={w.typed} rows={8} defaultValue={value} />
          ) : (
            <input key={n} type="hidden" name={name} value={value} />
          ),
        )}
        <p>
          <button className="button">{w.send}</button>
        </p>
      </PostForm>
      <p>
        <a href="/">{w.cancel}</a>
      </p>
    </section>
  )
}
