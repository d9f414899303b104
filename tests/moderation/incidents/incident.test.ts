import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listThreads, listWaiting } from '../../../app/forum/boards'
import { submitReply } from '../../../app/forum/compose/submit'
import { findConversations } from '../../../app/forum/search'
import { readAlike } from '../../../app/forum/similar'
import { readThread } from '../../../app/forum/thread'
import { DAY, dayOf } from '../../../db/clock'
import { cases, debriefNotes, events, incidents, posts } from '../../../db/schema'
import { addDebriefNote, readDebrief } from '../../../moderation/incidents/debrief'
import {
  changeNotice,
  closeIncident,
  liftNotice,
  listIncidents,
  openIncident,
  tickSteps,
} from '../../../moderation/incidents/incident'
import { purgeSealed } from '../../../moderation/purge'
import { seeToUnanswered } from '../../../moderation/queue/unanswered'
import { caseOn, castOf, publishedThread } from '../../support/moderators'
import { openQuestions } from '../../support/questions'
import { NOON, openWorld } from '../../support/world'

const NOTICE = 'Something serious happened here. If it worries you, talk to someone now.'

async function openForum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const thread = await publishedThread(world, ada, marlo)
  const open = (more: Partial<Parameters<typeof openIncident>[1]> = {}) =>
    openIncident(world.db, {
      ...{ threadId: thread.threadId, staffId: marlo, about: 'serious', notice: NOTICE, replies: 'closed' },
      ...{ now: NOON },
      ...more,
    })
  const incident = async (more: Partial<Parameters<typeof openIncident>[1]> = {}) => {
    const opened = await open(more)
    if (!('incidentId' in opened)) throw new Error(opened.outcome)
    return opened.incidentId
  }
  return { ...world, ada, ben, marlo, ...thread, open, incident }
}

describe('a notice', () => {
  it('stands above the conversation until it’s taken off, and only once', async () => {
    const { db, open, incident, threadId, marlo } = await openForum()
    const incidentId = await incident()
    expect((await readThread(db.read, threadId, []))?.notice).toMatchObject({
      notice: NOTICE,
      replies: 'closed',
    })
    expect(await open({ notice: 'Another text.' })).toEqual({ outcome: 'already', incidentId })
    const pressed = { incidentId, staffId: marlo, now: NOON + DAY }
    expect([await liftNotice(db, pressed), await liftNotice(db, pressed)]).toEqual([true, true])
    expect((await readThread(db.read, threadId, []))?.notice).toBe(null)
    const told = await db.read.select().from(events).where(eq(events.threadId, threadId))
    expect(told.map(({ kind }) => kind).filter(kind => kind.startsWith('incident'))).toEqual([
      'incident-opened',
      'incident-lifted',
    ])
    expect(JSON.stringify(told)).not.toContain('serious happened')
  })

  it('that two put there at once stands once', async () => {
    const { db, open } = await openForum()
    const both = await Promise.all([open(), open({ notice: 'Another text.' })])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['already', 'opened'])
    expect(await db.read.$count(incidents)).toBe(1)
  })

  it('needs words, and not too many', async () => {
    const { open } = await openForum()
    expect(await open({ notice: '  ' })).toEqual({ outcome: 'words-missing' })
    expect(await open({ notice: 'a'.repeat(601) })).toEqual({ outcome: 'words-long' })
    expect(await open({ threadId: 'none' })).toEqual({ outcome: 'gone' })
  })

  it('is put on one’s own conversation by somebody else', async () => {
    const { db, mine, ada, open } = await openForum()
    expect(await open({ mine: await mine(ada) })).toEqual({ outcome: 'own' })
    expect(await db.read.$count(incidents)).toBe(0)
  })

  it('is not overwritten by a page that is out of date', async () => {
    const { db, incident, marlo } = await openForum()
    const incidentId = await incident()
    const change = (notice: string, version: number) =>
      changeNotice(db, {
        ...{ incidentId, staffId: marlo, about: 'serious', replies: 'held', notice, version, now: NOON },
      })
    expect(await change('First.', 1)).toEqual({ outcome: 'changed' })
    expect(await change('Second.', 1)).toEqual({ outcome: 'stale' })
    expect(await change('First.', 1)).toEqual({ outcome: 'changed' })
    await liftNotice(db, { incidentId, staffId: marlo, now: NOON })
    expect(await change('Third.', 2)).toEqual({ outcome: 'lifted' })
  })
})

