import { type ProfessionFaults, readProfession, type TypedProfession } from '../accounts/profession'
import { findByHandle, makeProfessional } from '../accounts/roles'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Args, type Command, readArgs, refused, told, usage } from './command'

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

export const professionOf = ({
  name = '',
  credential = '',
  until = '',
}: Args['options']): TypedProfession => ({ name, credential, until })

export function professionFaults(words: Words, { name, credential, until }: ProfessionFaults): string[] {
  const w = words.invite.faults
  return [
    ...(name ? [`--name: ${w.name[name]}`] : []),
    ...(credential ? [`--credential: ${w.credential[credential]}`] : []),
    ...(until ? [`--until: ${w.until[until]}`] : []),
  ]
}
