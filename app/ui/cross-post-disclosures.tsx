import type { Words } from '../words'
import { useWords } from '../words/use-words'

type What = keyof Words['preview']['revealed']['what']
export type RevealedView = { what: string; conversations: number }[]

/** What all that somebody wrote here tells together; theirs alone to see. */
export function CrossPostDisclosures({ revealed }: { revealed: RevealedView }) {
  const words = useWords()
  const w = words.preview.revealed
  if (revealed.length === 0) return null
  return (
    <section className="card revealed" aria-labelledby="revealed">
      <h2 id="revealed">{w.heading}</h2>
      <p>{w.lead}</p>
      <ul>
        {revealed.map(({ what, conversations }) => (
          <li key={what}>
            {w.what[what as What]} <span className="quiet">{w.conversations(conversations)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{w.private}</p>
    </section>
  )
}
