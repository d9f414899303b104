import type { NextReader } from '../../moderation/staffing/who-is-there'
import { useWords } from '../words/use-words'

/** While nobody is there to read: when somebody usually is. */
export function NextReaderSaid({ next }: { next: NextReader | null }) {
  const words = useWords()
  return next && <p className="quiet">{words.staffing.nobodyNow(next)}</p>
}
