import { useWords } from '../words/use-words'
import { PostForm } from './form'

/** A newcomer's seven words, with how to keep them, until they say that they have. */
export function KeyCard({ newKey }: { newKey: string }) {
  const words = useWords()
  const w = words.key
  return (
    <section className="card key" aria-labelledby="your-key">
      <h2 id="your-key">{w.card}</h2>
      <ol className="key-words" lang="en" translate="no">
        {newKey.split(' ').map((word, n) => (
          <li key={n}>{word}</li>
        ))}
      </ol>
      <p>{w.lead}</p>
      <h3>{w.how}</h3>
      <ul>
        {w.ways.map(way => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <PostForm action="/key">
        <button className="button">{w.kept}</button>
      </PostForm>
      <p className="quiet">{w.later}</p>
    </section>
  )
}
