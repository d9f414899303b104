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

/** It's the pain that should stop, not life. */
const OF_PAIN =
  /\b(?:pain|suffering|hurt\w*|agony|unbearable|(?:take|bear|stand|handle|endure|do|survive) (?:it|this)|cope)\b/i
export const OF_THE_BODY = anyOf(
  'intercourse/penetration/painful_sex/hurts_when/down_below/inside_me/bleeding/infection/doctor/gynae*/pelvis/sore/ache*/it_burns/burns/after_sex/during_sex',
  'erection/erections/erectile/hard/stiff/libido/desire/orgasm*/climax*/finish/ejaculat*/arous*/wet/dry/dryness/penetrat*/porn/masturbat*/foreplay/lube/condom*/viagra/burning/itch*',
  'period/periods/cramps/hormon*/menopaus*/pregnan*/birth/baby/surgery/operation/hysterectomy/endo/endometriosis/vaginismus/vulvodynia/pelvic/vagin*/vulva/penis/prostate/testosterone/cream/creams/gel/exercises/gyn*/urolog*/ivf/miscarriage/the_pill/contracepti*',
  'as_a_man/as_a_woman/in_bed/when_we_try/every_time_we/down_there',
)
const isOfTheBody = ({ words }: Match, text: string) => OF_PAIN.test(words) && OF_THE_BODY.test(text)

const LEAVES = /\b(?:post|thread|posting|hear from me|goodbye|farewell)\b/i
/** People also say goodbye when they leave a forum because all is well. */
const GOOD_NEWS = anyOf(
  'it_worked/worked_out/recovered/cured/pregnant/good_luck/happy_to_say/happy_ending/all_sorted/moving_on',
  'saved my/our/us marriage/relationship/sex_life/life',
  'no longer need',
  'so/much/feel/got better',
)
const leavesInPeace = ({ words }: Match, text: string) => LEAVES.test(words) && GOOD_NEWS.test(text)

const HURTS = /^(?:i )?(?:cut|burn|hurt|slit|scratch|hit)/i
const ACCIDENT = anyOf(
  'shaving/shaved/cooking/chopping/onions/gardening/climbing/by_accident/accidentally/accident/paper/glass_broke',
)
/** "I'm killing myself at the gym to look good for her." */
const STRAINED =
  /^ (?:at (?:the gym|work|the office)|with work|in the gym|to (?:look|please|make|keep|pay))\b/i

