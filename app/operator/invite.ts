import { invite as makeInvitation } from '../accounts/invitations'
import { readProfession } from '../accounts/profession'
import { isRole } from '../accounts/roles'
import { localAddress } from '../server/http/listen'
import { wordsOf } from '../settings'
import { professionFaults, professionOf } from './add-professional'
import { type Command, readArgs, refused, told, usage } from './command'

export const invite: Command = {
  name: 'invite',
  about: words => words.operator.invite.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.operator.invite
    const read = readArgs(args)
    const roles = [...new Set(read?.typed.filter(isRole))]
    if (!read || roles.length === 0 || roles.length !== read.typed.length) return usage(this, words)

    const now = Date.now()
    const found = roles.includes('professional')
      ? readProfession(professionOf(read.options), now)
      : { profession: null }
    if ('faults' in found) return refused(...professionFaults(words, found.faults))
    const path = await makeInvitation(db, { roles, profession: found.profession, invitedBy: 'operator', now })
    return told(w.made, `${localAddress(settings)}${path}`, w.how)
  },
}
