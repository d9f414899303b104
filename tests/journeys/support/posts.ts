import { randomBytes } from 'node:crypto'
import type { Forum } from './forum'
import { hidden, keyIn, openWire, seen, type Wire } from './http-client'

export type Written = { title: string; threadId: string; postId: string; key: string; wire: Wire }
export type Decision = {
  outcome: 'publish' | 'ask' | 'refuse'
  reason: string
  words?: string
  measure?: string
}

/**
 * A title that no other test has, so that each finds its own conversation. Its last word can be said, as nothing shall be
 * found in it: the trained reader takes digits for an age, and the rules a row of consonants for noise.
 */
export const someTitle = (words = 'We have not touched in a year') =>
  `${words} ${[...randomBytes(5)].map(n => `${'bdgklmnrtvz'[n % 11]}${'aeiou'[n % 5]}`).join('')}`

const PUBLISH: Decision = { outcome: 'publish', reason: 'within-rules' }

/** Begins a conversation without a browser; the writer is a newcomer unless they bring their own session. */
export async function writeThread(
  address: string,
  {
    title = someTitle(),
    body = 'It has been a long year for the two of us, and I do not know how to begin.',
    board = 'amber',
    wire = openWire(address),
    persona = 'new',
  } = {},
): Promise<Written> {
  const form = await wire.get(`/b/${board}/write`)
  const fields = {
    once: hidden(form.text, 'once'),
    title,
    body,
    wish: 'heard',
    adult: 'yes',
    checked: 'yes',
    persona,
  }
  return { title, ...(await follow(wire, await wire.post(`/b/${board}/write`, fields))) }
}

/** Replies without a browser. */
export async function writeReply(
  address: string,
  threadId: string,
  { body = 'You are not alone with this. It was the same for us.', wire = openWire(address) } = {},
): Promise<Omit<Written, 'title'>> {
  const form = await wire.get(`/t/${threadId}/reply`)
  const fields = { once: hidden(form.text, 'once'), body, adult: 'yes', checked: 'yes', persona: 'new' }
  return follow(wire, await wire.post(`/t/${threadId}/reply`, fields))
}

async function follow(wire: Wire, sent: { status: number; location: string }) {
  const [, postId = ''] = /^\/sent\/([^?]+)/.exec(sent.location) ?? []
  if (!postId) throw new Error(`It was not sent: ${sent.status} ${sent.location}`)
  const page = (await wire.get(`/sent/${postId}`)).text
  const [, threadId = ''] = /href="\/t\/([^"/?]+)/.exec(page) ?? []
  return { postId, threadId, key: keyIn(page), wire }
}

/** The open case of the conversation with this title. */
export async function findCase(moderator: Wire, title: string): Promise<string> {
  let path = '/review'
  while (path) {
    const { text } = await moderator.get(path)
    const found = [...text.matchAll(/href="\/review\/([^"?]+)(?:\?[^"]*)?"[^>]*>([^<]*)</g)].find(
      ([, , it]) => seen(it ?? '') === title,
    )
    if (found?.[1]) return found[1]
    path = seen(/rel="next" href="([^"]+)"/.exec(text)?.[1] ?? '')
  }
  const heavy = await findHeavyCase(moderator, title)
  if (heavy) return heavy
  throw new Error(`There is no case for “${title}”`)
}

/** What somebody reads on a page that marks words within a title. */
const shown = (page: string) => seen(page.replace(/<\/?(?:mark|span)[^>]*>/g, ''))

/** The case of a conversation whose title the queue does not show, because it is heavy. */
async function findHeavyCase(moderator: Wire, title: string): Promise<string | null> {
  for (const signal of ['crisis', 'threat', 'own-acts', 'child', 'violence', 'under-18']) {
    let path = `/review?signal=${signal}`
    while (path) {
      const { text } = await moderator.get(path)
      for (const [, caseId] of text.matchAll(/href="\/review\/([a-z0-9]{20})(?:\?[^"]*)?"/g))
        if (caseId && shown((await moderator.get(`/review/${caseId}`)).text).includes(title)) return caseId
      path = seen(/rel="next" href="([^"]+)"/.exec(text)?.[1] ?? '')
    }
  }
  return null
}

/** Takes the case of a conversation and decides it. */
export async function decide(
  moderator: Wire,
  title: string,
  decision: Decision = PUBLISH,
): Promise<{ caseId: string }> {
  const caseId = await findCase(moderator, title)
  await moderator.post(`/review/${caseId}`, { intent: 'claim' })
  const { text } = await moderator.get(`/review/${caseId}`)
  const decided = await moderator.post(`/review/${caseId}`, {
    version: hidden(text, 'version'),
    words: '',
    intent: 'decide',
    'no-steps': 'yes',
    ...decision,
  })
  if (!/^\/review(\/after)?(\?|$)/.test(decided.location))
    throw new Error(`“${title}” was not decided: ${decided.status}`)
  return { caseId }
}

/** Takes the case of a conversation and proposes to publish it. */
export async function proposeAsTrainee(trainee: Wire, title: string): Promise<string> {
  const caseId = await findCase(trainee, title)
  await trainee.post(`/review/${caseId}`, { intent: 'claim' })
  const version = hidden((await trainee.get(`/review/${caseId}`)).text, 'version')
  const pressed = { version, words: 'Welcome here.', intent: 'decide', ...PUBLISH }
  const proposed = await trainee.post(`/review/${caseId}`, pressed)
  if (!proposed.location.startsWith('/review?proposed')) throw new Error(`Not proposed: ${proposed.status}`)
  return caseId
}

/** Lets the half minute go by in which what was decided on a post can be taken back. */
export const letItSettle = (forum: Forum, postId: string) =>
  forum.change('UPDATE decisions SET decided_at = decided_at - 60000 WHERE post_id = $1', postId)

/** A conversation that a moderator refused alone, so that somebody else checks it. */
export async function refuseAlone(
  forum: Forum,
  moderator: Wire,
): Promise<{ written: Written; caseId: string }> {
  const written = await writeThread(forum.address)
  const { caseId } = await decide(moderator, written.title, { outcome: 'refuse', reason: 'not-for-here' })
  await letItSettle(forum, written.postId)
  await forum.change("UPDATE decisions SET provisional = 'waiting' WHERE post_id = $1", written.postId)
  return { written, caseId }
}

/** A conversation that everybody can read. */
export async function publishThread(
  address: string,
  moderator: Wire,
  options: Parameters<typeof writeThread>[1] = {},
): Promise<Written> {
  const written = await writeThread(address, options)
  await decide(moderator, written.title)
  return written
}

/** Takes whatever waits, so that the next case to come is the next one to take. */
export async function emptyQueue(moderator: Wire): Promise<void> {
  for (;;)
    if ((await moderator.post('/review', { intent: 'next', load: 'any' })).location.includes('none-free'))
      return
}
