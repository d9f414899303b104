import type { AppLoadContext } from '@remix-run/node'
import { listingCode } from '../../db/listings/code'
import type { HelpKind } from '../../db/schema'
import { readPreferences } from '../accounts/preferences'
import type { ShownReferrals } from '../components/referral-card'
import { sessionOf } from '../context'
import { readConcerns } from '../forum/thread-concerns'
import type { Concern } from '../referrals/concern'
import { COUNTRIES, isInternational } from '../referrals/country'
import type { HelpLineKind } from '../referrals/help-line'
import { isForADoctorFirst } from '../referrals/kinds-of-help'
import { chooseHelpLines, matchDirectories } from '../referrals/match'
import { shownDirectories, shownHelpLines } from './listed'

/** The country somebody chose: in the address for a guest, sealed on the account for a member. Never inferred. */
export async function chosenCountry(context: AppLoadContext, request: Request): Promise<string | null> {
  const asked = new URL(request.url).searchParams.get('country')
  if (asked !== null) return COUNTRIES.has(asked) ? asked : null
  const session = sessionOf(context.viewer)
  return session ? (await readPreferences(context.db, session)).country : null
}

const lineFor: Record<HelpKind, HelpLineKind> = {
  crisis: 'crisis',
  violence: 'domestic-abuse',
  young: 'young',
}

/** Help lines for what was noticed, and every country that has one of its own. */
export async function linesFor(context: AppLoadContext, kinds: HelpKind[], country: string | null) {
  const helpLines = await shownHelpLines(context)
  const shown = kinds.map(kind => ({
    kind,
    lines: chooseHelpLines({ kind: lineFor[kind], country, helpLines }).map(withCode),
  }))
  return { help: shown, countries: countriesOf(helpLines) }
}

/** With the name that the line has in addresses. */
export const withCode = <Line extends { id: string }>(line: Line) => ({
  ...line,
  code: listingCode('help-line', line.id),
})

export const countriesOf = (entries: { countries: string[] }[]) =>
  [...new Set(entries.filter(entry => !isInternational(entry)).flatMap(entry => entry.countries))].sort()

/** Referrals that fit a conversation, or null where none belong: hidden, unwanted, or help lines stand alone. */
export async function referralsFor(
  context: AppLoadContext,
  {
    threadId,
    text,
    country,
    isAuthor,
  }: { threadId: string; text: string; country: string | null; isAuthor: boolean },
): Promise<ShownReferrals | null> {
  const { concerns, hidden, offered } = await readConcerns(context.db.read, threadId)
  if (hidden || concerns.length === 0 || offered.length > 0) return null
  const session = sessionOf(context.viewer)
  if (session && (await readPreferences(context.db, session)).noReferrals) return null

  const directories = await shownDirectories(context)
  const ages = new Map(directories.map(({ id, checkedDay, isOld }) => [id, { checkedDay, isOld }]))
  const matches = matchDirectories({
    concerns: concerns.map(found => found.concern as Concern),
    country,
    directories,
  })
  const doctorFirst = concerns.some(found => isForADoctorFirst(found.concern as Concern))
  if (matches.length === 0 && !doctorFirst) return null

  const themes = concerns.filter(
    found =>
      matches.some(match => match.why.concern === found.concern) ||
      isForADoctorFirst(found.concern as Concern),
  )
  return {
    country,
    countries: countriesOf(directories),
    doctorFirst,
    themes: themes.map(({ concern, because }) => ({
      concern,
      // The passages are the author's own words: nobody else is shown why.
      passages: isAuthor
        ? [...new Set(because.map(([start, end]) => text.slice(start, end)))].slice(0, 3)
        : [],
    })),
    places: matches.map(({ directory, why }) => ({
      ...(ages.get(directory.id) ?? { checkedDay: 0, isOld: true }),
      id: directory.id,
      code: listingCode('directory', directory.id),
      name: directory.name,
      about: directory.about,
      note: directory.note ?? null,
      url: directory.url,
      cost: directory.cost,
      online: directory.online,
      concern: why.concern,
    })),
  }
}
