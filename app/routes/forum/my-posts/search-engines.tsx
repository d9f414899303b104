import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = {
  postId: string
  isOn: boolean
  /** Nobody else has replied yet. */
  mayAllow: boolean
}

/** Whether search engines may show the conversation that this post began, and the button that changes it. */
export function SearchEngines({ postId, isOn, mayAllow }: Props) {
  const w = useWords().findable
  return (
    <section id="search-engines">
      <h2>{w.heading}</h2>
      <p>
        {isOn ? w.on : w.off} {!isOn && !mayAllow && w.closed}
      </p>
      {(isOn || mayAllow) && (
        <PostForm action={`/p/${postId}`}>
          <button
            className="button second"
            name="intent"
            value={isOn ? 'disallow-search-engines' : 'allow-search-engines'}
          >
            {isOn ? w.disallow : w.allow}
          </button>
          <p className="hint">{isOn ? w.disallowHint : w.allowHint}</p>
        </PostForm>
      )}
    </section>
  )
}
