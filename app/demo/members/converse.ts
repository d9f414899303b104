import { HOUR } from '../../../db/clock'
import type { Course } from '../agenda'
import type { ReasonCode } from '../decision-words'
import { claim, decide, minutesToWait, openCaseOf } from '../review'
import type { Line, Script } from '../script'
import type { Story } from '../story'
import { speak, speakAgain, withdraw } from './speak'
import { keepTalk, openTalk, type Post, type Talk } from './talk'

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
