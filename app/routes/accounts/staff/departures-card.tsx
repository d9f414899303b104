import type { Departure } from '../../../accounts/departures'
import { useWords } from '../../../words/use-words'

/** Who has left a role lately, and what the others have to take up now. */
export function DeparturesCard({ departures }: { departures: Departure[] }) {
  const words = useWords()
  const w = words.departures
  if (departures.length === 0) return null
  return (
    <section className="card">
      <h2>{w.heading}</h2>
      <ul>
        {departures.map(({ handle, role, day, handedBack }, n) => (
          <li key={n}>
            {w.left(handle, words.staff.roles[role].name, words.date(day))}
            {w.handedBack(handedBack).map(each => (
              <span key={each}> {each}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
