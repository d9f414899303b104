import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Outcome = keyof Words['case']['outcomes']
type Props = {
  story: { kind: string; hour: number; who: string }[]
  /** `reason` as moderators call it. */
  earlier: { outcome: Outcome; reason: string; words: string; decidedAt: number }[]
  history: { position: number; outcome: Outcome; reason: string; decidedAt: number }[]
}

/** What happened to a case so far, and what was decided before about this text and this name here. */
export function CaseStory({ story, earlier, history }: Props) {
  const words = useWords()
  const w = words.case
  const decided = ({ outcome, reason }: { outcome: Outcome; reason: string }) =>
    `${w.outcomes[outcome]}: ${reason}`
  return (
    <>
      <details>
        <summary>{w.story}</summary>
        <ul>
          {story.map((event, n) => (
            <li key={n}>
              {w.events[event.kind] ?? event.kind} · {event.who === 'machine' ? w.machine : event.who} ·{' '}
              {words.date(Math.floor(event.hour / 24))}
            </li>
          ))}
        </ul>
        {earlier.length > 0 && <h3>{w.decidedBefore}</h3>}
        <ul>
          {earlier.map(decision => (
            <li key={decision.decidedAt}>
              {decided(decision)}
              {decision.words && <Prose text={decision.words} />}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{w.history}</summary>
        {history.length === 0 && <p className="quiet">{w.noHistory}</p>}
        <ul>
          {history.map(each => (
            <li key={`${each.position} ${each.decidedAt}`}>{decided(each)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
