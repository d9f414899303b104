import type { HelpLine, HelpLineKind } from './help-line'
import { isVerified } from './listing'
import { chooseHelpLines } from './match'

export const HELP_GROUPS: HelpLineKind[] = [
  'crisis',
  'domestic-abuse',
  'sexual-assault',
  'young',
  'lgbtq',
  'child-protection',
  'own-behaviour',
  'own-thoughts',
  'victims-of-crime',
]

/** A line already above isn't repeated, unless only an unverified line would be left. */
export function helpGroups<Line extends HelpLine>(
  helpLines: Line[],
  country: string | null,
): { kind: HelpLineKind; lines: Line[] }[] {
  const shown = new Set<string>()
  return HELP_GROUPS.map(kind => {
    const chosen = chooseHelpLines({ kind, country, helpLines })
    const fresh = chosen.filter(line => !shown.has(line.id))
    const lines = fresh.length === 0 || fresh.some(isVerified) ? fresh : chosen
    for (const line of lines) shown.add(line.id)
    return { kind, lines }
  }).filter(group => group.lines.length > 0)
}
