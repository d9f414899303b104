import type { Rule } from './rule'
import { anyOf } from './words'

const FINISH = 'cum|cums|cumming|finish|finishes|finishing|finished|climax*|orgasm*'
const SOON = anyOf(`
  early quick quickly quicker fast faster soon sooner prematurely immediately instantly
  minute minutes second seconds
`)

export const ejaculation: Rule = {
  concern: 'ejaculation',
  says: [
    'premature* ejaculat*',
    'came|come|comes|coming too|so|very|really fast|quick|quickly|soon|early',
    'early|rapid|delayed|retrograde|painful|fast|quick ejaculation',
    `ejaculat* .. ${SOON}`,
    'control|delay|delaying|stop|hold|prolong .. ejaculat*',
    "can't|cannot|couldn't|unable|never|doesn't|don't|not|without|trouble|difficulty ejaculat*",
    "can't|cannot|couldn't|unable|trouble|difficulty to|with|in ejaculat*",
    `${FINISH} .. too fast|quick|quickly|soon|early`,
    'cum|come|coming|finish|finishing|climax*|ejaculat* so|very|really|extremely fast|quick|quickly|soon',
    'too fast|quick|quickly|soon in|during bed|sex|intercourse',
    'cum|cums|come|finish|finishes .. before .. inside|starts|she|seconds|minute',
    `${FINISH}|discharge .. within|in|after .. second|seconds|minute|minutes`,
    'last longer|long in|during bed|sex|intercourse',
    'lasts|last|lasting only|about|less|for|under|maybe .. second|seconds|minute|minutes',
    "can't|cannot|don't|doesn't|not last|hold long|longer|back",
    'sperm|semen comes|come|coming|releases|releasing|out .. quickly|fast|early|soon',
    "cannot|can't|couldn't|unable .. cum|finish with|inside|during him|her|me|my|sex",
    `${FINISH}|come|comes|coming|done within|in|after|under|before .. second|seconds|minute|minutes|thrusts`,
    'takes|take|taking .. forever|long|ages|hour .. come|cum|finish|ejaculat*|climax*',
    "can't|cannot|couldn't|never|unable come|cum|finish & him|her|girlfriend|wife|partner|sex|inside|husband",
  ],
}
