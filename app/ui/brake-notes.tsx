import type { BrakeView } from '../forum/compose/braked'
import { useWords } from '../words/use-words'

/** What the moderators' brakes mean for whoever wants to write, said before they begin. */
export function BrakeNotes({ brakes }: { brakes: BrakeView[] }) {
  const w = useWords().braked
  return brakes.map(brake => (
    <p className="notice" key={`${brake.kind} ${brake.onBoard}`}>
      {w.before[brake.kind](brake)}{' '}
      {brake.kind === 'read-only' && brake.isExempt && <strong>{w.staff}</strong>}{' '}
      {brake.kind !== 'first-posts' && <a href="/help">{w.help}</a>}
    </p>
  ))
}
