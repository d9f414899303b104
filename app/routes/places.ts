import type { AppLoadContext } from '@remix-run/node'
import { listingCode } from '../../db/listings/code'
import { readPreferences } from '../accounts/preferences'
import type { ShownPlace, ShownReferrals } from '../components/referral-card'
import { sessionOf } from '../context'
import { readConcerns, seemsYoung } from '../forum/thread-concerns'
import type { Concern } from '../referrals/concern'
import { findConcerns } from '../referrals/concerns'
import { COUNTRIES, isInternational } from '../referrals/country'
import type { Directory } from '../referrals/directory'
import { concernsOfBoard, helpTable, isCoupleWork, isForADoctorFirst } from '../referrals/help-table'
import { matchDirectories } from '../referrals/match'
import { shownDirectories } from './listed'
import { markedPassages } from './marked-passages'

/** The country somebody chose: in the address for a guest, sealed on the account for a member. Never inferred. */
export async function chosenCountry(context: AppLoadContext, request: Request): Promise<string | null> {
  const asked = new URL(request.url).searchParams.get('country')
  if (asked !== null) return COUNTRIES.has(asked) ? asked : null
  const session = sessionOf(context.viewer)
  return session ? (await readPreferences(context.db, session)).country : null
}

export const countriesOf = (entries: { countries: string[] }[]) =>
  [...new Set(entries.filter(entry => !isInternational(entry)).flatMap(entry => entry.countries))].sort()

/** The viewer, as far as places are concerned: which personas are theirs, and whether they want any. */
type Asking = { country: string | null; mine: string[] }

/** Referrals that fit a conversation, or null where none belong: hidden, unwanted, or help lines stand alone. */
export async function referralsFor(
  context: AppLoadContext,
  {
    threadId,
    boardId,
    text,
    country,
    mine,
    isAuthor,
  }: Asking & { threadId: string; boardId: string; text: string; isAuthor: boolean },
): Promise<ShownReferrals | null> {
  const { concerns, hidden, corrected, offered } = await readConcerns(context.db.read, threadId, mine)
  if (hidden || offered.length > 0 || (await wantsNone(context))) return null

  const { matches, directories } = await placesFor(context, {
    concerns: concerns.map(found => found.concern as Concern),
    country,
  })
  const themes = concerns.filter(
    found =>
      matches.some(match => match.concern === found.concern) || isForADoctorFirst(found.concern as Concern),
  )
  // The passages are the author's own words: nobody else is shown why. They are found anew in what stands there now.
  const because = new Map(isAuthor ? findConcerns(text).map(found => [found.concern, found.because]) : [])
  return {
    boardId,
    country,
    countries: countriesOf(directories),
    corrected: corrected && isAuthor,
    doctorFirst: themes.some(found => isForADoctorFirst(found.concern as Concern)),
    themes: themes.map(({ concern }) => ({
      concern,
      passages: markedPassages(text, because.get(concern as Concern) ?? [], 2),
    })),
    places: matches,
  }
}

/** The board's own list, for whoever asks for it; null for somebody under 18. */
export async function placesOfBoard(
  context: AppLoadContext,
  { boardId, country, mine }: Asking & { boardId: string },
) {
  if (await seemsYoung(context.db.read, mine)) return null
  const concerns = concernsOfBoard(boardId)
  const most = helpTable()['most-on-a-board']
  const { matches, directories } = await placesFor(context, { concerns, country, most })
  return {
    country,
    countries: countriesOf(directories),
    doctorFirst: concerns.some(isForADoctorFirst),
    places: matches,
  }
}

/** Whether the viewer said: never show me these. */
export async function wantsNone({ db, viewer }: AppLoadContext): Promise<boolean> {
  const session = sessionOf(viewer)
  return session !== null && (await readPreferences(db, session)).noReferrals
}

async function placesFor(
  context: AppLoadContext,
  asked: { concerns: Concern[]; country: string | null; most?: number },
): Promise<{ matches: ShownPlace[]; directories: Directory[] }> {
  const directories = await shownDirectories(context)
  const ages = new Map(directories.map(({ id, checkedDay, isOld }) => [id, { checkedDay, isOld }]))
  const matches = matchDirectories({ ...asked, directories })
  return {
    directories,
    matches: matches.map(({ directory: { id, name, about, note, url, cost, online }, why }) => ({
      ...(ages.get(id) ?? { checkedDay: 0, isOld: true }),
      id,
      code: listingCode('directory', id),
      name,
      about,
      note: note ?? null,
      url,
      cost,
      online,
      together: isCoupleWork(why.kind),
      concern: why.concern,
    })),
  }
}
