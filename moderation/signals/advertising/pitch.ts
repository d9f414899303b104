import { readCues } from '../text/cues'
import { find, findNear, type Match } from '../text/find'
import { placesOf } from '../text/phrases'
import source from './pitch.en.txt?raw'

const NAMES = [
  'number-to-call',
  'call-to-act',
  'reward',
  'hurry',
  'small-print',
  'wares',
  'you-there',
] as const
/** A pitch combines several of these close together; an ordinary post that mentions one seldom has three. */
type Part = (typeof NAMES)[number]
const cues = readCues(source, NAMES)
const NUMBER_TO_CALL = new RegExp(
  cues['number-to-call'].map(each => (typeof each === 'string' ? each : each.source)).join('|'),
  'gi',
)
const PARTS = NAMES.map(part => ({
  part,
  words: part === 'number-to-call' ? NUMBER_TO_CALL : placesOf(...cues[part]),
}))

const TOGETHER = 240
/** A phone number to call weighs double: hardly anyone writes one into a story. */
const WEIGHTS: Record<Part, number> = {
  'number-to-call': 2,
  'call-to-act': 1,
  reward: 1,
  hurry: 1,
  'small-print': 1,
  wares: 1,
  'you-there': 1,
}
const ENOUGH = 3
const TWICE: Part[] = ['small-print', 'reward']

/** Without one of these, nobody is asked to do anything. */
const asksToDo = PARTS.filter(({ part }) => ['number-to-call', 'call-to-act', 'small-print'].includes(part))
const others = PARTS.filter(part => !asksToDo.includes(part))

type Cue = { part: Part; match: Match }

export function findPitches(text: string): Match[] {
  const cues = asksToDo.flatMap(({ part, words }): Cue[] => find(words, text).map(match => ({ part, match })))
  const asked = cues.map(({ match }) => match).sort((a, b) => a.start - b.start)
  for (const { part, words } of others)
    for (const match of findNear([words], text, asked, TOGETHER)) cues.push({ part, match })
  cues.sort((a, b) => a.match.start - b.match.start)
  const found = new Set<Match>()
  for (let from = 0, to = 0; to < cues.length; to++) {
    const end = (cues[to] as Cue).match.start
    while (end - (cues[from] as Cue).match.start > TOGETHER) from++
    const near = cues.slice(from, to + 1)
    if (weigh(near) >= ENOUGH) for (const { match } of near) found.add(match)
  }
  return [...found]
}

function weigh(cues: Cue[]): number {
  const parts = new Set(cues.map(({ part }) => part))
  const twice = TWICE.filter(part => {
    const lines = cues.filter(cue => cue.part === part).map(({ match }) => match.words.toLowerCase())
    return new Set(lines).size > 1
  })
  return [...parts].reduce((sum, part) => sum + WEIGHTS[part], 0) + twice.length
}
