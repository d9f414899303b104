import { readProfession } from '../accounts/profession'
import { findByHandle, makeProfessional } from '../accounts/roles'
import { wordsOf } from '../settings'
import { type Command, refused, told } from './command'
import { professionFaults, professionOf } from './profession'
import { readArgs } from './read-args'
import { usage } from './usage'

export const professional: Command = {
  name: 'professional',
  about: words => words.operator.professional.about,
  async run(site, args) {
    const words = wordsOf(site.settings)
    const w = words.operator.professional
    const read = readArgs(args)
    const [handle, ...more] = read?.typed ?? []
    if (!read || !handle || more.length > 0) return usage(this, words)
    const now = Date.now()
    const found = readProfession(professionOf(read.options), now)
    if ('faults' in found) return refused(...professionFaults(words, found.faults))
    const member = await findByHandle(site.db.read, handle)
    if (!member) return refused(words.operator.noColleague(handle))

    const { profession } = found
    await makeProfessional(site, { staffId: member.id, profession, by: 'operator', now })
    return told(w.made(member.handle, profession.name, words.date(profession.validUntilDay)))
  },
}
