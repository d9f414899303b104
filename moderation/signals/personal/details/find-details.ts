import type { Signal } from '../../signal'
import { findAges } from './ages'
import { findDates } from './dates'
import type { Detail, Finder } from './detail'
import { findEmployers } from './employers'
import { findFamily } from './family'
import { findHealth } from './health'
import { findJobs } from './jobs'
import { findNames } from './names'
import { findPlaces } from './places'
import { findRare } from './rare'
import { toldBySignals } from './told-by-signals'

/** Where two passages overlap, the one that stands first here is offered. */
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

/** More than a person would read through. */
const MOST = 40

/**
 * The passages of a text by which somebody could be recognised, in its order, none overlapping, each with a broader
 * wording. What many people share (an illness, years together) counts only beside something else.
 * @param year that it is written in
 * @param signals of this text: streets and numbers are found by detectors
 */
export function findDetails(text: string, year: number, signals: Signal[]): Detail[] {
  const found = findAllDetails(text, year, signals)
  const telling = found.some(({ minor }) => !minor) || new Set(found.map(({ kind }) => kind)).size > 1
  return telling ? found.slice(0, MOST) : []
}

/** The same with what many people share, for it may stand beside something that was told elsewhere. */
export function findAllDetails(text: string, year: number, signals: Signal[] = []): Detail[] {
  const plain = text.replace(APOSTROPHES, "'").replace(SPACES, ' ').replace(HYPHENS, '-')
  const found: Detail[] = []
  const free = ({ start, end }: Detail) =>
    end > start && !found.some(other => start < other.end && other.start < end)
  const told = toldBySignals(signals)
  // A name is better said as "my husband" than as "somebody", but a street is a street whatever it is called.
  const names = told.filter(({ kind }) => kind === 'name')
  const others = told.filter(({ kind }) => kind !== 'name')
  for (const detail of [...others, ...finders.flatMap(finder => finder(plain, year)), ...names])
    if (free(detail)) found.push(detail)
  return found
    .sort((a, b) => a.start - b.start)
    .map(detail => ({ ...detail, broader: asBegun(plain, detail) }))
}

/** Each is one UTF-16 unit, as is what it becomes: offsets stay. */
const APOSTROPHES = /[\u2018\u2019\u02bc]/g
const SPACES = /[\u00a0\u202f]/g
const HYPHENS = /[\u2010\u2011]/g

/** With a capital where a sentence begins. */
const asBegun = (text: string, { start, broader }: Detail) =>
  /(?:^|[.!?]["')]? |\n[-*>\s]*)$/.test(text.slice(Math.max(0, start - 8), start))
    ? broader.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    : broader
