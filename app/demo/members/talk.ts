import { dayOf, dayOfHour, hourOf } from '../../../db/clock'
import type { Visibility } from '../../../db/schema'
import { type Random, randomFrom } from '../random'
import type { Rows } from '../rows'
import { isReadFirst, progressAt, type Script, type Story } from '../story'
import { type Member, nextPersona, type Persona } from './members'

export type Post = Rows['posts'][number]
type Speaker = { member: Member; persona: Persona; createdDay: number }

export type Talk = {
  script: Script
  random: Random
  thread: Rows['threads'][number]
  speakers: Map<string, Speaker>
  appeared: boolean
} & Pick<Rows, 'posts' | 'revisions' | 'offeredHelp' | 'threadConcerns' | 'cases' | 'decisions'>

export function openTalk(story: Story, script: Script): Talk {
  const talk: Talk = {
    script,
    random: randomFrom(script.name),
    thread: {
      id: '',
      boardId: script.boardId,
      personaId: '',
      title: script.title,
      wish: script.wish,
      visibility: 'held',
      createdDay: dayOf(script.startsAt),
      activeHour: hourOf(script.startsAt),
      replyCount: 0,
      repliedAfter: null,
      findable: false,
      laterPostId: null,
    },
    speakers: new Map(),
    appeared: false,
    posts: [],
    revisions: [],
    offeredHelp: [],
    threadConcerns: [],
    cases: [],
    decisions: [],
  }
  talk.thread.id = talk.random.id()
  talk.thread.personaId = speakerAs(story, talk, 'op', script.startsAt).persona.id
  return talk
}

export function speakerAs(story: Story, talk: Talk, by: string, at: number): Speaker {
  const known = talk.speakers.get(by)
  if (known) return known
  const others = [...talk.speakers.values()]
  const member = memberFor(
    story,
    talk,
    by,
    at,
    others.map(other => other.member),
  )
  member.since ??= dayOf(at)
  const taken = others.map(other => other.persona.name)
  const speaker = { member, persona: nextPersona(member, talk.random, taken), createdDay: dayOf(at) }
  talk.speakers.set(by, speaker)
  return speaker
}

function memberFor(story: Story, { script, random }: Talk, by: string, at: number, others: Member[]): Member {
  const { members } = story
  if (by === script.printed) return members.printed
  const stranger = script.strangers?.[by]
  if (stranger) return members.stranger(stranger)
  const taken = [...others, members.printed]
  return script.lines.some(line => line.by === by && isReadFirst(line))
    ? members.oneUnknown(random, taken)
    : members.oneOfMany(random, progressAt(story, at), taken)
}

export function changeVisibility(talk: Talk, post: Post, to: Visibility, at: number): void {
  const from = post.visibility
  post.visibility = to
  post.version++
  if (post.position === 0) talk.thread.visibility = to
  count(talk, post, Number(to === 'published') - Number(from === 'published'), at)
}

export function count(talk: Talk, post: Post, step: number, at: number): void {
  if (step === 0) return
  if (post.position > 0) talk.thread.replyCount += step
  if (step > 0) {
    talk.thread.activeHour = hourOf(at)
    talk.appeared = true
  }
  for (const { member, persona } of talk.speakers.values())
    if (persona.id === post.personaId) member.published += step
}

export function keepTalk({ rows }: Story, talk: Talk): void {
  for (const { persona, createdDay } of talk.speakers.values()) rows.personas.push({ ...persona, createdDay })
  rows.threads.push(talk.thread)
  for (const kind of ['posts', 'revisions', 'offeredHelp', 'threadConcerns', 'cases', 'decisions'] as const)
    rows[kind].push(...(talk[kind] as never[]))

  const { boardId, visibility, replyCount, activeHour } = talk.thread
  const board = rows.boards.get(boardId) ?? { threads: 0, replies: 0, activeDay: 0 }
  rows.boards.set(boardId, {
    threads: board.threads + Number(visibility === 'published'),
    replies: board.replies + (visibility === 'published' ? replyCount : 0),
    activeDay: talk.appeared ? Math.max(board.activeDay, dayOfHour(activeHour)) : board.activeDay,
  })
}
