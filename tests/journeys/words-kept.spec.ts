import { getTableName, is, Table } from 'drizzle-orm'
import * as schema from '../../db/schema'
import { faults } from './support/faults'
import { type Form, prepareForms } from './support/forms'
import type { Database, Forum } from './support/forum'
import { openWire, seen } from './support/http-client'
import { type Scene, setTheScene } from './support/scene'
import { test as base, expect } from './support/test'

/** A forum that is made to fail here tells of it on stderr. */
const test = base.extend({ noBugs: ({ forum: _ }, use) => use(undefined) })

/** What a form sends that nobody types; codes, which are over in a minute; and keys, which no other page shows. */
const noWords = ['country', 'back', 'answer', 'place', 'invitation']
const codes = [
  ...['/sign-in/code code', '/join/:token code'],
  ...['export', 'key', 'delete'].map(page => `/mine/data/${page} key`),
]

let forms: Form[]
let scene: Scene
let labels: Map<Form, [name: string, label: string][]>

test.beforeAll(async ({ forum }) => {
  scene = await setTheScene(forum)
  forms = (await prepareForms(forum, scene))
    .map(form => ({
      ...form,
      typed: form.typed.filter(
        field => !noWords.includes(field) && !codes.includes(`${form.pattern} ${field}`),
      ),
    }))
    .filter(({ typed }) => typed.length > 0)
  labels = new Map()
  for (const form of forms) {
    const { text } = await form.as.get(form.path)
    const found = [...text.matchAll(/name="typed" value="(\S+?) ([^"]*)"/g)]
    labels.set(
      form,
      found.map(([, name = '', label = '']) => [name, seen(label)]),
    )
  }
})

const typing = ({ typed }: Form) =>
  Object.fromEntries(typed.map(field => [field, `My words for ${field}, & an hour’s work`]))

const declared = (form: Form): [string, string][] =>
  (labels.get(form) ?? []).map(([name, label]) => ['typed', `${name} ${label}`])

const fieldsOf = (form: Form): [string, string][] => [
  ...declared(form),
  ...Object.entries({ ...form.good, ...typing(form) }),
]

/** Every field's words are shown, and neither a token nor an id is. */
function lostIn(form: Form, text: string): string[] {
  const boxes = [
    ...[...text.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, inside = '']) => inside),
    ...[...text.matchAll(/class="typed"[^>]*>([^<]*)</g)].map(([, said = '']) => said),
    ...[...text.matchAll(/<input(?![^>]*type="hidden")[^>]*value="([^"]*)"/g)].map(([, value = '']) => value),
  ].map(seen)
  const lost = form.typed.filter(field => !boxes.some(box => box.includes(`My words for ${field},`)))
  const told = [form.good.once, form.good.version, form.good.decision, form.good.offer].filter(
    token => token && boxes.some(box => box.trim() === token),
  )
  return [...lost.map(field => `${field} is lost`), ...told.map(() => 'a token stands in a box')]
}

/** A search writes nothing; its words stand beside what it found. */
async function sendAndFollow({ as, path, long }: Form, fields: [string, string][]) {
  const answer = await as.post(path, fields)
  return long === 303 ? as.get(answer.location) : answer
}

async function expectKept(
  send: (form: Form, fields: [string, string][]) => Promise<{ status: number; text: string } | null>,
  status?: number,
) {
  const wrong: string[] = []
  for (const form of forms) {
    const answer = await send(form, fieldsOf(form))
    if (!answer) continue
    if (status && answer.status !== status) wrong.push(`${form.pattern}: ${answer.status}`)
    wrong.push(...lostIn(form, answer.text).map(what => `${form.pattern}: ${answer.status}, ${what}`))
  }
  expect(wrong).toEqual([])
}

test('every form says which of its fields people write in', () => {
  const silent = forms.flatMap(form =>
    form.typed
      .filter(field => !labels.get(form)?.some(([name, label]) => name === field && label !== ''))
      .map(field => `${form.pattern} ${field}`),
  )
  expect(silent).toEqual([])
})

test('every form that is longer than we can take comes back with its words', () =>
  expectKept(({ as, path }, fields) => as.post(path, [...fields, ['padding', 'x'.repeat(300_000)]]), 413))

test('every form from before another sign-in comes back with its words @postgres', () =>
  expectKept(({ as, path }, fields) => {
    const member = as.jar.size > 0 ? as : scene.author
    return member.send(path, [['token', 'x'], ...fields])
  }, 409))

