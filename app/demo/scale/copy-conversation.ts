import { DAY, firstNumberOf } from '../../../db/clock'
import { HALF } from '../../../db/events'
import { personaName } from '../../accounts/personas'
import type { Random } from '../random'
import { type Lived, type Row, type TableName, tableNames } from './lived-conversations'
import { wordVariation } from './vary-words'

export type Copies = Record<TableName, Row[]>

type Copying = {
  /** Ids begin with it. */
  prefix: string
  /** By which the copy is older. */
  days: number
  random: Random
  groupOf: (group: string) => string
}

/** Random numbers of a day that staff's events begin at; those of one conversation follow each other. */
const HOUR_OF_NUMBERS = 2 ** 31

const SECRET = ['ownerTag', 'onceHash', 'codeHash', 'reporterTag', 'tag']
const WORDS = ['title', 'body']

/** The same conversation of other people, `days` earlier, with ids and tags of its own. */
export function copyConversation(
  into: Copies,
  lived: Lived,
  { prefix, days, random, groupOf }: Copying,
): void {
  const ids = new Map(lived.ids.map(id => [id, prefix + random.id().slice(prefix.length)]))
  const vary = wordVariation(random)
  const hex = () =>
    prefix +
    Array.from({ length: 4 }, () => hexOf(random))
      .join('')
      .slice(prefix.length)
  const staffFrom = random.below(HOUR_OF_NUMBERS / 2)

  const copyOf = (key: string, value: unknown): unknown => {
    if (value === null) return null
    if (SECRET.includes(key)) return hex()
    if (key === 'noteSealed') return null
    // As `purgeSealed` leaves what is older than half a year.
    if (key === 'sealed') return ''
    if (typeof value === 'number') {
      if (/Day$|^day$/.test(key)) return value - days
      if (/Hour$|^hour$/.test(key)) return value - days * 24
      return /(At|Until)$/.test(key) ? value - days * DAY : value
    }
    if (typeof value !== 'string') return value
    if (key === 'groupId') return groupOf(value)
    return WORDS.includes(key) ? vary(value) : (ids.get(value) ?? value)
  }

  for (const name of tableNames)
    for (const row of lived.rows[name]) {
      const copy = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, copyOf(key, value)]))
      if (name === 'personas') copy.name = personaName(String(copy.id))
      if (name === 'posts') copy.searchKey = numberOnSameDay(Number(row.searchKey)) - firstNumberOf(days)
      if (name === 'events') copy.seq = eventNumber(row) - firstNumberOf(days)
      if (name === 'events') copy.detail = withIds(row.detail as Row)
      into[name].push(copy)
    }

  function withIds(detail: Row): Row {
    return Object.fromEntries(
      Object.entries(detail).map(([key, value]) => [key, ids.get(String(value)) ?? value]),
    )
  }

  function numberOnSameDay(number: number): number {
    return number - (number % firstNumberOf(1)) + Math.floor(random.share() * HALF * 2)
  }

  /** Among those of members at random; among those of staff by the hour, and in their order. */
  function eventNumber({ seq, hour }: Row): number {
    const within = Number(seq) % firstNumberOf(1)
    const start = Number(seq) - within
    if (within < HALF) return start + Math.floor(random.share() * HALF)
    return start + HALF + (Number(hour) % 24) * HOUR_OF_NUMBERS + staffFrom + (within - HALF)
  }
}

const hexOf = (random: Random) =>
  Math.floor(random.share() * 2 ** 32)
    .toString(16)
    .padStart(8, '0') +
  Math.floor(random.share() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')
