import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../db/clock'
import { readDirectories, readHelpLines } from '../../db/directories'
import { listingCode } from '../../db/listings/code'
import { readDeadLinks } from '../../db/listings/links'
import type { ListingKind } from '../../db/schema'
import type { HelpLineView } from '../ui/help-lines'
import type { Directory } from './directory'
import type { HelpLine } from './help-line'
import { type OpenHelpLine, openDirectories, openHelpLines } from './listing-status'
import { isOpenAt } from './opening-hours'

type Asked = Pick<AppLoadContext, 'db' | 'now'>

export async function shownDirectories({ db, now }: Asked) {
  const [rows, dead] = await Promise.all([readDirectories<Directory>(db.read), deadLinks(db)])
  return openDirectories(rows, dead('directory'), dayOf(now))
}

export async function shownHelpLines({ db, now }: Asked) {
  const [rows, dead] = await Promise.all([readHelpLines<HelpLine>(db.read), deadLinks(db)])
  return openHelpLines(rows, dead('help-line'), dayOf(now))
}

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
