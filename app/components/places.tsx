import { words } from '../words'

export type ShownPlace = {
  id: string
  /** Its name in addresses. */
  code: string
  name: string
  about: string
  note: string | null
  url: string
  cost: string | null
  online: boolean | null
  /** One goes there as a couple. */
  together: boolean
  concern: string
  checkedDay: number
  /** Nobody looked for half a year. */
  isOld: boolean
}

/** Places that help, each with what one should know before going there. */
export function Places({ places }: { places: ShownPlace[] }) {
  const w = words.referral
  return (
    <ul>
      {places.map(place => (
        <li key={place.id}>
          <a href={place.url} rel="noreferrer noopener nofollow" ping={`/e/${place.code}/opened`}>
            {place.name}
          </a>
          <p>{place.about}</p>
          {place.note && <p className="quiet">{place.note}</p>}
          <p className="quiet">
            {[
              place.together && words.referring.card.together,
              place.cost && w.cost[place.cost],
              place.online && w.online,
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
