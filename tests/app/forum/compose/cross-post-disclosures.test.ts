import { expect, it } from 'vitest'
import { crossPostDisclosures, readOwnWords } from '../../../../app/forum/compose/cross-post-disclosures'
import { castOf, publishedThread } from '../../../support/moderators'
import { takeBack } from '../../../support/own-post'
import { openWorld } from '../../../support/world'

const YEAR = 2026

it('details that add up over several conversations are listed, for their writer alone', async () => {
  const world = await openWorld()
  const { db, mine, writeThread, reply } = world
  const { ada, ben, marlo } = await castOf(world)
  const { threadId } = await publishedThread(world, ada, marlo, { body: 'I am 34 and live in Leeds.' })
  await writeThread(ada, { body: 'I work as a nurse. I am 34.' })
  await writeThread(ben, { body: 'My wife has multiple sclerosis.' })
  await reply(ben, threadId, { body: 'I am a teacher in Bristol.' })

  const ofAda = crossPostDisclosures(await readOwnWords(db.read, await mine(ada)), YEAR)
  expect(ofAda.map(({ what, in: places }) => [what, places.length])).toEqual([
    ['age', 2],
    ['place', 1],
    ['work', 1],
  ])
  const passages = ofAda.flatMap(({ in: places }) => places.map(place => place.passages.join(' ')))
  expect(passages.toSorted()).toEqual(['34', '34', 'Leeds', 'as a nurse'])
  const [place] = ofAda.filter(({ what }) => what === 'place').flatMap(each => each.in)
  expect(place).toMatchObject({ threadId })
  const ofBen = crossPostDisclosures(await readOwnWords(db.read, await mine(ben)), YEAR)
  expect(ofBen.map(({ what }) => what).toSorted()).toEqual(['health', 'place', 'work'])
  expect(await readOwnWords(db.read, [])).toEqual([])
})

it('details of one conversation, or of one kind, are not listed', () => {
  const told = (...texts: string[]) =>
    texts.map((text, n) => ({ threadId: `t${n}`, title: 'About us', text }))
  expect(crossPostDisclosures(told('I am 34 and a nurse in Leeds.'), YEAR)).toEqual([])
  expect(crossPostDisclosures(told('I am 34.', 'I was 33.'), YEAR)).toEqual([])
  expect(crossPostDisclosures(told('It was long.', 'It was hard.'), YEAR)).toEqual([])
  expect(crossPostDisclosures(told('I am 34.', 'I am a nurse.'), YEAR)).toHaveLength(2)
})

it('a withdrawn post adds no details', async () => {
  const world = await openWorld()
  const { db, member, mine, writeThread } = world
  const ada = await member('Ada')
  await writeThread(ada, { body: 'I am a nurse.' })
  const second = await writeThread(ada, { body: 'We live in Leeds.' })
  if (!('postId' in second)) throw new Error(second.outcome)
  expect(crossPostDisclosures(await readOwnWords(db.read, await mine(ada)), YEAR)).toHaveLength(2)
  await takeBack(world, ada, second.postId)
  expect(crossPostDisclosures(await readOwnWords(db.read, await mine(ada)), YEAR)).toEqual([])
})
