import { expect, it } from 'vitest'
import { dayOf, hourOf } from '../../db/clock'
import { newId } from '../../db/ids'
import { personas, posts, threads } from '../../db/schema'
import { searchPosts } from '../support/search'
import { NOON, openWorld, type World } from '../support/world'

/** A published conversation, with a reply for each further text; its search keys count up from `key`. */
async function publish({ db }: World, key: number, title: string, ...texts: string[]) {
  const [threadId, personaId] = [newId(), newId()]
  const shared = { personaId, visibility: 'published', createdHour: hourOf(NOON) } as const
  await db.write(async tx => {
    await tx
      .insert(personas)
      .values({ id: personaId, name: 'Ada', ownerTag: personaId, createdDay: dayOf(NOON) })
    await tx.insert(threads).values({
      ...{ id: threadId, boardId: 'amber', personaId, title, wish: 'heard', visibility: 'published' },
      ...{ createdDay: dayOf(NOON), activeHour: hourOf(NOON) },
    })
    for (const [position, body] of texts.entries())
      await tx.insert(posts).values({
        ...{ id: newId(), threadId, position, body, searchKey: key + position, onceHash: newId() },
        ...shared,
      })
  })
}

const texts = {
  joined:
    'Pain/discomfort, self-esteem. I told him.It ended at one_two; see www.words/like this: 5mg, 3rd try.',
  accents: 'Une CAFÉ naïve, São Paulo, Việt Nam, Ünal, señora. cafe\u0301',
  plain: 'Pain and discomfort told by him; it was a cafe, naive.',
  sentences: '我住在上海的一个小区里。ฉันกลัวมากเลย 新しいカメラです. It can’t and couldn’t.',
  scripts: 'страх ЛЮБОВЬ, αγάπη, 愛, حب, straße, øre, йога',
}

/** The same on both databases, each of which this file runs on. */
it.each([
  ['pain', ['joined', 'plain']],
  ['DISCOMFORT pain', ['joined', 'plain']],
  ['told.it', ['joined', 'plain']],
  ['self-esteem two', ['joined']],
  ['www words like', ['joined']],
  ['5mg 3rd', ['joined']],
  ['cafe naive', ['accents', 'plain']],
  ['Café NAÏVE', ['accents', 'plain']],
  ['sao viet unal senora', ['accents']],
  ['любовь αγάπη 愛 حب straße', ['scripts']],
  ['ore', []],
  ['иога', []],
  ['pains', ['joined', 'plain']],
  ['discomf', ['joined', 'plain']],
  ['discomforting telling', []],
  ['上海', ['sentences']],
  ['小区', ['sentences']],
  ['上区', []],
  ['กลัว', ['sentences']],
  ['กลั', ['sentences']],
  ['我住在上海', ['sentences']],
  ['カメラ', ['sentences']],
  ["can't couldnt", ['sentences']],
  ['cant couldn’t', ['sentences']],
] as const)('a search for "%s" finds %j', async (typed, found) => {
  const world = await openWorld()
  for (const [n, [title, text]] of Object.entries(texts).entries()) await publish(world, n * 100, title, text)
  expect((await searchPosts(world.db, typed)).map(each => each.title).toSorted()).toEqual(found.toSorted())
})

const languages = {
  German: [
    'Schmerzen beim Sex. Ich habe große Ängste und weiß nicht, was ich tun soll.',
    'schmerz',
    'Angst',
    'angste',
  ],
  French: [
    'J’ai une douleur pendant les rapports, et nous ne sommes plus aimées.',
    'douleurs',
    'aimé',
    'aimees',
  ],
  Spanish: ['Tengo miedo y un dolor cuando lo hacemos, no sé qué hacer.', 'miedos', 'dolores'],
  Italian: ['Ho un dolore durante i rapporti e non so cosa fare.', 'dolori', 'rapporto'],
  Dutch: ['Ik heb pijn en een angst die niet weggaat, wat moet ik doen?', 'pijnen', 'angsten'],
  Swedish: ['Jag har en smärta när vi har sex och vet inte vad jag ska göra.', 'smärtor', 'smartor'],
  Russian: ['У меня боль и страх перед близостью, и я не знаю, что делать.', 'болью', 'страха'],
  Greek: ['Έχω έναν πόνο όταν κάνουμε σεξ και φόβο για τη σχέση μας.', 'πόνοι', 'σχέσεις'],
  Arabic: ['أشعر بألم أثناء الجماع ولا أعرف ماذا أفعل في علاقتنا.', 'الألم'],
}

it.each(Object.entries(languages))(
  'search meets the forms of a word in %s',
  async (language, [text = '', ...typed]) => {
    const world = await openWorld()
    await publish(world, 1, 'English', 'I have pain during sex, and a fear of it that hurts both of us.')
    await publish(world, 100, language, text)
    for (const each of typed)
      expect(
        (await searchPosts(world.db, each)).map(({ title }) => title),
        each,
      ).toEqual([language])
  },
)

it('search keeps the endings of one language away from the words of another', async () => {
  const world = await openWorld()
  await publish(
    world,
    1,
    'English',
    'We had a long talk about the rapport between us, and it went better than before.',
  )
  expect(await searchPosts(world.db, 'rapporti')).toEqual([])
  expect(await searchPosts(world.db, 'rapports')).toHaveLength(1)
})

it('a found passage in another language is shown around the word', async () => {
  const world = await openWorld()
  const [text = ''] = languages.German
  await publish(world, 1, 'German', `${'Wir reden viel miteinander, und das ist gut so. '.repeat(8)}${text}`)
  const [found] = await searchPosts(world.db, 'schmerz')
  expect(found?.excerpt).toContain('Schmerzen beim Sex')
})

it('search finds conversations behind a long one that has the word in every reply', async () => {
  const world = await openWorld()
  await publish(world, 1, 'Behind', 'harbour')
  await publish(world, 1_000, 'Long', ...Array(130).fill('harbour'))
  expect((await searchPosts(world.db, 'harbour')).map(each => each.title)).toEqual(['Long', 'Behind'])
})
