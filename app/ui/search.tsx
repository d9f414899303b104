import { useWords } from '../words/use-words'
import { useCarried } from './carried'
import { PostForm, TypedField } from './form'

/** A search in one line, for pages that lead on. By POST, so that what somebody looked for stands in no address. */
export function SearchForm() {
  const words = useWords()
  const w = words.search
  return (
    <PostForm withoutCookie action={useCarried()('/search')} className="country">
      <TypedField name="words" label={w.label} />
      <label>
        {w.label} <input type="search" name="words" maxLength={200} />
      </label>
      <button className="button second">{w.button}</button>
    </PostForm>
  )
}

/** Every theme as a button that finds what was written on it, in the same way. */
export function Themes() {
  const words = useWords()
  return (
    <>
      <h2>{words.search.themes}</h2>
      <PostForm withoutCookie action={useCarried()('/search')} className="ways">
        {Object.entries(words.themes).map(([theme, label]) => (
          <button key={theme} className="plain" name="about" value={theme}>
            {label}
          </button>
        ))}
      </PostForm>
    </>
  )
}

/** For people who lack the word: plain sentences, each a link to what others wrote that may be close to it. */
export function WaysIn({ heading, ways }: { heading: string; ways: { id: string; number: number }[] }) {
  const words = useWords()
  const carried = useCarried()
  if (ways.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="ways-in">
        {ways.map(({ id, number }) => (
          <li key={id}>
            <a href={carried(`/w/${number}`)}>{words.ways.sentences[id]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
