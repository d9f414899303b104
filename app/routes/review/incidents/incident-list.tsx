import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listIncidents } from '../../../../moderation/incidents/incident'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'

export const meta = titled(words => words.incidents.title)

export async function loader({ context }: LoaderFunctionArgs) {
  await requireReviewer(context)
  const { open, done } = await listIncidents(context.db.read)
  const shown = ({ incident: { id, about, openedDay, liftedDay }, title }: (typeof open)[number]) => ({
    ...{ id, about, openedDay, title },
    isOn: liftedDay === null,
  })
  return { open: open.map(shown), done: done.map(shown) }
}

/** Every incident, those that the team isn't done with first. */
export default function Incidents() {
  const words = useWords()
  const { open, done } = useLoaderData<typeof loader>()
  const w = words.incidents
  const list = (rows: typeof open) => (
    <ul>
      {rows.map(({ id, about, openedDay, title, isOn }) => (
        <li key={id}>
          <a href={`/review/incidents/${id}`} dir="auto">
            {title || words.thread.withoutOpening.title}
          </a>{' '}
          <span className="quiet">
            {w.abouts[about]} · {words.date(openedDay)} {isOn && `· ${w.on}`}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/review">{words.case.back}</a>
      </p>
      <h1>{w.listHeading}</h1>
      <h2>{w.open}</h2>
      {open.length === 0 ? <p className="quiet">{w.none}</p> : list(open)}
      {done.length > 0 && (
        <>
          <h2>{w.done}</h2>
          {list(done)}
        </>
      )}
    </section>
  )
}
