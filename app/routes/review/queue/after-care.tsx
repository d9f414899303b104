import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayUndo } from '../../../../moderation/decisions/undo'
import { requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AfterPress } from './after-press'

export const meta = titled(words => words.reportsAndAppeals.after.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const decisionId = new URL(request.url).searchParams.get('decided')
  const { db, now } = context
  return { decisionId, mayUndo: decisionId ? await mayUndo(db.read, { decisionId, staffId, now }) : false }
}

/** A breath for a moderator after a hard case. */
export default function AfterCare() {
  const words = useWords()
  const after = useLoaderData<typeof loader>()
  const w = words.reportsAndAppeals.after
  return (
    <section className="narrow breath">
      <AfterPress {...after} told={null} notUndone={null} />
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
