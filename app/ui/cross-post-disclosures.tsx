import type { Words } from '../words'
import { useWords } from '../words/use-words'

type What = keyof Words['preview']['revealed']['what']
export type RevealedView = {
  what: string
  in: { threadId: string; title: string | null; passages: string[] }[]
}[]

/** What all that somebody wrote here tells together, and which words do; theirs alone to see. */
export function CrossPostDisclosures({ revealed }: { revealed: RevealedView }) {
  const words = useWords()
  const w = words.preview.revealed
  if (revealed.length === 0) return null
  return (
    <section className="card revealed" aria-labelledby="revealed">
      <h2 id="revealed">{w.heading}</h2>
      <p>{w.lead}</p>
      <ul>
        {revealed.map(({ what, in: places }) => (
          <li key={what}>
            <details>
              <summary>
                {w.what[what as What]} <span className="quiet">{w.conversations(places.length)}</span>
              </summary>
              <ul>
                {places.map(({ threadId, title, passages }) => (
                  <li key={threadId}>
                    {title === null ? (
                      w.here
                    ) : (
                      <a href={`/t/${threadId}`} target="_blank" rel="noreferrer" dir="auto">
                        {title || words.thread.withoutOpening.title}
                      </a>
                    )}
                    : {words.list(passages.map(w.passage))}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p className="quiet">{w.private}</p>
    </section>
  )
}
