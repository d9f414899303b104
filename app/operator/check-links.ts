import { checkLinks as check } from '../server/try-links'
import { wordsOf } from '../settings'
import { type Command, readArgs, refused, told, usage } from './command'

export const checkLinks: Command = {
  name: 'check-links',
  about: words => words.listings.command.about,
  async run({ db, settings }, args) {
    const words = wordsOf(settings)
    const w = words.listings.command
    const read = readArgs(args)
    const { all = false, id } = read?.options ?? {}
    if (!read || read.typed.length > 0 || (all && id !== undefined)) return usage(this, words)

    const which = id !== undefined ? { id } : all ? 'all' : 'due'
    const { outcome, links } = await check(db, { which, now: Date.now() })
    if (links.length === 0) return id === undefined ? told(w.nothing) : refused(w.unknown(id))
    const lines = links
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ name, listingId, url, said, movedTo }) =>
        w.line(name, listingId, movedTo ? w.moved(url, movedTo) : url, words.listings.said[said] ?? said),
      )
    if (outcome === 'offline') return refused(...lines, '', w.offline)
    const number = (meaning: string) => links.filter(link => link.meaning === meaning).length
    return told(
      ...lines,
      '',
      w.sum(links.length, number('answers'), number('gone') + number('fails'), number('shut')),
    )
  },
}
