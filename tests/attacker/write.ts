import { newNonce } from '../../app/accounts/nonce'
import type { Session } from '../../app/accounts/sessions'
import { type Sending, sendForm } from '../../app/forum/compose/send'
import { type Sent, submitReply, submitThread } from '../../app/forum/compose/submit'
import { closeHelp } from '../../app/forum/thread'
import { findConcerns } from '../../app/referrals/concerns'
import { hideReferrals, rejectConcern } from '../../app/referrals/thread-concerns'
import { en as words } from '../../app/words/en'
import { boards } from '../../db/seed/starter-boards'
import type { Forum, Person } from './forum'
import type { Random } from './random'
import { keepTextSecret } from './secrets'
import { writeText, writeTitle } from './texts'

const wishes = ['heard', 'experience', 'ideas', 'expert'] as const

type Writer = { person: Person; session: Session | null; wished: string }

/**
 * Sends a post through the forum's own door: a new conversation, or a reply where somebody else's is public.
 * @param writer `session` is null for a newcomer; `wished` is the persona to go on as, empty for a new one
 * @returns the token of the session that a newcomer gets
 */
export async function write(forum: Forum, writer: Writer, random: Random): Promise<string | null> {
  const { db } = forum.world
  const body = writeText(random)
  const threadId = random.chance(0.5) && forum.threads.length > 0 ? random.pick(forum.threads) : null
  if (threadId !== null) {
    const replied = await send(forum, writer, threadId, sending =>
      submitReply(db, { threadId, body, ...sending }),
    )
    if (replied !== 'closed') return replied
  }
  const title = writeTitle(random)
  const concerns = findConcerns(`${title}\n\n${body}`)
  const place = { boardId: random.pick(boards).id, title, wish: random.pick(wishes), concerns }
  return send(forum, writer, null, async sending => {
    const sent = await submitThread(db, { body, ...place, ...sending })
    await lookAround(forum, sent, concerns, random, sending.now)
    return sent
  })
}

async function send(
  { world, threads, secrets }: Forum,
  { person, session, wished }: Writer,
  threadId: string | null,
  submit: (sending: Sending) => Promise<Sent>,
): Promise<string | 'closed' | null> {
  const now = Date.now()
  const form = new FormData()
  const once = newNonce(world.secret, now)
  keepTextSecret(secrets, 'form token', once)
  form.set('once', once)
  form.set('persona', wished)
  const viewer = session ? { kind: 'member' as const, session, staff: null } : { kind: 'guest' as const }
  const context = {
    ...world.site,
    words,
    viewer,
    sessionToken: session?.token ?? null,
    databaseAway: false,
    formToken: '',
    keepsCookies: true,
    client: person.name,
    now,
  }
  const answer = await sendForm(
    context,
    new Request('https://forum.example/'),
    form,
    { boardId: 'amber', threadId },
    async sending => {
      const sent = await submit(sending)
      if (sent.outcome === 'closed' || sent.outcome === 'paused') return sent
      if (sent.outcome !== 'published' && sent.outcome !== 'held')
        throw new Error(`A post was ${sent.outcome}.`)
      if (!person.personas.includes(sending.persona.id)) person.personas.push(sending.persona.id)
      if (!threads.includes(sent.threadId)) threads.push(sent.threadId)
      return sent
    },
  )
  if (answer === 'closed') return answer
  // Somebody who is paused reads why, and goes.
  if (typeof answer === 'object' && 'pause' in answer) return null
  if (!(answer instanceof Response)) throw new Error(`A form was answered: ${JSON.stringify(answer)}.`)
  return /=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? null
}

/** What is offered beside a post is closed, put right or sent away. */
async function lookAround(
  { world: { db } }: Forum,
  sent: Sent,
  concerns: { concern: string }[],
  random: Random,
  now: number,
) {
  if (sent.outcome !== 'published' && sent.outcome !== 'held') return
  const { postId, threadId, help } = sent
  if (help.length > 0 && random.chance(0.5)) await closeHelp(db, { postId, now })
  const [first] = concerns
  if (first && random.chance(0.1)) await rejectConcern(db, { threadId, concern: first.concern, now })
  if (random.chance(0.05)) await hideReferrals(db, { threadId, now })
}
