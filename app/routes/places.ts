import type { AppLoadContext } from '@remix-run/node'
import { readDirectories, readHelpLines } from '../../db/directories'
import type { HelpKind } from '../../db/schema'
import { readPreferences } from '../accounts/preferences'
import type { ShownReferrals } from '../components/referral-card'
import { sessionOf } from '../context'
import { readConcerns } from '../forum/thread-concerns'
import type { Concern } from '../referrals/concern'
import { COUNTRIES, isInternational } from '../referrals/country'
import type { Directory } from '../referrals/directory'
import type { HelpLine, HelpLineKind } from '../referrals/help-line'
import { isForADoctorFirst } from '../referrals/help-table'
import { chooseHelpLines, matchDirectories } from '../referrals/match'

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
  const helpLines = await allHelpLines(context)
  const shown = kinds.map(kind => ({
    kind,
    lines: chooseHelpLines({ kind: lineFor[kind], country, helpLines }),
  }))
  return { help: shown, countries: countriesOf(helpLines) }
}

export async function allHelpLines({ db }: AppLoadContext) {
  const rows = await readHelpLines<HelpLine>(db.read)
  return rows.map(row => ({ ...row.entry, state: row.state, checkedDay: row.checkedDay }))
}

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

  const rows = await readDirectories<Directory>(context.db.read)
  const directories = rows.map(row => ({ ...row.entry, state: row.state }))
  const checked = new Map(rows.map(row => [row.id, row.checkedDay]))
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
    places: matches.map(({ directory: { id, name, about, note, url, cost, online }, why }) => ({
      id,
      name,
      about,
      note: note ?? null,
      url,
      cost,
      online,
      concern: why.concern,
      checkedDay: checked.get(id) ?? 0,
    })),
  }
}
