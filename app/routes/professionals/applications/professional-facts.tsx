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
  evidenceToo?: string
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
    ...(facts.number === '' ? [[w.number, w.noNumber] as [string, string]] : []),
    [w.country, facts.country ? words.country(facts.country) : w.unknown],
    [w.scope, scopeText(words, facts.scope)],
    [w.interests, facts.interests || w.none],
  ]
  const evidence = [facts.evidence, facts.evidenceToo].filter(
    address => address !== undefined && address !== '',
  )
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
      {evidence.length > 0 && (
        <div>
          <dt>{w.evidence}</dt>
          {evidence.map(address => (
            <dd key={address}>
              <a href={address} rel="noreferrer noopener nofollow">
                {address}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

export const scopeText = (words: Words, scope: string[]) =>
  scope.length === 0 ? words.credentials.facts.noScope : capital(words, concernNames(words, scope))

const capital = (words: Words, text: string) =>
  text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)
