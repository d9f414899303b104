import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'
import { Field, PostForm } from './form'

type Props = {
  newKey: string
  offered?: boolean
  /** In place of a newcomer's password manager and button. */
  children?: ReactNode
}

/** Seven new words, with how to keep them, until their owner says that they have. */
export function KeyCard({ newKey, offered = false, children }: Props) {
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
      {children ?? <Kept newKey={newKey} offered={offered} />}
    </section>
  )
}

function Kept({ newKey, offered }: { newKey: string; offered: boolean }) {
  const w = useWords().key
  return (
    <>
      {offered ? (
        <p role="status">{w.manager.offered}</p>
      ) : (
        <details>
          <summary>{w.manager.heading}</summary>
          <p>{w.manager.text}</p>
          {/* A password manager offers to save what is in a password field of a form that was sent. */}
          <PostForm action="/key">
            <Field
              name="key"
              type="password"
              label={w.manager.label}
              value={newKey}
              autoComplete="new-password"
              spellCheck={false}
            />
            <button className="button second" name="intent" value="offer">
              {w.manager.button}
            </button>
          </PostForm>
        </details>
      )}
      <PostForm action="/key">
        <button className="button">{w.kept}</button>
      </PostForm>
      <p className="quiet">{w.later}</p>
    </>
  )
}
