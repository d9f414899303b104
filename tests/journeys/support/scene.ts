import { randomUUID } from 'node:crypto'
import { listingCode } from '../../../db/listings/code'
import { applicationsFrom } from './applications'
import { hidden, openWire, type Wire } from './http-client'
import { findCase, publishThread, refuseAlone, writeThread } from './posts'
import { askOutside, profession } from './staff'
import type { Staffed } from './test'

export type Who = 'guest' | 'member' | 'moderator' | 'professional' | 'operator' | 'reviewer'
export const everybody: Who[] = ['guest', 'member', 'moderator', 'professional', 'operator', 'reviewer']

/** Something of every kind, so that every address leads somewhere. */
export type Scene = {
  title: string
  threadId: string
  postId: string
  author: Wire
  /** A conversation that waits, and its case. */
  heldPostId: string
  caseId: string
  /** A provisional decision that the independent reviewer was asked about. */
  outsideCaseId: string
  /** Under a notice, in a conversation of its own. */
  incidentId: string
  starterId: string
  /** An answer that waits for a second reader; `forum.professional` wrote it. */
  answerId: string
  /** An application that waits, and the secret of its address. */
  applicationId: string
  applicationToken: string
  /** `forum.professional`, as the public page names them. */
  professionalId: string
  /** The name that a listed place has in addresses. */
  listing: string
  as: Record<Who, Wire>
}

/** Everybody comes anew, so that their sessions may be used up. */
export async function setTheScene(forum: Staffed): Promise<Scene> {
  const { address, moderator, professional } = forum
  const published = await publishThread(address, moderator.wire)
  const member = await writeThread(address)
  await member.wire.post('/key')
  const held = await writeThread(address, { wire: published.wire })
  const incident = await openIncident(forum)
  const application = await applicationsFrom(forum)
  const { caseId: outsideCaseId } = await refuseAlone(forum, moderator.wire)
  const handle = `reviewer-${randomUUID().slice(0, 4)}`
  const desk = (await professional.wire.get('/desk')).text
  return {
    title: published.title,
    threadId: published.threadId,
    postId: published.postId,
    author: published.wire,
    heldPostId: held.postId,
    caseId: await findCase(moderator.wire, held.title),
    outsideCaseId,
    incidentId: incident.id,
    starterId: /href="\/a\/([^"]+)"/.exec((await openWire(address).get('/b/amber')).text)?.[1] ?? '',
    answerId: await sendAnswer(professional.wire),
    applicationId: application.id,
    applicationToken: application.token,
    professionalId: /href="\/who\/([^"]+)"/.exec(desk)?.[1] ?? '',
    listing: listingCode('directory', 'cosrt'),
    as: {
      guest: openWire(address),
      member: member.wire,
      moderator: (await forum.hire('moderator')).wire,
      professional: (await forum.hire('professional')).wire,
      operator: (await forum.hire('operator')).wire,
      reviewer: (await askOutside(moderator.wire, address, handle, outsideCaseId)).wire,
    },
  }
}

/** A published conversation under a notice, and its incident. */
export async function openIncident({ address, moderator }: Staffed, replies: 'closed' | 'held' = 'closed') {
  const thread = await publishThread(address, moderator.wire)
  const opened = await moderator.wire.post(`/t/${thread.threadId}/incident`, {
    ...{ intent: 'open', about: 'serious', words: 'Something serious happened here.', replies },
  })
  return { ...thread, id: opened.location.split('/').at(-1) ?? '' }
}

/** All that an answer needs. */
export const goodAnswer = {
  question: 'How do we begin to talk about it?',
  board: 'cedar',
  concern: 'communication',
  body: 'One small sentence is enough to begin with. '.repeat(6),
  easy: 'Say one small thing. Then listen.',
  'source-title-1': 'A study of couples',
  'source-url-1': '10.1000/xyz123',
  'review-by': `${Number(profession.until.slice(0, 4)) - 1}-03-01`,
  'question-id': '',
}

/** Another professional confirms an answer that waits; whoever may not is told so by the forum. */
export async function confirmAnswer(reader: Wire, answerId: string): Promise<void> {
  const version = hidden((await reader.get(`/desk/${answerId}`)).text, 'version')
  const pressed = await reader.post(`/desk/${answerId}/confirm`, { version, intent: 'confirm', words: '' })
  if (pressed.status !== 303) throw new Error(`The answer was not confirmed: ${pressed.status}`)
}

/** Writes an answer and sends it to a second reader. */
export async function sendAnswer(professional: Wire): Promise<string> {
  const answer = hidden((await professional.get('/desk/write')).text, 'answer')
  const kept = await professional.post('/desk/write', { ...goodAnswer, answer })
  const [, id] = /^\/desk\/(.+)$/.exec(kept.location) ?? []
  if (!id) throw new Error(`The answer was not kept: ${kept.status}`)
  await professional.post(`/desk/${id}`, { intent: 'send', version: '1' })
  return id
}
