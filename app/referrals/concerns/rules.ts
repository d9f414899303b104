import type { Concern } from '../concern'
import bodyImage from './body-image.txt?raw'
import communication from './communication.txt?raw'
import compulsive from './compulsive.txt?raw'
import desire from './desire.txt?raw'
import ejaculation from './ejaculation.txt?raw'
import emotionalDistance from './emotional-distance.txt?raw'
import erection from './erection.txt?raw'
import medical from './medical.txt?raw'
import medication from './medication.txt?raw'
import menopausePostpartum from './menopause-postpartum.txt?raw'
import orgasm from './orgasm.txt?raw'
import orientationIdentity from './orientation-identity.txt?raw'
import pain from './pain.txt?raw'
import performanceAnxiety from './performance-anxiety.txt?raw'
import sexEducation from './sex-education.txt?raw'
import shameUpbringing from './shame-upbringing.txt?raw'
import trauma from './trauma.txt?raw'
import trustInfidelity from './trust-infidelity.txt?raw'
import shared from './words.txt?raw'

export type Rule = {
  concern: Concern
  /** Enough on its own, unless it's far into a long text. */
  names: string[]
  says: string[]
  aside: string[]
  /** Never enough on their own, unless at home on the board. */
  hints: string[]
  /** If any are given, one of these must be in the text too, or `says` and `aside` don't count. */
  onlyWith: string[]
  /** If any of these is in the text, the concern isn't reported. */
  unless: string[]
}

export const PURPOSES = ['names', 'says', 'aside', 'hints', 'onlyWith', 'unless'] as const
export type Purpose = (typeof PURPOSES)[number]

const GROUPS = new Map<string, Purpose>([
  ['names', 'names'],
  ['says', 'says'],
  ['aside', 'aside'],
  ['hints', 'hints'],
  ['only-with', 'onlyWith'],
  ['unless', 'unless'],
])

/**
 * Reads a file of cues for one concern, which people can read and change.
 *
 *   # what is meant, and what must not be caught
 *   @aches = pain|hurt*                 a name for words, used as {aches}
 *   [says]                              a group: names, says, aside, hints, only-with, unless
 *   {aches} & sex                       a phrase, in the notation of phrase.ts
 *
 * @param shared a file of names only, available to all
 * @throws for an unknown group or name, a phrase before any group, or a file without phrases
 */
export function readRule(concern: Concern, source: string, shared: string): Rule {
  const named = new Map<string, string>()
  const rule: Rule = { concern, names: [], says: [], aside: [], hints: [], onlyWith: [], unless: [] }
  let current: string[] | undefined
  for (const raw of `${shared}\n${source}`.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const fault = (why: string) => new Error(`the cues for ${concern}: ${why}: ${line}`)
    const filled = (words: string) =>
      words.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
        const found = named.get(name)
        if (found === undefined) throw fault(`nothing is named ${name}`)
        return found
      })
    const name = /^@([a-z-]+) = (.+)$/.exec(line)
    const group = /^\[([a-z-]+)\]$/.exec(line)
    if (name?.[1] && name[2]) named.set(name[1], filled(name[2]))
    else if (group?.[1]) {
      const purpose = GROUPS.get(group[1])
      if (!purpose) throw fault('an unknown group')
      current = rule[purpose]
    } else if (current) current.push(filled(line))
    else throw fault('a phrase in no group')
  }
  if (rule.says.length === 0) throw new Error(`the cues for ${concern} say nothing`)
  return rule
}

const FILES: Record<Concern, string> = {
  desire,
  erection,
  ejaculation,
  orgasm,
  pain,
  'performance-anxiety': performanceAnxiety,
  communication,
  'emotional-distance': emotionalDistance,
  medication,
  medical,
  'menopause-postpartum': menopausePostpartum,
  'body-image': bodyImage,
  trauma,
  'shame-upbringing': shameUpbringing,
  'trust-infidelity': trustInfidelity,
  compulsive,
  'orientation-identity': orientationIdentity,
  'sex-education': sexEducation,
}

export const RULES = Object.entries(FILES).map(([concern, file]) =>
  readRule(concern as Concern, file, shared),
)
