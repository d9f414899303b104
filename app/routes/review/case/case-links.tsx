import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'

/** From one case to the one before or after it in the queue; `app/enhance/keys.ts` follows these links. */
export function PreviousNext({ before, after }: { before: string | null; after: string | null }) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.answerReports.neighbours
  if (!before && !after) return null
  return (
    <nav className="neighbours" aria-label={w.label}>
      {before && (
        <a rel="prev" href={to(`/review/${before}`)}>
          {w.before}
        </a>
      )}
      {after && (
        <a rel="next" href={to(`/review/${after}`)}>
          {w.after}
        </a>
      )}
    </nav>
  )
}

/** What the keyboard can do, for `app/enhance/keys.ts`, which shows the button: without scripts there is nothing to see. */
export function KeysList() {
  const words = useWords()
  const w = words.queue.keys
  return (
    <>
      <p className="keys-open" hidden>
        <button type="button" className="plain" data-keys="open">
          {w.open}
        </button>
      </p>
      <dialog className="keys" aria-labelledby="keys-heading">
        <h2 id="keys-heading">{w.heading}</h2>
        <dl>
          {w.list.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div className="choice">
          <input type="checkbox" id="single-keys" defaultChecked aria-describedby="single-keys-hint" />
          <label htmlFor="single-keys">
            {w.single}
            <span className="hint" id="single-keys-hint">
              {w.singleHint}
            </span>
          </label>
        </div>
        <form method="dialog">
          <button className="button second">{w.close}</button>
        </form>
      </dialog>
    </>
  )
}
