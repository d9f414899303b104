import { faults } from './support/faults'
import { type Answer, hidden, seen, type Wire } from './support/http-client'
import { findCase, writeThread } from './support/posts'
import { test as base, expect, type Staffed } from './support/test'

/** A forum that is made to fail here tells of it on stderr. */
const test = base.extend({ noBugs: ({ forum: _ }, use) => use(undefined) })

const WORDS = 'It took me a while to find these words, & they are “kind”.'

/** A case, and how far a moderator is with it. */
type Matter = { wire: Wire; postId: string; caseId: string; version: string; decision: string }

type Step = { name: string; go: (matter: Matter) => Promise<Answer>; typed: string }

const steps: Step[] = [
  {
    name: 'claiming',
    typed: '',
    go: ({ wire, caseId }) => wire.post(`/review/${caseId}`, { intent: 'claim' }),
  },
  {
    name: 'deciding',
    typed: WORDS,
    go: ({ wire, caseId, version }) =>
      wire.post(`/review/${caseId}`, {
        ...{ intent: 'decide', version, outcome: 'ask', reason: 'tone', words: WORDS, 'no-steps': 'yes' },
        typed: 'words Your words',
      }),
  },
  {
    name: 'undoing',
    typed: '',
    go: ({ wire, decision }) => wire.post('/review', { intent: 'undo', decision }),
  },
]

/** The first `many` steps are gone while all was well. */
async function matterAfter(many: number, { address, moderator: { wire } }: Staffed): Promise<Matter> {
  const { title, postId } = await writeThread(address)
  const matter = { wire, postId, caseId: await findCase(wire, title), version: '', decision: '' }
  for (const step of steps.slice(0, many)) await goOn(matter, step)
  return matter
}

async function goOn(matter: Matter, step: Step): Promise<void> {
  const answer = await step.go(matter)
  expect(answer.status, step.name).toBe(303)
  if (step.name === 'claiming')
    matter.version = hidden((await matter.wire.get(`/review/${matter.caseId}`)).text, 'version')
  matter.decision = /[?&]decided=(\w+)/.exec(answer.location)?.[1] ?? matter.decision
}

/** All that deciding changes, of one case. */
async function stateOf({ rows }: Staffed, { postId, caseId }: Matter) {
  const [post] = await rows('SELECT visibility, version FROM posts WHERE id = $1', postId)
  const [row] = await rows('SELECT state, claimed_by IS NULL AS free FROM cases WHERE id = $1', caseId)
  const made = await rows('SELECT undone_at IS NULL AS stands FROM decisions WHERE case_id = $1', caseId)
  const told = await rows('SELECT kind FROM events WHERE case_id = $1', caseId)
  return JSON.stringify([post, row, made, told.map(({ kind }) => kind).sort()].map(each => each ?? null))
}

/** What a case is like after each step, where nothing goes wrong; the first is before all of them. */
async function healthyStates(forum: Staffed): Promise<string[]> {
  const matter = await matterAfter(0, forum)
  const states = [await stateOf(forum, matter)]
  for (const step of steps) {
    await goOn(matter, step)
    states.push(await stateOf(forum, matter))
  }
  return states
}

const prepare = (forum: Staffed) => Promise.all(steps.map((_, n) => matterAfter(n, forum)))
/** Half a minute may be over when a fault is. */
const stillUndoable = ({ change }: Staffed, { caseId }: Matter) =>
  change('UPDATE decisions SET decided_at = $1 WHERE case_id = $2', Date.now(), caseId)

function faultsOf({ status, text, headers }: Answer, { name, typed }: Step) {
  const wrong: string[] = []
  if (status !== 303 && status !== 503) wrong.push(`${name} answers ${status}`)
  if (status === 503 && headers.get('retry-after') !== '60') wrong.push(`${name} says nothing of when`)
  if (status === 503 && !text.includes('href="/help"')) wrong.push(`${name} hides the help lines`)
  if (status === 503 && !seen(text).includes(typed)) wrong.push(`${name} loses the words`)
  return wrong
}

for (const { name, tag = [], begin } of faults)
  test(`while ${name}, what is decided is decided wholly or not at all`, { tag }, async ({ forum }) => {
    const states = await healthyStates(forum)
    const matters = await prepare(forum)
    const end = await begin(forum)
    const answers = await Promise.all(steps.map((step, n) => step.go(matters[n] as Matter))).finally(end)
    expect(steps.flatMap((step, n) => faultsOf(answers[n] as Answer, step))).toEqual([])
    for (const [n, matter] of matters.entries()) {
      const taken = answers[n]?.status === 303
      expect(await stateOf(forum, matter), steps[n]?.name).toBe(states[taken ? n + 1 : n])
      await stillUndoable(forum, matter)
      await goOn(matter, steps[n] as Step)
      expect(await stateOf(forum, matter), steps[n]?.name).toBe(states[n + 1])
    }
  })

test('when the forum is killed at any step, what was decided is decided wholly or not at all @both', async ({
  forum,
}) => {
  test.setTimeout(300_000)
  const states = await healthyStates(forum)
  for (const delay of [0, 20]) {
    const matters = await prepare(forum)
    const answering = steps.map((step, n) => step.go(matters[n] as Matter).catch(() => null))
    await new Promise(done => setTimeout(done, delay))
    await forum.kill()
    const answers = await Promise.all(answering)
    await forum.startAgain()
    for (const [n, matter] of matters.entries()) {
      const possible = answers[n]?.status === 303 ? [states[n + 1]] : [states[n], states[n + 1]]
      expect(possible, steps[n]?.name).toContain(await stateOf(forum, matter))
      await stillUndoable(forum, matter)
      await goOn(matter, steps[n] as Step)
      expect(await stateOf(forum, matter), steps[n]?.name).toBe(states[n + 1])
    }
  }
})
