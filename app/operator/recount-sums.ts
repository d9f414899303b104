import { dateText } from '../../db/clock'
import { compareSums, rebuildSums } from '../../moderation/metrics/recount'
import { wordsOf } from '../settings'
import { type Command, readArgs, refused, told, usage } from './command'

/** Days named one by one. */
const TOLD = 20

export const recount: Command = {
  name: 'recount',
  about: words => words.operator.recount.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.operator.recount
    const read = readArgs(args)
    const { rebuild = false, ...others } = read?.options ?? {}
    if (read?.typed.length !== 0 || Object.keys(others).length > 0) return usage(this, words)

    const compared = await compareSums(db.read)
    const { upTo, different } = compared
    if (upTo < 0) return told(w.none)
    if (different.length === 0) return told(w.same(dateText(upTo)))
    const days = different.slice(0, TOLD).map(({ day }) => dateText(day))
    if (!rebuild) return refused(w.different(different.length, days), w.howToRebuild)
    return (await rebuildSums(db, compared)) ? told(w.rebuilt(different.length, days)) : refused(w.meanwhile)
  },
}
