import { useLocation } from '@remix-run/react'
import { createContext, type ReactNode, useContext } from 'react'
import type { Role } from '../accounts/roles'
import { useWords } from '../words/use-words'
import { useCarried } from './carried'
import type { EmergencyView } from './help-lines'

export type FrameFacts = {
  forumName: string
  signedIn: boolean
  roles: Role[]
  token: string
  emergency: EmergencyView[]
  databaseAway: boolean
  /** By search engines. */
  mayBeFound: boolean
  /** Without colours, pictures and large letters. */
  plainLook: boolean
}

/** Given with every page: an error that an action threw leaves no loader's data. */
export const FrameContext = createContext<FrameFacts>({
  ...{
    forumName: '',
    signedIn: false,
    roles: [],
    token: '',
    emergency: [],
    databaseAway: false,
    mayBeFound: false,
    plainLook: false,
  },
})

export const useFrame = (): FrameFacts => useContext(FrameContext)

/** What stands around every page: the way out first, then the name, the ways through, and the foot. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords()
  const frame = useFrame()
  const w = words.frame
  const carried = useCarried()
  return (
    <>
      <a
        className="exit"
        href="/exit"
        rel="nofollow"
        title={w.leaveHint}
        data-two-more={w.shift.twoMore}
        data-one-more={w.shift.oneMore}
        data-timed-out={w.shift.timedOut}
      >
        {w.leave}
      </a>{' '}
      <a className="skip" href="#page">
        {w.skip}
      </a>
      <header className="top">
        <a className="brand" dir="auto" href={carried('/')}>
          <Lantern />
          {frame.forumName}
        </a>
        <nav aria-label={w.main}>
          <a href={carried('/search')}>{w.search}</a> <a href={carried('/help')}>{w.help}</a>
          {frame.roles.includes('moderator') && <a href="/review">{w.review}</a>}{' '}
          {(frame.roles.includes('professional') || frame.roles.includes('moderator')) && (
            <a href="/desk">{w.desk}</a>
          )}{' '}
          {frame.roles.includes('independent-reviewer') && <a href="/review/outside">{words.outside.nav}</a>}{' '}
          {frame.roles.some(role => role !== 'independent-reviewer') && <a href="/staff">{w.staff}</a>}{' '}
          {frame.signedIn ? <a href="/mine">{w.mine}</a> : <a href="/sign-in">{w.signIn}</a>}{' '}
          {frame.signedIn && (
            <form method="post" action="/sign-out">
              <input type="hidden" name="token" value={frame.token} />
              <button className="plain">{w.signOut}</button>
            </form>
          )}{' '}
          <LookButton />
        </nav>
      </header>
      <main id="page">
        {frame.databaseAway && <p className="notice away">{w.away}</p>}
        {children}
      </main>
      <footer className="foot">
        <nav aria-label={w.about}>
          <a href="/safety">{w.safety}</a> <a href="/stored">{w.stored}</a>
          <a href="/rules">{w.rules}</a> <a href="/transparency">{w.numbers}</a>{' '}
          <a href="/n/about-me">{words.reportsAndAppeals.aboutMe.find.link}</a>{' '}
          <a href={carried('/help')}>{w.help}</a> <a href="/professionals/apply">{words.credentials.link}</a>
        </nav>
        <nav aria-label={w.danger} className="danger">
          <a href={`${carried('/help')}#now`}>
            <strong>{w.danger}</strong>
          </a>{' '}
          {frame.emergency.map(({ number, countries }) => (
            <a key={number} href={`tel:${number}`}>
              {number} {words.list(countries.map(words.countryShort))}
            </a>
          ))}
        </nav>
        <p>{w.foot}</p>
      </footer>
    </>
  )
}

/** Works on every page. Only a member's has a token: reading shall set no cookie. */
function LookButton() {
  const { frame: w } = useWords()
  const { plainLook, signedIn, token } = useFrame()
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/look">
      {signedIn && <input type="hidden" name="token" value={token} />}
      <input type="hidden" name="back" value={pathname + search} />
      <button className="plain" name="look" value={plainLook ? 'usual' : 'plain'}>
        {plainLook ? w.usualLook : w.plainLook}
      </button>
    </form>
  )
}

function Lantern() {
  return (
    <svg
      className="lantern"
      width="24"
      height="24"
      fill="none"
      stroke="#555"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M9 3h6M12 3v2M7 9l1.6-3.2h6.8L17 9zM7 9h10l-1 10H8zM8 19h8v2H8z" />
      <circle cx="12" cy="14" r="2.4" />
    </svg>
  )
}
