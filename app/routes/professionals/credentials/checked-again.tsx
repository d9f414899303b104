import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = { state: 'waiting' | 'checked'; lookUntilDay: number; sent: boolean }

/** A professional's own application while it waits. */
export function CheckedAgain({ state, lookUntilDay, sent }: Props) {
  const words = useWords()
  const { again: w, applied } = words.credentials
  return (
    <>
      <p className="notice" role="status">
        {sent && state === 'waiting' ? w.sent : w[state]}
      </p>
      <p>{applied.lookUntil(words.date(lookUntilDay))}</p>
      <PostForm action="/desk/credential">
        <button className="plain" name="intent" value="take-back">
          {applied.takeBack}
        </button>
        <p className="quiet">{applied.takeBackHint}</p>
      </PostForm>
      <p>
        <a href="/desk">{w.back}</a>
      </p>
    </>
  )
}
