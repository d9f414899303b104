import { dateText, dayFromText, dayOf } from '../../db/clock'
import {
  asks,
  authorities,
  type Demand,
  givens,
  listDemands,
  recordDemand,
  strikeDemand,
} from '../../moderation/transparency/demands'
import type { Site } from '../context'
import { COUNTRIES } from '../referrals/country'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Args, type Command, readArgs, refused, type Told, told, usage } from './command'

type Sentences = Words['operator']['demand']

export const demand: Command = {
  name: 'demand',
  about: words => words.operator.demand.about,
  async run({ db, settings }: Site, args): Promise<Told> {
    const words = wordsOf(settings)
    const w = words.operator.demand
    const read = readArgs(args)
    const [what, id, ...more] = read?.typed ?? []
    if (!read || more.length > 0) return usage(this, words)
    if (what === 'list' && id === undefined) return list(await listDemands(db.read), words)
    if (what === 'strike' && id !== undefined)
      return (await strikeDemand(db, id, Date.now())) === 'struck' ? told(w.struck(id)) : refused(w.gone(id))
    if (what !== 'record' || id !== undefined) return usage(this, words)

    const made = readDemand(read.options)
    if (typeof made === 'string') return refused(w.wrong[made])
    return told(w.recorded(await recordDemand(db, made, Date.now())))
  },
}

const among = <T extends string>(list: readonly T[], typed = ''): T | undefined =>
  list.find(each => each === typed)

/** @returns which option is missing or isn't one of the words that it takes */
function readDemand(typed: Args['options']): Demand | keyof Sentences['wrong'] {
  const authority = among(authorities, typed.authority)
  const country = (typed.country ?? '').toUpperCase()
  const asked = among(asks, typed.asked)
  const given = among(givens, typed.given)
  const cameDay = dayFromText(typed.date ?? '')
  if (!authority) return 'authority'
  if (!COUNTRIES.has(country)) return 'country'
  if (!asked) return 'asked'
  if (!given) return 'given'
  if (cameDay === null || cameDay > dayOf(Date.now())) return 'date'
  return { authority, country, asked, given, cameDay }
}

function list(demands: Awaited<ReturnType<typeof listDemands>>, words: Words): Told {
  const w = words.operator.demand
  if (demands.length === 0) return told(w.none)
  return told(
    ...demands.map(({ id, cameDay, authority, country, asked, given, struck }) =>
      w.line([id, dateText(cameDay), authority, words.country(country), asked, given].join('  '), struck),
    ),
  )
}
