import { useWords } from '../words/use-words'
import { CountryChoice } from './country-choice'
import { PostForm } from './form'
import { HelpCard, type HelpView } from './help-card'

export type OfferedHelp = HelpView & { postId: string }

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
