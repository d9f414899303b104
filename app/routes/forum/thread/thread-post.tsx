import type { ReactNode } from 'react'
import type { Badge } from '../../../answers/badge'
import { ProfessionalName, ProfessionalNote } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import { Sigil } from '../../../ui/sigil'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type PostProps = {
  id: string
  body: string
  visibility: keyof Words['thread']['states']
  day: number
  now: number
  edited: boolean
  persona: { id: string; name: string }
  isMine: boolean
  byAuthor: boolean
  opening?: boolean
  /** Of a reply that was given as a professional. */
  mark?: Badge
  children?: ReactNode
}

/** So that links which look alike can be told apart by somebody who hears them one after another. */
const firstWords = (body: string) => body.trim().split(/\s+/).slice(0, 5).join(' ')

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
  mark,
  children,
}: PostProps) {
  const words = useWords()
  const w = words.thread
  const by = mark && !mark.ended ? mark.by : null
  const voice = opening ? 'opening' : by ? 'professional' : byAuthor ? 'author' : ''
  return (
    <article className={`post ${voice}`} id={`p-${id}`}>
      <header>
        {!by && <Sigil id={persona.id} />}
        <p>
          {by ? <ProfessionalName by={by} /> : <strong dir="auto">{persona.name}</strong>}{' '}
          {byAuthor && !opening && <span className="badge">{w.author}</span>}{' '}
          {isMine && <span className="badge mine">{w.you}</span>}{' '}
          <span className="quiet">
            {words.day(day, now)}
            {edited && ` · ${w.edited}`}
          </span>
        </p>
      </header>
      {visibility !== 'published' && <p className="notice">{w.states[visibility]}</p>}
      {visibility !== 'withdrawn' && <Prose text={body} />}
      {visibility !== 'withdrawn' && mark && <ProfessionalNote mark={mark} />}
      {isMine && visibility !== 'withdrawn' && (
        <p className="own">
          <a href={`/p/${id}`}>{decidedAgainst.has(visibility) ? w.why : w.change}</a>
          <a href={`/p/${id}/withdraw`}>{w.withdraw}</a>
        </p>
      )}
      {!isMine && visibility === 'published' && (
        <p className="own">
          <a
            className="report"
            href={`/n/p/${id}`}
            aria-label={words.reportsAndAppeals.report.linkTo(persona.name, firstWords(body))}
          >
            {words.reportsAndAppeals.report.link}
          </a>
        </p>
      )}
      {children}
    </article>
  )
}
