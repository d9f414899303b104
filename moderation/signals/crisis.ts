import { type Cue, cues } from './crisis-cues'
import { find, gather } from './find'
import { plainText } from './plain-text'
import { isLately, isLongAgo, isSomebodyElse, type Sentence, sentenceAround } from './sentence'
import type { Detector, Signal } from './signal'

type Reading = { because: 'own-now' | 'own-past' | 'somebody-else' | 'hopeless'; strength: Signal['strength'] }

const ownNow: Reading = { because: 'own-now', strength: 'strong' }
const ownPast: Reading = { because: 'own-past', strength: 'weak' }
const somebodyElse: Reading = { because: 'somebody-else', strength: 'weak' }
const hopeless: Reading = { because: 'hopeless', strength: 'weak' }

/** A wish to die or self-harm: the writer's own and present is strong; past, somebody else's, or no way on is weak. */
export const crisis: Detector = {
  kind: 'crisis',
  detect(text) {
    const plain = plainText(text)
    const found = cues.flatMap(cue =>
      find(cue.words, plain.text).flatMap(match => {
        const reading = read(cue.reads, match.words, sentenceAround(plain.text, match.start, match.end))
        return reading ? [{ match, ...reading }] : []
      }),
    )
    return gather('crisis', plain, found)
  },
}

function read(reads: Cue['reads'], words: string, sentence: Sentence): Reading | null {
  const { before, after } = sentence
  if (isFigure(words, sentence)) return null
  if (isDenied(words, before)) return BUT.test(after) && reads !== 'hopeless' ? hopeless : null
  if (reads === 'other' || TOLD_TO.test(before)) return somebodyElse
  if (reads !== 'own' && isSomebodyElse(before)) return reads === 'open' ? somebodyElse : null
  if (reads === 'hopeless') return hopeless
  return isLongAgo(sentence) || (isPast(words, before) && !isLately(sentence)) ? ownPast : ownNow
}

/** After a denial it is this word that carries the weight: "I'm not suicidal but ..." */
const BUT = /\b(?:but|though|although|however)\b/i
const TOLD_TO = /\b(?:tell|tells|telling|told|asked|wants?|wanted) (?:me|him|her|them|us) to (?:go )?(?:and )?(?:commit )?$/i

const LIGHT =
  /\b(?:embarrass\w*|mortif\w*|cring\w*|laugh\w*|awkward\w*|hung ?over|hangover|bored(?:om)?|cute|blush\w*|hilarious|lol|haha\w*)\b/i
const LOVE =
  /\b(?:relationship|marriage|engagement|affair|break(?:ing)? ?up|dating|together|friendship|him|her|he|she|us|boyfriend|girlfriend|bf|gf|husband|wife|partner)\b/i

/** Ways of speaking, not of feeling: "I wanted to die of embarrassment", "I'd rather kill myself than call his mother". */
function isFigure(words: string, { before, after }: Sentence): boolean {
  if (/\b(?:die|dead)$/i.test(words) && (LIGHT.test(before) || LIGHT.test(after))) return true
  if (/\brather\b/i.test(before + words) && /\bthan\b/i.test(after)) return true
  if (/\bcould(?:'ve| have)?(?: just)? $/i.test(before) && /^ for (?:\w+ing|not|that)\b/i.test(after)) return true
  return /end it$/i.test(words) && (LOVE.test(before) || LOVE.test(after))
}

const NO = "(?:\\b(?:not|never|no|nor|without|wont|dont|didnt|wouldnt|isnt|wasnt|arent|aint|havent|hasnt)|n't)"
const BETWEEN =
  "(?:an?|any|at all|be|been|being|considered|considering|currently|in danger of|ever|feel|feeling|felt|going|gonna|had|have|having|intend|intending|intention of|plan|planned|planning|plans|really|about|of|on|at risk of|to|the|think|thinking|thought|thoughts|wanna|want|wanted|wanting|wish|actively|even|or|contemplated|contemplating|do|attempt|attempted|attempting|commit|committed|tried|try)"
const DENIAL = new RegExp(`${NO}(?: ${BETWEEN}){0,5} $`, 'i')
const WOULD_NEVER = /\b(?:(?:would|will|could) (?:never|not)|(?:would|wo|could)n'?t)(?: ever| actually| really)? $/i
/** Straight after a bare "don't" or "haven't", or behind a reason for it, the wish itself is not denied. */
const NOT_YET = /(?:n't|\b(?:not|never|dont|didnt|havent)) (?:even |actually )?$|\b(?:reason|why|if|until|unless|stops?|keeps?)\b[^,]{0,40}$/i
const WISHES = /^(?:want|wan|wish|hop|plan|su|self|sucid|ready|like|need|tired|los|think|thought|no|rather|overdos)/i

/** "I'm not suicidal", "I would never hurt myself"; but not "the only reason I haven't killed myself". */
function isDenied(words: string, before: string): boolean {
  if (!DENIAL.test(before)) return false
  return WOULD_NEVER.test(before) || WISHES.test(words) || !NOT_YET.test(before)
}

const HAVE = /\b(?:i'?ve|have|has) (?:\w+ )?$/i
const OVER =
  /\b(?:tried to|attempted(?: to)?|attempts? (?:to|at)|wanted to|almost|nearly|was|were|felt|got|became|had been|thought (?:of|about)|my|survived(?: a| my)?|first|last|second|failed|previous) (?:so |very |really |just |going to |thinking of |thinking about |about to |planning to |planning on )?$/i

/** Told as over: "I tried to", "I wanted to", "I was". */
function isPast(words: string, before: string): boolean {
  return /^(?:wanted|tried|decided|planned|wished)/i.test(words) ? !HAVE.test(before) : OVER.test(before)
}
