import type { Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { isLately, isLongAgo, type Sentence } from '../text/sentence'
import { isSomebodyElse, lastPlace } from '../text/whose'
import type { Reading } from './languages'

const LIGHT = anyOf(
  'embarrass*/mortif*/cring*/awkward*/blush*/hilarious/lol/haha*',
  'laughing/laughter/hung_?over/hangover/bored/boredom/so_cute',
  "i/we/i've [have/had/never/also]2 laughed",
)
const LOVE = anyOf(
  'relationship/couple/marriage/engagement/affair/break_?up/breaking_up/dating/together/friendship',
  'him/her/he/she/us/boyfriend/girlfriend/bf/gf/husband/wife/partner',
)

const THAN_LIFE =
  /^ than (?:(?:to |have to |keep |go on )?(?:live|living|exist|existing|be alive|be me|being me|go on|going|continue)|do this|face another)/i

const LIFE_OF = endsIn('love/sex/dating/married/social/family/private')

/** Ways of speaking, not of feeling: "I wanted to die of embarrassment", "I'd rather kill myself than call his mother". */
function isWayOfSpeaking(words: string, { before, after }: Sentence): boolean {
  if (/^life\b/i.test(words) && LIFE_OF.test(before)) return true
  if (/\b(?:die|dead)$/i.test(words) && (LIGHT.test(before) || LIGHT.test(after))) return true
  if (/\brather\b/i.test(before + words) && /\bthan\b/i.test(after) && !THAN_LIFE.test(after)) return true
  if (/\bcould(?:'ve| have)?(?: just)? $/i.test(before) && /^ for (?:\w+ing|not|that)\b/i.test(after))
    return true
  return false
}

/** Characters to either side in which "end it" is looked at: the next sentence often says what is to end. */
const NEAR = 160

/** "Should I end it? ..." of a relationship. */
function isOfTwo({ words, start, end }: Match, text: string): boolean {
  return (
    /end(?:ing)? (?:it|things)$|by a thread$/i.test(words) &&
    LOVE.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
  )
}

const story =
  'film/movie/tv_show/the_show/series/book/novel/song/lyrics/character/episode/plot/scene/documentary/podcast/game'
const STORY = placesOf(story)
const MYSELF = placesOf("i/i'm/i've/i'd/i'll/me/my")

/** Told of a film or a book, with no "I" behind it: "this song makes me want to die" is no story. */
const isStory = (before: string) => lastPlace(STORY, before) > lastPlace(MYSELF, before)

const TOLD = anyOf(
  story,
  'birth/biological mother/father/mom/mum/dad/parent/parents',
  /(?:his|her|their)(?: \w+){0,3} (?:dad|father|mom|mum|mother|brother|sister|friend|friends|cousin|uncle|aunt|ex|wife|husband|parents)/,
)

/** In a story, at third hand, or years ago: nobody near the writer is in danger today. */
function isRemote(sentence: Sentence): boolean {
  return isLongAgo(sentence) || TOLD.test(sentence.before) || TOLD.test(sentence.after)
}

const negation =
  "(?:\\b(?:not|never|no|nor|without|wont|dont|didnt|wouldnt|isnt|wasnt|arent|aint|havent|hasnt)|n't)"
/** What may stand between a "not" and what it denies. */
const between = [
  'an?|any|at all|the|to|of|on|or|even|ever|really|about|actively|currently',
  'be|been|being|do|had|have|having|going|gonna|feel|feeling|felt|in danger of|at risk of',
  'want|wanna|wanted|wanting|wish|intend|intending|intention of|plan|plans|planned|planning',
  'think|thinking|thought|thoughts|consider|considered|considering|contemplated|contemplating',
  'attempt|attempted|attempting|commit|committed|tried|try',
].join('|')
const DENIAL = new RegExp(`${negation}(?: (?:${between})){0,5} $`, 'i')
const WOULD_NEVER = endsIn(
  "would_never/will_never/could_never/would_not/will_not/wouldn't/couldn't/won't [ever/actually/really]",
)
/** Straight after a bare "don't" or "haven't", or behind a reason for it, the wish itself is not denied. */
const NOT_YET =
  /(?:n't|\b(?:not|never|dont|didnt|havent)) (?:even |actually )?$|\b(?:try|tries|tried|trying|struggl\w+|fight|fighting|hard)(?: \w+)? not to (?:\w+ )?$|\b(?:reason|why|if|until|unless|stops?|keeps?)\b[^,]{0,40}$/i
const WISHES =
  /^(?:want|wan|wish|hop|plan|su|self|sucid|ready|like|need|tired|los|think|thought|no|rather|overdos)/i

/** "I'm not suicidal", "I would never hurt myself"; but not "the only reason I haven't killed myself". */
export function isDenied(words: string, before: string): boolean {
  if (!DENIAL.test(before)) return false
  return WOULD_NEVER.test(before) || WISHES.test(words) || !NOT_YET.test(before)
}

const OVER = endsIn(
  'tried_to/attempted/attempted_to/wanted_to/was/were/felt/got/became/had_been [so/very/really/just/going_to/about_to/planning_to/planning_on/thinking_of/thinking_about]',
  'attempt/attempts to/at',
  'i [even/once/often/also] thought of/about',
  'almost/nearly/my/survived/survived_a/survived_my/first/last/second/failed/previous',
)

const SPEAKS_NOW = endsIn(
  "i/i'm/i_am/i_feel/i_keep/i'll/i_will/i_still/makes_me [just/really/so/still/only]2 [want_to/wanna/going_to/gonna/thinking_of/thinking_about/feeling/like]",
)

/** "I want to", "I keep thinking of": what else the sentence tells of earlier years does not make it past. */
function isPresent(words: string, before: string): boolean {
  return SPEAKS_NOW.test(before) && !/^(?:\w*ed|cut|hurt|took|shot|hung)\b/i.test(words)
}

/** Told as over: "I tried to", "I wanted to", "I was". */
function isPast(words: string, before: string): boolean {
  const inItself = /^(?:wanted|tried|decided|planned|wished)/i.test(words)
  return inItself ? !/\b(?:i'?ve|have|has) (?:\w+ )?$/i.test(before) : OVER.test(before)
}

const OF_ME = anyOf("i/i'm/i've/i'd/i'll/me/my/myself")
const TOLD_TO = endsIn('tell/tells/telling/told/asked/wants/wanted me/him/her/them/us to [go] [and] [commit]')

export const english: Reading = {
  isFigure: (match, sentence, text) =>
    isWayOfSpeaking(match.words, sentence) || isOfTwo(match, text) || isStory(sentence.before),
  isDenied: (words, { before }) => isDenied(words, before),
  isSomebodyElse: (words, { before }) =>
    TOLD_TO.test(before) || (!OF_ME.test(words) && isSomebodyElse(before)),
  isOver: (words, sentence) =>
    !isPresent(words, sentence.before) &&
    (isLongAgo(sentence) || (isPast(words, sentence.before) && !isLately(sentence))),
  isRemote,
}
