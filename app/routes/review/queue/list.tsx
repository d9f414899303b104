import type { Badge } from '../../../answers/badge'
import { ProfessionalName } from '../../../ui/professional'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Band = keyof Words['queue']['bands']
type ListedCase = {
  id: string
  kind: keyof Words['queue']['kinds']
  priority: Band
  band: Band
  because: string[]
  heavy: boolean
  deadlineAt: number
  overdue: boolean
  board: string
  title: string
  /** Of a reply that was given as a professional; everybody else's name waits on the case's own page. */
  mark: Badge | null
  with: 'free' | 'you' | 'other' | 'not-you'
}

const order: Band[] = ['now', 'today', 'soon']

/** The open cases under the headings of their bands; of a heavy one, the list shows what it is about and no more. */
export function QueueList({ cases, size }: { cases: ListedCase[]; size: Record<Band, number> }) {
  const words = useWords()
  const w = words.queue
  return order.map(band => {
    const here = cases.filter(each => each.band === band)
    if (here.length === 0) return null
    return (
      <section key={band} aria-labelledby={`band-${band}`}>
        <h2 id={`band-${band}`} className="band">
          {w.bands[band]} <span className="quiet">{w.bandCount(size[band])}</span>
        </h2>
        <p className="hint">{w.bandHints[band]}</p>
        <ul className="queue">
          {here.map(each => (
            <Queued key={each.id} it={each} />
          ))}
        </ul>
      </section>
    )
  })
}

function Queued({ it }: { it: ListedCase }) {
  const words = useWords()
  const w = words.review
  const why = it.because.map(kind => w.because[kind] ?? kind)
  return (
    <li data-case={it.id} className={`card ${it.priority}${it.overdue ? ' overdue' : ''}`}>
      <p className="deadline">
        <span className={`badge ${it.priority}`}>{w.priorities[it.priority]}</span>
        {words.moment(it.deadlineAt)}
        {it.overdue && <strong className="late">{w.overdue}</strong>}
      </p>
      <h3>
        <a href={`/review/${it.id}`} dir="auto">
          {it.heavy ? heavyTitle(words, it.because) : it.title || words.mine.withdrawn}
        </a>
      </h3>
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

/** What it is about; that somebody is new here says nothing of that. */
function heavyTitle(words: Words, because: string[]) {
  const about = because.filter(kind => kind !== 'newcomer').map(kind => words.review.because[kind] ?? kind)
  return about.length > 0 ? words.queue.heavyTitle(words.list(about)) : words.queue.heavyPlain
}
