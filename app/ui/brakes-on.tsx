import type { BrakeForStaff } from '../../moderation/brake/brakes-on'
import { useWords } from '../words/use-words'

/** Tells colleagues which brakes are on, and leads to where they're let go. */
export function BrakesOn({ brakes, now }: { brakes: BrakeForStaff[]; now: number }) {
  const w = useWords().brakes
  if (brakes.length === 0) return null
  return (
    <div className="notice">
      <ul>
        {brakes.map(({ id, until, ...brake }) => (
          <li key={id}>{w.onNow(brake, until, now)}</li>
        ))}
      </ul>
      <a href="/staff/brake">{w.link}</a>
    </div>
  )
}
