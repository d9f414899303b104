import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { findSimilar, keywordsOf, readAlike, stemOf } from '../../../app/forum/similar'
import { posts, threadConcerns, threads } from '../../../db/schema'
import { openWorld } from '../../support/world'

async function community() {
  const world = await openWorld()
  const { db, member, writeThread } = world
  const [ada, ben] = [await member('Ada'), await member('Ben')]
  const publish = async (who: typeof ada, title: string, body: string) => {
    const sent = await writeThread(who, { title, body })
    if (!('threadId' in sent)) throw new Error(sent.outcome)
    const { threadId } = sent
    await db.write(async tx => {
      await tx.update(threads).set({ visibility: 'published' }).where(eq(threads.id, threadId)).returning()
      await tx.update(posts).set({ visibility: 'published' }).where(eq(posts.threadId, threadId)).returning()
    })
    return threadId
  }
  return { ...world, ada, ben, publish }
}

it('conversations about the same are found by their words, the most alike first', async () => {
  const { db, ada, mine, ben, publish } = await community()
  const alike = await publish(ben, 'Vaginismus after the birth', 'Penetration is painful and I dread it.')
  const less = await publish(ben, 'Painful', 'Painful again, and penetration too.')
  await publish(ben, 'Silence', 'We say nothing for weeks.')
  await publish(ada, 'My own vaginismus', 'Painful penetration.')
  const words = ['vaginismus', 'painful', 'penetration']
  const found = await findSimilar(db, { words, concerns: [], mine: await mine(ada) })
  expect(found.map(({ threadId }) => threadId)).toEqual([alike, less])
  expect(found[0]).toMatchObject({ title: 'Vaginismus after the birth', replyCount: 0 })
  expect(await findSimilar(db, { words, concerns: [], mine: [], threadId: alike })).toHaveLength(2)
})

it('one word in common is not enough, unless both are about the same concern', async () => {
  const { db, ben, publish } = await community()
  const threadId = await publish(ben, 'A few words', 'It is painful.')
  const sought = { words: ['painful', 'stitches'], concerns: ['pain'], mine: [] }
  expect(await findSimilar(db, sought)).toEqual([])
  await db.write(tx =>
    tx
      .insert(threadConcerns)
      .values({ threadId, concern: 'pain', because: [[0, 1]] })
      .returning(),
  )
  expect(await findSimilar(db, sought)).toHaveLength(1)
})

it('at most three conversations are found, and none that waits or was taken down', async () => {
  const { db, ben, publish, writeThread } = await community()
  const words = ['vaginismus', 'painful']
  await writeThread(ben, { body: 'Vaginismus, painful.' })
  expect(await findSimilar(db, { words, concerns: [], mine: [] })).toEqual([])
  for (let n = 0; n < 5; n++) await publish(ben, `Words ${n}`, 'Vaginismus, painful.')
  expect(await findSimilar(db, { words, concerns: [], mine: [] })).toHaveLength(3)
  expect(await findSimilar(db, { words: [], concerns: [], mine: [] })).toEqual([])
})

it('the words looked for are those that its concerns rest on, then the longest', () => {
  const text = 'We feel distant, and intercourse has been painful since the stitches.'
  const at = text.indexOf('painful')
  expect(keywordsOf(text, [[at, at + 7]])).toEqual(['painful', 'intercourse', 'stitches', 'distant'])
  expect(keywordsOf('It is so. OK?', [])).toEqual([])
  expect(['painful', 'pains', 'drinking', 'sex'].map(stemOf)).toEqual(['pain', 'pain', 'drink', 'sex'])
})

it('below a conversation stand those of its board that are about most of the same', async () => {
  const { db, ben, publish } = await community()
  const about = (threadId: string, ...concerns: string[]) =>
    db.write(tx =>
      tx
        .insert(threadConcerns)
        .values(concerns.map(concern => ({ threadId, concern, because: [] })))
        .returning(),
    )
  const asked = await publish(ben, 'One', 'One.')
  const both = await publish(ben, 'Two', 'Two.')
  const one = await publish(ben, 'Three', 'Three.')
  const none = await publish(ben, 'Four', 'Four.')
  const withdrawn = await publish(ben, 'Five', 'Five.')
  await about(asked, 'pain', 'desire')
  await about(both, 'pain', 'desire')
  await about(one, 'pain')
  await about(none, 'trauma')
  await about(withdrawn, 'pain', 'desire')
  await db.write(tx =>
    tx.update(threads).set({ visibility: 'withdrawn' }).where(eq(threads.id, withdrawn)).returning(),
  )
  const alike = async (choices = {}) =>
    (await readAlike(db.read, { threadId: asked, boardId: 'amber', choices })).map(({ id }) => id)
  expect(await alike()).toEqual([both, one])
  await db.write(tx =>
    tx
      .update(posts)
      .set({ notes: ['eating'] })
      .where(eq(posts.threadId, both))
      .returning(),
  )
  expect(await alike({ eating: 'hide' })).toEqual([one])
  expect(await readAlike(db.read, { threadId: asked, boardId: 'birch', choices: {} })).toEqual([])
})

it('what an author rejected leads to nothing alike', async () => {
  const { db, ben, publish } = await community()
  const [asked, other] = [await publish(ben, 'One', 'One.'), await publish(ben, 'Two', 'Two.')]
  await db.write(tx =>
    tx
      .insert(threadConcerns)
      .values([
        { threadId: asked, concern: 'pain', because: [], rejectedDay: 1 },
        { threadId: other, concern: 'pain', because: [] },
      ])
      .returning(),
  )
  expect(await readAlike(db.read, { threadId: asked, boardId: 'amber', choices: {} })).toEqual([])
})