test('every form whose session has ended comes back with its words', async ({ forum }) => {
  await expectKept(({ path }, fields) => openWire(forum.address).send(path, [['token', 'x'], ...fields]), 409)
})

test('every form that may come from another site comes back with its words', () =>
  expectKept(({ as, path }, fields) => as.send(path, fields, { 'Sec-Fetch-Site': 'cross-site' }), 403))

test('every form that came back with faults is there again, as often as its browser asks', async () => {
  const wrong: string[] = []
  let cameBack = 0
  for (const form of forms) {
    const tooLong = Object.entries({ ...form.good, ...typing(form) }).map(
      ([name, value]): [string, string] => [
        name,
        form.typed.includes(name) ? value + ' and more'.repeat(20_000 / form.typed.length) : value,
      ],
    )
    const fields = [...declared(form), ...tooLong]
    const answer = await form.as.post(form.path, fields, { 'Sec-Fetch-Dest': 'document' })
    if (answer.text !== '') wrong.push(`${form.pattern}: ${answer.status}, and Back would ask`)
    if (!answer.location.includes('shown=')) continue
    cameBack++
    for (const time of ['once', 'twice'])
      for (const what of lostIn(form, (await form.as.get(answer.location)).text))
        wrong.push(`${form.pattern}, ${time}: ${what}`)
  }
  expect(wrong).toEqual([])
  expect(cameBack).toBeGreaterThan(forms.length / 2)
})

test('every form comes back with its words when nothing can be written @both', async ({
  forum,
  database,
}) => {
  const writable = await refuseWrites(forum, database)
  try {
    await expectKept(sendAndFollow)
    const [write] = forms.filter(({ pattern }) => pattern === '/b/:board/write')
    if (!write) throw new Error('No form to write in.')
    const kept = await scene.author.post(write.path, [...fieldsOf(write), ['intent', 'keep']])
    expect([kept.status, lostIn(write, kept.text)]).toEqual([500, []])
  } finally {
    await writable()
  }
})

for (const { name, tag = [], begin } of faults.filter(({ answersLate }) => !answersLate))
  test(`every form comes back with its words while ${name}`, { tag }, async ({ forum }) => {
    const found: [Form, address: string][] = []
    const end = await begin(forum)
    try {
      await expectKept(async (form, fields) => {
        const answer = await form.as.post(form.path, fields)
        if (form.long !== 303) return answer
        found.push([form, answer.location])
        return null
      })
    } finally {
      await end()
    }
    // What was looked for is in the address, and stands in the page again once that can be shown.
    for (const [form, address] of found) expect(lostIn(form, (await form.as.get(address)).text)).toEqual([])
  })

test('every form that is sent twice at once is taken, or comes back with its words, both times @both', async () => {
  const wrong: string[] = []
  for (const form of forms) {
    const send = () => sendAndFollow(form, fieldsOf(form))
    const answers = await Promise.all([send(), send()])
    for (const { status, text } of answers.filter(({ status }) => status !== 303))
      wrong.push(...lostIn(form, text).map(what => `${form.pattern}: ${status}, ${what}`))
    const led = new Set(answers.map(({ location }) => location.split('?')[0]).filter(Boolean))
    if (led.size > 1) wrong.push(`${form.pattern} leads to ${[...led].join(' and ')}`)
  }
  expect(wrong).toEqual([])
})

/** As a bug does. @returns what ends it */
async function refuseWrites({ change }: Forum, database: Database): Promise<() => Promise<void>> {
  const tables = Object.values(schema).filter(each => is(each, Table))
  const names = tables.map(table => getTableName(table))
  if (database === 'postgres')
    await change(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$`,
    )
  const triggers = names.flatMap(name =>
    ['INSERT', 'UPDATE', 'DELETE'].map(act => ({ name, act, trigger: `full_${act}_${name}`.toLowerCase() })),
  )
  for (const { name, act, trigger } of triggers)
    await change(
      database === 'postgres'
        ? `CREATE TRIGGER ${trigger} BEFORE ${act} ON ${name} FOR EACH ROW EXECUTE FUNCTION refuse()`
        : `CREATE TRIGGER ${trigger} BEFORE ${act} ON ${name} BEGIN SELECT RAISE(FAIL, 'full'); END`,
    )
  return async () => {
    for (const { name, trigger } of triggers)
      await change(`DROP TRIGGER ${trigger}${database === 'postgres' ? ` ON ${name}` : ''}`)
  }
}
