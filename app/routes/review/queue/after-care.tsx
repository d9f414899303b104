import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayUndo } from '../../../../moderation/decisions/undo'
import { requireStaff } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'
import { AfterPress } from './after-press'

export const meta = titled(words => words.reportsAndAppeals.after.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { searchParams } = new URL(request.url)
  const decisionId = searchParams.get('decided')
  const { db, now } = context
  return {
    decisionId,
    mayUndo: decisionId ? await mayUndo(db.read, { decisionId, staffId, now }) : false,
    told: searchParams.has('appealDecided') ? ('appealDecided' as const) : null,
  }
}

/** A breath for a moderator after a hard case. */
export default function AfterCare() {
  const words = useWords()
  const to = useWithFilter()
  const after = useLoaderData<typeof loader>()
  const w = words.reportsAndAppeals.after
  return (
    <section className="narrow breath">
      <AfterPress {...after} notUndone={null} />
      <h1>{w.heading}</h1>
      {w.text.map(text => (
        <p key={text}>{text}</p>
      ))}
      <p className="actions">
        <a className="button" href={to('/review')}>
          {w.queue}
        </a>
      </p>
    </section>
  )
}
