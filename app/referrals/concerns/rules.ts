import { bodyImage } from './body-image'
import { communication } from './communication'
import { compulsive } from './compulsive'
import { desire } from './desire'
import { ejaculation } from './ejaculation'
import { emotionalDistance } from './emotional-distance'
import { erection } from './erection'
import { medical } from './medical'
import { medication } from './medication'
import { menopausePostpartum } from './menopause-postpartum'
import { orgasm } from './orgasm'
import { orientationIdentity } from './orientation-identity'
import { pain } from './pain'
import { performanceAnxiety } from './performance-anxiety'
import type { Rule } from './rule'
import { sexEducation } from './sex-education'
import { shameUpbringing } from './shame-upbringing'
import { trauma } from './trauma'
import { trustInfidelity } from './trust-infidelity'

/** The rules, one table per concern. To change how a concern is recognised, change its file. */
export const RULES: Rule[] = [
  desire,
  erection,
  ejaculation,
  orgasm,
  pain,
  performanceAnxiety,
  communication,
  emotionalDistance,
  medication,
  medical,
  menopausePostpartum,
  bodyImage,
  trauma,
  shameUpbringing,
  trustInfidelity,
  compulsive,
  orientationIdentity,
  sexEducation,
]
