import { words } from '../words'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'

export type ShownReferrals = {
  country: string | null
  countries: string[]
  doctorFirst: boolean
  themes: { concern: string; passages: string[] }[]
  places: {
    id: string
    /** Its name in addresses. */
    code: string
    name: string
    about: string
    note: string | null
    url: string
    cost: string | null
    online: boolean | null
    concern: string
    checkedDay: number
    /** Nobody looked for half a year. */
    isOld: boolean
  }[]
}

type Props = { threadId: string; referrals: ShownReferrals; isAuthor: boolean; back: string }

/** Up to three places that help: why they stand here, when they were checked, and for the author the way to say no. */
export function ReferralCard({ threadId, referrals, isAuthor, back }: Props) {
  const w = words.referral
  const { themes, places, doctorFirst, country, countries } = referrals
  const names = words.list(themes.map(({ concern }) => words.themes[concern] ?? concern))
  return (
    <aside className="card referrals" id="places">
      <h2>{isAuthor ? w.headingAuthor : w.headingReader(names)}</h2>
      {doctorFirst && <p>{w.doctorFirst}</p>}
      {places.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
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
      )}
      <CountryChoice country={country} countries={countries} back={back} />
      <details>
        <summary>{w.why}</summary>
        {isAuthor &&
          themes.map(({ concern, passages }) => (
            <p key={concern}>{w.wrote(words.themes[concern] ?? concern, passages)}</p>
          ))}
        <p>{isAuthor ? w.whyRule : w.whyReader}</p>
      </details>
      {isAuthor && (
        <PostForm action={`/t/${threadId}/referrals`} className="actions">
          {themes.map(({ concern }) => (
            <button key={concern} className="plain" name="not-me" value={concern}>
              {w.notMe(words.themes[concern] ?? concern)}
            </button>
          ))}
          <button className="plain" name="hide" value="here">
            {w.hide}
          </button>
          <button className="plain" name="hide" value="everywhere">
            {w.never}
          </button>
        </PostForm>
      )}
    </aside>
  )
}
