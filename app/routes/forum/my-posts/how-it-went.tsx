import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** Asks once how it went. Telling is a link: only what they choose not to tell has to be remembered. */
export function HowItWent({ threadId, title }: { threadId: string; title: string }) {
  const w = useWords().later
  return (
    <section className="card">
      <h2>{w.heading}</h2>
      <p>{w.text(title)}</p>
      <PostForm action="/mine" className="actions">
        <input type="hidden" name="thread" value={threadId} />
        <a className="button" href={`/t/${threadId}/reply?later`}>
          {w.tell}
        </a>
        <button className="plain" name="intent" value="not-now">
          {w.notNow}
        </button>
        <button className="plain" name="intent" value="never-ask">
          {w.never}
        </button>
      </PostForm>
      <p className="hint">{w.once}</p>
    </section>
  )
}
