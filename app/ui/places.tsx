import type { Words } from '../words'
import { useWords } from '../words/use-words'
import { HelpLines, type HelpLineView } from './help-lines'

type PlaceView = {
  id: string
  /** Its name in addresses. */
  code: string
  name: string
  about: string
  note: string | null
  url: string
  cost: keyof Words['referral']['cost'] | null
  online: boolean | null
  waiting: string | null
  languages: string[] | null
  /** Where it helps, when that is not the country that was chosen. */
  countries: string[]
  /** One goes there as a couple. */
  together: boolean
  checkedDay: number
  /** Nobody looked for half a year. */
  isOld: boolean
}

export type PlacesView = {
  country: string | null
  countries: string[]
  places: PlaceView[]
  /** The country was chosen, and nothing in it fits. */
  none: boolean
  /** Then: what comes nearest, and is not near. */
  nearest: PlaceView[]
  /** Known by name only. */
  unconfirmed: { code: string; name: string; note: string | null }[]
  lines: HelpLineView[]
}

/** Everything that helps with something: places, or the nearest things where there are none, and lines. */
export function AllPlaces({ shown }: { shown: PlacesView }) {
  const words = useWords()
  const { country, places, nearest, unconfirmed, lines } = shown
  const w = words.referral
  return (
    <>
      {places.length === 0 && (
        <p className="quiet">{country ? w.none(words.country(country)) : w.noneAnywhere}</p>
      )}
      {country === null && places.length > 0 && <p className="quiet">{w.byCountry}</p>}
      <Places places={places} />
      {nearest.length > 0 && (
        <>
          <p>{w.nearest}</p>
          <Places places={nearest} />
        </>
      )}
      {unconfirmed.map(({ code, name, note }) => (
        <p key={code} className="quiet">
          {w.unconfirmed(name)}. {note} <a href={`/e/${code}`}>{w.more}</a>
        </p>
      ))}
      {lines.length > 0 && (
        <>
          <h3>{w.lines}</h3>
          <HelpLines lines={lines} />
        </>
      )}
    </>
  )
}

/** Places that help, each with what one should know before going there. */
function Places({ places }: { places: PlaceView[] }) {
  const words = useWords()
  if (places.length === 0) return null
  const w = words.referral
  return (
    <ul>
      {places.map(place => (
        <li key={place.id}>
          <a href={place.url} rel="noreferrer noopener nofollow" ping={`/e/${place.code}/opened`} dir="auto">
            {place.name}
          </a>
          <p dir="auto">{place.about}</p>
          {place.note && (
            <p className="quiet" dir="auto">
              {place.note}
            </p>
          )}
          <p className="quiet">
            {[
              place.countries.length > 0 && w.serves(place.countries.map(words.country)),
              place.together && words.referring.card.together,
              place.cost && w.cost[place.cost],
              place.online && w.online,
              place.languages && w.languages(place.languages.map(words.listings.language)),
              place.waiting && w.waiting(place.waiting),
              place.isOld ? w.old(words.date(place.checkedDay)) : w.checked(words.date(place.checkedDay)),
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            · <a href={`/e/${place.code}`}>{w.more}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
