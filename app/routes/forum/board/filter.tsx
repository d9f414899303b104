import { useSearchParams } from '@remix-run/react'
import type { ThreadSort } from '../../../forum/boards'
import { useCarried } from '../../../ui/carried'
import { useWords } from '../../../words/use-words'

type Filter = { sort: ThreadSort; about: number | null }

type Props = {
  /** Of the board. */
  address: string
  filter: Filter & { sorts: ThreadSort[]; themes: { concern: string; number: number }[] }
}

/** Where a board's conversations stand in this order and on this theme, from the one after `after`. */
export function listAddress(board: string, { sort, about }: Filter, after?: string): string {
  const query = new URLSearchParams({
    ...(sort !== 'active' && { sort }),
    ...(about !== null && { about: String(about) }),
    ...(after && { after }),
  })
  return query.size > 0 ? `${board}?${query}` : board
}

/** In which order conversations stand, and on which theme: links, and a form that a page without scripts answers. */
export function ThreadFilter({ address, filter: { sort, about, sorts, themes } }: Props) {
  const words = useWords()
  const carried = useCarried()
  const country = useSearchParams()[0].get('country')
  const w = words.board
  return (
    <div className="filter">
      <nav aria-label={w.sort} className="states">
        {sorts.map(each => (
          <a
            key={each}
            href={carried(listAddress(address, { sort: each, about }))}
            aria-current={each === sort ? 'true' : undefined}
          >
            {w.sorts[each]}
          </a>
        ))}
      </nav>
      <form action={address} className="country">
        {sort !== 'active' && <input type="hidden" name="sort" value={sort} />}
        {country && <input type="hidden" name="country" value={country} />}
        <label>
          <span className="unseen">{w.theme}</span>
          <select name="about" defaultValue={about ?? ''}>
            <option value="">{w.anyTheme}</option>
            {themes.map(({ concern, number }) => (
              <option key={number} value={number}>
                {words.themes[concern]}
              </option>
            ))}
          </select>
        </label>
        <button className="button second">{w.show}</button>
      </form>
    </div>
  )
}
