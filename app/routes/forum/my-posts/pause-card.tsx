import type { PauseView } from '../../../forum/pause'
import { useWords } from '../../../words/use-words'

/** Somebody may not write just now: until when, why, and what they can still do. */
export function PauseCard({ pause, kept = false }: { pause: PauseView; kept?: boolean }) {
  const words = useWords()
  const w = words.pause
  return (
    <section className="card pause" role={kept ? 'alert' : undefined}>
      <h2>{w.heading}</h2>
      <p>
        {pause.until !== null ? w.until(w.moment(pause.until)) : pause.provisional ? w.closedAlone : w.closed}
      </p>
      <dl>
        <dt>{w.why}</dt>
        <dd dir="auto">{pause.reason}</dd>
        {pause.rule && (
          <>
            <dt>{w.rule}</dt>
            <dd>
              <a href={`/rules#${pause.rule}`}>{words.ruleTitles[pause.rule]}</a>
            </dd>
          </>
        )}
      </dl>
      <p>{w.still}</p>
      {pause.postId && (
        <p>
          <a href={`/p/${pause.postId}`}>{w.link}</a>
        </p>
      )}
      {kept && <p>{w.kept}</p>}
    </section>
  )
}
