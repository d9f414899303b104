import type { LineKind } from '../../db/schema'
import type { HelpLine } from './help-line'
import { chooseHelpLines } from './match'
import { SPOKEN_IN } from './spoken-in'

type Asked<Kind, Line> = {
  needs: { kind: Kind; lines: LineKind[] }[]
  country: string | null
  language: string | null
  helpLines: Line[]
  most: number
}

export type Card<Kind, Line> = {
  groups: { kind: Kind; lines: Line[]; above: boolean }[]
  anywhere: Line[]
  more: Line[]
}

export function fillCard<Kind, Line extends HelpLine>({
  needs,
  most,
  ...asked
}: Asked<Kind, Line>): Card<Kind, Line> {
  const found = needs.map(({ kind, lines }) => ({
    kind,
    lines: [...new Set(lines.flatMap(need => linesFor(need, asked)))],
  }))
  const anywhere = [...new Set(found.flatMap(({ lines }) => lines.filter(leadsOn)))]
  const placed = new Set<Line>()
  const fresh = found.map(({ kind, lines }) => {
    const own = lines.filter(line => !leadsOn(line))
    const left = own.filter(line => !placed.has(line))
    for (const line of left) placed.add(line)
    return { kind, lines: left, above: own.length > 0 && left.length === 0 }
  })
  const room = roomFor(
    fresh.map(({ lines }) => lines.length),
    most - anywhere.length,
  )
  return {
    groups: fresh.map((group, n) => ({ ...group, lines: group.lines.slice(0, room[n]) })),
    anywhere,
    more: fresh.flatMap(({ lines }, n) => lines.slice(room[n])),
  }
}

const leadsOn = ({ kind }: HelpLine) => kind === 'any'

function roomFor(wanted: number[], most: number): number[] {
  const given = wanted.map(() => 0)
  for (let left = most; left > 0; ) {
    const hungry = wanted.flatMap((n, at) => (n > (given[at] ?? 0) ? [at] : []))
    if (hungry.length === 0) break
    for (const at of hungry.slice(0, left)) given[at] = (given[at] ?? 0) + 1
    left -= hungry.length
  }
  return given
}

function linesFor<Line extends HelpLine>(
  kind: LineKind,
  { country, language, helpLines }: Pick<Asked<unknown, Line>, 'country' | 'language' | 'helpLines'>,
): Line[] {
  if (!language) return chooseHelpLines({ kind, country, helpLines })
  const places = country ? [country] : (SPOKEN_IN[language] ?? [])
  const byPlace = places.map(place => chooseHelpLines({ kind, country: place, helpLines }))
  const lines = inTurns(byPlace.length > 0 ? byPlace : [chooseHelpLines({ kind, country, helpLines })])
  // In a country with several languages, lines in this one come first; elsewhere only these are shown.
  const speaks = (line: Line) => line.languages?.includes(language) ?? false
  const perhaps = lines.filter(line => !speaks(line) && (country || !line.languages))
  return [...lines.filter(speaks), ...perhaps]
}

function inTurns<Line>(lists: Line[][]): Line[] {
  const longest = Math.max(0, ...lists.map(list => list.length))
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap(list => list.slice(turn, turn + 1)),
  )
  return [...new Set(turns.flat())]
}
