import type { ShownSource } from '../answers/public-answer'
import { words } from '../words'
import { Prose } from './prose'

/** An answer as readers see it below its question: the easy version first, then all of it, then its sources. */
export function AnswerText({ easy, body, sources }: { easy: string; body: string; sources: ShownSource[] }) {
  const w = words.answers
  return (
    <>
      {easy !== '' && (
        <section className="card">
          <h2>{w.short}</h2>
          <Prose text={easy} />
        </section>
      )}
      <Prose text={body} />
      <p className="hint">{w.general}</p>
      <h2>{w.sources}</h2>
      <ol>
        {sources.map(source => (
          <li key={source.url}>
            <a href={source.url} rel="noreferrer noopener nofollow">
              {source.title}
            </a>{' '}
            <span className="quiet">{source.place}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
