import { checkLinks as check } from '../server/links/check-links'
import { words } from '../words'
import { type Command, refused, told } from './command'
import { readArgs } from './read-args'
import { usage } from './usage'

const w = words.listings.command

export const checkLinks: Command = {
  name: 'check-links',
  about: w.about,
  async run({ db }, args) {
    const read = readArgs(args)
    const { all = false, id } = read?.options ?? {}
    if (!read || read.typed.length > 0 || (all && id !== undefined)) return usage(this)

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
