import type { AppLoadContext } from '@remix-run/node'
import type { HelpKind } from '../../db/schema'
import { languageOf } from '../../moderation/signals/language/language-of'
import { LINES } from '../../moderation/triage-table'
import type { HelpView } from '../ui/help-card'
import type { HelpLineView } from '../ui/help-lines'
import type { Words } from '../words'
import { emergencyFor } from './emergency'
import { fillCard } from './help-card'
import type { OpenHelpLine } from './listing-status'
import { chosenCountry, countriesOf } from './places'
import { shownHelpLines, shownLine } from './shown-listings'
import { SPOKEN_IN } from './spoken-in'

const MOST = 6
const MOST_AHEAD = 4

type Asked = { kinds: HelpKind[]; country: string | null; now: number }

/** @param text the post without its title, which may be in another language */
export async function helpCard(
  context: AppLoadContext,
  { text, ...asked }: Omit<Asked, 'now'> & { text: string },
): Promise<HelpView | null> {
  if (asked.kinds.length === 0) return null
  return cardFrom(context.words, await shownHelpLines(context), {
    ...asked,
    language: languageOf(text),
    most: MOST,
    now: context.now,
  })
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
  { kinds, country, language, most, now }: Asked & { language: string | null; most: number },
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
  }
}
