import { readCues } from '../text/cues'
import type { Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import type { Sentence } from '../text/sentence'
import { lastPlace } from '../text/whose'
import englishCues from './cues.en.txt?raw'
import { english } from './english'

/** If they are the writer's own, meant, and not over. */
const GROUPS = ['own-now', 'own-wish', 'prepared', 'taken', 'other', 'hopeless'] as const
export type Group = (typeof GROUPS)[number]

export type Reading = {
  isFigure: (match: Match, sentence: Sentence, text: string) => boolean
  isDenied: (words: string, sentence: Sentence) => boolean
  isSomebodyElse: (words: string, sentence: Sentence) => boolean
  isOver: (words: string, sentence: Sentence) => boolean
  isLongAgo: (sentence: Sentence) => boolean
  isRemote: (sentence: Sentence) => boolean
  isMourned: (words: string, sentence: Sentence) => boolean
}

type CrisisLanguage = { groups: { group: Group; words: RegExp }[]; reading: Reading }

/**
 * To add a language, import its cues.<code>.txt and add `language(source)` to the list below. Besides the six groups
 * it has four for reading: [not] denies the words right after it ("nicht"), [me] and [others] say who is spoken of
 * (the last one before the words decides), [over] says it's long past. Accents are ignored in texts and cues.
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

export const languages: CrisisLanguage[] = [languageRead(englishCues, english)]

const ACCENTED = /[À-ÖØ-öø-ž]/g

/** Letter for letter, so that offsets stay: "à" becomes "a"; "ß" stays. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, letter => letter.normalize('NFD')[0] ?? letter)
}
