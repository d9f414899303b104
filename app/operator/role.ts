import { findByHandle, grantRole, isRole, withdrawRole } from '../accounts/roles'
import { words } from '../words'
import { type Command, refused, told } from './command'
import { usage } from './usage'

const w = words.operator.role

export const role: Command = {
  name: 'role',
  about: w.about,
  async run(site, [what, handle, name = '', ...more]) {
    if ((what !== 'grant' && what !== 'withdraw') || !handle || !isRole(name) || more.length > 0)
      return usage(this)
    const member = await findByHandle(site.db.read, handle)
    if (!member) return refused(words.operator.noColleague(handle))

    const change = { staffId: member.id, role: name, by: 'operator', now: Date.now() }
    const { outcome } = what === 'grant' ? await grantRole(site, change) : await withdrawRole(site, change)
    const sentence = w[outcome](member.handle, name)
    return outcome === 'granted' || outcome === 'withdrawn' ? told(sentence) : refused(sentence)
  },
}
