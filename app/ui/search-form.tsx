import { useWords } from '../words/use-words'
import { useCarried } from './carried'
import { PostForm } from './form'

/** A search in one line, for pages that lead on. By POST, as the search page's own. */
export function SearchForm() {
  const words = useWords()
  const w = words.search
  return (
    <PostForm action={useCarried()('/search')} className="country">
      <label>
        {w.label} <input type="search" name="words" maxLength={200} />
      </label>
      <button className="button second">{w.button}</button>
    </PostForm>
  )
}
