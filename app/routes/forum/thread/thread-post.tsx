import type { ReactNode } from 'react'
import type { ContentNote } from '../../../../db/schema'
import type { Badge } from '../../../answers/badge'
import type { PostView } from '../../../forum/thread'
import { useCarried } from '../../../ui/carried'
import { postAddress } from '../../../ui/post-address'
import { ProfessionalName, ProfessionalNote } from '../../../ui/professional'
import { Sigil } from '../../../ui/sigil'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { Noted } from '../content-note'
import { PostActions, ShowName, TapCounts } from './post-actions'
import type { PostReading } from './reading'
import { postedBy, ReplyText } from './reply-text'

type PostProps = {
  id: string
  threadId: string
  notes: ContentNote[]
  parts: PostView['parts']
  answers: PostView['answers']
  /** Of the post that's answered, where it was given as a professional. */
  answersMark?: Badge | undefined
  /** The conversation takes replies. */
  isOpen: boolean
  visibility: keyof Words['thread']['states']
  day: number
  now: number
  edited: boolean
  aiHelped: boolean
  persona: { id: string; name: string }
  isMine: boolean
  byAuthor: boolean
  opening?: boolean
  /** Of a reply that was given as a professional. */
  mark?: Badge | undefined
  saysHowItWent?: boolean
  /** Under its content notes, for this reader. */
  notesFolded: boolean
  reading: PostReading
  children?: ReactNode
}

const nameAnswered = (
  { thread: w }: Words,
  { persona, opening }: { persona: string; opening: boolean },
  mark: Badge | undefined,
): string => (opening ? w.answersOpening(persona) : postedBy(persona, mark))

/** So that links which look alike can be told apart by somebody who hears them one after another. */
const firstWords = (parts: PostView['parts']) =>
  parts
    .flatMap(part => (part.kind === 'own' ? part.text.trim().split(/\s+/) : []))
    .slice(0, 5)
    .join(' ')

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
  threadId,
  notes,
  notesFolded,
  parts,
  answers,
  answersMark,
  isOpen,
  visibility,
  day,
  now,
  edited,
  aiHelped,
  persona,
  isMine,
  byAuthor,
  opening,
  mark,
  saysHowItWent = false,
  reading,
  isFolded = false,
  children,
}: PostProps & { isFolded?: boolean }) {
  const words = useWords()
  const w = words.thread
  const carried = useCarried()
  const by = mark && !mark.ended ? mark.by : null
  const voice = opening ? 'opening' : by ? 'professional' : byAuthor ? 'author' : ''
  return (
    <article className={`post ${voice}`} id={isFolded ? undefined : `p-${id}`}>
      <header>
        {!by && <Sigil id={persona.id} />}
        <p>
          {by ? <ProfessionalName by={by} /> : <strong dir="auto">{persona.name}</strong>}{' '}
          {byAuthor && !opening && <span className="badge">{w.author}</span>}{' '}
          {saysHowItWent && <span className="badge">{words.later.badge}</span>}{' '}
          {isMine && <span className="badge mine">{w.you}</span>}{' '}
          {reading.isNew && <span className="badge asked">{words.following.isNew}</span>}{' '}
          <span className="quiet">
            {words.day(day, now)}
            {edited && ` · ${w.edited}`}
            {aiHelped && ` · ${words.aiHelped.mark}`}
          </span>
        </p>
      </header>
      {visibility !== 'published' && <p className="notice">{w.states[visibility]}</p>}
      {visibility !== 'withdrawn' && (
        <>
          {answers && (
            <p className="answers quiet">
              {answers === 'gone' ? (
                w.answersGone
              ) : (
                <>
                  {w.answers}{' '}
                  <a href={carried(postAddress(threadId, answers.id))} dir="auto">
                    {nameAnswered(words, answers, answersMark)}
                  </a>
                </>
              )}
            </p>
          )}
          <Noted notes={notes} isFolded={notesFolded}>
            <ReplyText parts={parts} answers={answers} mark={answersMark} />
          </Noted>
        </>
      )}
      {visibility !== 'withdrawn' && mark && <ProfessionalNote mark={mark} />}
      {reading.isHelpful && <p className="marked">{words.helpful.marked}</p>}
      <TapCounts counts={reading.counts} />
      {visibility !== 'withdrawn' && (
        <div className="own">
          {visibility === 'published' && isOpen && (
            <a
              href={carried(`/t/${threadId}/reply?to=${id}`)}
              aria-label={w.replyTo(postedBy(persona.name, mark))}
            >
              {w.reply}
            </a>
          )}
          {isMine && (
            <>
              <a href={`/p/${id}`}>{decidedAgainst.has(visibility) ? w.why : w.change}</a>
              <a href={`/p/${id}/withdraw`}>{w.withdraw}</a>
            </>
          )}
          {!isMine && visibility === 'published' && (
            <PostActions
              postId={id}
              name={by?.name ?? persona.name}
              start={firstWords(parts)}
              reading={reading}
            />
          )}
        </div>
      )}
      {children}
    </article>
  )
}
