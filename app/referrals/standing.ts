import type { Listed } from '../../db/directories'
import { isInternational } from './country'
import type { Directory } from './directory'
import type { HelpLine } from './help-line'

/** Days since somebody looked or the link answered, from which on the card says so; and from which on there is no card. */
export const DAYS_UNTIL_OLD = 180
export const DAYS_UNTIL_LEFT = 365

/** Whether an entry may be shown: as it is, with its age said, or not at all and why. */
export type Standing = 'fresh' | 'old' | 'left' | 'dead' | 'withdrawn'

type Kept = Pick<Listed<unknown>, 'withdrawnDay' | 'checkedDay'>

/**
 * @param isDead nothing of it can be reached
 * @param today the day since 1970
 */
export function standingOf({ withdrawnDay, checkedDay }: Kept, isDead: boolean, today: number): Standing {
  if (withdrawnDay !== null) return 'withdrawn'
  if (isDead) return 'dead'
  const age = today - checkedDay
  if (age >= DAYS_UNTIL_LEFT) return 'left'
  return age >= DAYS_UNTIL_OLD ? 'old' : 'fresh'
}

type Shown = { checkedDay: number; checkedBy: 'person' | 'link'; isOld: boolean }
export type OpenDirectory = Directory & Shown
export type OpenHelpLine = HelpLine & Shown

/** The directories that may stand on a card. `dead` says of an address whether it leads nowhere. */
export function openDirectories(
  rows: Listed<Directory>[],
  dead: (id: string, url: string) => boolean,
  today: number,
): OpenDirectory[] {
  return rows.flatMap(row => {
    const standing = directoryStanding(row, dead, today)
    return standing === 'fresh' || standing === 'old' ? [shown(row, row.entry, standing)] : []
  })
}

export const directoryStanding = (
  row: Listed<Directory>,
  dead: (id: string, url: string) => boolean,
  today: number,
): Standing => standingOf(row, row.entry.url !== null && dead(row.id, row.entry.url), today)

/**
 * The help lines that may be shown. A web address that leads nowhere leaves alone; a number beside it stays. The lists
 * that lead on to every country do not leave by age: somebody in need is never shown nothing.
 */
export function openHelpLines(
  rows: Listed<HelpLine>[],
  dead: (id: string, url: string) => boolean,
  today: number,
): OpenHelpLine[] {
  return rows.flatMap(row => {
    const standing = helpLineStanding(row, dead, today)
    if (standing !== 'fresh' && standing !== 'old') return []
    const contacts = row.entry.contacts.filter(({ href }) => !dead(row.id, href))
    return [shown(row, { ...row.entry, contacts }, standing)]
  })
}

export function helpLineStanding(
  row: Listed<HelpLine>,
  dead: (id: string, url: string) => boolean,
  today: number,
): Standing {
  const { entry } = row
  const isDead = entry.contacts.every(({ href }) => dead(row.id, href))
  const standing = standingOf(row, isDead, today)
  return standing === 'left' && entry.kind === 'any' && isInternational(entry) ? 'old' : standing
}

const shown = <Entry extends object>(row: Listed<unknown>, entry: Entry, standing: Standing) => ({
  ...entry,
  state: row.state,
  checkedDay: row.checkedDay,
  checkedBy: row.checkedBy,
  isOld: standing === 'old',
})
