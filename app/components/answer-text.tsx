import type { ShownSource } from '../answers/public-answer'
import { words } from '../words'
import { Prose } from './prose'

/** An answer as readers see it below its question: the easy version first, then all of it, then its sources. */
export function AnswerText({
  easy,
  body,
  sources,
  heading: Heading = 'h2',
}: {
  easy: string
  body: string
  sources: ShownSource[]
  heading?: 'h2' | 'h3'
}) {
  const w = words.answers
  return (
    <>
      {easy !== '' && (
        <section className="card">
          <Heading>{w.short}</Heading>
          <Prose text={easy} />
        </section>
      )}
      <Prose text={body} />
      <p className="hint">{w.general}</p>
      <Heading>{w.sources}</Heading>
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
