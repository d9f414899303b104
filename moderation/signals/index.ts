import { advertising } from './advertising/advertising'
import { child } from './child/child'
import { contact } from './contact/contact'
import { crisis } from './crisis/crisis'
import { healthClaim } from './health-claim/health-claim'
import { hostility } from './hostility/hostility'
import { language } from './language/language'
import { links } from './links/links'
import { otherLanguages } from './other-languages/other-languages'
import { ownActs } from './own-acts/own-acts'
import { personal } from './personal/personal'
import { shouting } from './shouting'
import { type Detector, NOBODY, type Signal } from './signal'
import { solicitation } from './solicitation/solicitation'
import { threat } from './threat/threat'
import { under18 } from './under-18/under-18'
import { unreadable } from './unreadable/unreadable'
import { violence } from './violence/violence'

export const detectors: Detector[] = [
  crisis,
  violence,
  threat,
  child,
  ownActs,
  hostility,
  under18,
  contact,
  links,
  personal,
  solicitation,
  advertising,
  healthClaim,
  language,
  otherLanguages,
  unreadable,
  shouting,
]

/** A detector that throws becomes `unchecked`: it fails towards a person. */
export function detectSignals(text: string, list: Detector[] = detectors): Signal[] {
  return list.flatMap(detector => {
    try {
      return detector.detect(text)
    } catch {
      return [
        {
          kind: 'unchecked',
          strength: 'strong',
          where: [],
          because: detector.kind,
          ...NOBODY,
        } satisfies Signal,
      ]
    }
  })
}
