import { aucOf } from './auc'
import type { Dump, Value } from './dump'
import { type Feature, featuresOf } from './features'
import type { Person } from './forum'
import { indexValues } from './joins'
import { learn } from './learn'
import { findPlaces } from './places'
import type { Random } from './random'
import type { Column } from './traces'
import { personasOf, traceColumns } from './traces'

/** Of as many guesses as there are pairs to find, and of the surest quarter of these, how many are right. */
export type Found = { feature: string; auc: number; right: number; surest: number }
export type Told = { pairs: number; chance: number; best: Found; surest: Found; together: Found }

type Asked = { a: number; b: number; same: boolean; half: number }

/** How many pairs of strangers for each pair of one sitting, where all would be too many. */
const STRANGERS = 40

/**
 * Everybody sees on which day a post was written, so the question is how much better than the day the whole database
 * tells which two names of one day wrote in one sitting. `chance` is what a blind guess among them gets right; `atOnce`
 * asks only about posts that no moderator had to read.
 */
export function findSittings(
  dump: Dump,
  sittings: { who: number; personas: string[] }[],
  random: Random,
): { all: Told; atOnce: Told } {
  const { personas, columns } = readTraces(dump)
  const days = dayOfEach(columns)
  const number = new Map(personas.map((persona, at) => [persona, at]))
  const sitting = new Map(
    sittings.flatMap(({ personas: own }, n) => own.map(each => [number.get(each), n] as const)),
  )
  const owner = new Map(
    sittings.flatMap(({ who, personas: own }) => own.map(each => [number.get(each), who] as const)),
  )
  const written = [...owner.keys()].flatMap(who => (who === undefined ? [] : [who]))
  const asked: Asked[] = []
  for (const [i, a] of written.entries())
    for (const b of written.slice(i + 1)) {
      if (days[a] !== days[b]) continue
      const same = sitting.get(a) === sitting.get(b)
      // Other sittings of the same person on the same day are neither right nor wrong.
      if (!same && owner.get(a) === owner.get(b)) continue
      asked.push({ a, b, same, half: (owner.get(a) ?? 0) % 2 })
    }
  const seniority = personas.map((_, at) => days[at] ?? 0)
  const features = columns.flatMap(column => featuresOf(column, seniority))
  const cases = columns.find(({ name }) => name === 'near cases.id')?.values ?? []
  const wasRead = (who: number) => (cases[who] ?? []).length > 0
  return {
    all: tell(asked, features, random),
    atOnce: tell(
      asked.filter(({ a, b }) => !wasRead(a) && !wasRead(b)),
      features,
      random,
    ),
  }
}

/** Which account is behind a newcomer's first name, among all newcomers. */
export function findAccounts(dump: Dump, firsts: Person[], random: Random): Told {
  const { personas, columns, joins, places } = readTraces(dump)
  const number = new Map(personas.map((persona, at) => [persona, at]))
  const accounts = traceColumns(
    joins,
    firsts.map(({ holder }) => holder?.accountId ?? ''),
    places,
  )
  const newcomers = firsts.map(({ personas: [first] }) => number.get(first ?? '') ?? 0)
  const asked = newcomers.flatMap((_, a) =>
    newcomers.map((_, b): Asked => ({ a, b, same: a === b, half: a % 2 })),
  )
  const kinds: [RegExp, RegExp][] = [
    [/@xmin/, /@xmin/],
    [/@ctid/, /@ctid/],
    [/@place/, /@place/],
    [/@rowid/, /@rowid/],
    [/ in db/, / in db/],
    [/ in wal/, / in wal/],
    [/_day$/, /_day$/],
    [/number of/, /number of/],
  ]
  const features = accounts
    .filter(({ name }) => name.startsWith('own accounts'))
    .flatMap(own =>
      columns.flatMap((theirs): Feature[] => {
        const alike = kinds.some(([x, y]) => x.test(own.name) && y.test(theirs.name))
        const [p, q] = [numbersOf(own.values), numbersOf(newcomers.map(at => theirs.values[at] ?? []))]
        if (!alike || !p || !q) return []
        // Tables have orders of their own: what counts is the rank.
        const [x, y] = [ranks(p), ranks(q)]
        return [
          { name: `${own.name} and ${theirs.name}, ranks apart`, score: (a, b) => -gap(x[a], y[b]) },
          { name: `${own.name} and ${theirs.name}, apart`, score: (a, b) => -gap(p[a], q[b]) },
        ]
      }),
    )
  return tell(asked, features, random)
}

