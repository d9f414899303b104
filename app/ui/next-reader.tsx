import type { NextReader } from '../../moderation/staffing/who-is-there'
import { useWords } from '../words/use-words'

/** While nobody is there to read: when somebody usually is, or that nobody moderates. */
export function NextReaderSaid({ next }: { next: NextReader | 'nobody' | null }) {
  const words = useWords()
  if (next === null) return null
  const said = next === 'nobody' ? words.staffing.nobodyModerates : words.staffing.nobodyNow(next)
  return <p className="quiet">{said}</p>
}
