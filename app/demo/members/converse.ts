import { dayOf, HOUR, hourOf } from '../../../db/clock'
import { detectSignals } from '../../../moderation/signals'
import type { Signal } from '../../../moderation/signals/signal'
import { type Triage, triagedText, triagePost } from '../../../moderation/triage'
import { nonceHash } from '../../accounts/nonce'
import { findConcerns } from '../../referrals/concerns'
import type { Course } from '../calendar'
import type { ReasonCode } from '../decision-words'
import { claim, closeCasesOf, decide, minutesToWait, openCase, openCaseOf } from '../review'
import { isReadFirst, type Line, type Script, type Story } from '../story'
import { changeVisibility, count, keepTalk, openTalk, type Post, speakerAs, type Talk } from './talk'

const MINUTE = 60_000

const TALKING = 0.56
const WAITING = 0.25

export function* converse(story: Story, startsAt: number, write: () => Script): Course {
  yield startsAt
  const script = write()
  const talk = openTalk(story, script)
  const pace = paceOf(talk)
  let at = startsAt
  for (const [n, line] of script.lines.entries()) {
    at = line.at ?? at
    yield at
    const post = speak(story, talk, line, at)
    if (line.waits) {
      if (line.waits === 'claimed') {
        at = Math.max(at, story.now - (2 + talk.random.below(7)) * MINUTE)
        yield at
        claim(story, talk, post, at)
      }
      continue
    }
    const gap = pace.gaps[n] as number
    at = yield* decided(
      story,
      talk,
      post,
      line.first ? line.first.reason : (line.reason ?? null),
      at,
      pace.mostWait,
    )
    if (line.first) {
      at += Math.round(gap * 0.2)
      yield at
      speakAgain(story, talk, post, line, at)
      at = yield* decided(story, talk, post, line.reason ?? null, at, pace.mostWait)
    }
    if (line.becomes === 'withdrawn' && n > 0) {
      at += Math.round(gap * 0.1)
      yield at
      withdraw(story, talk, post, at)
    }
    at += gap
  }
  if (script.lines[0]?.becomes === 'withdrawn') {
    yield at
    withdraw(story, talk, talk.posts[0] as Post, at)
  }
  keepTalk(story, talk)
}

function* decided(
  story: Story,
  talk: Talk,
  post: Post,
  reason: ReasonCode | null,
  at: number,
  mostWait: number,
): Generator<number, number> {
  const open = openCaseOf(talk, post)
  if (!open) return at
  const wait = Math.min(minutesToWait(talk.random, open.priority) * MINUTE, mostWait)
  const until = Math.max(at + wait, Math.min(open.openedAt, at + mostWait))
  yield until
  claim(story, talk, post, until)
  decide(story, talk, post, reason ?? whyPublished(talk, post), until)
  return until
}

const whyPublished = ({ offeredHelp }: Talk, { id }: Post): ReasonCode =>
  offeredHelp.some(help => help.postId === id) ? 'within-rules-with-care' : 'within-rules'

function paceOf({ script, random }: Talk): { gaps: number[]; mostWait: number } {
  const { lines, startsAt, endsBy } = script
  const time = endsBy - startsAt
  const span = Math.min(time * TALKING, lines.length * random.between(3, 11) * HOUR)
  const shares = lines.map((_: Line) => random.between(0.15, 1) ** 2)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const waits = lines.reduce((sum, line) => sum + (line.first ? 2 : 1), 0)
  return {
    gaps: shares.map(share => Math.round((share / all) * span)),
    mostWait: Math.floor((time * WAITING) / waits),
  }
}

function speak(story: Story, talk: Talk, line: Line, at: number): Post {
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
    notes: [],
    aiHelped: false,
    version: 1,
    createdHour: hourOf(at),
    editedDay: null,
    appearance: null,
    searchKey: dayOf(at) * 2 ** 37 + scattered(story.sent++) * 2 ** 7,
    answersPostId: null,
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

function speakAgain(story: Story, talk: Talk, post: Post, { by, text }: Line, at: number): void {
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

function withdraw(story: Story, talk: Talk, post: Post, at: number): void {
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
