import { randomUUID } from 'node:crypto'
import { type Fault, faults, silence } from './support/faults'
import { type Answer, hidden, keyIn, openWire, seen, type Wire } from './support/http-client'
import { someTitle } from './support/posts'
import { test as base, expect, type Staffed, words } from './support/test'

/** A forum that is made to fail here tells of it on stderr. */
const test = base.extend({ noBugs: ({ forum: _ }, use) => use(undefined) })

/** Somebody who writes for the first time, without scripts, and how far they are. */
type Writer = { wire: Wire; title: string; body: string; once: string; sent: string; key: string }

type Step = {
  name: string
  isForm: boolean
  go: (writer: Writer) => Promise<Answer>
  /** What they know once it was answered. */
  learn?: (writer: Writer, answer: Answer) => void
}

const formOf = ({ once, title, body }: Writer, intent: string): [string, string][] => [
  ...Object.entries({ once, title, body, wish: 'heard', adult: 'yes', intent }),
  ['typed', `title ${words.write.titleLabel}`],
  ['typed', `body ${words.write.bodyLabel}`],
]

const steps: Step[] = [
  {
    name: 'opening the form',
    isForm: false,
    go: ({ wire }) => wire.get('/b/amber/write'),
    learn: (writer, { text }) => {
      writer.once = hidden(text, 'once')
    },
  },
  {
    name: 'previewing',
    isForm: true,
    go: writer => writer.wire.post('/b/amber/write', formOf(writer, 'preview')),
  },
  {
    name: 'sending',
    isForm: true,
    go: writer => writer.wire.post('/b/amber/write', formOf(writer, 'send')),
    learn: (writer, { location }) => {
      writer.sent = location
    },
  },
  {
    name: 'being shown the key',
    isForm: false,
    go: ({ wire, sent }) => wire.get(sent),
    learn: (writer, { text }) => {
      writer.key = keyIn(text)
    },
  },
  { name: 'saying that the key is kept', isForm: false, go: ({ wire }) => wire.post('/key') },
]

/** Has gone the first `many` steps while all was well. */
async function writerAfter(many: number, { address }: Staffed): Promise<Writer> {
  const title = someTitle()
  const body = `It took me an hour to find these words: ${randomUUID()}, and they’re “mine” & <theirs>.`
  const writer = { wire: openWire(address), title, body, once: '', sent: '', key: '' }
  // Everybody who writes has a browser that has been here, with a token of its own.
  await writer.wire.post('/search', { words: 'silence' })
  for (const step of steps.slice(0, many)) await goOn(writer, step)
  return writer
}

async function goOn(writer: Writer, step: Step): Promise<void> {
  const answer = await step.go(writer)
  expect([200, 303], `${step.name}: ${answer.status}`).toContain(answer.status)
  step.learn?.(writer, answer)
}

const conversationsOf = async ({ rows }: Staffed, { title }: Writer) =>
  (await rows('SELECT id FROM threads WHERE title = $1', title)).length

/** In the end there is one conversation, and its writer has the key to it. */
async function expectWholly(writer: Writer, forum: Staffed): Promise<void> {
  expect(await conversationsOf(forum, writer)).toBe(1)
  expect(writer.key.split(' ')).toHaveLength(7)
  const elsewhere = openWire(forum.address)
  expect((await elsewhere.post('/sign-in', { key: writer.key })).location).toBe('/mine')
  expect(seen((await elsewhere.get('/mine')).text)).toContain(writer.title)
}

/** @returns what is wrong with how a step was answered while the database couldn't do its work */
async function faultsOf(answer: Answer, step: Step, writer: Writer, { isAway }: Fault, forum: Staffed) {
  const wrong: string[] = []
  const { status, text, headers } = answer
  const taken = status === 200 || status === 303
  if (!taken && status !== 503) wrong.push(`answers ${status}`)
  if (step.name === 'opening the form' && !isAway && !taken) wrong.push('cannot even be read')
  if (status === 503) {
    if (headers.get('retry-after') !== '60') wrong.push('says nothing of when')
    for (const link of ['/exit', '/help']) if (!text.includes(`href="${link}"`)) wrong.push(`hides ${link}`)
    if (/SQLITE|at \w+ \(/.test(text)) wrong.push('tells of the machine')
  }
  if (step.isForm && status !== 303)
    for (const typed of [writer.title, writer.body])
      if (!seen(text).includes(typed)) wrong.push(`loses “${typed.slice(0, 12)}”`)
  const expected = writer.sent || (step.name === 'sending' && taken) ? 1 : 0
  const there = await conversationsOf(forum, writer)
  if (there !== expected) wrong.push(`leaves ${there} conversations in place of ${expected}`)
  return wrong.map(what => `${step.name} ${what}`)
}

for (const fault of [...faults, silence])
  test(`while ${fault.name}, whoever writes loses no word, and goes on after it`, {
    tag: fault.tag ?? [],
  }, async ({ forum }) => {
    const writers = await Promise.all(steps.map((_, n) => writerAfter(n, forum)))
    const end = await fault.begin(forum)
    const answers = await Promise.all(steps.map(async (step, n) => step.go(writers[n] as Writer))).finally(
      end,
    )
    const wrong = await Promise.all(
      steps.map((step, n) => faultsOf(answers[n] as Answer, step, writers[n] as Writer, fault, forum)),
    )
    expect(wrong.flat()).toEqual([])
    for (const [n, writer] of writers.entries()) {
      for (const step of steps.slice(n)) await goOn(writer, step)
      await expectWholly(writer, forum)
    }
  })

test('when the forum is killed at any step, what it said it took is there, and nothing is there twice @both', async ({
  forum,
}) => {
  test.setTimeout(300_000)
  for (const delay of [0, 30]) {
    const writers = await Promise.all(steps.map((_, n) => writerAfter(n, forum)))
    const answering = steps.map((step, n) => step.go(writers[n] as Writer).catch(() => null))
    await new Promise(done => setTimeout(done, delay))
    await forum.kill()
    const answers = await Promise.all(answering)
    await forum.startAgain()
    for (const [n, writer] of writers.entries()) {
      const step = steps[n] as Step
      const taken = writer.sent !== '' || (step.name === 'sending' && answers[n]?.status === 303)
      if (taken) expect(await conversationsOf(forum, writer), `${step.name}, ${delay} ms`).toBe(1)
      for (const each of steps.slice(n)) await goOn(writer, each)
      await expectWholly(writer, forum)
    }
  }
})
