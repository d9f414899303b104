import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readAboutTherapy } from '../../../answers/library'
import { readPinned } from '../../../answers/shown-answers'
import { badRequest, notFound, sessionOf } from '../../../context'
import { int, oneOf, readForm } from '../../../forms'
import { listThreads, readBoard, type ThreadSort, threadSorts } from '../../../forum/boards'
import { brakesFor } from '../../../forum/compose/braked'
import { hide, hidesAny, readHidden, unhide } from '../../../forum/hidden'
import { readNoteChoices } from '../../../forum/note-choices'
import { isWritingOpen } from '../../../forum/writing-open'
import { CONCERNS } from '../../../referrals/concern'
import { isAtHome } from '../../../referrals/concerns/weigh'
import { waysOf } from '../../../referrals/ways'
import { BrakeNotes } from '../../../ui/brake-notes'
import { useCarried } from '../../../ui/carried'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { WaysIn } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { WritingClosed } from '../../../ui/writing-closed'
import { useWords } from '../../../words/use-words'
import { HideFromMe } from './hide-from-me'
import { ThreadRow } from './thread-row'

/** Pinned answers in view; the rest unfold. On a phone the first is shown, and a link leads to all. */
const SHOWN = 3

const title = titled(words => words.board.title)

export const meta: MetaFunction<typeof loader> = args => [
  ...(title(args) ?? []),
  ...(args.data
    ? [
        { name: 'description', content: args.data.board.about },
        { tagName: 'link', rel: 'canonical', href: `/b/${args.data.board.id}` },
      ]
    : []),
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, viewer, now } = context
  const board = await readBoard(db.read, params.board ?? '')
  if (!board) throw notFound()
  const { searchParams } = new URL(request.url)
  const after = searchParams.get('after')
  const sort = threadSorts.find(each => each === searchParams.get('sort')) ?? 'active'
  // A theme stands in the address as a number: addresses say nothing about the subject.
  const about = CONCERNS.find((_, n) => String(n) === searchParams.get('about')) ?? null
  const hidden = await readHidden(context)
  const [{ threads, next }, pinned, therapy] = await Promise.all([
    listThreads(db.read, board.id, after, {
      ...{ sort, hidden, about: about ? [about] : [] },
      choices: await readNoteChoices(context),
    }),
    readPinned(db.read, board.id, dayOf(now)),
    readAboutTherapy(db.read, dayOf(now)),
  ])
  return {
    board: { id: board.id, title: board.title, about: board.about, welcome: board.welcome },
    isClosed: !(await isWritingOpen(db.read, now)),
    brakes: await brakesFor(context, board.id),
    // Where what is told may be heavy, nobody meets more of it than they open.
    threads: board.slow ? threads.map(thread => ({ ...thread, excerpt: '' })) : threads,
    next,
    pinned,
    therapy: therapy.every(({ id }) => pinned.some(answer => answer.id === id)) ? [] : therapy,
    after,
    ways: waysOf(board.id).map(({ id, number }) => ({ id, number })),
    filter: {
      sort,
      sorts: [...threadSorts],
      about: about && CONCERNS.indexOf(about),
      themes: CONCERNS.map((concern, number) => ({ concern, number })).sort(
        (a, b) => Number(isAtHome(b.concern, board.id)) - Number(isAtHome(a.concern, board.id)),
      ),
    },
    hiding: viewer.kind === 'member' && {
      isLeftOut: hidesAny(hidden),
      board: hidden.boards.includes(board.id),
      theme: about && { concern: about, isHidden: hidden.themes.includes(about) },
    },
    now,
  }
}

const intents = ['hide-board', 'show-board', 'hide-theme', 'show-theme'] as const

