import { dayOf, hourOf } from '../../../db/clock'
import { detectSignals } from '../../../moderation/signals'
import type { Signal } from '../../../moderation/signals/signal'
import { type Triage, triagePost } from '../../../moderation/triage'
import { triagedText } from '../../../moderation/triaged-text'
import { nonceHash } from '../../accounts/nonce'
import { findConcerns } from '../../referrals/concerns'
import { closeCasesOf, openCase } from '../review'
import { isReadFirst, type Line } from '../script'
import type { Story } from '../story'
import { changeVisibility, count, type Post, speakerAs, type Talk } from './talk'

export function speak(story: Story, talk: Talk, line: Line, at: number): Post {
  const position = talk.posts.length
  const { persona, member } = speakerAs(story, talk, line.by, at)
  const body = line.first?.text ?? line.text
  const { signals, triage } = readText(talk, position, body, member.published, isReadFirst(line))
  const post: Post = {
    id: talk.random.id(),
    threadId: talk.thread.id,
    position,
    personaId: persona.id,
    body,
    visibility: triage.visibility,
    version: 1,
    createdHour: hourOf(at),
    editedDay: null,
    searchKey: dayOf(at) * 2 ** 37 + scattered(story.sent++) * 2 ** 7,
    onceHash: nonceHash(`demo ${story.sent}`),
  }
  talk.posts.push(post)
  if (position === 0) {
    talk.thread.visibility = triage.visibility
    keepConcerns(talk, body)
  }
  if (triage.visibility === 'published') count(talk, post, 1, at)
  tell(story, post, position === 0 ? 'thread-sent' : 'post-sent', at)
  offerHelp(talk, post, triage, at)
  if (triage.case) openCase(story, talk, post, { ...triage.case, signals, at })
  return post
}

export function speakAgain(story: Story, talk: Talk, post: Post, { by, text }: Line, at: number): void {
  const { position, version } = post
  const title = position === 0 ? talk.thread.title : null
  const { member } = speakerAs(story, talk, by, at)
  const { signals, triage } = readText(talk, position, text, member.published, false)
  talk.revisions.push({ postId: post.id, version, title, body: post.body, day: dayOf(at) })
  post.body = text
  post.editedDay = dayOf(at)
  if (position === 0) keepConcerns(talk, text)
  changeVisibility(talk, post, triage.visibility, at)
  offerHelp(talk, post, triage, at)
  closeCasesOf(talk, post)
  tell(story, post, 'post-resent', at)
  if (triage.case) openCase(story, talk, post, { ...triage.case, signals, at })
}

export function withdraw(story: Story, talk: Talk, post: Post, at: number): void {
  talk.revisions = talk.revisions.filter(revision => revision.postId !== post.id)
  talk.offeredHelp = talk.offeredHelp.filter(help => help.postId !== post.id)
  if (post.position === 0) {
    talk.thread.title = ''
    talk.threadConcerns = []
  }
  post.body = ''
  changeVisibility(talk, post, 'withdrawn', at)
  closeCasesOf(talk, post)
  const { id: postId, threadId, personaId } = post
  story.rows.events.push({ kind: 'post-withdrawn', actor: 'author', now: at, threadId, postId, personaId })
}

function readText(
  { thread }: Talk,
  position: number,
  body: string,
  publishedPosts: number,
  readFirst: boolean,
) {
  const signals = signalsIn(triagedText(position === 0 ? thread.title : null, body))
  const triage = triagePost(signals, { publishedPosts })
  return {
    signals,
    triage: readFirst && triage.visibility !== 'held' ? triagePost(signals, { publishedPosts: 0 }) : triage,
  }
}

function keepConcerns(talk: Talk, body: string) {
  talk.threadConcerns = findConcerns(triagedText(talk.thread.title, body), talk.thread.boardId).map(
    found => ({
      threadId: talk.thread.id,
      ...found,
      rejectedDay: null,
      setBy: 'rule' as const,
      droppedDay: null,
    }),
  )
}

function offerHelp(talk: Talk, { id: postId }: Post, { help }: Triage, at: number) {
  if (help.length === 0) return
  talk.offeredHelp = talk.offeredHelp.filter(offered => offered.postId !== postId)
  talk.offeredHelp.push({ postId, kinds: help, offeredDay: dayOf(at), closedDay: null })
}

function tell(
  { rows }: Story,
  { id: postId, threadId, personaId, visibility }: Post,
  kind: 'thread-sent' | 'post-sent' | 'post-resent',
  now: number,
) {
  rows.events.push({ kind, actor: 'author', now, threadId, postId, personaId, detail: { visibility } })
}

function scattered(n: number): number {
  const mask = 2 ** 30 - 1
  const once = Math.imul(n, 0x2c1b3c6d) & mask
  return Math.imul(once ^ (once >>> 15), 0x297a2d39) & mask
}

const MOST_KNOWN = 5_000
const known = new Map<string, Signal[]>()

function signalsIn(text: string): Signal[] {
  const signals = known.get(text) ?? detectSignals(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, signals)
  return signals
}
