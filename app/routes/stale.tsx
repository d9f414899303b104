import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PostForm } from '../components/form'
import { titled } from '../components/title'
import { notFound } from '../context'
import { words } from '../words'

export const meta = titled(words.stale.title)

export const loader = () => {
  throw notFound()
}

/** A form from before another sign-in: shown once more with all that was typed, under this session's token. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const to = String(form.get('to') ?? '')
  if (!/^\/(?!\/)[\w/-]*$/.test(to)) throw notFound()
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !['to', 'token'].includes(field[0]),
  )
  return data({ to, fields }, 409)
}

export default function Stale() {
  const stale = useActionData<typeof action>()
  const w = words.stale
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p>{w.text}</p>
      <PostForm action={stale?.to}>
        {stale?.fields.map(([name, value]) =>
          value.length > 30 ? (
            <textarea key={name} name={name} aria-label={name} rows={8} defaultValue={value} />
          ) : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <button className="button">{w.send}</button>
      </PostForm>
      <p>
        <a href="/">{w.cancel}</a>
      </p>
    </section>
  )
}
