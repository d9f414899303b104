import { places } from './support/addresses'
import { hidden, type Wire } from './support/http-client'
import { writeThread } from './support/posts'
import { askTogether } from './support/questions'
import { reportPost } from './support/reports-and-appeals'
import { confirmAnswer, everybody, goodAnswer, type Scene, setTheScene } from './support/scene'
import { expect, type Staffed, test, words } from './support/test'

/**
 * Every address that shows a reviewed answer, and what becomes of the answer there when it is not to be shown as
 * reviewed: it leaves; it is marked; or only its question is named, and nothing is said of a review.
 */
const becomes: Record<string, 'leaves' | 'is marked' | 'is named'> = {
  '/b/:board': 'leaves',
  '/b/:board/write': 'leaves',
  '/b/:board/answers/:found?': 'is marked',
  '/b/:board/answers.xml': 'leaves',
  '/t/:thread': 'leaves',
  '/a/:answer': 'is marked',
  '/a/:answer/changes': 'is marked',
  '/search/:found?': 'is marked',
  '/sheet': 'leaves',
  '/sent/:post': 'leaves',
  '/mine': 'leaves',
  '/n/:kind/:subject': 'is named',
  '/who/:professional': 'leaves',
  '/desk': 'is marked',
  '/desk/write': 'is named',
  '/desk/reports': 'is named',
  '/desk/questions': 'is named',
  '/desk/questions/:group': 'is named',
  '/desk/effect': 'is named',
  '/desk/pins/:board': 'is marked',
  '/desk/:answer': 'is marked',
  '/desk/:answer/confirm': 'is named',
  '/desk/:answer/edit': 'is named',
  '/desk/:answer/versions': 'is named',
  '/desk/:answer/view': 'is named',
}

/** Nothing else in the forum says these. */
const [MARK, NAME, CREDENTIAL] = ['seventh lamp', 'Dr Ottoline Quill', 'Lamp therapist, ZZZ']
const REVIEWED_DAY = 18_000
const today = Math.floor(Date.now() / 86_400_000)

type Look = { pattern: string; by: string; ask: () => Promise<{ text: string }> }
type Seen = { pattern: string; by: string; part: string }

const answerFields = (group: string): [string, string][] => [
  ...Object.entries({
    ...goodAnswer,
    ...{ group, board: 'amber', question: `Does diabetes ask for the ${MARK}?` },
    body: `It may. "I would like to talk with you about the ${MARK}." ${goodAnswer.body}`,
    easy: `The ${MARK} can help. Take your time.`,
  }),
  ['board', 'dune'],
]

/** An answer that stands wherever an answer can: written for people who asked, published twice, pinned, reported. */
async function publishEverywhere(forum: Staffed) {
  const { address, moderator, professional } = forum
  const author = (await forum.hire('professional')).wire
  const asked = await askTogether(address, moderator.wire, 'diabetes', 'winterlight')
  const groupId = await groupOf(author, asked[0]?.threadId ?? '')
  await author.post(`/desk/questions/${groupId}`, { intent: 'claim' })
  const id = hidden((await author.get('/desk/write')).text, 'answer')
  await author.post('/desk/write', [...answerFields(groupId), ['answer', id], ['intent', 'send']])
  await confirmAnswer(professional.wire, id)
  const corrected: [string, string][] = [
    ['correction', 'It said less.'],
    ['version', '1'],
    ['intent', 'send'],
  ]
  const again = answerFields(groupId).map(([name, value]): [string, string] =>
    name === 'easy' ? [name, `${value} Nobody hurries you.`] : [name, value],
  )
  await author.post(`/desk/${id}/edit`, [...again, ...corrected])
  await confirmAnswer(professional.wire, id)
  await reportPost(address, id, { kind: 'a', reason: 'wrong' })

  const staffId = /href="\/who\/([^"]+)"/.exec((await author.get('/desk')).text)?.[1] ?? ''
  await forum.change(
    'UPDATE professionals SET name = $1, credential = $2 WHERE staff_id = $3',
    ...[NAME, CREDENTIAL, staffId],
  )
  // The first of the pins, so that nothing that others pinned takes its place where only some are shown.
  await forum.change('UPDATE pins SET position = 0 WHERE answer_id = $1', id)
  await forum.change('UPDATE answers SET published_day = $1 WHERE id = $2', REVIEWED_DAY, id)
  return { id, staffId, author, groupId, asker: asked[0] as { threadId: string; wire: Wire } }
}

async function groupOf(author: Wire, threadId: string): Promise<string> {
  const all = (await author.get('/desk/questions')).text.matchAll(/\/desk\/questions\/([0-9a-z]{20})/g)
  for (const [path, groupId = ''] of all)
    if ((await author.get(path)).text.includes(`/t/${threadId}`)) return groupId
  throw new Error('It is in no group')
}

