import { type Fields, hidden, openWire, seen, type Wire } from './support/http-client'
import { decide, findCase, publishThread, type Written, writeThread } from './support/posts'
import { expect, type Staffed, test, words } from './support/test'

const [w, d, r] = [words.case, words.decisions, words.reportsAndAppeals]
const KEPT = 'Words that took a while to find.'

/** A conversation that waits, with its case in somebody's hands. */
async function claimed(forum: Staffed, by: Wire = forum.moderator.wire) {
  const written = await writeThread(forum.address, {
    body: 'We talk at the harbour. Write to me@example.org.',
  })
  const caseId = await findCase(by, written.title)
  await by.post(`/review/${caseId}`, { intent: 'claim' })
  const version = hidden((await by.get(`/review/${caseId}`)).text, 'version')
  return { ...written, caseId, path: `/review/${caseId}`, version }
}

const stateOf = async ({ wire, postId }: Written) => {
  const { text } = await wire.get(`/p/${postId}`)
  return text.includes(words.sent.held.waiting.slice(0, -1)) ? 'waits' : 'decided'
}

/** What is wrong with a press, what it is answered with, and the sentence. */
type Attempt = [what: string, fields: Record<string, string | string[]>, status: number, sentence?: string]

const f = w.faults
const wrong: Attempt[] = [
  ['no outcome', { outcome: '' }, 400, f['outcome-missing']],
  ['an outcome that is none', { outcome: '__proto__' }, 400, f['outcome-missing']],
  ['taking down what is not in view', { outcome: 'remove' }, 400, f['outcome-missing']],
  ['a reason that is none', { reason: 'constructor' }, 400, f['reason-missing']],
  ['a reason of another outcome', { reason: 'within-rules' }, 400, f['reason-missing']],
  ['too many words', { words: `${KEPT} ${'word '.repeat(400)}` }, 400, f['words-too-long']],
  ['hiding nothing', { outcome: 'hide', reason: 'contact-details' }, 400, f['nothing-hidden']],
  ...['0-999999', '7-7', '9-3', '-1-4', '<b>', '1e3-2e3'].map(
    (span): Attempt => [
      `hiding ${span}`,
      { outcome: 'hide', reason: 'contact-details', span: ['0-4', span] },
      400,
      f['passage-missing'],
    ],
  ),
  ['hiding what is not there', { ...hiding('lighthouse') }, 400, 'lighthouse'],
  ['hiding 10,000 lines', { ...hiding('zz\n'.repeat(3_300)) }, 400, f['passage-missing']],
  ['hiding 200 passages', { ...hiding(lines(200)) }, 400, f['hide-too-many']],
  ['hiding more than there is', { ...hiding('a'.repeat(10_001)) }, 400, f['hide-too-long']],
  ['publishing words to hide', { outcome: 'publish', reason: '', hide: 'harbour' }, 400, f['hide-unused']],
  ['publishing with a pause', { outcome: 'publish', reason: '', measure: 'pause-7' }, 400, f['no-measure']],
  ['a pause that is none', { measure: 'pause-999' }, 400, f['measure-unknown']],
  ['an older text', { version: '0' }, 409, f.changed],
  ['no version', { version: '' }, 409, f.changed],
  ['agreeing with nobody', { intent: 'agree' }, 409, f.closed],
  ['asking without a question', { intent: 'question' }, 400, f['note-missing']],
  ['a note without end', { intent: 'question', note: 'word '.repeat(500) }, 400, f['note-too-long']],
]

function hiding(hide: string) {
  return { outcome: 'hide', reason: 'contact-details', hide }
}
function lines(n: number) {
  return Array.from({ length: n }, (_, at) => `passage ${at}`).join('\n')
}

const flat = (fields: Record<string, string | string[]>): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )

test('a faulty decision is explained beside its field, keeps the words, and decides nothing', async ({
  forum,
}) => {
  const it = await claimed(forum)
  const good = { version: it.version, outcome: 'refuse', reason: 'hostility', words: KEPT, intent: 'decide' }
  const told: string[] = []
  for (const [what, fields, status, sentence = ''] of wrong) {
    const began = Date.now()
    const answer = await forum.moderator.wire.post(it.path, flat({ ...good, ...fields }))
    const text = seen(answer.text)
    if (answer.status !== status) told.push(`${what}: ${answer.status}`)
    if (!text.includes('role="alert"') || !text.includes(sentence)) told.push(`${what}: says nothing`)
    if (!text.includes(KEPT)) told.push(`${what}: loses the words`)
    if (Date.now() - began > 10_000) told.push(`${what}: takes ${Date.now() - began} ms`)
  }
  expect(told).toEqual([])
  expect(await stateOf(it)).toBe('waits')
  const { text } = await forum.moderator.wire.get(it.path)
  expect(text).not.toContain(w.events['decision-made'])
  const last = await forum.moderator.wire.post(
    it.path,
    flat({ ...good, ...hiding('harbour\nharbour'), span: ['12-24', '16-30', '16-30'] }),
  )
  expect(last.status).toBe(303)
})

