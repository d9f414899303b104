import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { type Listed, readDirectories, readHelpLines } from '../../db/directories'
import { listingCode } from '../../db/listings/code'
import { readDeadLinks } from '../../db/listings/listing-links'
import type { ListingKind } from '../../db/schema'
import type { HelpLineView } from '../ui/help-lines'
import { isInternational } from './country'
import type { Directory } from './directory'
import type { HelpLine } from './help-line'
import { isOpenAt } from './opening-hours'

const DAYS_UNTIL_OLD = 180
const DAYS_UNTIL_LEFT = 365

export type ListingStatus = 'fresh' | 'old' | 'left' | 'dead' | 'withdrawn'

type Kept = Pick<Listed<unknown>, 'withdrawnDay' | 'checkedDay'>

function statusOf({ withdrawnDay, checkedDay }: Kept, isDead: boolean, today: number): ListingStatus {
  if (withdrawnDay !== null) return 'withdrawn'
  if (isDead) return 'dead'
  const age = today - checkedDay
  if (age >= DAYS_UNTIL_LEFT) return 'left'
  return age >= DAYS_UNTIL_OLD ? 'old' : 'fresh'
}

type Shown = { checkedDay: number; checkedBy: 'person' | 'link'; isOld: boolean }
type OpenDirectory = Directory & Shown
export type OpenHelpLine = HelpLine & Shown

export function openDirectories(
  rows: Listed<Directory>[],
  dead: (id: string, url: string) => boolean,
  today: number,
): OpenDirectory[] {
  return rows.flatMap(row => {
    const status = directoryStatus(row, dead, today)
    return status === 'fresh' || status === 'old' ? [shown(row, row.entry, status)] : []
  })
}

export const directoryStatus = (
  row: Listed<Directory>,
  dead: (id: string, url: string) => boolean,
  today: number,
): ListingStatus => statusOf(row, row.entry.url !== null && dead(row.id, row.entry.url), today)

/**
 * A dead web address is dropped, but a number beside it stays. Worldwide lists don't expire, so that someone in need
 * always sees something.
 */
export function openHelpLines(
  rows: Listed<HelpLine>[],
  dead: (id: string, url: string) => boolean,
  today: number,
): OpenHelpLine[] {
  return rows.flatMap(row => {
    const status = helpLineStatus(row, dead, today)
    if (status !== 'fresh' && status !== 'old') return []
    const contacts = row.entry.contacts.filter(({ href }) => !dead(row.id, href))
    return [shown(row, { ...row.entry, contacts }, status)]
  })
}

export function helpLineStatus(
  row: Listed<HelpLine>,
  dead: (id: string, url: string) => boolean,
  today: number,
): ListingStatus {
  const { entry } = row
  const isDead = entry.contacts.every(({ href }) => dead(row.id, href))
  const status = statusOf(row, isDead, today)
  return status === 'left' && entry.kind === 'any' && isInternational(entry) ? 'old' : status
}

const shown = <Entry extends object>(row: Listed<unknown>, entry: Entry, status: ListingStatus) => ({
  ...entry,
  state: row.state,
  checkedDay: row.checkedDay,
  checkedBy: row.checkedBy,
  isOld: status === 'old',
})

type Asked = Pick<AppLoadContext, 'db' | 'now'>

export async function shownDirectories({ db, now }: Asked) {
  const [rows, dead] = await Promise.all([readDirectories<Directory>(db.read), deadLinks(db)])
  return openDirectories(rows, dead('directory'), dayOf(now))
}

export const shownHelpLines = async ({ db, now }: Asked): Promise<OpenHelpLine[]> =>
  openOn(await rememberHelpLines(db), now)

type Remembered = { rows: Listed<HelpLine>[]; dead: (id: string, url: string) => boolean }

const lastRead = new WeakMap<Db, Remembered>()

/** Keeps what was read, for when the database is away. */
export async function rememberHelpLines(db: Db): Promise<Remembered> {
  const [rows, dead] = await Promise.all([readHelpLines<HelpLine>(db.read), deadLinks(db)])
  const read = { rows, dead: dead('help-line') }
  lastRead.set(db, read)
  return read
}

/** As they were last read, without the database. */
export function rememberedHelpLines({ db, now }: Asked): OpenHelpLine[] {
  const read = lastRead.get(db)
  return read ? openOn(read, now) : []
}

const openOn = ({ rows, dead }: Remembered, now: number) => openHelpLines(rows, dead, dayOf(now))

export const shownLine = (line: OpenHelpLine, now: number): HelpLineView => ({
  ...line,
  code: listingCode('help-line', line.id),
  open: isOpenAt(line, now),
})

export async function deadLinks(db: Asked['db']) {
  const keyOf = (kind: ListingKind, id: string, url: string) => `${kind} ${id} ${url}`
  const dead = new Set(
    (await readDeadLinks(db.read)).map(({ kind, listingId, url }) => keyOf(kind, listingId, url)),
  )
  return (kind: ListingKind) => (id: string, url: string) => dead.has(keyOf(kind, id, url))
}
