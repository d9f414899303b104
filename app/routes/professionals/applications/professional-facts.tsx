import { concernNames } from '../../../ui/concern-names'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Told = {
  name: string
  profession: string
  body: string
  number?: string | null
  country: string
  scope: string[]
  interests: string
  evidence?: string
}

/** What somebody told of themselves. The number and the evidence stand here only for those who check. */
export function ApplicationFacts({ facts }: { facts: Told }) {
  const words = useWords()
  const w = words.credentials.facts
  const rows: [string, string][] = [
    [w.name, facts.name],
    [w.profession, facts.profession || w.unknown],
    [w.body, facts.body || w.unknown],
    ...(facts.number ? [[w.number, facts.number] as [string, string]] : []),
    [w.country, facts.country ? words.country(facts.country) : w.unknown],
    [w.scope, scopeText(words, facts.scope)],
    [w.interests, facts.interests || w.none],
  ]
  return (
    <dl className="told">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="typed" dir="auto">
            {text}
          </dd>
        </div>
      ))}
      {facts.evidence && (
        <div>
          <dt>{w.evidence}</dt>
          <dd>
            <a href={facts.evidence} rel="noreferrer noopener nofollow">
              {facts.evidence}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

export const scopeText = (words: Words, scope: string[]) =>
  scope.length === 0 ? words.credentials.facts.noScope : capital(words, concernNames(words, scope))

const capital = (words: Words, text: string) =>
  text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)
