import { readTeamWarnings } from '../accounts/team-warnings'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, refused, told, usage } from './command'

/** Each says what is amiss, in plain sentences; none where all is well. */
type Check = (site: Site, words: Words, now: number) => Promise<string[]>

const checkTeam: Check = async ({ db }, words, now) =>
  (await readTeamWarnings(db.read, now)).map(warning => words.team.warnings[warning])

const checks: Check[] = [checkTeam]

export const doctor: Command = {
  name: 'doctor',
  about: words => words.operator.doctor.about,
  async run(site, args) {
    const words = wordsOf(site.settings)
    if (args.length > 0) return usage(this, words)
    const amiss: string[] = []
    for (const check of checks) amiss.push(...(await check(site, words, Date.now())))
    return amiss.length === 0 ? told(words.operator.doctor.well) : refused(...amiss)
  },
}
