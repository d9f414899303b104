import { detectSignals } from '..'
import type { Signal } from '../signal'
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
 */
export function findDetails(text: string, year: number, signals: Signal[] = detectSignals(text)): Detail[] {
  const plain = text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f\u2010\u2011]/g, odd => (/[\u2010\u2011]/.test(odd) ? '-' : ' '))
  const found: Detail[] = []
  for (const detail of [...toldBySignals(signals), ...finders.flatMap(finder => finder(plain, year))])
    if (
      detail.end > detail.start &&
      !found.some(other => detail.start < other.end && other.start < detail.end)
    )
      found.push(detail)
  const telling = found.some(({ minor }) => !minor) || new Set(found.map(({ kind }) => kind)).size > 1
  if (!telling) return []
  return found
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map(detail => ({ ...detail, broader: asBegun(plain, detail) }))
}

/** With a capital where a sentence begins. */
const asBegun = (text: string, { start, broader }: Detail) =>
  /(?:^|[.!?]["')]? |\n[-*>\s]*)$/.test(text.slice(Math.max(0, start - 8), start))
    ? broader.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    : broader