describe('replies', () => {
  it('aren’t taken where the conversation is closed, and are again once the notice is off', async () => {
    const { db, reply, ben, threadId, incident, marlo } = await openForum()
    const incidentId = await incident()
    expect(await reply(ben, threadId)).toEqual({ outcome: 'locked' })
    expect(await db.read.$count(posts)).toBe(1)
    await liftNotice(db, { incidentId, staffId: marlo, now: NOON })
    expect((await reply(ben, threadId)).outcome).toBe('held')
  })

  it('wait for a moderator where they’re read first, whoever writes them', async () => {
    const world = await openForum()
    const { ben, threadId, incident, writing, db } = world
    await incident({ replies: 'held' })
    const sent = await submitReply(db, {
      ...(await writing(ben, 'Thinking of you all.')),
      ...{ threadId, standing: { publishedPosts: 99 } },
    })
    expect(sent.outcome).toBe('held')
    if (!('postId' in sent)) throw new Error(sent.outcome)
    expect((await caseOn(world, sent.postId)).because).toEqual(['incident'])
    expect(await db.read.$count(cases, eq(cases.state, 'open'))).toBe(1)
  })
})

describe('nobody is led to a conversation under a notice', () => {
  it('it comes last on its board and in search', async () => {
    const world = await openForum()
    const { db, ben, marlo, threadId, incident } = world
    const other = await publishedThread(world, ben, marlo, { now: NOON - 9 * DAY })
    const order = async () => (await listThreads(db.read, 'amber', null)).threads.map(({ id }) => id)
    const found = async (words: string[]) =>
      (await findConversations(db, { words, board: 'amber', now: NOON })).conversations.map(
        each => each.threadId,
      )
    expect(await order()).toEqual([threadId, other.threadId])
    await incident()
    expect(await order()).toEqual([other.threadId, threadId])
    expect(await found(['year'])).toEqual([other.threadId, threadId])
    expect(await found([])).toEqual([other.threadId, threadId])
  })

  it('nobody is asked to answer it, and it’s no suggestion beside another', async () => {
    const world = await openForum()
    const { db, ben, marlo, threadId, incident } = world
    const other = await publishedThread(world, ben, marlo)
    await incident()
    const waiting = await listWaiting(db.read, { hidden: { personas: [], boards: [], themes: [] }, mine: [] })
    expect(waiting.threads.map(({ id }) => id)).toEqual([other.threadId])
    await seeToUnanswered(db, NOON + DAY)
    const owned = await db.read.select().from(events).where(eq(events.kind, 'thread-owned'))
    expect(owned.map(event => event.threadId)).toEqual([other.threadId])
    const alike = await readAlike(db.read, { threadId: other.threadId, boardId: 'amber', choices: {} })
    expect(alike.map(({ id }) => id)).not.toContain(threadId)
  })
})

it('professionals aren’t asked to answer it, and are again once the notice is off', async () => {
  const world = await openQuestions()
  const { db, marlo, askTogether, shown } = world
  const [threadId = ''] = await askTogether()
  expect((await shown()).groups.map(({ openings }) => openings.length)).toEqual([3])
  const asked = {
    threadId,
    staffId: marlo.id,
    about: 'death' as const,
    replies: 'closed' as const,
    now: NOON,
  }
  const opened = await openIncident(db, { ...asked, notice: NOTICE })
  expect((await shown()).groups).toEqual([])
  if (!('incidentId' in opened)) throw new Error(opened.outcome)
  await liftNotice(db, { incidentId: opened.incidentId, staffId: marlo.id, now: NOON })
  expect((await shown()).groups).toHaveLength(1)
})

describe('what the team does', () => {
  it('two who tick steps at once lose nothing', async () => {
    const { db, incident, marlo } = await openForum()
    const incidentId = await incident()
    const tick = (ticked: string[], shown: string[]) =>
      tickSteps(db, { incidentId, staffId: marlo, ticked, shown, now: NOON })
    await tick(['team'], [])
    await tick(['be-sure', 'made-up'], [])
    const steps = async () => (await db.read.select().from(incidents))[0]?.steps
    expect(await steps()).toEqual(['be-sure', 'team'])
    await tick(['team'], ['be-sure', 'team'])
    expect(await steps()).toEqual(['team'])
  })

  it('notes for the talk afterwards are sealed, stand once, and go half a year after it’s over', async () => {
    const { db, secret, site, incident, marlo } = await openForum()
    const incidentId = await incident()
    const add = (note: string) =>
      addDebriefNote(site, { incidentId, staffId: marlo, about: 'change', note, now: NOON })
    expect(await add('Call a colleague sooner.')).toEqual({ outcome: 'noted' })
    expect(await add('Call a colleague sooner.')).toEqual({ outcome: 'noted' })
    expect(await add(' ')).toEqual({ outcome: 'words-missing' })
    expect(await readDebrief(db.read, secret, incidentId)).toMatchObject([
      { about: 'change', note: 'Call a colleague sooner.', by: 'Marlo', day: dayOf(NOON) },
    ])
    const [row] = await db.read.select().from(debriefNotes)
    expect(JSON.stringify(row)).not.toContain('colleague')
    await purgeSealed(db, NOON + 400 * DAY)
    expect(await db.read.$count(debriefNotes)).toBe(1)
    await closeIncident(db, { incidentId, staffId: marlo, now: NOON })
    expect((await listIncidents(db.read)).done).toHaveLength(1)
    await purgeSealed(db, NOON + 181 * DAY)
    expect(await db.read.$count(debriefNotes)).toBe(0)
  })
})
