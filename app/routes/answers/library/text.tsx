import type { ReactNode } from 'react'
import type { SourceView } from '../../../answers/public-answer'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { Sources } from './sources'

type Props = {
  easy: string
  body: string
  sources: SourceView[]
  heading?: 'h2' | 'h3'
  /** What stands between the easy version and all of it. */
  children?: ReactNode
}

/** An answer as readers see it below its question: the easy version first, then all of it, then its sources. */
export function AnswerText({ easy, body, sources, heading: Heading = 'h2', children }: Props) {
  const words = useWords()
  const w = words.answers
  return (
    <>
      {easy !== '' && (
        <section className="card">
          <Heading>{w.short}</Heading>
          <Prose text={easy} />
        </section>
      )}
      {children}
      <Prose text={body} />
      <p className="hint">{w.general}</p>
      <Heading>{w.sources}</Heading>
      <Sources sources={sources} />
    </>
  )
}
