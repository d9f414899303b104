import type { Concern } from '../concern'
import bodyImage from './body-image.txt?raw'
import communication from './communication.txt?raw'
import compulsive from './compulsive.txt?raw'
import desire from './desire.txt?raw'
import ejaculation from './ejaculation.txt?raw'
import emotionalDistance from './emotional-distance.txt?raw'
import erection from './erection.txt?raw'
import medical from './medical.txt?raw'
import medication from './medication.txt?raw'
import menopausePostpartum from './menopause-postpartum.txt?raw'
import orgasm from './orgasm.txt?raw'
import orientationIdentity from './orientation-identity.txt?raw'
import pain from './pain.txt?raw'
import performanceAnxiety from './performance-anxiety.txt?raw'
import { readRule } from './read-rule'
import sexEducation from './sex-education.txt?raw'
import shameUpbringing from './shame-upbringing.txt?raw'
import trauma from './trauma.txt?raw'
import trustInfidelity from './trust-infidelity.txt?raw'
import shared from './words.txt?raw'

const FILES: Record<Concern, string> = {
  desire,
  erection,
  ejaculation,
  orgasm,
  pain,
  'performance-anxiety': performanceAnxiety,
  communication,
  'emotional-distance': emotionalDistance,
  medication,
  medical,
  'menopause-postpartum': menopausePostpartum,
  'body-image': bodyImage,
  trauma,
  'shame-upbringing': shameUpbringing,
  'trust-infidelity': trustInfidelity,
  compulsive,
  'orientation-identity': orientationIdentity,
  'sex-education': sexEducation,
}

export const RULES = Object.entries(FILES).map(([concern, file]) =>
  readRule(concern as Concern, file, shared),
)