/** Every page there is, as everybody who may see it, and what comes of the forms that find answers. */
async function everyLook(forum: Staffed, it: Awaited<ReturnType<typeof publishEverywhere>>): Promise<Look[]> {
  const written = await writeThread(forum.address, { body: 'It is my diabetes, they say.', board: 'dune' })
  const scene: Scene = {
    ...(await setTheScene(forum)),
    ...{ answerId: it.id, starterId: it.id, professionalId: it.staffId, threadId: it.asker.threadId },
  }
  const { guest, moderator } = scene.as
  const form = (await guest.get('/b/dune/write')).text
  const draft = { title: 'Is it that?', body: 'They say it is my diabetes.', wish: 'heard', adult: 'yes' }
  const got = (pattern: string, by: string, wire: Wire, path: string): Look => ({
    ...{ pattern, by },
    ask: () => wire.get(path),
  })
  const posted = (pattern: string, path: string, fields: Record<string, string>): Look => ({
    ...{ pattern, by: 'guest, by its form' },
    ask: () => guest.post(path, fields),
  })
  const found = (pattern: string, path: string): Look => ({
    ...{ pattern, by: 'guest, who looked for it' },
    ask: async () => guest.get((await guest.post(path, { words: MARK })).location),
  })
  return [
    ...everybody.flatMap(who =>
      places
        .filter(({ pattern, get }) => get[who] === 200 && pattern !== '/left')
        .map(({ pattern, path }) => got(pattern, who, scene.as[who], path(scene))),
    ),
    ...places
      .filter(({ pattern }) => pattern.startsWith('/desk'))
      .map(({ pattern, path }) => got(pattern, 'its author', it.author, path(scene))),
    got('/desk/pins/:board', 'its author', it.author, '/desk/pins/dune'),
    got('/desk/questions/:group', 'a moderator', moderator, `/desk/questions/${it.groupId}`),
    got('/desk/:answer/view', 'a moderator', moderator, `/desk/${it.id}/view`),
    got('/t/:thread', 'who asked', it.asker.wire, `/t/${it.asker.threadId}`),
    got('/mine', 'who asked', it.asker.wire, '/mine'),
    got('/sent/:post', 'its writer', written.wire, `/sent/${written.postId}`),
    got('/sheet', 'guest', guest, '/sheet?b=amber'),
    got('/first-step', 'guest', guest, '/first-step?b=amber'),
    got('/n/:kind/:subject', 'guest', guest, `/n/a/${it.id}`),
    got('/b/:board/answers/:found?', 'guest, in full', guest, '/b/amber/answers?full'),
    found('/b/:board/answers/:found?', '/b/amber/answers'),
    found('/search/:found?', '/search'),
    posted('/b/:board/write', '/b/dune/write', { ...draft, once: hidden(form, 'once'), intent: 'preview' }),
  ]
}

/** What stands in a list, a table, a choice or beside others, each by itself: the innermost of its kind. */
const PARTS = /<(li|tr|article|option)\b(?:(?!<\1\b).)*?<\/\1>/gs

/** The pages that the answer is on; where it is one of several, its own part of them. */
async function whereItIs(looks: Look[], id: string): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const { pattern, by, ask } of looks) {
    const { text } = await ask()
    const isThere = (part: string) => [MARK, id, words.clusters.news.answered].some(it => part.includes(it))
    const itsOwn = pattern.includes(':answer') ? [] : (text.match(PARTS) ?? []).filter(isThere)
    const parts = itsOwn.length > 0 ? itsOwn : [text].filter(isThere)
    for (const part of parts) seen.push({ pattern, by, part })
  }
  return seen
}

const day = words.date(REVIEWED_DAY)
const reviewed = new RegExp(
  `${CREDENTIAL}|(?<!last )reviewed (?:on )?${day}|class="badge">${words.desk.states.reviewed}<`,
  'i',
)
const marked = /due for review/i

test('an answer past its review date, or whose author’s credential ended, is shown as reviewed nowhere', async ({
  forum,
}) => {
  test.setTimeout(240_000)
  const it = await publishEverywhere(forum)
  const looks = await everyLook(forum, it)
  const before = await whereItIs(looks, it.id)
  expect([...new Set(before.map(({ pattern }) => pattern))].sort()).toEqual(Object.keys(becomes).sort())
  for (const { pattern, by, part } of before)
    if (becomes[pattern] === 'is marked') expect(marked.test(part), `${pattern} (${by})`).toBe(false)
  const claiming = new Set(before.filter(({ part }) => reviewed.test(part)).map(({ pattern }) => pattern))
  expect(claiming.size).toBeGreaterThan(6)

  const answer = (column: string, value: number) =>
    forum.change(`UPDATE answers SET ${column} = $1 WHERE id = $2`, value, it.id)
  const author = (column: string, value: number) =>
    forum.change(`UPDATE professionals SET ${column} = $1 WHERE staff_id = $2`, value, it.staffId)
  const ends: [why: string, () => Promise<void>][] = [
    ['it is past its review date', () => answer('review_by_day', today - 1)],
    ['the credential was withdrawn', () => author('ended_day', today)],
    ['the credential ran out', () => author('valid_until_day', today - 1)],
  ]
  const wrong: string[] = []
  for (const [why, end] of ends) {
    await end()
    for (const { pattern, by, part } of await whereItIs(looks, it.id)) {
      const said = (fault: string) => wrong.push(`${why}: ${pattern} (${by}) ${fault}`)
      if (becomes[pattern] === 'leaves') said('still shows it')
      if (reviewed.test(part)) said('shows it as reviewed')
      if (becomes[pattern] === 'is marked' && !marked.test(part)) said('does not mark it')
    }
    if (why.startsWith('it is')) await answer('review_by_day', today + 300)
  }
  expect(wrong).toEqual([])
})
