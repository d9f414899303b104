import type { ReactNode } from 'react'
import type { Badge } from '../../../answers/badge'
import { ProfessionalName, ProfessionalNote } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import { Sigil } from '../../../ui/sigil'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { PostActions, ShowName, TapCounts } from './post-actions'
import type { PostReading } from './reading'

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
  reading: PostReading
  children?: ReactNode
}

const decidedAgainst = new Set(['asked', 'refused', 'removed'])

/** A post; of a name that its reader hid, one line that unfolds. */
export function Post(props: PostProps) {
  const words = useWords()
  const { id, persona, reading } = props
  if (!reading.isHidden) return <WholePost {...props} />
  // The fold has the post's address, as browsers unfold what an address points into.
  return (
    <details className="post folded" id={`p-${id}`}>
      <summary>{words.hiding.folded}</summary>
      <WholePost {...props} isFolded />
      <ShowName postId={id} name={persona.name} />
    </details>
  )
}

/** Who wrote it under which name, on which day, and what it says. Its author also sees where it stands. */
function WholePost({
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
  reading,
  isFolded = false,
  children,
}: PostProps & { isFolded?: boolean }) {
  const words = useWords()
  const w = words.thread
  const by = mark && !mark.ended ? mark.by : null
  const voice = opening ? 'opening' : by ? 'professional' : byAuthor ? 'author' : ''
  return (
    <article className={`post ${voice}`} id={isFolded ? undefined : `p-${id}`}>
      <header>
        {!by && <Sigil id={persona.id} />}
        <p>
          {by ? <ProfessionalName by={by} /> : <strong dir="auto">{persona.name}</strong>}{' '}
          {byAuthor && !opening && <span className="badge">{w.author}</span>}{' '}
          {isMine && <span className="badge mine">{w.you}</span>}{' '}
          {reading.isNew && <span className="badge asked">{words.following.isNew}</span>}{' '}
          <span className="quiet">
            {words.day(day, now)}
            {edited && ` · ${w.edited}`}
          </span>
        </p>
      </header>
      {visibility !== 'published' && <p className="notice">{w.states[visibility]}</p>}
      {visibility !== 'withdrawn' && <Prose text={body} />}
      {visibility !== 'withdrawn' && mark && <ProfessionalNote mark={mark} />}
      {reading.isHelpful && <p className="marked">{words.helpful.marked}</p>}
      <TapCounts counts={reading.counts} />
      {isMine && visibility !== 'withdrawn' && (
        <p className="own">
          <a href={`/p/${id}`}>{decidedAgainst.has(visibility) ? w.why : w.change}</a>
          <a href={`/p/${id}/withdraw`}>{w.withdraw}</a>
        </p>
      )}
      {!isMine && visibility === 'published' && (
        <PostActions postId={id} name={by?.name ?? persona.name} reading={reading} />
      )}
      {children}
    </article>
  )
}
