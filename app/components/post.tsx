import type { ReactNode } from 'react'
import { words } from '../words'
import { Prose } from './prose'
import { Sigil } from './sigil'

type PostProps = {
  id: string
  body: string
  visibility: keyof typeof words.thread.states
  day: number
  now: number
  edited: boolean
  persona: { id: string; name: string }
  isMine: boolean
  byAuthor: boolean
  opening?: boolean
  children?: ReactNode
}

const decidedAgainst = new Set(['asked', 'refused', 'removed'])

/** One post: who wrote it under which name, on which day, and what it says. Its author also sees where it stands. */
export function Post({
  id,
  body,
  visibility,
  day,
  now,
  edited,
  persona,
  isMine,
  byAuthor,
  opening,
  children,
}: PostProps) {
  const w = words.thread
  return (
    <article className={opening ? 'post opening' : 'post'} id={`p-${id}`}>
      <header>
        <Sigil id={persona.id} />
        <p>
          <strong>{persona.name}</strong> {byAuthor && !opening && <span className="badge">{w.author}</span>}{' '}
          {isMine && <span className="badge mine">{w.you}</span>}{' '}
          <span className="quiet">
            {words.day(day, now)}
            {edited && ` · ${w.edited}`}
          </span>
        </p>
      </header>
      {visibility !== 'published' && <p className="notice">{w.states[visibility]}</p>}
      {visibility !== 'withdrawn' && <Prose text={body} />}
      {isMine && visibility !== 'withdrawn' && (
        <p className="own">
          <a href={`/p/${id}`}>{decidedAgainst.has(visibility) ? w.why : w.change}</a>
          <a href={`/p/${id}/withdraw`}>{w.withdraw}</a>
        </p>
      )}
      {!isMine && visibility === 'published' && (
        <p className="own">
          <a className="report" href={`/n/p/${id}`}>
            {words.recourse.report.link}
          </a>
        </p>
      )}
      {children}
    </article>
  )
}
