import type { AppLoadContext } from '@remix-run/node'
import type { HelpKind, LineKind } from '../../db/schema'
import { languageOf } from '../../moderation/signals/language/language-of'
import { nextReader } from '../../moderation/staffing/who-is-there'
import { LINES } from '../../moderation/triage-table'
import type { HelpView } from '../ui/help-card'
import type { HelpLineView } from '../ui/help-lines'
import type { Words } from '../words'
import { emergencyFor, type HelpLine } from './help-line'
import { type OpenHelpLine, shownHelpLines, shownLine } from './listing-status'
import { chooseHelpLines } from './match'
import { chosenCountry, countriesOf } from './places'

const MOST = 6
const MOST_AHEAD = 4

type AskedBeside = { kinds: HelpKind[]; country: string | null; now: number }

/** @param text the post without its title, which may be in another language */
export async function helpCard(
  context: AppLoadContext,
  { text, ...asked }: Omit<AskedBeside, 'now'> & { text: string },
): Promise<HelpView | null> {
  if (asked.kinds.length === 0) return null
  const card = cardFrom(context.words, await shownHelpLines(context), {
    ...asked,
    language: languageOf(text),
    most: MOST,
    now: context.now,
  })
  return { ...card, nextReader: await nextReader(context.db.read, context.now) }
}

export async function helpAhead(context: AppLoadContext, request: Request): Promise<HelpView[]> {
  const country = await chosenCountry(context, request)
  const helpLines = await shownHelpLines(context)
  return (Object.keys(LINES) as HelpKind[]).map(kind =>
    cardFrom(context.words, helpLines, {
      kinds: [kind],
      country,
      language: null,
      most: MOST_AHEAD,
      now: context.now,
    }),
  )
}

function cardFrom(
  words: Words,
  helpLines: OpenHelpLine[],
  { kinds, country, language, most, now }: AskedBeside & { language: string | null; most: number },
): HelpView {
  const speaking = language ? (SPOKEN_IN[language] ?? []) : []
  const { groups, anywhere, more } = fillCard({
    needs: kinds.map(kind => ({ kind, lines: LINES[kind] })),
    country,
    language,
    helpLines,
    most,
  })
  const here = country ? [country] : speaking
  const placed = (line: OpenHelpLine): HelpLineView => ({
    ...shownLine(line, now),
    where: line.countries.filter(code => here.includes(code)),
  })
  return {
    groups: groups.map(group => ({
      ...group,
      need: LINES[group.kind][0] ?? 'any',
      lines: group.lines.map(placed),
    })),
    anywhere: anywhere.map(placed),
    more: more.map(placed),
    emergency: emergencyFor(country, speaking),
    country,
    countries: countriesOf(words, helpLines),
    language,
    nextReader: null,
  }
}

type Asked<Kind, Line> = {
  needs: { kind: Kind; lines: LineKind[] }[]
  country: string | null
  language: string | null
  helpLines: Line[]
  most: number
}

type Card<Kind, Line> = {
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

const SPOKEN_IN: Record<string, string[]> = {
  ar: ['EG', 'SA', 'MA', 'DZ', 'IQ', 'JO', 'LB', 'TN', 'AE'],
  de: ['DE', 'AT', 'CH', 'LU', 'LI'],
  es: [
    'ES',
    'MX',
    'CO',
    'AR',
    'CL',
    'PE',
    'EC',
    'UY',
    'CR',
    'VE',
    'GT',
    'BO',
    'DO',
    'PY',
    'SV',
    'HN',
    'NI',
    'PA',
  ],
  fr: ['FR', 'BE', 'CH', 'CA', 'LU', 'MC'],
  hi: ['IN'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE', 'SR'],
  pl: ['PL'],
  pt: ['BR', 'PT', 'AO', 'MZ'],
  ru: ['RU', 'KZ', 'BY'],
  tr: ['TR', 'CY'],
  uk: ['UA'],
}
