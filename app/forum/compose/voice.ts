import type { AppLoadContext } from '@remix-run/node'
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../../db'
import { dayOf } from '../../../db/clock'
import { isValid } from '../../../db/credential'
import { posts, professionalReplies, professionals } from '../../../db/schema'
import { cleanLine, lettersOver } from '../../../moderation/clean-text'
import { detectSignals } from '../../../moderation/signals'
import type { TrustLevel } from '../../../moderation/triage'
import { mayWrite } from '../../answers/answer'
import { myPersonas } from '../../context'
import { checked, line, oneOf, readForm } from '../../forms'
import { readLimits } from '../../professionals/availability'
import { readConcerns } from '../../referrals/thread-concerns'
import { readTrustLevel, trustedByName } from './trust-level'

export type Speaking = { staffId: string; outsideScope: boolean; interest: string }

/**
 * Writing both as a member and under one's own name in one conversation would link the two. 'outside': nothing here
 * is in their scope, and they didn't say so.
 */
export type CannotReplyAs = 'writes-as-member' | 'writes-as-professional' | 'ended' | 'outside'

type Asked = { threadId: string; mine: string[]; speaking: Speaking | null; today: number }

/**
 * Call in the transaction that writes, so that the credential can't end meanwhile.
 * @returns null where nothing prevents it
 */
export async function cannotReplyAs(
  tx: Tx,
  { threadId, mine, speaking, today }: Asked,
): Promise<CannotReplyAs | null> {
  const there = await voiceIn(tx, threadId, mine)
  if (there === 'member' && speaking) return 'writes-as-member'
  if (there === 'professional' && !speaking) return 'writes-as-professional'
  if (!speaking) return null
  const { staffId, outsideScope } = speaking
  const [held] = await tx
    .update(professionals)
    .set({ staffId })
    .where(eq(professionals.staffId, staffId))
    .returning()
  if (!held || !isValid(held, today)) return 'ended'
  return outsideScope || !(await isOutside(tx, threadId, held.scope)) ? null : 'outside'
}

export async function isOutside(read: Reader, threadId: string, scope: string[]): Promise<boolean> {
  const { concerns } = await readConcerns(read, threadId)
  return !concerns.some(({ concern }) => scope.includes(concern))
}

export async function voiceIn(
  read: Reader,
  threadId: string,
  mine: string[],
): Promise<'member' | 'professional' | null> {
  if (mine.length === 0) return null
  const [row] = await read
    .select({ marked: professionalReplies.postId })
    .from(posts)
    .leftJoin(professionalReplies, eq(professionalReplies.postId, posts.id))
    .where(and(eq(posts.threadId, threadId), inArray(posts.personaId, mine)))
    .limit(1)
  return row ? (row.marked === null ? 'member' : 'professional') : null
}

/** Personas behind a professional's reply, which are used for nothing else. */
export async function spokenFor(read: Reader, mine: string[]): Promise<Set<string>> {
  if (mine.length === 0) return new Set()
  const rows = await read
    .selectDistinct({ personaId: posts.personaId })
    .from(posts)
    .innerJoin(professionalReplies, eq(professionalReplies.postId, posts.id))
    .where(inArray(posts.personaId, mine))
  return new Set(rows.map(row => row.personaId))
}

/** Of whoever changes this post: under their own name, with a credential that's valid, they aren't a newcomer. */
export async function readStanding(
  read: Reader,
  { postId, mine, today }: { postId: string; mine: string[]; today: number },
): Promise<TrustLevel> {
  const standing = await readTrustLevel(read, mine)
  const [said] = await read
    .select({ validUntilDay: professionals.validUntilDay, endedDay: professionals.endedDay })
    .from(professionalReplies)
    .innerJoin(professionals, eq(professionals.staffId, professionalReplies.staffId))
    .where(eq(professionalReplies.postId, postId))
  return said && isValid(said, today) ? trustedByName(standing) : standing
}

const INTEREST_LIMIT = 200

function professionalIn({ viewer, now }: AppLoadContext) {
  const staff = viewer.kind === 'member' ? viewer.staff : null
  return staff && mayWrite(staff, dayOf(now)) ? staff.professional : null
}

export async function voicesFor(context: AppLoadContext, threadId: string) {
  const by = professionalIn(context)
  if (!by) return null
  const { read } = context.db
  const { scope, interests } = (await readLimits(read, by.staffId)) ?? { scope: [], interests: '' }
  const declared = cleanLine(interests)
  return {
    by: { name: by.name, credential: by.credential },
    outside: await isOutside(read, threadId, scope),
    there: await voiceIn(read, threadId, await myPersonas(context)),
    values: {
      voice: 'member',
      outside: false,
      interest: lettersOver(declared, INTEREST_LIMIT) > 0 ? '' : declared,
    },
  }
}

export async function readVoice(context: AppLoadContext, form: FormData, threadId: string) {
  const w = context.words.credentials.reply
  const typed = readForm(form, {
    voice: oneOf(['member', 'professional']),
    outside: checked,
    interest: line,
  })
  const values = { ...typed, voice: typed.voice ?? 'member' }
  const faults: [field: string, sentence: string][] = []
  if (values.voice === 'member') return { values, faults, hindrance: null, speaking: null }
  const by = professionalIn(context)
  const signedOut = context.viewer.kind === 'guest' || context.viewer.session.kind !== 'staff'
  if (!by) return { values, faults, hindrance: signedOut ? w.signedOut : w.ended, speaking: null }

  const scope = (await readLimits(context.db.read, by.staffId))?.scope ?? []
  if (!values.outside && (await isOutside(context.db.read, threadId, scope)))
    faults.push(['outside', w.faults.outside])
  if (lettersOver(values.interest, INTEREST_LIMIT) > 0 || detectSignals(values.interest).length > 0)
    faults.push(['interest', w.faults.interest])
  const speaking: Speaking = {
    staffId: by.staffId,
    outsideScope: values.outside,
    interest: values.interest,
  }
  return { values, faults, hindrance: null, speaking }
}
