import type { AppLoadContext } from '@remix-run/node'
import { listingCode } from '../../db/listings/code'
import type { LineKind } from '../../db/schema'
import { readPreferences } from '../accounts/preferences'
import { sessionOf } from '../context'
import { line, readField } from '../forms'
import type { PlacesView, ReferralsView } from '../ui/referral-card'
import type { Words } from '../words'
import type { Concern } from './concern'
import { findConcerns } from './concerns'
import { COUNTRIES, isInternational } from './country'
import { directories as listedDirectories } from './directory'
import { emergencyCountries, type HelpLine, helpLines as listedHelpLines } from './help-line'
import {
  concernsFor,
  concernsOfBoard,
  helpTable,
  isCoupleWork,
  isForADoctorFirst,
  linesBeside,
} from './help-table'
import { shownDirectories, shownHelpLines, shownLine } from './listing-status'
import { chooseHelpLines, matchDirectories, unconfirmedBodies } from './match'
import { readConcerns, seemsYoung } from './thread-concerns'

/** From the address for a guest, from the account for a member. Never inferred. */
export async function chosenCountry(context: AppLoadContext, request: Request): Promise<string | null> {
  if (new URL(request.url).searchParams.has('country')) return countryAsked(request)
  const session = sessionOf(context.viewer)
  return session ? (await readPreferences(context.db, session)).country : null
}

export function countryAsked(request: Request, form?: FormData): string | null {
  const asked = form?.has('country')
    ? readField(form, 'country', line)
    : (new URL(request.url).searchParams.get('country') ?? '')
  return COUNTRIES.has(asked) ? asked : null
}

function linesOfKinds<Line extends HelpLine>(
  kinds: LineKind[],
  country: string | null,
  helpLines: Line[],
): Line[] {
  const lines = [...new Set(kinds.flatMap(kind => chooseHelpLines({ kind, country, helpLines })))]
  return [...lines.filter(line => line.kind !== 'any'), ...lines.filter(line => line.kind === 'any')]
}

export function countriesIn(words: Words, entries: { countries: string[] }[]): string[] {
  const { compare } = new Intl.Collator(words.language)
  return [
    ...new Set(entries.filter(entry => !isInternational(entry)).flatMap(entry => entry.countries)),
  ].sort((a, b) => compare(words.country(a), words.country(b)))
}

export const countriesOf = (words: Words, entries: { countries: string[] }[]): string[] =>
  countriesIn(words, [
    ...entries,
    ...listedDirectories,
    ...listedHelpLines,
    { countries: emergencyCountries },
  ])

type Asking = { country: string | null; mine: string[] }

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
): Promise<ReferralsView | null> {
  const { concerns, refused, hidden, corrected, offered } = await readConcerns(
    context.db.read,
    threadId,
    mine,
  )
  if (hidden || offered.length > 0 || (await wantsNone(context))) return null

  const said = concerns.map(found => ({ ...found, concern: found.concern as Concern }))
  // If a moderator has corrected the themes, the board doesn't count.
  const about = corrected ? said.map(({ concern }) => concern) : concernsFor(said, boardId)
  // The passages are the author's own words, so nobody else sees why. Found again in the current text.
  const because = new Map(
    isAuthor ? findConcerns(text, boardId).map(found => [found.concern, found.because]) : [],
  )
  return {
    ...(await cardFor(context, {
      about: about.filter(concern => !refused.includes(concern)),
      said: said.map(({ concern }) => concern),
      boardId,
      country,
      passages: concern => markedPassages(text, because.get(concern) ?? [], 2),
    })),
    corrected: corrected && isAuthor,
  }
}

export async function referralsAhead(
  context: AppLoadContext,
  { boardId, text, country, mine }: Asking & { boardId: string; text: string },
): Promise<ReferralsView | null> {
  if ((await seemsYoung(context.db.read, mine)) || (await wantsNone(context))) return null
  const found = findConcerns(text, boardId)
  const because = new Map(found.map(each => [each.concern, each.because]))
  return cardFor(context, {
    about: concernsFor(found, boardId),
    said: [...because.keys()],
    boardId,
    country,
    passages: concern => markedPassages(text, because.get(concern) ?? [], 2),
  })
}

