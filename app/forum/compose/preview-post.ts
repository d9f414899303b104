import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../db/clock'
import { detectSignals } from '../../../moderation/signals'
import { findDetails } from '../../../moderation/signals/personal/details/find-details'
import { triagedText } from '../../../moderation/triage'
import { helpAskedBy } from '../../../moderation/triage-table'
import { verifyNonce } from '../../accounts/nonce'
import { findMyPersonas } from '../../accounts/personas'
import { matchingAnswers } from '../../answers/matching/matching-answers'
import { sessionOf } from '../../context'
import { line, oneOf, readField } from '../../forms'
import { findConcerns } from '../../referrals/concerns'
import { helpCard } from '../../referrals/help-beside'
import { chosenCountry, countryAsked, referralsAhead } from '../../referrals/places'
import type { RevealedView } from '../../ui/cross-post-disclosures'
import type { HelpView } from '../../ui/help-card'
import type { ReferralsView } from '../../ui/referral-card'
import { findSimilar, keywordsOf } from '../similar'
import { crossPostDisclosures, readOwnWords } from './cross-post-disclosures'
import { levelStyle, type StyleTell } from './level-style'
import { type PostFaults, type PostFields, suggestionField } from './post-form'

export type DetailView = {
  field: 'title' | 'body'
  tick: string
  where: [start: number, end: number]
  words: string
  kind: string
  broader: string
}

export type LookView = {
  carried: [name: string, value: string][]
  values: { title: string | null; body: string }
  faults: PostFaults
  /** They pressed Preview; otherwise Send led here, once. */
  asked: boolean
  details: DetailView[]
  style: StyleTell[]
  hostile: string[]
  revealed: RevealedView
  offered: HelpView | null
  referrals: ReferralsView | null
  country: string | null
  others: OthersView | null
}

export type OthersView = {
  answers: { id: string; question: string }[]
  conversations: { threadId: string; title: string; board: string; replyCount: number }[]
}

type Looked = {
  fields: PostFields
  faults: PostFaults
  boardId: string
  threadId?: string
  withTitle: boolean
}

/** A form that says nothing of it is sent: nobody's words end on a page of faults. */
export const intentOf = (form: FormData): 'preview' | 'write' | 'keep' | 'send' =>
  readField(form, 'intent', oneOf(['preview', 'write', 'keep', 'send'])) ?? 'send'

const CARRIED = [
  'once',
  'draft',
  'as',
  'persona',
  'other',
  'wish',
  'version',
  'adult',
  'findable',
  'told',
  'later',
  'notes',
  'aiHelped',
  'voice',
  'outside',
  'interest',
  'key',
  'anew',
  'proof',
  'ticket',
]

/**
 * The page before a text is sent: asked for, or shown once of itself where details could identify the writer. It stores
 * nothing.
 * @returns null where there is no text yet, it's too long, or they go on writing or send it
 */
export async function previewPost(
  context: AppLoadContext,
  request: Request,
  form: FormData,
  { fields, faults, boardId, threadId, withTitle }: Looked,
): Promise<LookView | null> {
  if (faults.body || typeof faults.title === 'object') return null
  const intent = intentOf(form)
  const asked = intent === 'preview'
  if (!asked && (intent === 'write' || fields.checked || Object.keys(faults).length > 0)) return null
  const year = new Date(context.now).getUTCFullYear()
  const details = detailsIn(fields, withTitle, year)
  if (!asked && details.length === 0) return null
  const text = triagedText(withTitle ? fields.title : null, fields.body)
  // Rules only: a guess isn't held against someone who has sent nothing yet.
  const signals = detectSignals(text)
  const session = sessionOf(context.viewer)
  const mine = session
    ? (await findMyPersonas(context.db.read, session.ownerKey)).mine.map(each => each.id)
    : []
  const told = await readOwnWords(context.db.read, mine)
  const help = helpAskedBy(signals)
  const country = await countryOf(context, request, form)
  return {
    carried: CARRIED.flatMap((name): [string, string][] => {
      const value = readField(form, name, line)
      if (name === 'notes') return fields.notes.map(note => [name, note])
      const kept = form.has(name) && (name !== 'once' || verifyNonce(context.secret, value, context.now))
      return kept ? [[name, value]] : []
    }),
    values: { title: withTitle ? fields.title : null, body: fields.body },
    faults,
    asked,
    details,
    style: levelStyle(text).tells,
    hostile: signals
      .filter(({ kind }) => kind === 'hostility')
      .flatMap(({ where }) => where.map(([start, end]) => text.slice(start, end)))
      .slice(0, 5),
    revealed:
      told.length > 0
        ? crossPostDisclosures([...told, { threadId: threadId ?? '', title: null, text }], year)
        : [],
    offered: await helpCard(context, { kinds: help, country, text: fields.body }),
    referrals:
      help.length === 0 && withTitle ? await referralsAhead(context, { boardId, text, country, mine }) : null,
    country,
    // Where someone may be in danger, only help lines are shown.
    others: help.length > 0 ? null : await othersAbout(context, { text, boardId, mine, threadId }),
  }
}

/** Help that the words of a post ask for which wasn't sent. */
export const helpFor = async (
  context: AppLoadContext,
  request: Request,
  form: FormData,
  { title, body }: { title: string | null; body: string },
): Promise<HelpView | null> =>
  helpCard(context, {
    kinds: helpAskedBy(detectSignals(triagedText(title, body))),
    country: await countryOf(context, request, form),
    text: body,
  })

const countryOf = async (context: AppLoadContext, request: Request, form: FormData) =>
  form.has('country') ? countryAsked(request, form) : chosenCountry(context, request)

function detailsIn(fields: PostFields, withTitle: boolean, year: number): DetailView[] {
  const read = withTitle ? (['title', 'body'] as const) : (['body'] as const)
  return read.flatMap(field =>
    findDetails(fields[field], year, detectSignals(fields[field])).map(detail => ({
      field,
      tick: suggestionField(field, detail),
      where: [detail.start, detail.end] as [number, number],
      words: fields[field].slice(detail.start, detail.end).trim(),
      kind: detail.kind,
      broader: detail.broader.trim(),
    })),
  )
}

type About = { text: string; boardId: string; mine: string[]; threadId?: string }

export async function othersAbout(
  { db, now }: AppLoadContext,
  { text, boardId, mine, threadId }: About,
): Promise<OthersView> {
  const found = findConcerns(text, boardId)
  const concerns = found.map(({ concern }) => concern)
  const words = keywordsOf(
    text,
    found.flatMap(({ because }) => because),
  )
  const [answers, conversations] = await Promise.all([
    matchingAnswers(db.read, { text, concerns, boardId, today: dayOf(now) }),
    findSimilar(db, { words, concerns, mine, threadId }),
  ])
  return { answers: answers.map(({ id, question }) => ({ id, question })), conversations }
}
