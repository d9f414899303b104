import type { Bounds } from '../../../answers/shown-answers'
import { concernNames } from '../../../ui/concern-names'
import { useWords } from '../../../words/use-words'

type Props = Bounds & { freshness: string; by: { name: string } | null }

/** Where an answer does not hold, what its author was not checked for, and what they have to do with it. */
export function AnswerBounds({ countries, outside, interests, freshness, by }: Props) {
  const words = useWords()
  const w = words.writing
  const stands = by !== null && freshness === 'reviewed'
  return (
    <>
      {stands && outside.length > 0 && (
        <p className="notice">{w.outside.said(by.name, concernNames(words, outside))}</p>
      )}
      {stands && interests !== '' && <p className="quiet typed">{w.interests(interests)}</p>}
      {countries.length > 0 && (
        <p className="notice">{w.onlyFor(words.list(countries.map(words.country)))}</p>
      )}
    </>
  )
}