/** Hides the board, or the theme that it's narrowed down to, from this member; or shows it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  const form = readForm(await request.formData(), {
    intent: oneOf(intents),
    about: int(0, CONCERNS.length - 1),
  })
  if (!session) return redirect('/sign-in?because=needed', 303)
  if (!form.intent) throw badRequest()
  const isBoard = form.intent.endsWith('board')
  const choice = isBoard
    ? { kind: 'boards' as const, id: params.board ?? '' }
    : { kind: 'themes' as const, id: CONCERNS[form.about ?? -1] ?? '' }
  if (form.intent.startsWith('show')) await unhide(context.db, session, choice)
  else if ((await hide(context.db, session, { ...choice, mine: [] })).outcome === 'gone') throw notFound()
  const back = form.about === null ? '' : `?about=${form.about}`
  return redirect(`/b/${params.board}${back}#hide`, 303)
}

export default function Board() {
  const words = useWords()
  const { board, isClosed, brakes, threads, next, pinned, therapy, after, ways, filter, hiding, now } =
    useLoaderData<typeof loader>()
  const w = words.board
  const carried = useCarried()
  const address = `/b/${board.id}`
  const more = Math.max(0, pinned.length - SHOWN) + therapy.length
  const narrowed = filter.about !== null || filter.sort === 'unanswered'
  return (
    <>
      <section className="hero">
        <h1 dir="auto">{board.title}</h1>
        <p className="lead" dir="auto">
          {board.about}
        </p>
        <p className="actions">
          <a className="button" href={carried(`${address}/write`)}>
            {w.write}
          </a>
          <span className="quiet">{w.writeHint}</span>
        </p>
        <WritingClosed isClosed={isClosed} />
        <BrakeNotes brakes={brakes} />
      </section>
      {!after && (
        <section className="pinned in-brief">
          {pinned.length + therapy.length > 0 && <h2>{w.pinned}</h2>}
          <PinnedAnswers answers={pinned.slice(0, SHOWN)} brief />
          {more > 0 && (
            <details>
              <summary>{w.morePinned(more)}</summary>
              <PinnedAnswers answers={pinned.slice(SHOWN)} brief />
              {therapy.length > 0 && (
                <>
                  <h3>{w.aboutTherapy}</h3>
                  <ul>
                    {therapy.map(({ id, question }) => (
                      <li key={id}>
                        <a href={`/a/${id}`} dir="auto">
                          {question}
                        </a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </details>
          )}
          <p className="ways">
            {pinned.length + therapy.length > 0 && (
              <a href={`${address}/answers`}>{words.afterwards.board.link}</a>
            )}{' '}
            <a href={carried(`${address}/places`)}>{words.referring.list.link}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{w.conversations}</h2>
        <ThreadFilter address={address} filter={filter} />
        {threads.length === 0 && (
          <p className="quiet">
            {narrowed ? w.noneFit : w.none} {narrowed && <a href={carried(address)}>{w.all}</a>}
          </p>
        )}
        <ul className="threads" data-nosnippet="">
          {threads.map(thread => (
            <ThreadRow key={thread.id} thread={thread} now={now} />
          ))}
        </ul>
        <nav className="pages" aria-label={w.conversations}>
          {after && <a href={carried(listAddress(address, filter))}>{w.newest}</a>}
          {next && (
            <a rel="next" href={carried(listAddress(address, filter, next))}>
              {w.older}
            </a>
          )}
        </nav>
      </section>
      {!after && <WaysIn heading={words.ways.heading} ways={ways} />}
      {hiding && <HideFromMe {...hiding} about={filter.about} />}
      {!after && (
        <details>
          <summary>{w.welcome}</summary>
          <p className="lead" dir="auto">
            {board.welcome}
          </p>
        </details>
      )}
    </>
  )
}

type Filter = { sort: ThreadSort; about: number | null }

type Props = {
  /** Of the board. */
  address: string
  filter: Filter & { sorts: ThreadSort[]; themes: { concern: string; number: number }[] }
}

/** Where a board's conversations stand in this order and on this theme, from the one after `after`. */
function listAddress(board: string, { sort, about }: Filter, after?: string): string {
  const query = new URLSearchParams({
    ...(sort !== 'active' && { sort }),
    ...(about !== null && { about: String(about) }),
    ...(after && { after }),
  })
  return query.size > 0 ? `${board}?${query}` : board
}

/** In which order conversations stand, and on which theme: links, and a form that a page without scripts answers. */
function ThreadFilter({ address, filter: { sort, about, sorts, themes } }: Props) {
  const words = useWords()
  const carried = useCarried()
  const country = useSearchParams()[0].get('country')
  const w = words.board
  return (
    <div className="filter">
      <nav aria-label={w.sort} className="states">
        {sorts.map(each => (
          <a
            key={each}
            href={carried(listAddress(address, { sort: each, about }))}
            aria-current={each === sort ? 'true' : undefined}
          >
            {w.sorts[each]}
          </a>
        ))}
      </nav>
      <form action={address} className="country">
        {sort !== 'active' && <input type="hidden" name="sort" value={sort} />}
        {country && <input type="hidden" name="country" value={country} />}
        <label>
          <span className="unseen">{w.theme}</span>
          <select name="about" defaultValue={about ?? ''}>
            <option value="">{w.anyTheme}</option>
            {themes.map(({ concern, number }) => (
              <option key={number} value={number}>
                {words.themes[concern]}
              </option>
            ))}
          </select>
        </label>
        <button className="button second">{w.show}</button>
      </form>
    </div>
  )
}
