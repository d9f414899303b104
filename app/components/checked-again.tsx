import { words } from '../words'
import { PostForm } from './form'

/** A professional's own application while it waits. */
export function CheckedAgain({ state, sent }: { state: 'waiting' | 'checked'; sent: boolean }) {
  const { again: w, applied } = words.credentials
  return (
    <>
      <p className="notice" role="status">
        {sent && state === 'waiting' ? w.sent : w[state]}
      </p>
      <PostForm action="/desk/credential">
        <button className="plain" name="press" value="take-back">
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