async function cardFor(
  context: AppLoadContext,
  {
    about,
    said,
    boardId,
    country,
    passages,
  }: {
    about: Concern[]
    said: Concern[]
    boardId: string
    country: string | null
    passages: (concern: Concern) => ReferralsView['themes'][number]['passages']
  },
): Promise<ReferralsView> {
  const { leading, ...shown } = await placesFor(context, { concerns: about, country })
  const themes = about.filter(
    concern => leading.includes(concern) || said.includes(concern) || isForADoctorFirst(concern),
  )
  return {
    ...shown,
    boardId,
    corrected: false,
    doctorFirst: themes.some(isForADoctorFirst),
    themes: themes.map(concern => ({
      concern,
      ofBoard: !said.includes(concern),
      passages: passages(concern),
    })),
  }
}

export async function placesOfBoard(
  context: AppLoadContext,
  { boardId, country, mine }: Asking & { boardId: string },
) {
  if (await seemsYoung(context.db.read, mine)) return null
  const concerns = concernsOfBoard(boardId)
  const most = helpTable()['most-on-a-board']
  const { leading, ...shown } = await placesFor(context, { concerns, country, most })
  return { ...shown, doctorFirst: concerns.some(isForADoctorFirst) }
}

export async function wantsNone({ db, viewer }: AppLoadContext): Promise<boolean> {
  const session = sessionOf(viewer)
  return session !== null && (await readPreferences(db, session)).noReferrals
}

async function placesFor(
  context: AppLoadContext,
  { concerns, country, most }: { concerns: Concern[]; country: string | null; most?: number },
): Promise<PlacesView & { leading: Concern[] }> {
  const kinds = [...new Set(concerns.flatMap(linesBeside))]
  const [directories, helpLines] = await Promise.all([
    shownDirectories(context),
    kinds.length > 0 ? shownHelpLines(context) : [],
  ])
  const ages = new Map(directories.map(({ id, checkedDay, isOld }) => [id, { checkedDay, isOld }]))
  const matches = matchDirectories({ concerns, country, directories, most })
  const shown = matches.map(({ directory, why, near, local }) => ({
    ...(ages.get(directory.id) ?? { checkedDay: 0, isOld: true }),
    id: directory.id,
    code: listingCode('directory', directory.id),
    name: directory.name,
    about: directory.about,
    note: directory.note ?? null,
    url: directory.url,
    cost: directory.cost,
    online: directory.online,
    waiting: directory.waiting ?? null,
    languages: directory.languages ?? null,
    countries: local || isInternational(directory) ? [] : directory.countries,
    together: isCoupleWork(why.kind),
    near,
  }))
  const places = shown.filter(({ near }) => near)
  return {
    country,
    countries: countriesOf(context.words, directories),
    places,
    none: country !== null && places.length === 0,
    nearest: shown.filter(({ near }) => !near),
    unconfirmed: unconfirmedBodies({ concerns, country, directories }).map(({ id, name, note }) => ({
      code: listingCode('directory', id),
      name,
      note: note ?? null,
    })),
    lines: linesOfKinds(kinds, country, helpLines).map(line => shownLine(line, context.now)),
    leading: [
      ...matches.map(({ why }) => why.concern),
      ...concerns.filter(concern => linesBeside(concern).length > 0),
    ],
  }
}

type Span = [start: number, end: number]

type Passage = { text: string; marks: Span[] }

const AROUND = 70

export function markedPassages(text: string, spans: Span[], most: number): Passage[] {
  const found: { from: number; to: number; marks: Span[] }[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && end <= last.to) last.marks.push([start, end])
    else found.push({ ...sentenceAround(text, start, end), marks: [[start, end]] })
  }
  return found.slice(0, most).map(({ from, to, marks }) => {
    const cut = from > 0 && !/[.!?\n]\s*$/.test(text.slice(0, from)) ? '… ' : ''
    const more = to < text.length && !/[.!?]$/.test(text.slice(from, to)) && text[to] !== '\n' ? ' …' : ''
    const moved = cut.length - from
    return {
      text: cut + text.slice(from, to) + more,
      marks: marks.map(([start, end]): Span => [start + moved, end + moved]),
    }
  })
}

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const begun = /[.!?\n]\s*(?=[^.!?\n]*$)/.exec(before)
  const cutBefore = begun ? begun.index + begun[0].length : start > AROUND ? before.search(/\s/) + 1 : 0
  const after = text.slice(end, end + AROUND)
  const ended = /[.!?]|(?=\n)/.exec(after)
  const whole = end + AROUND >= text.length ? after.length : Math.max(0, after.search(/\s\S*$/))
  return {
    from: start - before.length + cutBefore,
    to: end + (ended ? ended.index + ended[0].length : whole),
  }
}
