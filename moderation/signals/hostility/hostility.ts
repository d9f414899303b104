import type { Detector } from '../signal'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { type Sentence, sentenceAround } from '../text/sentence'
import { cues } from './hostility-cues'

type Cue = (typeof cues)[number]

/**
 * Slurs, insults, contempt and blame; strong where they are aimed at the reader or at a whole group of people.
 * What somebody tells of words that fell at home is not theirs, and neither is what they say of themselves.
 */
export const hostility: Detector = {
  kind: 'hostility',
  detect(text) {
    const plain = plainText(text)
    return gather(
      'hostility',
      plain,
      cues.flatMap(cue => find(cue.words, plain.text).flatMap(match => read(cue, match, plain))),
    )
  },
}

const self =
  '[a/an/the/such/as/like/being/what/total/complete/stupid/fat/ugly/crazy/dirty/cheap/fucking/worthless/little/just/so/of]4'
/** "I feel like a ...": said of oneself. */
const OF_ONESELF = endsIn(
  `i/i'm/i_am/im/i_was/i've_been/me/myself/make_me/makes_me/am/feel/felt/feeling/act/acted ${self}`,
)
/** "he called me a ...", "he said I am a ...": told of somebody else. */
const TOLD = endsIn(
  'call/calls/called/calling/label*/treat* me/us/her/him/myself/them/each_other/someone/people/women/men/my_\\w+ [\\w+,?]6',
  'says/said/saying/tells/told/telling/thinks/yells/yelled/screams/screamed/shouts/shouted/texted/jokes/joked/believe/believes/believed/taught/teaches/told_that [\\w+]6',
  'called/labell?ed/named/termed/considered/word/words/term/slur/insult/names/meaning [a/an/the/as/such/like]3',
)
const DENIED = endsIn(
  "not/never/isn't/aren't/wasn't/n't/no_one_is/nobody_is/hardly [a/an/all/any/your/really]2",
)
/** "slut shaming": words about words. */
const ABOUT_WORDS = /^[ -]?(?:sham|walk\b|phase|stage|word)/i

function read(cue: Cue, match: Match, plain: PlainText): Found[] {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  if (isNotTheirs(sentence)) return []
  const strength = isAimed(cue.because, match.words, sentence) ? 'strong' : 'weak'
  return [{ match, because: cue.because, strength }]
}

function isNotTheirs({ before, after }: Sentence): boolean {
  if ([OF_ONESELF, TOLD, DENIED].some(each => each.test(before)) || ABOUT_WORDS.test(after)) return true
  return before.split('"').length % 2 === 0 && after.includes('"')
}

const YOU = anyOf("you/you're/your/youre/u/ur/yourself/yourselves")
const MANY = /s$/i
const MEAN = anyOf(
  'stupid/worthless/useless/trash/garbage/disgusting/inferior/animals/vermin/scum/filth/parasites/subhuman',
)

/** At the reader, or at all of a kind: "you ...", "these ...s". */
function isAimed(because: Cue['because'], words: string, { before, after }: Sentence): boolean {
  if (because === 'slur') return MANY.test(words) || YOU.test(before) || YOU.test(after)
  return because === 'insult' || (because === 'contempt' && MEAN.test(words))
}
