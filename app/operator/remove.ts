import { findByHandle, removeColleague } from '../accounts/roles'
import { wordsOf } from '../settings'
import { type Command, refused, told, usage } from './command'

/** Takes every role from a colleague, who is out everywhere at once. */
export const remove: Command = {
  name: 'remove',
  about: words => words.operator.remove.about,
  async run(site, [handle, ...more]) {
    const words = wordsOf(site.settings)
    const sure = more.join(' ') === '--yes'
    if (!handle || (more.length > 0 && !sure)) return usage(this, words)
    const member = await findByHandle(site.db.read, handle)
    if (!member) return refused(words.operator.noColleague(handle))
    const leaving = { staffId: member.id, by: 'operator', now: Date.now(), sure }
    const removed = await removeColleague(site, leaving)
    if (removed.outcome !== 'withdrawn') return refused(words.operator.remove[removed.outcome](member.handle))
    return told(
      words.operator.remove.removed(member.handle),
      ...words.departures.handedBack(removed.handedBack),
    )
  },
}
