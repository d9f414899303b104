import { words } from '../words'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'
import { MarkedText } from './marked-text'
import { Places, type ShownPlace } from './places'

export type { ShownPlace }

export type ShownReferrals = {
  boardId: string
  country: string | null
  countries: string[]
  /** A moderator changed what it is about; told to the author alone. */
  corrected: boolean
  doctorFirst: boolean
  /** The passages are the author's own words, and shown to nobody else. */
  themes: { concern: string; passages: { text: string; marks: [number, number][] }[] }[]
  places: ShownPlace[]
}

type Props = { threadId: string; referrals: ShownReferrals; isAuthor: boolean; back: string }

const named = (concern: string) => words.themes[concern] ?? concern

/** Up to three places that help: why they stand here, when they were checked, and for the author the way to say no. */
export function ReferralCard({ threadId, referrals, isAuthor, back }: Props) {
  const { boardId, themes, places, corrected, doctorFirst } = referrals
  const w = words.referral
  const r = words.referring.card
  const names = words.list(themes.map(({ concern }) => named(concern)))
  if (themes.length === 0) {
    return (
      <div className="referrals" id="places">
        {corrected && <p className="quiet">{r.corrected}</p>}
        <p className="quiet">
          <a href={`/b/${boardId}/places`}>{r.ofBoard}</a>
        </p>
      </div>
    )
  }
  return (
    <aside className="card referrals" id="places">
      <h2>{isAuthor ? w.headingAuthor : w.headingReader(names)}</h2>
      {isAuthor && <p>{r.wrote(names)}</p>}
      {corrected && <p>{r.corrected}</p>}
      {doctorFirst && <p className="notice">{w.doctorFirst}</p>}
      {places.length === 0 ? <p className="quiet">{w.none}</p> : <Places places={places} />}
      <p className="actions">
        <a href={`/first-step?t=${threadId}`}>{words.referring.step.heading}</a>
        <a href={`/b/${boardId}/places`}>{places.length === 0 ? r.ofBoard : r.more}</a>
      </p>
      <Country referrals={referrals} back={back} />
      <details>
        <summary>{w.why}</summary>
        {isAuthor && <Passages themes={themes} />}
        <p>{isAuthor ? w.whyRule : w.whyReader}</p>
      </details>
      {isAuthor && <SayNo threadId={threadId} themes={themes} />}
    </aside>
  )
}

/** Asked once; from then on it is a line that can be opened. */
function Country({ referrals: { country, countries }, back }: Pick<Props, 'referrals' | 'back'>) {
  const choice = <CountryChoice country={country} countries={countries} back={back} />
  if (country === null) return choice
  return (
    <details>
      <summary>{words.referring.card.country(words.country(country))}</summary>
      {choice}
    </details>
  )
}

function Passages({ themes }: Pick<ShownReferrals, 'themes'>) {
  const marked = themes.filter(({ passages }) => passages.length > 0)
  if (marked.length === 0) return null
  return (
    <>
      <p>{words.referring.card.marked}</p>
      {marked.map(({ concern, passages }) => (
        <div key={concern}>
          <h3>{words.referring.card.because(named(concern))}</h3>
          {passages.map(({ text, marks }) => (
            <MarkedText key={text} text={text} marks={marks} />
          ))}
        </div>
      ))}
    </>
  )
}

function SayNo({ threadId, themes }: { threadId: string } & Pick<ShownReferrals, 'themes'>) {
  const w = words.referral
  return (
    <PostForm action={`/t/${threadId}/referrals`} className="actions">
      {themes.map(({ concern }) => (
        <button key={concern} className="plain" name="not-me" value={concern}>
          {w.notMe(named(concern))}
        </button>
      ))}
      <button className="plain" name="hide" value="here">
        {w.hide}
      </button>
      <button className="plain" name="hide" value="everywhere">
        {w.never}
      </button>
    </PostForm>
  )
}

/** For an author who said no to all or some of the places. */
export const PlacesAgain = ({ threadId }: { threadId: string }) => (
  <PostForm action={`/t/${threadId}/referrals`}>
    <button className="plain quiet" name="hide" value="not-any-more">
      {words.referral.again}
    </button>
  </PostForm>
)
