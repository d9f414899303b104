import type { Concern } from './concern'
import { isInternational, isLocal, NAMED_FIRST } from './country'
import type { Directory } from './directory'
import type { HelpLine, HelpLineKind } from './help-line'
import { helpFor, helpTable, isCoupleWork, isForADoctorFirst } from './help-table'
import { isVerified, type KindOfHelp } from './listing'

type Match = {
  directory: Directory & { url: string }
  why: { concern: Concern; kind: KindOfHelp }
  local: boolean
  /** False where nothing fits the country, and this is the closest thing: a society without a search, or reading. */
  near: boolean
  doctorFirst: boolean
}

export type Noticed = {
  /** After signs of fear or control: never suggest couples work. */
  excludeCouple?: boolean
  /** Only help lines are shown, and no directory at all. */
  alone?: 'crisis' | 'violence' | 'young'
}

type Wish = { concern: Concern; kind: KindOfHelp }
type Open = Match['directory']
type Picked = Pick<Match, 'directory' | 'why'>

/**
 * Verified directories only: those of the country first, then one of each kind of help before any second, then by
 * name. The same input gives the same cards, and nobody can pay for a place. Without a country (null), countries take
 * turns. If there are none, the closest things come instead (`near: false`).
 * @param most how many at most; the table's number if not given
 */
export function matchDirectories({
  concerns,
  country,
  directories,
  notices = {},
  most = helpTable()['most-beside-a-conversation'],
}: {
  concerns: Concern[]
  country: string | null
  directories: Directory[]
  notices?: Noticed
  most?: number
}): Match[] {
  if (notices.alone) return []
  const wishes = wishesFor(concerns).filter(({ kind }) => !notices.excludeCouple || !isCoupleWork(kind))
  const open = openOnes(directories).filter(
    ({ kinds }) => !notices.excludeCouple || !kinds.some(isCoupleWork),
  )
  const doctorFirst = concerns.some(isForADoctorFirst)
  const matchOf = (near: boolean) => (picked: Picked) => ({
    ...picked,
    local: isLocal(picked.directory, country),
    near,
    doctorFirst,
  })
  const finders = open.filter(one => one.finder !== false && !isForReading(one))
  const here =
    country === null
      ? pickByCountry(wishes, finders, most)
      : pickInTurns(
          wishes,
          finders.filter(one => isLocal(one, country)),
        )
  const anywhere = pickInTurns(wishes, finders.filter(isInternational))
  const ranked = [...here, ...anywhere].map(matchOf(true))
  const places = country === null ? ranked.slice(0, most) : choose(ranked, most)
  const others = open
    .filter(one => !finders.includes(one) && (isLocal(one, country) || isInternational(one)))
    .sort((a, b) => Number(isLocal(b, country)) - Number(isLocal(a, country)))
  const toRead = pickInTurns(wishes, others.filter(isForReading))
  if (places.length > 0) return [...places, ...toRead.map(matchOf(true))].slice(0, most)
  const bodies = pickInTurns(
    wishes,
    others.filter(one => !isForReading(one)),
  )
  return [...bodies, ...toRead].map(matchOf(false)).slice(0, most)
}

