type Cues<Group extends string> = Record<Group, (string | RegExp)[]>

/**
 * Reads a file of cues in one language, which people can read and change.
 *
 *   # what the next group means, and what it must not catch
 *   @love = husband/wife/partner         a name for words, used as {love}
 *   [own-now]                            a group
 *   kill~ myself                         a phrase, in the notation of phrases.ts
 *   /w(?:oke|ake) up disappointed/       or a pattern
 *
 * @throws for a missing, unknown or empty group, a phrase before any group, or an unknown name
 */
export function readCues<const Groups extends readonly string[]>(
  source: string,
  groups: Groups,
): Cues<Groups[number]> {
  const named = new Map<string, string>()
  const cues = Object.fromEntries(groups.map(group => [group, []])) as unknown as Cues<string>
  let current: (string | RegExp)[] | undefined
  for (const [n, raw] of source.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const fault = (why: string) => new Error(`cues, line ${n + 1}: ${why}: ${line}`)
    const name = /^@([a-z-]+) = (.+)$/.exec(line)
    const group = /^\[([a-z-]+)\]$/.exec(line)
    if (name?.[1] && name[2]) named.set(name[1], filled(name[2], named, fault))
    else if (group?.[1]) {
      current = cues[group[1]]
      if (!current) throw fault('an unknown group')
    } else if (!current) throw fault('a phrase in no group')
    else if (/^\/.+\/$/.test(line)) current.push(new RegExp(filled(line.slice(1, -1), named, fault)))
    else current.push(filled(line, named, fault))
  }
  for (const [group, phrases] of Object.entries(cues))
    if (phrases.length === 0) throw new Error(`cues: the group ${group} has no phrase`)
  return cues as Cues<Groups[number]>
}

function filled(line: string, named: Map<string, string>, fault: (why: string) => Error): string {
  return line.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
    const words = named.get(name)
    if (words === undefined) throw fault(`nothing is named ${name}`)
    return words
  })
}
