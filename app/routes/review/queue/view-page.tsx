import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPreferences, savePreferences } from '../../../accounts/preferences'
import { notFound, requireStaff, sessionOf } from '../../../context'
import { line, manyLike, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { CheckboxGroup, PostForm, Select } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { useWithFilter, withFilter } from '../queue-links'
import { readers } from '../reviewer'

export const meta = titled(words => words.queue.view.title)

function holderOf({ viewer }: Parameters<typeof loader>[0]['context']) {
  requireStaff(viewer, ...readers)
  const session = sessionOf(viewer)
  if (!session) throw notFound()
  return session
}

/** As the system knows them; UTC, which it may not list, is no choice to make. */
const zones = () => Intl.supportedValuesOf('timeZone')

export async function loader({ context }: LoaderFunctionArgs) {
  const { desk } = await readPreferences(context.db, holderOf(context))
  return { ...desk, zones: zones(), places: await boardNames(context.db.read) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const holder = holderOf(context)
  const { zone, board } = readForm(await request.formData(), {
    zone: line,
    board: manyLike(/^[a-z0-9-]{1,40}$/),
  })
  const places = await boardNames(context.db.read)
  const desk = {
    zone: zones().find(each => each === zone) ?? null,
    boards: places.map(({ id }) => id).filter(id => board.includes(id)),
  }
  await savePreferences(context.db, holder, { desk })
  return redirect(withFilter('/review', new URL(request.url).search), 303)
}

/** In which time zone deadlines are told, and which boards are one's own: chosen once. */
export default function DeskView() {
  const words = useWords()
  const to = useWithFilter()
  const { zone, boards, zones, places } = useLoaderData<typeof loader>()
  const w = words.queue.view
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={to('/review')}>{words.case.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <PostForm action={to('/review/view')}>
        <Select name="zone" label={w.zone} hint={w.zoneHint} value={zone ?? ''}>
          <option value="">{w.noZone}</option>
          {zones.map(each => (
            <option key={each} value={each}>
              {each.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
        <CheckboxGroup
          name="board"
          legend={w.boards}
          hint={w.boardsHint}
          fault={null}
          chosen={boards}
          choices={places.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <button className="button">{w.save}</button>
      </PostForm>
    </section>
  )
}
