import type { TapKind } from '../../../../db/schema'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { PostReading } from './reading'

type Props = {
  postId: string
  /** Under which a reader knows them. */
  name: string
  /** Its first words. */
  start: string
  reading: PostReading
}

const KINDS: TapKind[] = ['same-here', 'thanks', 'helped']

/** How many people said what about a post: counted, and never ranked. */
export function TapCounts({ counts }: Pick<PostReading, 'counts'>) {
  const words = useWords()
  const said = KINDS.flatMap(kind => (counts[kind] ? words.taps[kind].count(counts[kind]) : []))
  return said.length > 0 && <p className="quiet counts">{said.join(' · ')}</p>
}

/** What a reader can do with somebody else's post: say that it did something for them, report it, or hide its name. */
export function PostActions({ postId, name, start, reading }: Props) {
  const words = useWords()
  const { taps, tapped, mayMark, isHelpful, mayHide } = reading
  const offered = KINDS.filter(kind => taps.includes(kind) || kind === tapped)
  return (
    <>
      {(offered.length > 0 || mayMark) && (
        <PostForm className="taps">
          <input type="hidden" name="post" value={postId} />
          {offered.map(kind => (
            <button
              key={kind}
              name="intent"
              value={kind === tapped ? 'untap' : kind}
              aria-pressed={kind === tapped}
            >
              {words.taps[kind].button}
              {kind !== 'same-here' && (
                <span className="unseen" dir="auto">
                  {words.taps.named(name)}
                </span>
              )}
            </button>
          ))}
          {mayMark && (
            <button
              name="intent"
              value={isHelpful ? 'unmark-helpful' : 'mark-helpful'}
              aria-pressed={isHelpful}
            >
              {words.helpful.mark}
              <span className="unseen" dir="auto">
                {words.taps.named(name)}
              </span>
            </button>
          )}
        </PostForm>
      )}
      <a
        className="report"
        href={`/n/p/${postId}`}
        aria-label={words.reportsAndAppeals.report.linkTo(name, start)}
      >
        {words.reportsAndAppeals.report.link}
      </a>
      {mayHide && (
        <details className="post-menu">
          <summary>
            {words.hiding.more}
            <span className="unseen" dir="auto">
              {words.taps.named(name)}
            </span>
          </summary>
          <PostForm>
            <input type="hidden" name="post" value={postId} />
            <button className="plain" name="intent" value="hide-name">
              {words.hiding.hideName(name)}
            </button>
            <p className="quiet">{words.hiding.hideNameHint}</p>
          </PostForm>
        </details>
      )}
    </>
  )
}

/** In place of the buttons of a post that its reader folded away. */
export function ShowName({ postId, name }: Pick<Props, 'postId' | 'name'>) {
  const words = useWords()
  return (
    <PostForm>
      <input type="hidden" name="post" value={postId} />
      <button className="plain" name="intent" value="show-name">
        {words.hiding.showName(name)}
      </button>
    </PostForm>
  )
}
