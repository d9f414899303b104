import type { LoaderFunctionArgs } from '@remix-run/node'
import { titled } from '../components/title'
import { requireStaff } from '../context'
import { words } from '../words'

export const meta = titled(words.recourse.after.title)

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'moderator')
  return null
}

/** A breath for a moderator after a hard case. */
export default function AfterCare() {
  const w = words.recourse.after
  return (
    <section className="narrow breath">
      <h1>{w.heading}</h1>
      {w.text.map(text => (
        <p key={text}>{text}</p>
      ))}
      <p className="actions">
        <a className="button" href="/review">
          {w.queue}
        </a>
      </p>
    </section>
  )
}
