import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { orderPins, readBoardPins, readPinChange } from '../../../answers/pins'
import { notFound } from '../../../context'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from './author'
import { PinAnother, PinList } from './pins'

export const meta = titled(words => words.desk.pinsPage.title)
export const handle = { enhance: ['pins'] }

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
      {changed && (
        <p className="notice" role="alert">
          {w.stale}
        </p>
      )}
      <PinList pinned={pinned} last={last} />
      <h2>{w.pinAnother}</h2>
      <PinAnother others={others} />
    </section>
  )
}
