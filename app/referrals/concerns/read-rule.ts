import type { Concern } from '../concern'
import type { Purpose, Rule } from './rule'

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
