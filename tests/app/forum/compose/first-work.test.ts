import type { AppLoadContext } from '@remix-run/node'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, it } from 'vitest'
import { newNonce } from '../../../../app/accounts/nonce'
import { isTaskDone, newTask, type Task } from '../../../../app/accounts/proof-of-work'
import { isWorkAsked, isWorkDone, taskFor, waitIn } from '../../../../app/forum/compose/first-work'
import { action as writeAction, loader as writeLoader } from '../../../../app/routes/forum/compose/write'
import { en as words } from '../../../../app/words/en'
import { HOUR } from '../../../../db/clock'
import type { BrakeKind } from '../../../../db/schema'
import { accounts } from '../../../../db/schema'
import { setBrake } from '../../../../moderation/brake/set-brake'
import { openWorld } from '../../../support/world'

const SECOND = 1000
let clients = 0

/** A task has the real clock. */
async function forum(kind: BrakeKind | null = 'work') {
  const world = await openWorld()
  const now = Date.now()
  const chosen = { boardId: null, slowMinutes: null, because: 'many-adverts', hours: 1, note: '' } as const
  if (kind) await setBrake(world.db, world.secret, { ...chosen, kind, by: 'operator', now })
  const client = `first-work-${clients++}`
  const contextAt = (at = now) =>
    ({
      ...{ ...world.site, words, now: at, viewer: { kind: 'guest' }, keepsCookies: true, client },
      ...{ sessionToken: null, databaseAway: false, formToken: '' },
    }) as unknown as AppLoadContext
  const newForm = (work: Record<string, string>) => ({
    ...{ title: 'Quxotitle', body: 'Quxobody and more words.', wish: 'heard', adult: 'yes', intent: 'send' },
    ...{ once: newNonce(world.secret, now), ...work },
  })
  const send = async (form: Record<string, string>, at = now) => {
    const request = new Request('http://forum.example/b/amber/write', {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    const answer = await writeAction({ request, context: contextAt(at), params: { board: 'amber' } })
    if (answer instanceof Response) return 'sent'
    const { data } = answer as {
      data: { fields: { body: string }; problems: { hindrance: string }; ticket: string }
    }
    expect(data.fields.body).toBe('Quxobody and more words.')
    return { hindrance: data.problems.hindrance, ticket: data.ticket }
  }
  const task = (await taskFor(contextAt(), 0)) as Task
  return { ...world, now, contextAt, newForm, send, task }
}

async function solve(task: Task) {
  const challenge = JSON.parse(task.challenge) as Challenge
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
}

describe('work is asked', () => {
  it('of nobody while no brake is on, and a newcomer writes at once', async () => {
    const { contextAt, newForm, send, task } = await forum(null)
    expect(task).toBeNull()
    const asked = { request: new Request('http://forum.example/'), params: { board: 'amber' } }
    expect(await writeLoader({ ...asked, context: contextAt() })).toMatchObject({ task: null })
    expect(await send(newForm({}))).toBe('sent')
  })

  it('of newcomers while any brake is on, and of nobody who is known here', async () => {
    for (const kind of ['work', 'first-posts', 'slow'] as const) {
      const { contextAt, now } = await forum(kind)
      expect(await isWorkAsked(contextAt(), 0)).toBe(true)
      expect(await isWorkAsked(contextAt(), 3)).toBe(false)
      expect(await isWorkAsked(contextAt(now + 2 * HOUR), 0)).toBe(false)
    }
  })
})

describe('a newcomer’s first post', () => {
  it('isn’t sent without it, makes no account, and keeps its words', async () => {
    const { db, newForm, send } = await forum()
    expect(await send(newForm({}))).toEqual({ hindrance: words.braked.work.again, ticket: '' })
    expect(await db.read.$count(accounts)).toBe(0)
  })

  it('is sent with what a browser solved, once, and again by the same form', async () => {
    const { db, newForm, send, task } = await forum()
    const proof = await solve(task)
    const form = newForm({ proof })
    expect(await Promise.all([send(form), send(form)])).toEqual(['sent', 'sent'])
    expect(await db.read.$count(accounts)).toBe(1)
    expect(await send(newForm({ proof }))).not.toBe('sent')
  })

  it('is sent without scripts after a minute, which goes on while the form comes back', async () => {
    const { newForm, send, task, now } = await forum()
    const form = newForm({ ticket: task.ticket })
    const back = await send(form, now + 59 * SECOND)
    expect(back).toEqual({ hindrance: words.braked.work.again, ticket: task.ticket })
    expect(await send(form, now + 61 * SECOND)).toBe('sent')
    const used = await send(newForm({ ticket: task.ticket }), now + 70 * SECOND)
    expect(used).toEqual({ hindrance: words.braked.work.again, ticket: '' })
  })
})

it('waiting is counted for each network, so that it isn’t cheaper than the work', async () => {
  const { contextAt, now } = await forum()
  const outcomes: boolean[] = []
  for (let n = 0; n < 22; n++) {
    const form = new FormData()
    form.set('ticket', (await taskFor(contextAt(), 0))?.ticket ?? '')
    outcomes.push(await isWorkDone(contextAt(now + 2 * 60_000), form, `form ${n}`))
  }
  expect(outcomes.filter(Boolean)).toHaveLength(20)
  expect(outcomes.slice(20)).toEqual([false, false])
})

it('what was done for signing in doesn’t count for a post, nor the other way round', async () => {
  const { contextAt, now, secret, task } = await forum()
  const other = await newTask(secret, now)
  const form = new FormData()
  form.set('ticket', other.ticket)
  expect(waitIn(contextAt(), form)).toBe('')
  expect(await isWorkDone(contextAt(now + 90 * SECOND), form, 'a')).toBe(false)
  form.set('proof', await solve(other))
  expect(await isWorkDone(contextAt(), form, 'a')).toBe(false)
  const asked = { secret, client: 'someone', now: now + 90 * SECOND }
  expect(await isTaskDone(asked, { proof: '', ticket: task.ticket })).toBe(false)
  expect(await isTaskDone(asked, { proof: await solve(task), ticket: '' })).toBe(false)
})
