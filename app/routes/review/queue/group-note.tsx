import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addGroupNote } from '../../../../moderation/cases/note-on-cases'
import { alikeWith, readAlike } from '../../../../moderation/flood/alike-groups'
import { listQueue } from '../../../../moderation/queue/review-queue'
import { ids, readForm, text } from '../../../forms'
import { CheckboxGroup, FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { useWithFilter, withFilter } from '../queue-links'
import { filterOf, requireReviewer } from '../reviewer'

export const meta = titled(words => words.groupNotes.title)

/** As many of a flood as its own page shows. */
const AT_ONCE = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, now } = context
  const { search, searchParams } = new URL(request.url)
  const alike = searchParams.get('alike')
  const group = alike ? await alikeWith(db.read, alike, { staffId, own, now }) : null
  const noted = searchParams.get('noted')
  const shown = { alike, noted: noted && /^\d{1,3}$/.test(noted) ? Number(noted) : null }
  if (group) {
    const rows = await readAlike(db.read, group.slice(0, AT_ONCE))
    const cases = rows.map(({ case: it, title, board }) => ({ id: it.id, title, board }))
    return { ...shown, cases, ticked: cases.map(({ id }) => id), next: null }
  }
  const filter = await filterOf(context, search)
  const queue = await listQueue(db.read, { now, staffId, own, filter, after: searchParams.get('after') })
  return {
    ...shown,
    cases: queue.cases.map(({ id, heavy, title, board }) => ({ id, title: heavy ? null : title, board })),
    ticked: [] as string[],
    next: queue.next && withFilter(`/review/group-note?after=${queue.next}`, search),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { case: caseIds, note } = readForm(await request.formData(), { case: ids, note: text })
  const added = await addGroupNote(context, { caseIds, staffId, own, note, now: context.now })
  if (added.outcome === 'noted')
    return redirect(withFilter(`/review/group-note?noted=${added.cases}`, new URL(request.url).search), 303)
  return data({ fault: added.outcome, caseIds, note }, 400)
}

/** Where a moderator notes one thing for colleagues on several cases. */
export default function GroupNotePage() {
  const words = useWords()
  const { cases, ticked, alike, noted, next } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const to = useWithFilter()
  const w = words.groupNotes
  const field = tried?.fault === 'few' ? 'case' : 'note'
  const sentence = tried ? w.faults[tried.fault] : null
  return (
    <section className="narrow">
      {sentence && <FaultList heading={w.faults.heading} faults={[[field, sentence]]} />}
      <p className="crumb">
        <a href={to('/review')}>{words.case.back}</a>
      </p>
      <h1>{w.heading}</h1>
      {noted !== null && !tried && (
        <p className="notice" role="status">
          {w.noted(noted)}
        </p>
      )}
      <p>{w.lead}</p>
      {cases.length === 0 && <p className="quiet">{words.review.none}</p>}
      <PostForm action={to(alike ? `/review/group-note?alike=${alike}` : '/review/group-note')}>
        <CheckboxGroup
          name="case"
          legend={w.cases}
          fault={field === 'case' ? sentence : null}
          chosen={tried?.caseIds ?? ticked}
          choices={cases.map(({ id, title, board }) => ({
            value: id,
            label: (
              <>
                {title === null ? words.queue.heavyPlain : <span dir="auto">{title}</span>} · {board}
              </>
            ),
          }))}
        />
        <Field
          name="note"
          label={w.note}
          hint={w.hint}
          fault={field === 'note' ? sentence : null}
          value={tried?.note ?? ''}
          rows={4}
        />
        <button className="button">{w.button}</button>
      </PostForm>
      {next && (
        <nav className="pages" aria-label={w.cases}>
          <a rel="next" href={next}>
            {words.review.older}
          </a>
        </nav>
      )}
    </section>
  )
}
