import { type Answer, hidden, openWire, type Wire } from './support/http-client'
import { askTogether } from './support/questions'
import { confirmAnswer, goodAnswer, sendAnswer } from './support/scene'
import { expect, type Staffed, test, words } from './support/test'

const MARKUP = `"'></textarea></title></entry>]]><script>alert(1)</script><img src=x onerror=alert(2)> \u202eabc\u200bd\ufeff`
const LINKS = '[x](javascript:alert(3)) [y](data:text/html,z) ![z](https://evil.example/x.png) &#0;'

const statuses = (all: Answer[]) => all.map(({ status }) => status)
const places = (all: Answer[]) => [...new Set(all.map(({ location }) => location))]
const thrice = (press: () => Promise<Answer>) => Promise.all([press(), press(), press()])

/** Writes an answer and sends it, pressing thrice at once. */
async function write(author: Wire, fields: Record<string, string> = {}) {
  const answer = hidden((await author.get('/desk/write')).text, 'answer')
  const sent = await thrice(() =>
    author.post('/desk/write', [...Object.entries({ ...goodAnswer, ...fields, answer }), ['intent', 'send']]),
  )
  expect(places(sent)).toEqual([`/desk/${answer}`])
  return answer
}

const hirePro = async (forum: Staffed) => (await forum.hire('professional')).wire

test('an answer full of markup stays text for its second reader, on every page and in the feed @postgres', async ({
  forum,
  open,
}) => {
  const [author, reader] = [await hirePro(forum), await hirePro(forum)]
  const id = await write(author, {
    question: `Why ${MARKUP}`,
    body: `${MARKUP}\n\n${LINKS}\n\n- ${MARKUP}`,
    easy: MARKUP + LINKS,
    'source-title-1': MARKUP,
    'source-url-1': 'https://example.org/"><script>alert(4)</script>',
  })
  const remarks = { version: '1', intent: 'leave', 'remark-0': MARKUP + LINKS }
  expect((await reader.post(`/desk/${id}/confirm`, remarks)).status).toBe(303)

  const page = await open({ as: reader, bypassCSP: true })
  page.on('dialog', dialog => {
    throw new Error(`A script ran: ${dialog.message()}`)
  })
  const clean = async (path: string) => {
    await page.goto(path)
    await expect(page.getByText('<script>alert(1)').first()).toBeAttached()
    await expect(
      page.locator('main img, main script, [onerror], [href^="javascript"], [href^="data"]'),
    ).toHaveCount(0)
  }
  await clean(`/desk/${id}/confirm`)
  await confirmAnswer(reader, id)
  for (const path of [
    `/a/${id}`,
    `/a/${id}/changes`,
    '/b/cedar',
    '/b/cedar/answers?full',
    `/desk/${id}/versions`,
  ])
    await clean(path)

  const { text } = await openWire(forum.address).get('/b/cedar/answers.xml')
  const broken = (xml: string) =>
    new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') !== null
  expect(text).toContain(`/a/${id}"`)
  expect(await page.evaluate(broken, text)).toBe(false)
})

test('an answer in review is open to its author and its second readers only', async ({ forum }) => {
  const id = await sendAnswer(forum.professional.wire)
  const [guest, operator] = [openWire(forum.address), forum.operator.wire]
  const colleague = await hirePro(forum)
  for (const wire of [guest, operator, colleague])
    expect(
      statuses([
        await wire.get(`/a/${id}`),
        await wire.get(`/desk/${id}/edit`),
        await wire.post(`/desk/${id}/edit`, { ...goodAnswer, version: '1' }),
        await wire.post(`/desk/${id}/keep`, { ...goodAnswer, version: '1' }),
        await wire.post(`/desk/${id}`, { intent: 'send', version: '1' }),
        await wire.post(`/desk/${id}`, { intent: 'renew', version: '1' }),
      ]),
    ).toEqual(Array(6).fill(404))
  const confirm = { version: '1', intent: 'confirm' }
  for (const wire of [guest, operator, forum.professional.wire])
    expect((await wire.post(`/desk/${id}/confirm`, confirm)).status).toBe(404)
  const stolen = { ...goodAnswer, question: 'Is this one mine now?', answer: id }
  expect((await colleague.post('/desk/write', stolen)).text).toContain(words.desk.form.notAllowed)
})

test('every form of the desk, sent three times at once, acts once @both', async ({ forum }) => {
  const [author, reader] = [await hirePro(forum), await hirePro(forum)]
  const id = await write(author)
  const on = (wire: Wire, path: string, fields: Record<string, string> = {}) =>
    thrice(() => wire.post(`/desk/${id}${path}`, fields))
  expect(places(await on(reader, '/confirm', { version: '1', intent: 'ask', words: 'Sure?' }))).toEqual([
    '/desk',
  ])
  expect(places(await on(author, '', { intent: 'send', version: '1' }))).toEqual([`/desk/${id}`])
  expect(places(await on(reader, '/confirm', { version: '2', intent: 'confirm' }))).toEqual([`/desk/${id}`])
  expect(places(await on(author, '', { intent: 'renew', version: '2' }))).toEqual([`/desk/${id}`])
  const guest = openWire(forum.address)
  await thrice(() => guest.post(`/a/${id}`, { intent: 'out-of-date' }))
  const starter = /href="\/a\/([^"]+)"/.exec((await guest.get('/b/fern')).text)?.[1] ?? ''
  const adopted = await thrice(() => author.post(`/desk/${starter}`, { intent: 'adopt' }))
  expect([statuses(adopted), places(adopted).length]).toEqual([[303, 303, 303], 1])
})

test('a group of questions is claimed by one professional, and only by claiming it @both', async ({
  forum,
}) => {
  const asked = await askTogether(forum.address, forum.moderator.wire, 'testosterone', 'quarrel')
  const [one, two] = [await hirePro(forum), await hirePro(forum)]
  const list = (await one.get('/desk/questions')).text
  const group = /\/desk\/questions\/([a-z0-9]{20})"[^>]*>[^<]*quarrel/.exec(list)?.[1] ?? ''
  const press = (wire: Wire, fields: Record<string, string>) => wire.post(`/desk/questions/${group}`, fields)
  const has = async (wire: Wire) =>
    (await wire.get(`/desk/questions/${group}`)).text.includes(`>${words.clusters.groups.release}<`)

  const answer = hidden((await two.get('/desk/write')).text, 'answer')
  await two.post('/desk/write', { ...goodAnswer, question: 'Whose question is it?', answer, group })
  expect(await has(two)).toBe(false)

  await Promise.all([one, two, one, two].map(wire => press(wire, { intent: 'claim' })))
  const [first, second] = (await has(one)) ? [one, two] : [two, one]
  expect([await has(first), await has(second)]).toEqual([true, false])
  await press(second, { intent: 'release' })
  expect(await has(first)).toBe(true)
  const merge = { intent: 'merge', into: group }
  expect(statuses([await press(second, merge), await press(openWire(forum.address), merge)])).toEqual([
    409, 404,
  ])

  const [ada, ben] = asked
  const thread = `/t/${ada?.threadId}`
  const foreign = ['unask-expert', 'not-this-answer'].map(intent =>
    ben?.wire.post(thread, { intent, answer }),
  )
  expect((await Promise.all(foreign)).map(told => told?.status)).toEqual([404, 404])
  expect((await ada?.wire.post(thread, { intent: 'same-question' }))?.status).toBe(404)
  await thrice(() => ben?.wire.post(thread, { intent: 'same-question' }) as Promise<Answer>)
  const seen = (await openWire(forum.address).get(thread)).text
  expect(seen).toContain(words.clusters.thread.some)
})
