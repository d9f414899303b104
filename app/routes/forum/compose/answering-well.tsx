import type { Wish } from '../../../../db/schema'
import { useWords } from '../../../words/use-words'

/** How to answer somebody well, by what they said would help. */
export function AnsweringWell({ wish }: { wish: Wish }) {
  const w = useWords().answeringWell[wish]
  return (
    <>
      <h3>{w.heading}</h3>
      <ul>
        {w.tips.map(tip => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  )
}
