import { findMyPersonas } from '../../app/accounts/personas'
import { readPreferences, savePreferences, seenMark } from '../../app/accounts/preferences'
import { confirmKeySaved, isKeySaved, type Session } from '../../app/accounts/sessions'
import { readNews } from '../../app/forum/notices'
import { answerBack } from './answer-back'
import { type Forum, moveClock, type Person } from './forum'
import { keepOrDeleteDraft } from './keep-draft'
import { mendOrWithdraw } from './mend'
import type { Random } from './random'
import { report } from './report'
import type { Aim } from './schedule'
import { keepKeySecret, keepTextSecret } from './secrets'
import { tap } from './tap'
import { wonder } from './wonder'
import { write } from './write'

const MINUTE = 60_000
/** Visits in which somebody reports what they read. */
const REPORTS = 0.06
/** Visits in which somebody wonders too at what others ask. */
const WONDERS = 0.15
/** Visits in which somebody keeps or deletes a draft. */
const DRAFTS = 0.2
/** Visits in which somebody taps what others wrote. */
const TAPS = 0.3

/** One visit of one member, from the first press to leaving. */
export async function visit(forum: Forum, person: Person, aim: Aim, random: Random): Promise<void> {
  if (!person.holder) return aim === 'new-persona' ? newcomeFirst(forum, person, random) : undefined
  const session = await openSession(forum, person, random)
  if (random.chance(aim === 'look' ? 0.9 : 0.3)) await readAllNews(forum, session)
  if (random.chance(0.1))
    await savePreferences(forum.world.db, session, { country: random.pick(['DE', 'IN', 'NG']) })
  moveClock(Date.now() + random.below(25) * MINUTE)
  if (random.chance(0.2)) await forum.world.sessions.read(session.token)
  if (aim === 'look') {
    if (!(await answerBack(forum, session, random))) await mendOrWithdraw(forum, session, random)
  } else {
    const wished = aim === 'same-persona' ? random.pick(person.personas) : ''
    await write(forum, { person, session, wished }, random)
  }
  if (random.chance(REPORTS)) await report(forum, session, random)
  if (random.chance(WONDERS)) await wonder(forum, session, random)
  if (random.chance(DRAFTS)) await keepOrDeleteDraft(forum, session, random)
  if (random.chance(TAPS)) await tap(forum, session, random)
  await leave(forum, person, session, random)
}

/** A newcomer writes first; then there is a key, which most of them say they have kept. */
export async function newcomeFirst(forum: Forum, person: Person, random: Random) {
  const { world, secrets } = forum
  person.token = await write(forum, { person, session: null, wished: '' }, random)
  const session = await readSession(forum, person)
  person.holder = session
  keepKeySecret(secrets, { key: session.newKey ?? '', holder: session })
  if (random.chance(0.2)) return
  person.token = await confirmKeySaved(world, session)
  await leave(forum, person, await readSession(forum, person), random)
}

/** The one still open on this device, or a new one, as signing in makes it. */
export async function openSession(forum: Forum, person: Person, random: Random): Promise<Session> {
  const { db, sessions } = forum.world
  const open = person.token && (await sessions.read(person.token))
  if (open) return open
  if (!person.holder) throw new Error('Nobody signs in without a key.')
  // The key is not stretched again here: it costs 30 ms, only reads, and gives the holder that is known.
  await isKeySaved(db, person.holder.accountId)
  person.token = await sessions.start(person.holder, random.chance(0.25) ? 'kept' : 'member')
  return readSession(forum, person)
}

async function readSession({ world, secrets }: Forum, { token }: Person): Promise<Session> {
  keepTextSecret(secrets, 'session token', token ?? '')
  const session = await world.sessions.read(token ?? '')
  if (!session) throw new Error('A session did not open.')
  return session
}

/** What touches all of a member's personas at once: their news, and marking it as read. */
async function readAllNews({ world: { db } }: Forum, session: Session) {
  const { mine } = await findMyPersonas(db.read, session.ownerKey)
  const news = await readNews(
    db.read,
    mine.map(persona => persona.id),
    Date.now(),
  )
  const { seen } = await readPreferences(db, session)
  await savePreferences(db, session, { seen: [...new Set([...seen, ...news.map(seenMark)])] })
}

async function leave({ world: { sessions } }: Forum, person: Person, session: Session, random: Random) {
  if (session.kind === 'kept' || random.chance(0.4)) return
  await sessions.end(session.token)
  person.token = null
}
