import type { PublicProfessional } from '../../../answers/professional'
import { useWords } from '../../../words/use-words'
import { scopeText } from '../applications/facts'

/** What every visitor may know of a professional. The number in the register is not among it. */
export function ProfessionalFacts({ who }: { who: PublicProfessional }) {
  const words = useWords()
  const { facts, who: w } = words.credentials
  const rows: [string, string | null][] = [
    [facts.profession, who.profession || who.credential],
    [facts.body, who.body || null],
    [facts.country, who.country ? words.country(who.country) : null],
    [facts.scope, scopeText(words, who.scope)],
    [facts.interests, who.interests || facts.none],
    [w.checked, who.checkedDay === null ? w.operatorAlone : w.checkedByTwo(words.date(who.checkedDay))],
    [w.validUntil, words.date(who.validUntilDay)],
  ]
  return (
    <dl className="told card">
      {rows.map(
        ([name, text]) =>
          text !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="typed" dir="auto">
                {text}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
