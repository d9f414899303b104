import { anyOf, beginsWith, endsIn } from '../text/phrases'
import type { Sentence } from '../text/sentence'
import { cues } from './read-cues'

const SOMEBODY_ELSES = [endsIn(...cues.told), endsIn(...cues.denied)]
const OF_ONESELF = endsIn(...cues['of-oneself'])
const BEHIND = beginsWith(...cues.answered)
const ANSWERED = anyOf(...cues.answered)
const ABOUT_WORDS = beginsWith(...cues['about-words'])
const OTHER_MEANING = anyOf(...cues['other-meaning'])
const RECLAIMED = anyOf(...cues.reclaimed)
const RECLAIMING = anyOf(...cues.reclaiming)
const ATTACKING = anyOf(...cues.attacking)
const AT_SOMEBODY = anyOf('you/u/your/ur/these/those/they/them/she/he/her/ex')

export function isNotTheirs({ before, after }: Sentence): boolean {
  if (SOMEBODY_ELSES.some(each => each.test(before)) || BEHIND.test(after) || isQuoted(before, after))
    return true
  return ANSWERED.test(after) && /^[^,;]{0,40}$/.test(after)
}

export const isOfOneself = ({ before }: Sentence) => OF_ONESELF.test(before)

function isQuoted(before: string, after: string): boolean {
  if (before.split('"').length % 2 === 0 && after.includes('"')) return true
  return /(?<!\w)'[^']{0,60}$/.test(before) && /^[^']{0,60}'(?!\w)/.test(after)
}

export function isOtherwiseMeant(slur: string, { before, after }: Sentence): boolean {
  if (ABOUT_WORDS.test(after) || /^-sham/.test(after)) return true
  const around = `${before} ${after}`
  if (OTHER_MEANING.test(around) || OTHER_MEANING.test(slur + after)) return true
  return (
    RECLAIMED.test(slur) && RECLAIMING.test(around) && !AT_SOMEBODY.test(around) && !ATTACKING.test(around)
  )
}
