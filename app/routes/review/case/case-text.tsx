import type { ReactNode } from 'react'
import type { StoredSignal } from '../../../../db/schema'
import type { Badge } from '../../../answers/badge'
import { MarkedText } from '../../../ui/marked-text'
import { ProfessionalName, ProfessionalNote } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import { Sigil } from '../../../ui/sigil'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type State = keyof Words['mine']['states']

/** What the rules noticed in a text, each with the passages it rests on. */
export function Noticed({
  text,
  signals,
  language = null,
  helped = false,
}: {
  text: string
  signals: StoredSignal[]
  language?: string | null
  /** Whether its author was shown help at once. */
  helped?: boolean
}) {
  const words = useWords()
  const w = words.case
  return (
    <>
      <div className="card" id="case-text" tabIndex={-1}>
        <MarkedText text={text} marks={signals.flatMap(signal => signal.where)} />
      </div>
      <h2>{w.marks}</h2>
      {signals.length === 0 && <p className="quiet">{w.noMarks}</p>}
      {language && <p className="quiet">{w.seemsToBeIn(language)}</p>}
      <ul>
        {signals.map((signal, n) => (
          <li key={n}>
            <strong>{words.review.because[signal.kind]}</strong> ({w.strength[signal.strength]}){' '}
            {w.signals[`${signal.kind}-${signal.because}`] ?? w.signals[signal.because]}
            {w.told(signal) && <em> ({w.told(signal)})</em>}{' '}
            {signal.where.slice(0, 4).map(([start, end]) => (
              <q key={start} dir="auto">
                {text.slice(start, end)}
              </q>
            ))}
          </li>
        ))}
      </ul>
      {helped && <p className="notice">{w.helpShown}</p>}
    </>
  )
}

/** The words in view, beside the change of them that waits. */
export function OldText({ text }: { text: string }) {
  const words = useWords()
  const w = words.decisions
  return (
    <>
      <h2>{w.oldText}</h2>
      <div className="card old-text">
        <p className="typed" dir="auto">
          {text}
        </p>
      </div>
      <h2>{w.newText}</h2>
    </>
  )
}

type Around = {
  id: string
  personaId: string
  persona: string
  body: string
  visibility: State
  /** Of a reply that was given as a professional. */
  mark: Badge | null
}

/** The rest of the conversation, each post with its state where it is not public. */
export function AroundIt({ posts, open }: { posts: Around[]; open: boolean }) {
  const words = useWords()
  if (posts.length === 0) return null
  return (
    <details open={open}>
      <summary>{words.case.around}</summary>
      {posts.map(({ mark, ...post }) => {
        const by = mark && !mark.ended ? mark.by : null
        return (
          <article key={post.id} className={by ? 'post professional' : 'post'}>
            <header>
              {!by && <Sigil id={post.personaId} />}
              <p>
                {by ? <ProfessionalName by={by} /> : <strong>{post.persona}</strong>}
                {post.visibility !== 'published' && (
                  <span className="badge">{words.mine.states[post.visibility]}</span>
                )}
              </p>
            </header>
            <Prose text={post.body} />
            {mark && <ProfessionalNote mark={mark} />}
          </article>
        )
      })}
    </details>
  )
}

/** What the text said before its author changed it. */
export function EarlierVersions({
  versions,
}: {
  versions: { version: number; title: string | null; body: string }[]
}) {
  const words = useWords()
  if (versions.length === 0) return null
  return (
    <details>
      <summary>{words.case.earlier}</summary>
      {versions.map(({ version, title, body }) => (
        <article key={version} className="card">
          {title && <h3 dir="auto">{title}</h3>}
          <Prose text={body} />
        </article>
      ))}
    </details>
  )
}

/** What to read of a case. A heavy one waits behind a line that says what is inside, until whoever reads opens it. */
export function CaseReading({
  heavy,
  open,
  children,
}: {
  /** What makes it heavy, as codes of signals; null where nothing does. */
  heavy: string[] | null
  open: boolean
  children: ReactNode
}) {
  const words = useWords()
  if (!heavy) return children
  const kinds = words.decisions.heavyKinds
  const named = [...new Set(heavy)].flatMap(kind => kinds[kind] ?? [])
  return (
    <details className="heavy" open={open}>
      <summary>{words.decisions.heavy(words.list(named))}</summary>
      {children}
    </details>
  )
}
