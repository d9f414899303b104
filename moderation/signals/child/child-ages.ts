import { placesOf } from '../text/phrases'

const young = '[4-9]|1[0-5]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen'
const YEARS_OLD = '(?:[- ]?(?:years?|yrs?)[- ]old|[- ]?y[./]?o|[- ]yr)'
const girl =
  'girl|boy|lad|kid|child|daughter|son|niece|nephew|sister|brother|cousin|stepdaughter|stepson|granddaughter|grandson|pupil|student'
const NO_AGE =
  '(?! ?(?:years (?:older|younger|ago|in|of|together|into|on)|months?|weeks?|days?|hours?|minutes?|times|stone|kg|lbs|inches|cm|%|out of|/ ?10|o.clock|[ap]m|pm|feet|foot))'

/** "a boy of thirteen", "she is fifteen", "my 14 year old". */
export const UNDER_SIXTEEN = placesOf(
  new RegExp(
    `(?:${girl}),? ?(?:of|aged|age|who is|who's|is|\\(|,)? ?(?:only |just |about |maybe )?(?:${young})\\b${NO_AGE}`,
  ),
  new RegExp(`(?:${young})${YEARS_OLD}s?(?: (?:${girl}|female|male|f|m))?`),
  new RegExp(
    `(?:she|he)(?:'?s| is| says she's| says he's| says she is| says he is) (?:only |just |about |maybe )?(?:${young})\\b${NO_AGE}`,
  ),
  /(?:she|he)(?: says (?:she|he))? (?:turns|will be|is turning|'?ll be) (?:1[0-6]|fourteen|fifteen|sixteen)\b/,
  /(?:she|he)(?:'s| is) in (?:year (?:[5-9]|10)|(?:[4-9]th|sixth|seventh|eighth|ninth) grade|primary|middle school)/,
  'she/he is/was/turned_out_to_be/turned_out underage/under_age/a_minor',
  'with/to/by an under_?-?age girl/boy',
)

const grown =
  '1[89]|[2-9]\\d|twenty|thirty|forty|fifty|sixty|seventy|(?:twenty|thirty|forty|fifty|sixty)-\\w+'
export const GROWN_WRITER = placesOf(
  new RegExp(
    `(?:i'?m|i am|me,?|man of|woman of|i'm a man|i am a man|male|guy of|age|aged|and i'?m) (?:a |an |just |only |now )?(?:${grown})\\b${NO_AGE}`,
  ),
  /(?:i'?m|i am) an? (?:2[0-9]|[3-9]\d)(?: ?y| ?-| )/,
  'my wife/husband/marriage/kids/mortgage/fianc[eé]e?/divorce',
  "i'm/i_am/im a married/grown/adult/single [man/woman]2 =man/woman/and/with/dad/of",
  "i'm/i_am/im her/his/a manager/teacher/coach/tutor/lecturer/trainer/uncle/youth_worker/teaching_assistant",
  /(?:1[89]|[2-9]\d) ?(?:m|f|yo|yr old|year old|years old)/,
)

export const GROWN_LOVER = placesOf(
  new RegExp(
    `(?:boyfriend|girlfriend|man|guy|bloke|friend|fella|fianc[eé]e?|husband|groom|lover|partner|he|she|him|widower)(?:'?s| is| of| who is| who's| aged|,)? ?(?:\\(|only |about |around |nearly |over |almost |a man of )?(?:2[0-9]|[3-9]\\d|twenty|thirty|forty|fifty|(?:twenty|thirty|forty|fifty)-\\w+)\\b${NO_AGE}`,
  ),
)
export const LOVERS = placesOf(
  'boyfriend/girlfriend/dating/engaged/fianc[eé]e?/in_love/old_soul/sleeping_with/having_sex/relationship/seeing_each_other/marry/married/wedding/husband/lover/meets_up/meet_up/messages_her/messaging_her/texting_her/car',
)
