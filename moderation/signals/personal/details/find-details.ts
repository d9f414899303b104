import type { Signal } from '../../signal'
import { findAges } from './ages'
import { findDates } from './dates'
import type { Detail, Finder } from './detail'
import { findEmployers } from './employers'
import { findFamily } from './family'
import { findHealth } from './health'
import { findNames } from './names'
import { findJobs } from './occupations'
import { findPlaces } from './place-names'
import { findRare } from './rare'
import { toldBySignals } from './told-by-signals'

/** Where two overlap, the finder listed first wins. */
const finders: Finder[] = [
  findRare,
  findNames,
  findEmployers,
  findJobs,
  findFamily,
  findAges,
  findDates,
  findPlaces,
  findHealth,
]

const MOST = 40

/**
 * In the order of the text, none overlapping. What many people share (an illness, years together) only counts beside
 * something else.
 * @param year it's written in
 * @param signals of this text: detectors find streets and numbers
 */
export function findDetails(text: string, year: number, signals: Signal[]): Detail[] {
  const found = findAllDetails(text, year, signals)
  const telling = found.some(({ minor }) => !minor) || new Set(found.map(({ kind }) => kind)).size > 1
  return telling ? found.slice(0, MOST) : []
}

/** Also what many people share, as it may be put together with another text. */
export function findAllDetails(text: string, year: number, signals: Signal[] = []): Detail[] {
  const plain = text.replace(APOSTROPHES, "'").replace(SPACES, ' ').replace(HYPHENS, '-')
  const found: Detail[] = []
  const free = ({ start, end }: Detail) =>
    end > start && !found.some(other => start < other.end && other.start < end)
  const told = toldBySignals(signals)
  // "my husband" is better than "someone" for a name, but a street stays a street.
  const names = told.filter(({ kind }) => kind === 'name')
  const others = told.filter(({ kind }) => kind !== 'name')
  for (const detail of [...others, ...finders.flatMap(finder => finder(plain, year)), ...names])
    if (free(detail)) found.push(detail)
  return found
    .sort((a, b) => a.start - b.start)
    .map(detail => ({ ...detail, broader: asBegun(plain, detail) }))
}

/** One UTF-16 unit each, as is the replacement, so offsets stay. */
const APOSTROPHES = /[\u2018\u2019\u02bc]/g
const SPACES = /[\u00a0\u202f]/g
const HYPHENS = /[\u2010\u2011]/g

const asBegun = (text: string, { start, broader }: Detail) =>
  /(?:^|[.!?]["')]? |\n[-*>\s]*)$/.test(text.slice(Math.max(0, start - 8), start))
    ? broader.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    : broader
