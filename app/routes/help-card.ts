import type { AppLoadContext } from '@remix-run/node'
import { listingCode } from '../../db/listings/code'
import type { HelpKind } from '../../db/schema'
import { languageOf } from '../../moderation/signals/language/language-of'
import { noticedWhileWriting } from '../../moderation/signals/while-writing'
import { helpPossible, LINES } from '../../moderation/triage-table'
import type { ShownHelp } from '../components/help-card'
import type { ShownHelpLine } from '../components/help-lines'
import { isInternational } from '../referrals/country'
import { emergencyFor } from '../referrals/emergency'
import { fillCard } from '../referrals/help-card'
import { SPOKEN_IN } from '../referrals/spoken-in'
import type { OpenHelpLine } from '../referrals/standing'
import { shownHelpLines } from './listed'
import { chosenCountry, countriesOf } from './places'

/** So many lines stand on a card without being unfolded: after sending, and while somebody writes. */
const MOST = 6
const MOST_AHEAD = 4

/** A line as pages show it. */
export const shownLine = (line: OpenHelpLine): ShownHelpLine => ({
  ...line,
  code: listingCode('help-line', line.id),
})

type Asked = { kinds: HelpKind[]; country: string | null }

/**
 * The help that was offered beside a text, or null for none.
 * @param text the post without its title, which may be in another language
 */
export async function helpCard(
  context: AppLoadContext,
  { text, ...asked }: Asked & { text: string },
): Promise<ShownHelp | null> {
  if (asked.kinds.length === 0) return null
  return cardFrom(await shownHelpLines(context), { ...asked, language: languageOf(text), most: MOST })
}

/** A card for every kind of help that a text may come to ask for while it is written: the device shows them. */
export async function helpAhead(context: AppLoadContext, request: Request): Promise<ShownHelp[]> {
  const country = await chosenCountry(context, request)
  const helpLines = await shownHelpLines(context)
  return helpPossible(noticedWhileWriting).map(kind =>
    cardFrom(helpLines, { kinds: [kind], country, language: null, most: MOST_AHEAD }),
  )
}

function cardFrom(
  helpLines: OpenHelpLine[],
  { kinds, country, language, most }: Asked & { language: string | null; most: number },
): ShownHelp {
  const speaking = language ? (SPOKEN_IN[language] ?? []) : []
  const { groups, anywhere, more } = fillCard({
    needs: kinds.map(kind => ({ kind, lines: LINES[kind] })),
    country,
    language,
    helpLines,
    most,
  })
  /** Where numbers of several countries stand together, each says whose it is. */
  const placed = (line: OpenHelpLine): ShownHelpLine =>
    country || isInternational(line)
      ? shownLine(line)
      : { ...shownLine(line), where: line.countries.filter(code => speaking.includes(code)) }
  return {
    groups: groups.map(group => ({ ...group, lines: group.lines.map(placed) })),
    anywhere: anywhere.map(placed),
    more: more.map(placed),
    emergency: emergencyFor(country, speaking),
    country,
    countries: countriesOf(helpLines),
    language,
  }
}
