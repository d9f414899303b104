import { words } from '../words'
import { type Command, refused, told } from './command'
import { usage } from './usage'
import { verifyEvents } from './verify-events'

const w = words.operator.audit

export const audit: Command = {
  name: 'audit',
  about: w.about,
  async run({ db }, args) {
    if (args.join(' ') !== 'verify') return usage(this)
    const verified = await verifyEvents(db.read)
    if (!verified.whole) return refused(w.broken(verified.brokenAt, verified.events))
    return told(w.whole(verified.events), w.last(verified.lastHash))
  },
}
