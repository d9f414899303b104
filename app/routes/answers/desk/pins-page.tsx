import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { type BoardPins, orderPins, readBoardPins, readPinChange } from '../../../answers/pins'
import { notFound } from '../../../context'
import { Alert, PostForm, Select } from '../../../ui/form'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from './author'

export const meta = titled(words => words.desk.pinsPage.title)
export const handle = { enhance: ['pin-order'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireAuthor(context)
  const page = await readBoardPins(context.db.read, params.board ?? '', dayOf(context.now))
  if (!page) throw notFound()
  return { ...page, changed: new URL(request.url).searchParams.has('changed') }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const boardId = params.board ?? ''
  const pressed = readPinChange(await request.formData())
  if (!pressed) return redirect(`/desk/pins/${boardId}`, 303)
  const { outcome } = await orderPins(context.db, { boardId, ...pressed, staff, now: context.now })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  return redirect(`/desk/pins/${boardId}${outcome === 'stale' ? '?changed' : ''}`, 303)
}

export default function DeskPins() {
  const words = useWords()
  const { board, pinned, last, others, changed } = useLoaderData<typeof loader>()
  const w = words.desk.pinsPage
  return (
    <section className="narrow">
      <Head below="desk" heading={w.heading(board.title)} lead={w.lead} />
      {changed && <Alert>{w.stale}</Alert>}
      <PinList pinned={pinned} last={last} />
      <h2>{w.pinAnother}</h2>
      <PinAnother others={others} />
    </section>
  )
}

/** The pins of a board in order, each with its buttons. A form carries the place it was pressed at. */
function PinList({ pinned, last }: Pick<BoardPins, 'pinned' | 'last'>) {
  const words = useWords()
  const w = words.desk.pinsPage
  if (pinned.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <ol className="pins">
      {pinned.map(({ id, question, freshness, place }) => (
        <li key={id} className="card">
          <a href={`/desk/${id}`} dir="auto">
            {question}
          </a>
          {freshness === 'under-review' && <span className="badge">{w.notShown}</span>}
          <PostForm>
            <input type="hidden" name="answer" value={id} />
            <input type="hidden" name="place" value={place} />
            {place > 0 && <PinButton intent="up" label={w.up} question={question} />}{' '}
            {place < last && <PinButton intent="down" label={w.down} question={question} />}{' '}
            <PinButton intent="unpin" label={w.unpin} question={question} />
          </PostForm>
        </li>
      ))}
    </ol>
  )
}

const PinButton = ({ intent, label, question }: { intent: string; label: string; question: string }) => {
  const words = useWords()
  return (
    <button
      type="submit"
      className="plain"
      name="intent"
      value={intent}
      aria-label={label + words.desk.pinsPage.ofWhich(question)}
    >
      {label}
    </button>
  )
}

/** Every published answer that is not pinned here. */
function PinAnother({ others }: Pick<BoardPins, 'others'>) {
  const words = useWords()
  const w = words.desk.pinsPage
  if (others.length === 0) return <p className="quiet">{w.nothingToPin}</p>
  return (
    <PostForm>
      <Select name="answer" label={w.whichOne} hint={w.pinAnotherHint}>
        {others.map(({ id, question, by }) => (
          <option key={id} value={id}>
            {question}
            {by ? w.by(by) : w.starter}
          </option>
        ))}
      </Select>
      <button type="submit" className="button" name="intent" value="pin">
        {w.pin}
      </button>
    </PostForm>
  )
}
