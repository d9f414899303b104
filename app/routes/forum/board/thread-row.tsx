import { Fragment } from 'react'
import type { ThreadSummary } from '../../../forum/boards'
import { useCarried } from '../../../ui/carried'
import { useWords } from '../../../words/use-words'
import { NoteBadge } from '../content-note'

/** As many themes as there is room for. */
const MOST = 2

type Props = {
  thread: ThreadSummary
  now: number
  /** Where the list has several. */
  board?: string | null
}

/** One conversation of a board: how it begins, what would help, what it is about, and whether anybody has replied. */
export function ThreadRow({ thread, now, board }: Props) {
  const words = useWords()
  const carried = useCarried()
  const { id, title, excerpt, notes, wish, themes, replyCount, activeDay } = thread
  return (
    <li>
      <a href={carried(`/t/${id}`)} dir="auto">
        {title || words.thread.withoutOpening.title}
      </a>
      {excerpt && <p dir="auto">{excerpt}</p>}
      <NoteBadge notes={notes} />
      <p className="quiet">
        {themes.slice(0, MOST).map(theme => (
          <Fragment key={theme}>
            <span className="badge">{words.themes[theme] ?? theme}</span>{' '}
          </Fragment>
        ))}
        {board && (
          <>
            <span dir="auto">{board}</span> ·{' '}
          </>
        )}
        {title && `${words.wishes[wish].hopes} · `}
        {replyCount === 0 ? words.board.noReply : words.home.replies(replyCount)} ·{' '}
        {words.day(activeDay, now)}
      </p>
    </li>
  )
}