test('control characters and direction marks in a moderator’s words do not reach the author @both', async ({
  forum,
}) => {
  const it = await claimed(forum)
  const told = 'Thank \u202eyou\u202c \u0007for\u2066 this.'
  const fields = { version: it.version, outcome: 'ask', reason: 'tone', words: told, intent: 'decide' }
  expect((await forum.moderator.wire.post(it.path, fields)).status).toBe(303)
  const { text } = await it.wire.get(`/p/${it.postId}`)
  expect(text).toContain('Thank you for this.')
})

test('a moderator without the claim decides nothing and keeps every word @postgres', async ({ forum }) => {
  const it = await claimed(forum)
  const typed: Fields = [
    ...flat({ version: it.version, outcome: 'hide', reason: 'contact-details', words: KEPT }),
    ['hide', 'harbour at night'],
    ['intent', 'decide'],
  ]
  const expectKept = (answer: { status: number; text: string }) => {
    expect(answer.status).toBe(409)
    for (const each of [KEPT, 'harbour at night', 'role="alert"']) expect(seen(answer.text)).toContain(each)
  }
  const other = (await forum.hire('moderator')).wire
  expectKept(await other.post(it.path, typed))
  expect((await other.post(`${it.path}`, { intent: 'claim' })).location).toBe(`${it.path}?taken`)
  await forum.moderator.wire.post(`${it.path}`, { intent: 'release' })
  expectKept(await forum.moderator.wire.post(it.path, typed))
  await decide(other, it.title)
  expectKept(await forum.moderator.wire.post(it.path, typed))

  const note = await forum.moderator.wire.post(it.path, {
    version: it.version,
    intent: 'question',
    note: KEPT,
  })
  expect([note.status, seen(note.text).includes(KEPT)]).toEqual([409, true])
})

test('with two tabs and Back, the same decision counts once, another is too late, and only its maker can undo it @both', async ({
  forum,
}) => {
  const it = await claimed(forum)
  const by = forum.moderator.wire
  const refuse = {
    version: it.version,
    outcome: 'refuse',
    reason: 'hostility',
    words: KEPT,
    intent: 'decide',
  }
  const both = await Promise.all([by.post(it.path, refuse), by.post(it.path, refuse)])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set(both.map(({ location }) => location)).size).toBe(1)
  const late = await by.post(it.path, { ...refuse, outcome: 'publish', reason: '' })
  expect([late.status, seen(late.text).includes(f.closed ?? '?')]).toEqual([409, true])

  const decisionId = new URL(both[0]?.location ?? '', forum.address).searchParams.get('decided')
  const undo = (wire: Wire) => wire.post('/review', { intent: 'undo', decision: decisionId ?? '' })
  const other = (await forum.hire('moderator')).wire
  const stranger = await other.get((await undo(other)).location)
  expect(stranger.text).toContain(d.undoFaults['not-yours'])
  expect((await undo(it.wire)).status).toBe(404)
  for (let n = 0; n < 2; n++) expect((await undo(by)).location).toBe(it.path)
  expect(await stateOf(it)).toBe('waits')
})

test('an appeal is made once, by the author, about one decision, and a stranger finds nothing @postgres', async ({
  forum,
}) => {
  const [one, two] = [await claimed(forum), await claimed(forum)]
  for (const { title } of [one, two])
    await decide(forum.moderator.wire, title, { outcome: 'refuse', reason: 'hostility' })
  const path = `/p/${one.postId}/appeal`
  const decision = hidden((await one.wire.get(path)).text, 'decision')
  const foreign = hidden((await two.wire.get(`/p/${two.postId}/appeal`)).text, 'decision')
  const attempts: [Wire, string, Record<string, string>, number][] = [
    [two.wire, path, { decision, words: KEPT }, 404],
    [forum.moderator.wire, path, { decision, words: KEPT }, 404],
    [openWire(forum.address), path, { decision, words: KEPT }, 303],
    [one.wire, path, { decision, words: ' \u202e ' }, 400],
    [one.wire, path, { decision, words: `${KEPT}${'word '.repeat(400)}` }, 400],
    [one.wire, path, { decision: foreign, words: KEPT }, 409],
    [one.wire, path, { decision: 'nothing', words: KEPT }, 409],
    [one.wire, path, { words: KEPT }, 409],
  ]
  for (const [as, to, fields, status] of attempts) {
    const answer = await as.post(to, fields)
    expect([status, answer.status]).toEqual([status, status])
    if (status === 409) expect(seen(answer.text)).toContain(KEPT)
  }
  expect((await two.wire.get(`/p/${two.postId}/appeal`)).text).toContain(foreign)
  const twice = await Promise.all([
    one.wire.post(path, { decision, words: KEPT }),
    one.wire.post(path, { decision, words: KEPT }),
  ])
  expect(twice.map(({ location }) => location)).toEqual([`/p/${one.postId}`, `/p/${one.postId}`])
  const caseId = await findCase(forum.first.wire, one.title)
  expect((await forum.moderator.wire.get(`/review/${caseId}`)).status).toBe(303)
  expect((await forum.moderator.wire.get(`/review/${caseId}/appeal`)).status).toBe(404)
  expect((await forum.moderator.wire.post(`/review/${caseId}/appeal`, { verdict: 'reversed' })).status).toBe(
    404,
  )
})

