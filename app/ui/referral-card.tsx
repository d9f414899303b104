import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Words } from '../words'
import { useWords } from '../words/use-words'
import { useCarried } from './carried'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'
import { MarkedText } from './marked-text'
import { AllPlaces, type PlacesView } from './places'

export type { PlacesView }

export type ReferralsView = PlacesView & {
  boardId: string
  /** A moderator changed what it is about; told to the author alone. */
  corrected: boolean
  doctorFirst: boolean
  /**
   * What led here: the text, or only its board. The passages are the author's own words, and shown to nobody else.
   */
  themes: {
    concern: string
    ofBoard: boolean
    passages: { text: string; marks: [number, number][] }[]
  }[]
}

type Props = { threadId: string; referrals: ReferralsView; isAuthor: boolean; back: string }

const named = (words: Words, concern: string) => words.themes[concern] ?? concern

/** Places that help, folded to one line: what is in them, why they stand here, and for the author the way to say no. */
export function ReferralCard({ threadId, referrals, isAuthor, back }: Props) {
  const words = useWords()
  const { boardId, themes, places, corrected } = referrals
  const r = words.referring.card
  const carried = useCarried()
  if (themes.length === 0) {
    return (
      <div className="referrals" id="places">
        {corrected && <p className="quiet">{r.corrected}</p>}
        <p className="quiet">
          <a href={carried(`/b/${boardId}/places`)}>{r.ofBoard}</a>
        </p>
      </div>
    )
  }
  return (
    <Folded referrals={referrals} isAuthor={isAuthor}>
      <p className="actions">
        <a href={carried(`/first-step?t=${threadId}`)}>{words.referring.step.heading}</a>
        <a href={carried(`/b/${boardId}/places`)}>{places.length === 0 ? r.ofBoard : r.more}</a>
      </p>
      <Country referrals={referrals} back={back} />
      <details>
        <summary>{words.referral.why}</summary>
        {isAuthor && <Passages themes={themes} />}
        <p>{isAuthor ? words.referral.whyRule : words.referral.whyReader}</p>
      </details>
      {isAuthor && <SayNo threadId={threadId} themes={themes} />}
    </Folded>
  )
}

/** The same beside a text that is not sent yet, inside the form that sends it: nothing in it leads away. */
export function ReferralsAhead({ referrals, children }: { referrals: ReferralsView; children: ReactNode }) {
  const words = useWords()
  if (referrals.themes.length === 0) return null
  return (
    <Folded referrals={referrals} isAuthor>
      {children}
      <Passages themes={referrals.themes} />
      <p>{words.referral.whyRule}</p>
    </Folded>
  )
}

function Folded({
  referrals,
  isAuthor,
  children,
}: {
  referrals: ReferralsView
  isAuthor: boolean
  children: ReactNode
}) {
  const words = useWords()
  const { themes, corrected, doctorFirst } = referrals
  const r = words.referring.card
  const wrote = themes.filter(({ ofBoard }) => !ofBoard).map(({ concern }) => named(words, concern))
  const board = themes.filter(({ ofBoard }) => ofBoard).map(({ concern }) => named(words, concern))
  return (
    <aside className="card referrals" id="places">
      <details open={useSearchParams()[0].get('open') === 'places'}>
        <summary>
          <h2>{inOneLine(words, referrals)}</h2>
        </summary>
        {isAuthor && wrote.length > 0 && <p>{r.wrote(wrote)}</p>}
        {board.length > 0 && <p>{r.board(board)}</p>}
        {corrected && <p>{r.corrected}</p>}
        {doctorFirst && <p className="notice">{words.referral.doctorFirst}</p>}
        <AllPlaces shown={referrals} />
        {children}
      </details>
    </aside>
  )
}

/** What is known by its country only never stands here without it. */
function inOneLine(words: Words, { themes, places, country }: ReferralsView): string {
  const r = words.referring.card
  const about = themes.map(({ concern }) => named(words, concern))
  if (places.length === 0) return r.summaryNone(about, country && words.country(country))
  return r.summary(
    about,
    places.map(({ name }) => name),
  )
}

/** Asked once; from then on it is a line that can be opened. */
function Country({ referrals: { country, countries }, back }: Pick<Props, 'referrals' | 'back'>) {
  const words = useWords()
  const choice = <CountryChoice country={country} countries={countries} back={back} inCard />
  if (country === null) return choice
  return (
    <details>
      <summary>{words.referring.card.country(words.country(country))}</summary>
      {choice}
    </details>
  )
}

function Passages({ themes }: Pick<ReferralsView, 'themes'>) {
  const words = useWords()
  const marked = themes.filter(({ passages }) => passages.length > 0)
  if (marked.length === 0) return null
  return (
    <>
      <p>{words.referring.card.marked}</p>
      {marked.map(({ concern, passages }) => (
        <div key={concern}>
          <h3>{words.referring.card.because(named(words, concern))}</h3>
          {passages.map(({ text, marks }) => (
            <MarkedText key={text} text={text} marks={marks} />
          ))}
        </div>
      ))}
    </>
  )
}

function SayNo({ threadId, themes }: { threadId: string } & Pick<ReferralsView, 'themes'>) {
  const words = useWords()
  const w = words.referral
  const address = useCarried()(`/t/${threadId}`)
  return (
    <div className="actions">
      {themes.map(({ concern }) => (
        <PostForm key={concern} action={address}>
          <input type="hidden" name="concern" value={concern} />
          <button className="plain" name="intent" value="not-this-concern">
            {w.notMe(named(words, concern))}
          </button>
        </PostForm>
      ))}
      <PostForm action={address} className="actions">
        <button className="plain" name="intent" value="hide-referrals">
          {w.hide}
        </button>
        <button className="plain" name="intent" value="never-referrals">
          {w.never}
        </button>
      </PostForm>
    </div>
  )
}

/** For an author who said no to all or some of the places. */
export const PlacesAgain = ({ threadId }: { threadId: string }) => {
  const words = useWords()
  return (
    <PostForm action={`/t/${threadId}`}>
      <button className="plain quiet" name="intent" value="show-referrals">
        {words.referral.again}
      </button>
    </PostForm>
  )
}
