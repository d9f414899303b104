import type { ReactNode } from 'react'
import type { PublishedVersion } from '../../../answers/versions'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

const nameOf = (words: Words, by: PublishedVersion['confirmedBy']) => {
  const w = words.writing.versions
  return by === 'moderator' ? w.moderator : w.professional(by.name, by.credential)
}

/** What was put right last, where readers see it first. */
export function AnswerCorrection({ published }: { published: PublishedVersion[] }) {
  const words = useWords()
  const corrected = published.find(({ correction }) => correction !== '')
  if (!corrected) return null
  return (
    <div className="correction">
      <p>
        <strong>{words.writing.versions.correction(words.date(corrected.day))}</strong>
      </p>
      <p className="typed" dir="auto">
        {corrected.correction}
      </p>
    </div>
  )
}

/** The versions that readers have seen, folded away; nothing where there was one only. */
export function AnswerChanges({ id, published }: { id: string; published: PublishedVersion[] }) {
  const words = useWords()
  const w = words.writing.versions
  if (published.length < 2) return null
  return (
    <details className="what-changed">
      <summary>{w.changed}</summary>
      <PublishedList published={published} />
      <p>
        <a href={`/a/${id}/changes`}>{w.see}</a>
      </p>
    </details>
  )
}

/** Each version with its day, who confirmed it, and what it put right. `more`: what else belongs to one. */
export function PublishedList({
  published,
  more,
}: {
  published: PublishedVersion[]
  more?: (version: PublishedVersion, before: PublishedVersion | undefined) => ReactNode
}) {
  const words = useWords()
  const w = words.writing.versions
  return (
    <ol className="story">
      {published.map((each, n) => (
        <li key={each.version}>
          <p>
            <strong>{w.one(each.version)}</strong>
            {n === published.length - 1 && <span className="quiet"> · {w.first}</span>}
          </p>
          <p className="quiet">{w.confirmed(words.date(each.day), nameOf(words, each.confirmedBy))}</p>
          {each.correction !== '' && (
            <p className="typed">
              {w.corrected} {each.correction}
            </p>
          )}
          {more?.(each, published[n + 1])}
        </li>
      ))}
    </ol>
  )
}
