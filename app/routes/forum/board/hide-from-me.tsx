import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = {
  /** Something of what this member hid may be missing from the list. */
  isLeftOut: boolean
  board: boolean
  theme: { concern: string; isHidden: boolean } | null
  /** The number of that theme. */
  about: number | null
}

/** At the end of a board: hides it, or the theme that it's narrowed down to, from this member alone. */
export function HideFromMe({ isLeftOut, board, theme, about }: Props) {
  const words = useWords()
  const w = words.hiding
  return (
    <div id="hide">
      {isLeftOut && (
        <p className="quiet">
          {w.leftOut} <a href="/mine/hidden">{w.link}</a>
        </p>
      )}
      <PostForm className="follow">
        {about !== null && <input type="hidden" name="about" value={about} />}
        {theme && (
          <p>
            {theme.isHidden && `${w.themeHidden} `}
            <button className="plain" name="intent" value={theme.isHidden ? 'show-theme' : 'hide-theme'}>
              {theme.isHidden ? w.showAgain : w.hideTheme(words.themes[theme.concern] ?? theme.concern)}
            </button>
          </p>
        )}
        <p>
          {board && `${w.boardHidden} `}
          <button className="plain" name="intent" value={board ? 'show-board' : 'hide-board'}>
            {board ? w.showAgain : w.hideBoard}
          </button>{' '}
          {!board && <span className="quiet">{w.hideBoardHint}</span>}
        </p>
      </PostForm>
    </div>
  )
}
