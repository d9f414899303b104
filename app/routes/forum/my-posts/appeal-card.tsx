import { PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

type Props = {
  postId: string
  appeal: { state: 'open' | 'upheld' | 'reversed'; words: string } | null
  /** Until which day the decision can be appealed; null when it cannot be. */
  appealUntilDay: number | null
  thanks: { decisionId: string; given: boolean } | null
}

/** What an author can say to a decision, and what came of it. */
export function ResponseToDecision({ postId, appeal, appealUntilDay, thanks }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals
  return (
    <>
      {appeal && (
        <section className={`card appeal ${appeal.state}`}>
          <h2>{w.appeal.states[appeal.state].heading}</h2>
          <p>{w.appeal.states[appeal.state].text}</p>
          {appeal.words && (
            <>
              <p className="quiet">{w.appeal.words}</p>
              <Prose text={appeal.words} />
            </>
          )}
          {appeal.state === 'upheld' && <p className="quiet">{w.appeal.court}</p>}
        </section>
      )}
      {appealUntilDay !== null && (
        <p className="say">
          <a href={`/p/${postId}/appeal`}>{w.appeal.link}</a>
          <span className="quiet">{w.appeal.until(words.date(appealUntilDay))}</span>
        </p>
      )}
      {thanks && <Thanks postId={postId} thanks={thanks} />}
    </>
  )
}

function Thanks({ postId, thanks }: { postId: string; thanks: NonNullable<Props['thanks']> }) {
  const words = useWords()
  const w = words.reportsAndAppeals.thanks
  if (thanks.given) return <p className="quiet">{w.given}</p>
  return (
    <PostForm action={`/p/${postId}`} className="say">
      <input type="hidden" name="decision" value={thanks.decisionId} />
      <button className="plain" name="intent" value="thanks">
        {w.button}
      </button>
      <span className="quiet">{w.hint}</span>
    </PostForm>
  )
}