function tell(asked: Asked[], features: Feature[], random: Random): Told {
  const together = asked.filter(({ same }) => same)
  const strangers = asked.filter(({ same }) => !same)
  const share = Math.min(1, (STRANGERS * together.length) / strangers.length)
  const drawn = [...together, ...strangers.filter(() => random.chance(share))]
  const same = drawn.map(pair => pair.same)
  const chance = together.length / drawn.length
  const rows = drawn.map(({ a, b }) => Float64Array.from(features, feature => feature.score(a, b)))
  const single = features.map(({ name }, i) => {
    const scores = rows.map(row => row[i] ?? 0)
    return { feature: name, auc: aucOf(scores, same), ...guess(scores, same, random) }
  })
  const learnt = drawn.map(() => 0)
  const halves = [0, 1].map(half => {
    const known = rows.flatMap((_, n) => (drawn[n]?.half === half ? [] : [n]))
    const score = learn(
      known.flatMap(n => rows[n] ?? []),
      known.map(n => same[n] ?? false),
    )
    const of = rows.flatMap((_, n) => (drawn[n]?.half === half ? [n] : []))
    for (const n of of) learnt[n] = score(rows[n] ?? new Float64Array())
    return aucOf(
      of.map(n => learnt[n] ?? 0),
      of.map(n => same[n] ?? false),
    )
  })
  const everything = {
    feature: 'everything together',
    auc: ((halves[0] ?? 0) + (halves[1] ?? 0)) / 2,
    ...guess(learnt, same, random),
  }
  const by = (of: (found: Found) => number) => single.toSorted((x, y) => of(y) - of(x))[0] ?? everything
  return {
    pairs: together.length,
    chance,
    best: by(({ auc }) => Math.abs(auc - 0.5)),
    surest: by(({ right }) => right),
    together: everything,
  }
}

function guess(scores: number[], same: boolean[], random: Random): Pick<Found, 'right' | 'surest'> {
  const order = scores.map((score, at) => ({ score, at, tie: random.next() }))
  order.sort((x, y) => y.score - x.score || x.tie - y.tie)
  const share = (guesses: number) => order.slice(0, guesses).filter(({ at }) => same[at]).length / guesses
  const all = same.filter(Boolean).length
  return { right: share(all), surest: share(Math.ceil(all / 4)) }
}

function readTraces(dump: Dump) {
  const personas = personasOf(dump)
  const joins = indexValues(dump)
  const places = findPlaces(dump, joins)
  return { personas, joins, places, columns: traceColumns(joins, personas, places) }
}

const dayOfEach = (columns: Column[]) =>
  columns.find(({ name }) => name === 'own personas.created_day')?.values.map(([day]) => Number(day)) ?? []

const numbersOf = (values: Value[][]): number[][] | null =>
  values.flat().every(value => typeof value === 'number') ? (values as number[][]) : null

const gap = (own: number[] = [], theirs: number[] = []) =>
  Math.min(Number.MAX_SAFE_INTEGER, ...own.flatMap(x => theirs.map(y => Math.abs(x - y))))

function ranks(values: number[][]): number[][] {
  const every = [...new Set(values.flat())].sort((x, y) => x - y)
  const rank = new Map(every.map((value, at) => [value, at / Math.max(1, every.length - 1)]))
  return values.map(own => own.map(value => rank.get(value) ?? 0))
}
