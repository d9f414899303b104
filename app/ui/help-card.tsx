import type { ReactNode } from 'react'
import type { HelpKind, LineKind } from '../../db/schema'
import type { NextReader } from '../../moderation/staffing/who-is-there'
import { useWords } from '../words/use-words'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'
import { Emergency, type EmergencyView, HelpLines, type HelpLineView } from './help-lines'

/** Help that a text asks for, chosen for a country or for the language that the text is in. */
export type HelpView = {
  /** The most urgent first; at least one. */
  groups: { kind: HelpKind; need: LineKind; lines: HelpLineView[]; above: boolean }[]
  /** Lists that lead on to lines of every country. */
  anywhere: HelpLineView[]
  more: HelpLineView[]
  emergency: EmergencyView[]
  country: string | null
  countries: string[]
  /** ISO 639-1, of a text that nobody here reads; null for English. */
  language: string | null
  /** While nobody is here to read: when somebody usually is. */
  nextReader: NextReader | null
}

/** Where somebody may be in danger now, so that the emergency number comes before the lines. */
const DANGER: HelpKind[] = [
  'taken',
  'crisis',
  'crisis-other',
  'threat',
  'child',
  'violence',
  'violence-other',
]
const CRISIS: HelpKind[] = ['taken', 'crisis']

type Props = {
  help: HelpView
  /** Before the post is sent: nobody has read it, and the page is to stay small. */
  ahead?: boolean
  /** The heading stands outside already. */
  headless?: boolean
  /** Asks for the country. */
  children?: ReactNode
}

/** What stands on a card of help, whether the text was sent or is still being written. */
export function HelpCard({ help, ahead = false, headless = false, children }: Props) {
  const words = useWords()
  const w = words.help
  const { groups, anywhere, more, emergency } = help
  const own = help.language !== null && words.beside.inOwnLanguage[help.language]
  const danger = groups.find(({ kind }) => DANGER.includes(kind))?.kind
  const taken = danger === 'taken'
  const lines = (
    <>
      <HelpLines lines={anywhere} brief={ahead} />
      {!ahead && more.length > 0 && (
        <details>
          <summary>{w.more}</summary>
          <HelpLines lines={more} />
        </details>
      )}
    </>
  )
  return (
    <>
      <InOwnLanguage help={help} />
      {groups.map(({ kind, lines, above }, n) => (
        <section key={kind}>
          {!(headless && n === 0) && !(own && kind === 'unread') && <h2>{words.beside[kind].heading}</h2>}
          <p>{ahead ? words.beside[kind].ahead : words.beside[kind].text}</p>
          {kind === danger && !own && (
            <>
              {!taken && <p className="call-first">{w.danger}</p>}
              <Emergency numbers={emergency} />
            </>
          )}
          {above && <p>{w.above}</p>}
          {!taken && <HelpLines lines={lines} brief={ahead} />}
        </section>
      ))}
      {taken ? (
        <details>
          <summary>{w.others}</summary>
          <HelpLines lines={groups.flatMap(group => group.lines)} brief={ahead} />
          {lines}
        </details>
      ) : (
        lines
      )}
      {help.nextReader && <p>{words.staffing.besideHelp(help.nextReader, groups.some(hasOpenLine))}</p>}
      {children}
      {!danger && !own && (
        <>
          <p className="call-first">{w.emergency}</p>
          <Emergency numbers={emergency} />
        </>
      )}
      {ahead && <p className="quiet">{words.beside.privateAhead}</p>}
    </>
  )
}

const hasOpenLine = ({ lines }: { lines: HelpLineView[] }) => lines.some(({ open }) => open === true)

/** First of all in the language that somebody wrote in, where we have the words. */
function InOwnLanguage({ help: { language, groups, emergency } }: { help: HelpView }) {
  const words = useWords()
  const w = language ? words.beside.inOwnLanguage[language] : undefined
  if (!language || !w) return null
  const crisis = groups.some(({ kind }) => CRISIS.includes(kind))
  return (
    <section lang={language} dir={w.dir ?? 'ltr'}>
      <h2>{w.heading}</h2>
      <p>{crisis ? w.crisis : w.unread}</p>
      <p className="call-first">{w.danger}</p>
      <Emergency numbers={emergency} language={language} />
    </section>
  )
}

type OfferedHelp = HelpView & { postId: string }

/** Help beside a post whose words ask for it: said to its author only, at once, and closed by them. */
export function HelpBeside({ offered, back }: { offered: OfferedHelp; back: string }) {
  const words = useWords()
  const { postId, groups, country, countries } = offered
  const [first] = groups
  return (
    <aside className="beside" aria-label={first && words.beside[first.kind].heading}>
      <HelpCard help={offered}>
        <CountryChoice country={country} countries={countries} back={back} />
      </HelpCard>
      <PostForm action={`/p/${postId}`}>
        <input type="hidden" name="back" value={back} />
        <p className="quiet">{words.beside.private}</p>
        <button className="plain" name="intent" value="close-help">
          {words.beside.close}
        </button>
      </PostForm>
    </aside>
  )
}
