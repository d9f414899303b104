import type { StoredSignal } from '../../../../db/schema'
import type { Badge } from '../../../answers/badge'
import { PostForm } from '../../../ui/form'
import { ProfessionalName } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'

type Band = keyof Words['queue']['bands']
type ListedCase = {
  id: string
  kind: keyof Words['queue']['kinds']
  priority: Band
  band: Band
  because: string[]
  heavy: boolean
  deadlineAt: number
  /** Minutes; below zero once it's overdue. */
  minutesLeft: number
  overdue: boolean
  board: string
  title: string
  /** The beginning of the text, or all of it where the case can be decided here; none of a heavy one. */
  text: string
  /** The strongest. */
  signal: Pick<StoredSignal, 'kind' | 'because'> | null
  ordinary: { version: number } | null
  /** Of a reply that was given as a professional; everybody else's name waits on the case's own page. */
  mark: Badge | null
  with: 'free' | 'you' | 'other' | 'not-you'
}

const order: Band[] = ['now', 'today', 'soon']

type Props = { cases: ListedCase[]; size: Record<Band, number>; zone: string | null }

/** The open cases under the headings of their bands; of a heavy one, the list shows what it is about and no more. */
export function QueueList({ cases, size, zone }: Props) {
  const words = useWords()
  const w = words.queue
  return order.map(band => {
    const here = cases.filter(each => each.band === band)
    if (here.length === 0) return null
    return (
      <section key={band} aria-labelledby={`band-${band}`}>
        <h2 id={`band-${band}`} className="band">
          {w.bands[band]} <span className="quiet">{w.bandCount(size[band])}</span>{' '}
          <span className="hint">{w.bandHints[band]}</span>
        </h2>
        <ul className="queue">
          {here.map(each => (
            <Queued key={each.id} it={each} zone={zone} />
          ))}
        </ul>
      </section>
    )
  })
}

function Queued({ it, zone }: { it: ListedCase; zone: string | null }) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.review
  const why = it.because.map(kind => w.because[kind] ?? kind)
  const signal = it.signal && signalName(words, it.signal)
  return (
    <li data-case={it.id} className={`card ${it.priority}${it.overdue ? ' overdue' : ''}`}>
      <p className="deadline">
        <span className={`badge ${it.priority}`}>{w.priorities[it.priority]}</span>
        {it.overdue ? (
          <strong className="late">{w.late(-it.minutesLeft)}</strong>
        ) : (
          <span className="left">{w.left(it.minutesLeft)}</span>
        )}{' '}
        <span className="by">{words.queue.due(words.ownMoment(it.deadlineAt, zone))}</span>
      </p>
      <h3>
        <a href={to(`/review/${it.id}`)} dir="auto">
          {it.heavy ? heavyTitle(words, it.because) : it.title || words.mine.withdrawn}
        </a>
      </h3>
      {it.text && !it.ordinary && (
        <p className="excerpt" dir="auto">
          {it.text}
        </p>
      )}
      {it.ordinary && <ReadHere it={it} version={it.ordinary.version} />}
      <p className="quiet">
        {words.queue.on(words.queue.kinds[it.kind], it.board)}
        {it.mark && (
          <>
            {' · '}
            {it.mark.ended ? words.credentials.reply.wasProfessional : <ProfessionalName by={it.mark.by} />}
          </>
        )}
        {it.heavy && <span className="badge heavy">{words.queue.heavy}</span>}
      </p>
      <p className="why">
        {signal && <strong className="signal">{signal}</strong>}
        {why.map(each => (
          <span key={each} className="badge">
            {each}
          </span>
        ))}
        {it.with !== 'free' && (
          <span className="quiet">{it.with === 'not-you' ? words.queue.notYours : w.with[it.with]}</span>
        )}
      </p>
    </li>
  )
}

/** An ordinary case, decided where it stands: its button is below its whole text. */
function ReadHere({ it, version }: { it: ListedCase; version: number }) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.queue.here
  return (
    <details className="read-here">
      <summary>
        <span className="excerpt" dir="auto">
          {it.text}
        </span>{' '}
        <span className="open-here">{w.open}</span>
        <span className="fold-here">{w.fold}</span>
      </summary>
      <Prose text={it.text} />
      <PostForm action={to('/review')} className="actions">
        <input type="hidden" name="case" value={it.id} />
        <input type="hidden" name="version" value={version} />
        <button className="button" name="intent" value="publish">
          {w.publish}
        </button>
      </PostForm>
      <p>
        <a href={to(`/review/${it.id}`)}>{w.otherwise}</a>
      </p>
    </details>
  )
}

const signalName = (words: Words, { kind, because }: Pick<StoredSignal, 'kind' | 'because'>) =>
  words.case.signals[`${kind}-${because}`] ?? words.case.signals[because] ?? null

/** What it is about; that somebody is new here says nothing of that. */
function heavyTitle(words: Words, because: string[]) {
  const about = because.filter(kind => kind !== 'newcomer').map(kind => words.review.because[kind] ?? kind)
  return about.length > 0 ? words.queue.heavyTitle(words.list(about)) : words.queue.heavyPlain
}