export function unconfirmedBodies<Entry extends Directory>({
  concerns,
  country,
  directories,
}: {
  concerns: Concern[]
  country: string | null
  directories: Entry[]
}): Entry[] {
  const wanted = new Set(concerns.flatMap(concern => helpFor(concern).slice(0, 2)))
  return directories
    .filter(one => one.url === null && (isLocal(one, country) || isInternational(one)))
    .filter(({ kinds }) => kinds.some(kind => wanted.has(kind)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

const isForReading = ({ kinds }: Directory) => kinds.every(kind => kind === 'medical-answers')

const hasAddress = (one: Directory): one is Open => one.url !== null

const openOnes = (directories: Directory[]): Open[] =>
  directories
    .filter(hasAddress)
    .filter(isVerified)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'))

/** Every concern's best kind of help first, then every concern's second, so that none crowds out another. */
function wishesFor(concerns: Concern[]): Wish[] {
  const unique = [...new Set(concerns)]
  const longest = Math.max(0, ...unique.map(concern => helpFor(concern).length))
  return Array.from({ length: longest }, (_, nth) => nth).flatMap(nth =>
    unique.flatMap(concern => {
      const kind = helpFor(concern)[nth]
      return kind ? [{ concern, kind }] : []
    }),
  )
}

function pickInTurns(wishes: Wish[], open: Open[]): Picked[] {
  const picked: Picked[] = []
  let before = -1
  while (picked.length > before) {
    before = picked.length
    for (const why of wishes) {
      const next = open.find(
        one => one.kinds.includes(why.kind) && !picked.some(({ directory }) => directory === one),
      )
      if (next) picked.push({ directory: next, why })
    }
  }
  return picked
}

function pickByCountry(wishes: Wish[], open: Open[], most: number): Picked[] {
  const concerns = new Set(wishes.map(({ concern }) => concern)).size
  const share = Math.ceil(most / Math.max(1, concerns))
  const named = open.filter(one => !isInternational(one)).flatMap(({ countries }) => countries)
  const picked: Picked[] = []
  for (const why of wishes) {
    for (const country of new Set([...NAMED_FIRST, ...named.sort()])) {
      const ofKind = open.filter(one => isLocal(one, country) && one.kinds.includes(why.kind))
      const has = ofKind.some(one => picked.some(({ directory }) => directory === one))
      const sofar = picked.filter(each => each.why.concern === why.concern).length
      if (ofKind[0] && !has && sofar < share) picked.push({ directory: ofKind[0], why })
    }
  }
  return picked
}

const isLowCost = ({ directory: { cost } }: Match) => cost === 'free' || cost === 'low' || cost === 'mixed'
const isOnline = ({ directory: { online } }: Match) => online === true

/**
 * Replaces the last ones with one that is free or low-cost and one that is online, where the table asks for that, as
 * long as every concern keeps a place (for online, every kind of help too).
 */
function choose(ranked: Match[], most: number): Match[] {
  const table = helpTable()
  const wanted = [...(table['one-low-cost'] ? [isLowCost] : []), ...(table['one-online'] ? [isOnline] : [])]
  let chosen = ranked.slice(0, most)
  for (const [nth, fits] of wanted.entries()) {
    const other = ranked.find(fits)
    if (!other || chosen.some(fits)) continue
    const kept = wanted.slice(0, nth)
    const leaving = chosen.findLast(
      (one, place) =>
        place > 0 &&
        !kept.some(keeps => keeps(one)) &&
        [...chosen, other].some(each => each !== one && each.why.concern === one.why.concern) &&
        (fits === isLowCost || chosen.some(each => each !== one && each.why.kind === one.why.kind)),
    )
    if (leaving) chosen = ranked.filter(one => one === other || (one !== leaving && chosen.includes(one)))
  }
  return chosen
}

/** Where a country has no line of these kinds, someone to talk to at once is better than nothing. */
const CRISIS_LINES_HELP_TOO: ReadonlySet<HelpLineKind> = new Set<HelpLineKind>([
  'domestic-abuse',
  'sexual-assault',
  'young',
  'lgbtq',
  'own-behaviour',
  'victims-of-crime',
])

/**
 * Verified ones first. If the country has none of the kind, its crisis lines stand in; worldwide lists come last. An
 * unverified line is never the only one.
 */
export function chooseHelpLines<Line extends HelpLine>({
  kind,
  country,
  helpLines,
}: {
  kind: HelpLineKind
  country: string | null
  helpLines: Line[]
}): Line[] {
  const local = helpLines.filter(line => isLocal(line, country))
  const asked = local.filter(line => isFor(line, kind))
  const standIns =
    CRISIS_LINES_HELP_TOO.has(kind) && !asked.some(isVerified)
      ? local.filter(line => isFor(line, 'crisis') && !asked.includes(line))
      : []
  const anywhere = helpLines.filter(isInternational)
  const chosen = [
    ...verifiedFirst([...asked, ...standIns]),
    ...verifiedFirst(anywhere.filter(line => line.kind !== 'any' && isFor(line, kind))),
    ...verifiedFirst(anywhere.filter(line => line.kind === 'any')),
  ]
  return chosen.some(isVerified) ? chosen : []
}

function isFor(line: HelpLine, kind: HelpLineKind): boolean {
  return line.kind === kind || (line.alsoFor ?? []).includes(kind)
}

function verifiedFirst<Line extends HelpLine>(lines: Line[]): Line[] {
  return [...lines.filter(isVerified), ...lines.filter(line => !isVerified(line))]
}
