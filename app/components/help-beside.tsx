import type { HelpKind } from '../../db/schema'
import { words } from '../words'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'
import { Emergency, HelpLines, type ShownHelpLine } from './help-lines'

export type OfferedHelp = {
  postId: string
  help: { kind: HelpKind; lines: ShownHelpLine[] }[]
  emergency: string[]
  country: string | null
  countries: string[]
}

/** Help beside a post whose words ask for it: said to its author only, at once, and closed by them. */
export function HelpBeside({ offered, back }: { offered: OfferedHelp; back: string }) {
  const { postId, help, emergency, country, countries } = offered
  return (
    <aside className="beside">
      {help.map(({ kind, lines }) => (
        <section key={kind}>
          <h2>{words.beside[kind].heading}</h2>
          <p>{words.beside[kind].text}</p>
          {kind === 'crisis' && <Emergency numbers={emergency} />}
          <HelpLines lines={lines} />
        </section>
      ))}
      <CountryChoice country={country} countries={countries} back={back} />
      <PostForm action={`/p/${postId}/help`}>
        <button className="plain">{words.beside.close}</button>{' '}
        <span className="quiet">{words.beside.private}</span>
      </PostForm>
    </aside>
  )
}
