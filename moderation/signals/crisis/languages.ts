import { readCues } from '../text/cues'
import type { Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import type { Sentence } from '../text/sentence'
import { lastPlace } from '../text/whose'
import englishCues from './cues.en.txt?raw'
import { english } from './english'

/** What the cues of a group say, if they are the writer's own, meant, and not over. */
export const GROUPS = ['own-now', 'own-wish', 'prepared', 'taken', 'other', 'hopeless'] as const
export type Group = (typeof GROUPS)[number]

/** How a language tells whose words are, whether they are meant, and whether they are over. */
export type Reading = {
  /** A way of speaking or a story: nothing is meant. */
  isFigure: (match: Match, sentence: Sentence, text: string) => boolean
  isDenied: (words: string, sentence: Sentence) => boolean
  isSomebodyElse: (words: string, sentence: Sentence) => boolean
  isOver: (words: string, sentence: Sentence) => boolean
  /** Told of years ago. */
  isLongAgo: (sentence: Sentence) => boolean
  /** Somebody else's, in a story, at third hand or years ago: nobody near the writer is in danger today. */
  isRemote: (sentence: Sentence) => boolean
  /** Somebody's who died of it. */
  isMourned: (words: string, sentence: Sentence) => boolean
}

export type CrisisLanguage = { groups: { group: Group; words: RegExp }[]; reading: Reading }

/**
 * A language plugs in with one file beside this one: cues.de.txt, imported as text, and `language(source)` in the list
 * below. It has the six groups above and four for reading: [not] what denies the words right behind it ("nicht"),
 * [me] and [others] who is spoken of (the one named last before the words decides), [over] what says it is long past.
 * Texts and cues are compared without accents: write them or not.
 */
export function language(source: string): CrisisLanguage {
  const cues = readCues(withoutAccents(source), [...GROUPS, 'not', 'me', 'others', 'over'])
  const denied = endsIn(...cues.not)
  const me = placesOf(...cues.me)
  const others = placesOf(...cues.others)
  const over = anyOf(...cues.over)
  const isOver = ({ before, after }: Sentence) => over.test(before) || over.test(after)
  return {
    groups: GROUPS.map(group => ({ group, words: placesOf(...cues[group]) })),
    reading: {
      isFigure: () => false,
      isDenied: (_, { before }) => denied.test(before),
      isSomebodyElse: (words, { before }) =>
        lastPlace(me, words) < 0 && lastPlace(others, before) > lastPlace(me, before),
      isOver: (_, sentence) => isOver(sentence),
      isLongAgo: isOver,
      isRemote: isOver,
      isMourned: () => false,
    },
  }
}

function languageRead(source: string, reading: Reading): CrisisLanguage {
  const cues = readCues(source, GROUPS)
  return { groups: GROUPS.map(group => ({ group, words: placesOf(...cues[group]) })), reading }
}

/** English reads itself more closely than a list of words can. */
export const languages: CrisisLanguage[] = [languageRead(englishCues, english)]

const ACCENTED = /[À-ÖØ-öø-ž]/g

/** Letter for letter, so that places in a text stay where they are: "à" becomes "a"; "ß" stays. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, letter => letter.normalize('NFD')[0] ?? letter)
}