/** "I wanted to die of embarrassment", "I'd rather kill myself than call his mother". */
function isWayOfSpeaking(words: string, { before, after }: Sentence): boolean {
  if (HURTS.test(words) && (ACCIDENT.test(words) || ACCIDENT.test(before) || ACCIDENT.test(after)))
    return true
  if (/^kill\w* my ?self$/i.test(words) && STRAINED.test(after)) return true
  if (/^life\b/i.test(words) && LIFE_OF.test(before)) return true
  if (/\b(?:die|dead)$/i.test(words) && (LIGHT.test(before) || LIGHT.test(after))) return true
  if (/\b(?:rather|sooner)\b/i.test(before + words) && /\bthan\b/i.test(after) && !THAN_LIFE.test(after))
    return true
  if (/\bcould(?:'ve| have)?(?: just)? $/i.test(before) && /^ for (?:\w+ing|not|that)\b/i.test(after))
    return true
  return false
}

/** Characters either side of "end it": the next sentence often says what is to end. */
const NEAR = 160

/** "Should I end it? ..." about a relationship. */
function isOfTwo({ words, start, end }: Match, text: string): boolean {
  return (
    /\bend(?:ing|ed)? (?:it|things)(?! all)\b|by a thread$/i.test(words) &&
    LOVE.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
  )
}

const story =
  'film/movie/tv_show/the_show/series/book/novel/song/songs/lyrics/character/episode/plot/scene/play/script/act_two/documentary/podcast/game/handbook/guidelines/training/volunteers/callers/caller'
const STORY = placesOf(story)
const MYSELF = placesOf("i/i'm/i've/i'd/i'll/me/my")

/** About a film or a book; but "this song makes me want to die" is no story. */
const isStory = (before: string) => lastPlace(STORY, before) > lastPlace(MYSELF, before)

const TOLD = anyOf(
  story,
  'birth/biological mother/father/mom/mum/dad/parent/parents',
  /(?:his|her|their)(?: \w+){0,3} (?:dad|father|mom|mum|mother|brother|sister|friend|friends|cousin|uncle|aunt|ex|wife|husband|parents)/,
)

const LOST =
  /\b(?:(?:lost|lose|losing|loss of)\b[^.!?]{0,40} (?:to|from)|(?:died|dead|death|dies) (?:by|of|from|through)) suicide$/i
const COMMITTED = /\bcom+it+ed suicide$/i
const SAYS_I = /\bi(?:'\w+)?\b[^.!?]{0,40}$/i

/** Someone who mourns isn't worried about them. */
const isMourned = (words: string, { before }: Sentence) =>
  LOST.test(before + words) || (COMMITTED.test(before + words) && !SAYS_I.test(before))

function isRemote(sentence: Sentence): boolean {
  return isLongAgo(sentence) || TOLD.test(sentence.before) || TOLD.test(sentence.after)
}

const negation =
  "(?:\\b(?:not|never|no|nor|without|wont|dont|didnt|wouldnt|isnt|wasnt|arent|aint|havent|hasnt)|n't)"
const between = [
  'an?|any|at all|the|to|of|on|or|even|ever|really|about|actively|currently',
  'be|been|being|do|had|have|having|going|gonna|feel|feeling|felt|in danger of|at risk of',
  'want|wanna|wanted|wanting|wish|intend|intending|intention of|plan|plans|planned|planning',
  'think|thinking|thought|thoughts|consider|considered|considering|contemplated|contemplating',
  'attempt|attempted|attempting|commit|committed|tried|try',
].join('|')
const DENIAL = new RegExp(`${negation}(?: (?:${between})){0,5} $`, 'i')
const WOULD_NEVER = endsIn(
  "would_never/i'd_never/will_never/could_never/would_not/will_not/wouldn't/couldn't/won't [ever/actually/really]",
)
/** Right after a bare "don't" or "haven't", or after a reason, the wish itself isn't denied. */
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
  'almost/nearly/survived/survived_a/survived_my/first/last/second/failed/previous',
)

const SPEAKS_NOW = endsIn(
  "i/i'm/i_am/i_feel/i_keep/i'll/i_will/i_still/makes_me [just/really/so/still/only]2 [want_to/wanna/going_to/gonna/thinking_of/thinking_about/feeling/like]",
)

/** "I want to", "I keep thinking of". */
function isPresent(words: string, before: string): boolean {
  return SPEAKS_NOW.test(before) && !/^(?:\w*ed|cut|hurt|took|shot|hung)\b/i.test(words)
}

/** "I tried to", "I wanted to", "I was". */
function isPast(words: string, before: string): boolean {
  const inItself = /^(?:wanted|tried|decided|planned|wished)/i.test(words)
  return inItself
    ? !/\b(?:i'?ve|have|has) (?:\w+ )?$/i.test(before)
    : OVER.test(before) || (/^(?:su|overdos|attempt)/i.test(words) && /\bmy $/i.test(before))
}

/** He told me "I want to die". */
const QUOTED =
  /\b(?:he|she|they|who|husband|wife|partner|boyfriend|girlfriend|friend|mum|mom|dad|son|daughter|brother|sister)\b[^"]{0,60}\b(?:sa(?:ys?|id|ying)|tells?|told|texted|wrote|writes|messaged|posted|replied|asked|joked|goes)\b[^"]{0,20}"[^"]*$/i

/** "my girlfriend sent me a goodbye text". */
const GIVEN_TO_ME =
  /\b(?:sent|texted|gave|told|left|wrote|showed|messaged|e-?mailed|posted) (?:me|us)(?: \w+){0,3} $/i

/** The topic, about nobody: "do you teach people to ask about suicide?" */
const NAMED = /^s[uiae]+[a-z]*(?:de|ds?|t)s?$/i
const THINKS = endsIn(
  'thought/thoughts/thinking/think/considering/considered/contemplat~/commit~/attempt~/about/of/into/feel/feeling/want [of/about/on/like]2',
)
const isOnlyNamed = (words: string, { before, after }: Sentence) =>
  NAMED.test(words) && !OF_ME.test(before + after) && !isSomebodyElse(before) && !THINKS.test(before)

/** "Lost the will to live halfway through the form." */
const BORED = /^,? (?:half ?way|during|while|when i|on page|filling|reading|in the queue|by page|at the)\b/i

const OF_ME = anyOf("i/i'm/i've/i'd/i'll/me/my/myself")
const TOLD_TO = endsIn('tell/tells/telling/told/asked/wants/wanted me/him/her/them/us to [go] [and] [commit]')

export const english: Reading = {
  isFigure: (match, sentence, text) =>
    isWayOfSpeaking(match.words, sentence) ||
    isOfTwo(match, text) ||
    isOfTheBody(match, text) ||
    leavesInPeace(match, text) ||
    isStory(sentence.before) ||
    isOnlyNamed(match.words, sentence) ||
    (/will to live$/i.test(match.words) && BORED.test(sentence.after)),
  isDenied: (words, { before }) => isDenied(words, before),
  isSomebodyElse: (words, { before }) =>
    TOLD_TO.test(before) ||
    QUOTED.test(before) ||
    GIVEN_TO_ME.test(before) ||
    (!OF_ME.test(words) && isSomebodyElse(before)),
  isOver: (words, sentence) =>
    !isPresent(words, sentence.before) &&
    (isLongAgo(sentence) || (isPast(words, sentence.before) && !isLately(sentence))),
  isLongAgo,
  isRemote,
  isMourned,
}
