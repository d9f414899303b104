import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, it } from 'vitest'
import { isTaskDone, newTask, type Task } from '../../../app/accounts/proof-of-work'
import { tryKey } from '../../../app/accounts/sign-up'
import { openWorld } from '../../support/world'

const SECOND = 1000
const WRONG = 'abacus crispy dove felt-tip marbling t-shirt zoom'

async function ask() {
  const { site, member } = await openWorld()
  const now = Date.now()
  const task = await newTask(site.secret, now)
  const isDone = (done: { proof?: string; ticket?: string }, after = 0, client = 'ada') =>
    isTaskDone({ secret: site.secret, client, now: now + after }, { proof: '', ticket: '', ...done })
  return { site, member, task, isDone }
}

async function solve({ challenge: asked }: Task) {
  const challenge = JSON.parse(asked) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('unsolved')
  return { challenge, solution }
}

it('a task that a browser solved counts, once', async () => {
  const { task, isDone } = await ask()
  const { challenge, solution } = await solve(task)
  expect(await isDone({ proof: JSON.stringify({ challenge, solution }) })).toBe(true)
  expect(await isDone({ proof: JSON.stringify({ challenge, solution }) })).toBe(false)
  expect(await isDone({ proof: JSON.stringify({ solution, challenge }, null, 1) })).toBe(false)
})

it('an easier task, another solution or anything else does not count', async () => {
  const { task, isDone } = await ask()
  const { challenge, solution } = await solve(task)
  const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } }
  const wrong = { ...solution, counter: solution.counter + 1 }
  for (const proof of [
    { challenge: easier, solution },
    { challenge, solution: wrong },
    { challenge, solution: {} },
    { challenge: {}, solution },
    [],
    null,
    'x'.repeat(5_000),
  ])
    expect(await isDone({ proof: JSON.stringify(proof) })).toBe(false)
  for (const proof of ['{', 'undefined', '[[[[']) expect(await isDone({ proof })).toBe(false)
})

it('without scripts a wait of 20 seconds counts, once, for ten minutes', async () => {
  const {
    task: { ticket },
    isDone,
  } = await ask()
  expect(await isDone({ ticket }, 19 * SECOND)).toBe(false)
  expect(await isDone({ ticket: `${ticket}x` }, 30 * SECOND)).toBe(false)
  expect(await isDone({ ticket }, 601 * SECOND)).toBe(false)
  expect(await isDone({ ticket }, 30 * SECOND)).toBe(true)
  expect(await isDone({ ticket }, 31 * SECOND)).toBe(false)
  expect(await isDone({ ticket: '' })).toBe(false)
})

it('who did it comes in while a flood fills the lane of everybody', async () => {
  const { site, member } = await ask()
  const ada = await member('Ada')
  const from = (client: string) => ({ ...site, client })
  const flood = Promise.all(Array.from({ length: 300 }, (_, n) => tryKey(from(`many ${n}`), WRONG)))
  expect(await tryKey(from('a member'), ada.key)).toBe('busy')
  expect(await tryKey(from('a member'), ada.key, 'proved')).toEqual(ada.holder)
  await flood
})