test('a report of a post that is no longer shown keeps its words, and an unknown reference code says so', async ({
  forum,
}) => {
  const { postId, wire } = await publishThread(forum.address, forum.moderator.wire)
  const guest = openWire(forum.address)
  const once = hidden((await guest.get(`/n/p/${postId}`)).text, 'once')
  await wire.post(`/p/${postId}/withdraw`)
  const late = await guest.post(`/n/p/${postId}`, {
    once,
    reason: 'illegal',
    why: KEPT,
    note: 'And this.',
    'good-faith': 'yes',
  })
  expect(late.status).toBe(404)
  for (const each of [KEPT, 'And this.', r.report.gone]) expect(seen(late.text)).toContain(each)
  expect((await guest.get(`/n/p/${postId}`)).status).toBe(404)
  for (const code of ['', 'x', '<b>', '0000-0000-0000-0000', 'k'.repeat(5_000)]) {
    const { status, text } = await guest.post('/n', { code })
    expect([status, seen(text).includes(r.state.unknown)]).toEqual([400, true])
  }
})

test('thanks are given once, by the author, and the form of crisis steps keeps what was typed @postgres', async ({
  forum,
}) => {
  const it = await publishThread(forum.address, forum.moderator.wire)
  const decision = hidden((await it.wire.get(`/p/${it.postId}`)).text, 'decision')
  const stranger = await writeThread(forum.address)
  expect((await stranger.wire.post(`/p/${it.postId}`, { intent: 'thanks', decision })).status).toBe(404)
  for (const id of [decision, decision, 'nothing', ''])
    expect((await it.wire.post(`/p/${it.postId}`, { intent: 'thanks', decision: id })).status).toBe(303)
  expect((await it.wire.get(`/p/${it.postId}`)).text).toContain(r.thanks.given)

  const dark = await writeThread(forum.address, { body: 'I want to kill myself tonight.' })
  const path = `/review/${await findCase(forum.moderator.wire, dark.title)}/protocol`
  for (const day of ['yesterday', '2020-01-01', '9999-12-31', '2027-02-30', '<b>']) {
    const answer = await forum.moderator.wire.post(path, {
      told: KEPT,
      'follow-day': day,
      step: 'nothing',
      intent: 'save',
    })
    expect([day, answer.status]).toEqual([day, 400])
    for (const each of [KEPT, day]) expect(seen(answer.text)).toContain(each)
  }
  for (let n = 0; n < 2; n++)
    expect((await forum.moderator.wire.post(path, { intent: 'finish' })).status).toBe(303)
})

test('no staff page breaks, whatever its address asks for @both', async ({ forum }) => {
  const asked = [
    '__proto__',
    'constructor',
    '%00',
    '%ff',
    '<b>',
    '-1',
    '1e999',
    'a'.repeat(4_000),
    '%F0%9F%98%80',
  ]
  const patterns = (
    ['board', 'kind', 'signal', 'mine', 'overdue', 'after', 'decided', 'not-undone'] as const
  ).map(name => (value: string) => `/review?${name}=${value}`)
  const all = [
    ...patterns,
    (value: string) => `/review/after?decided=${value}`,
    (value: string) => `/review/double?told=${value}`,
    (value: string) => `/review/${value}`,
    (value: string) => `/review/${value}/appeal`,
    (value: string) => `/log?before=${value}`,
    (value: string) => `/p/${value}`,
    (value: string) => `/n/p/${value}`,
    (value: string) => `/n/${value}/x`,
  ]
  const broken: string[] = []
  for (const address of all)
    for (const value of asked) {
      const { status } = await forum.moderator.wire.get(address(value))
      if (status >= 500) broken.push(`${address(value).slice(0, 60)} ${status}`)
    }
  expect(broken).toEqual([])
})

test('a session gets only a few of a hundred live queues, and nobody gets one without a session', async ({
  forum,
}) => {
  const { wire } = await forum.hire('moderator')
  const Cookie = [...wire.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const live = () =>
    fetch(`${forum.address}/review/live`, {
      headers: { Cookie, Accept: 'text/event-stream', 'Sec-Fetch-Site': 'same-origin' },
    })
  const answers = await Promise.all(Array.from({ length: 100 }, live))
  const open = answers.filter(({ status }) => status === 200)
  expect([open.length < 10, answers.length - open.length]).toEqual([
    true,
    answers.filter(({ status }) => status === 429).length,
  ])
  await wire.post('/sign-out')
  expect((await live()).status).toBe(404)
  for (const { body } of open) await body?.cancel()
  expect((await forum.moderator.wire.get('/review')).status).toBe(200)
})
