import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { isRole } from '../../accounts/roles'
import { notFound, sessionOf } from '../../context'
import { readKeptForm } from '../../server/http/kept-form'
import { PostForm } from '../../ui/form'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.kept.title)

/** Not thrown: it runs after the action too, and must not take its page away. */
export const loader = () => data(null, 404)

/** A form that was refused or failed, with all that was typed. Only the server leads here: see `asKeptForm`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const kept = readKeptForm(await request.formData())
  if (!kept) throw notFound()
  const { to, because, typed, hidden } = kept
  const signedIn = sessionOf(context.viewer) !== null
  const stale = because === 'stale'
  // Nothing was typed or chosen, so there is nothing to keep.
  if (stale && !signedIn && typed.length === 0 && hidden.every(([name]) => name === 'intent'))
    return redirect(to === '/sign-out' ? '/' : '/sign-in?because=needed', 303)
  const status = stale ? 409 : because === 'role' ? 403 : Number(because)
  return data(
    {
      ...kept,
      signedIn,
      signedOut: stale && !signedIn,
      lost: kept.lost.filter(isRole),
      again: ![400, 403, 404].includes(status),
    },
    { status, headers: status === 503 || status === 429 ? { 'Retry-After': '60' } : {} },
  )
}

export default function KeptForm() {
  const words = useWords()
  const kept = useActionData<typeof action>()
  const w = words.kept
  if (!kept) return <h1>{words.errors.notFound.heading}</h1>
  const roles = kept.lost.map(role => words.staff.roles[role].name.toLowerCase())
  const said = kept.signedOut
    ? w.signedOut
    : kept.because === 'role'
      ? w.lostRole(roles, kept.typed.length > 0)
      : w.because[kept.because]
  const boxes = kept.typed.map(({ name, label, value }, n) => (
    <div className="field" key={n}>
      <label htmlFor={`typed-${n}`}>{label || w.typed}</label>
      <input type="hidden" name="typed" value={`${name} ${label}`} />
      <textarea
        id={`typed-${n}`}
        name={name}
        rows={Math.min(12, 2 + value.length / 60)}
        dir="auto"
        defaultValue={value}
      />
    </div>
  ))
  return (
    <section className="narrow">
      <h1>{said.heading}</h1>
      <p role="alert">{said.text}</p>
      {kept.signedOut && (
        <p>
          <a className="button" href="/sign-in" target="_blank" rel="noopener">
            {w.signIn}
          </a>
        </p>
      )}
      {kept.again ? (
        // Until somebody signs in, it keeps the token of the session that ended, and comes back here.
        <PostForm action={kept.to} token={kept.signedIn ? undefined : kept.token}>
          {kept.hidden.map(([name, value], n) => (
            <input key={n} type="hidden" name={name} value={value} />
          ))}
          {boxes}
          <p>
            <button className="button">{w.send}</button>
          </p>
        </PostForm>
      ) : (
        boxes
      )}
      <p>
        {kept.because === 'role' && <a href="/sign-in">{w.signInAgain}</a>}{' '}
        <a href="/">{kept.again ? w.cancel : words.errors.home}</a>
      </p>
    </section>
  )
}
