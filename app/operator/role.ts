import { findByHandle, grantRole, isGivenRole, isRole, withdrawRole } from '../accounts/roles'
import { wordsOf } from '../settings'
import { type Command, refused, told, usage } from './command'

export const role: Command = {
  name: 'role',
  about: words => words.operator.role.about,
  async run(site, [what, handle, name = '', ...more]) {
    const words = wordsOf(site.settings)
    const w = words.operator.role
    const sure = what === 'withdraw' && more.join(' ') === '--yes'
    if ((what !== 'grant' && what !== 'withdraw') || !handle || !isRole(name) || (more.length > 0 && !sure))
      return usage(this, words)
    if (what === 'grant' && !isGivenRole(name)) return refused(w['needs-cases'])
    const member = await findByHandle(site.db.read, handle)
    if (!member) return refused(words.operator.noColleague(handle))

    const change = { staffId: member.id, role: name, by: 'operator', now: Date.now() }
    const changed =
      what === 'grant' ? await grantRole(site, change) : await withdrawRole(site, { ...change, sure })
    const sentence = w[changed.outcome](member.handle, name)
    if (changed.outcome === 'withdrawn')
      return told(sentence, ...words.departures.handedBack(changed.handedBack))
    return changed.outcome === 'granted' ? told(sentence) : refused(sentence)
  },
}
