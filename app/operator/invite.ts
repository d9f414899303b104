import { policy } from '../../moderation/policy'
import { activeModerators } from '../../moderation/team'
import { invite as makeInvitation } from '../accounts/invitations'
import { inviteReviewer } from '../accounts/invite-reviewer'
import { newNonce } from '../accounts/nonce'
import { readProfession } from '../accounts/profession'
import { isGivenRole } from '../accounts/roles'
import type { Site } from '../context'
import { localAddress } from '../server/http/listen'
import { wordsOf } from '../settings'
import { professionFaults, professionOf } from './add-professional'
import { type Command, readArgs, refused, type Told, told, usage } from './command'

export const invite: Command = {
  name: 'invite',
  about: words => words.operator.invite.about,
  async run(site, args) {
    const { db, settings } = site
    const words = wordsOf(settings)
    const w = words.operator.invite
    const read = readArgs(args)
    const [first, ...more] = read?.typed ?? []
    if (first === 'independent-reviewer') return more.length === 0 ? usage(this, words) : outside(site, more)
    const roles = [...new Set(read?.typed.filter(isGivenRole))]
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

async function outside(site: Site, caseIds: string[]): Promise<Told> {
  const words = wordsOf(site.settings)
  const w = words.operator.invite
  const now = Date.now()
  const made = await inviteReviewer(site, {
    caseIds,
    invitedBy: 'operator',
    alone: (await activeModerators(site.db.read, now)).length <= 1,
    once: newNonce(site.secret, now),
    now,
  })
  if (made.outcome !== 'made') return refused(w.nothingToAsk)
  const sentence = w.madeFor(policy()['outside-review-days'], made.cases)
  return told(sentence, `${localAddress(site.settings)}${made.path}`, w.how)
}
