import { advertising } from './advertising'
import { contact } from './contact'
import { crisis } from './crisis'
import { healthClaim } from './health-claim'
import { hostility } from './hostility'
import { language } from './language'
import { links } from './links'
import { personal } from './personal'
import { shouting } from './shouting'
import type { Detector, Signal } from './signal'
import { solicitation } from './solicitation'
import { under18 } from './under-18'
import { unreadable } from './unreadable'
import { violence } from './violence'

export const detectors: Detector[] = [
  crisis,
  violence,
  hostility,
  under18,
  contact,
  links,
  personal,
  solicitation,
  advertising,
  healthClaim,
  language,
  unreadable,
  shouting,
]

/** Everything the detectors see in a text. One that throws becomes `unchecked`: it fails towards a person. */
export function detectSignals(text: string, list: Detector[] = detectors): Signal[] {
  return list.flatMap(detector => {
    try {
      return detector.detect(text)
    } catch {
      return [{ kind: 'unchecked', strength: 'strong', where: [], because: detector.kind } satisfies Signal]
    }
  })
}
