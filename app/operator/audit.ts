import { wordsOf } from '../settings'
import { type Command, refused, told } from './command'
import { readArgs } from './read-args'
import { usage } from './usage'
import { rowsWithoutEvent, verifyEvents } from './verify-events'

export const audit: Command = {
  name: 'audit',
  about: words => words.operator.audit.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.operator.audit
    const read = readArgs(args)
    const { head, ...others } = read?.options ?? {}
    if (read?.typed.join(' ') !== 'verify' || Object.keys(others).length > 0) return usage(this, words)
    const verified = await verifyEvents(db.read, head)
    const faults = (await rowsWithoutEvent(db.read)).map(({ what, n, ids }) => w.unknown(what, n, ids))
    if (!verified.whole) return refused(w.broken(verified.brokenAt, verified.events), ...faults)
    if (head !== undefined && verified.headAt === null) faults.unshift(w.headGone)
    if (faults.length > 0) return refused(...faults, w.walked(verified.events), w.last(verified.lastHash))
    return told(
      w.whole(verified.events),
      ...(verified.headAt === null ? [] : [w.headThere(verified.headAt)]),
      w.last(verified.lastHash),
    )
  },
}
