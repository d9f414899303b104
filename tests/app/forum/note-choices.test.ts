import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readPreferences, savePreferences } from '../../../app/accounts/preferences'
import { listThreads } from '../../../app/forum/boards'
import { submitReply, submitThread } from '../../../app/forum/compose/submit'
import { isFolded } from '../../../app/forum/note-choices'
import { findConversations } from '../../../app/forum/search'
import { readThread } from '../../../app/forum/thread'
import { type ContentNote, events, posts, threads } from '../../../db/schema'
import { changeNotes } from '../../../moderation/decisions/change-notes'
import { takeBack } from '../../support/own-post'
import { NOON, openWorld, type World } from '../../support/world'

async function publish({ db }: World, threadId: string) {
  await db.write(async tx => {
    await tx.update(threads).set({ visibility: 'published' }).where(eq(threads.id, threadId)).returning()
    await tx.update(posts).set({ visibility: 'published' }).where(eq(posts.threadId, threadId)).returning()
  })
}

async function community() {
  const world = await openWorld()
  const { db, writing } = world
  const ada = await world.member('Ada')
  const begin = async (title: string, notes: ContentNote[]) => {
    const sent = await submitThread(db, {
      ...(await writing(ada, 'Since the funeral nothing has been the same.')),
      ...{ boardId: 'amber', title, wish: 'heard', concerns: [], notes },
    })
    if (!('threadId' in sent)) throw new Error(sent.outcome)
    await publish(world, sent.threadId)
    return sent
  }
  return { world, ada, begin }
}

it('a text with a content note is not shown in lists unless its reader wants it open', async () => {
  const { world, begin } = await community()
  await begin('My mother', ['illness-death'])
  const { read } = world.db
  const [folded] = (await listThreads(read, 'amber', null)).threads
  expect(folded).toMatchObject({ title: 'My mother', excerpt: '', notes: ['illness-death'] })
  const [open] = (await listThreads(read, 'amber', null, { choices: { 'illness-death': 'open' } })).threads
  expect(open?.excerpt).toContain('funeral')
  const sought = { words: ['funeral'], now: NOON }
  const [found] = (await findConversations(world.db, sought)).conversations
  expect(found).toMatchObject({ excerpt: '', notes: ['illness-death'] })
  const chosen = { ...sought, choices: { 'illness-death': 'open' as const } }
  expect((await findConversations(world.db, chosen)).conversations[0]?.excerpt).toContain('funeral')
})

it('a reply that quotes a text is folded under its notes, and one that only answers it is not', async () => {
  const { world, begin } = await community()
  const { threadId, postId } = await begin('My mother', ['illness-death'])
  const ben = await world.member('Ben')
  for (const body of ['> Since the funeral nothing has been the same.\n\nI know this.', 'I’m sorry.'])
    await submitReply(world.db, {
      ...(await world.writing(ben, body)),
      ...{ threadId, answersPostId: postId, notes: ['eating'] },
    })
  await publish(world, threadId)
  const thread = await readThread(world.db.read, threadId, [])
  expect(thread?.replies.map(({ notes }) => notes)).toEqual([['eating', 'illness-death'], ['eating']])
})

it('all notes of a text have to be wanted open', () => {
  expect(isFolded(['eating', 'explicit'], { eating: 'open' })).toBe(true)
  expect(isFolded(['eating', 'explicit'], { eating: 'open', explicit: 'open' })).toBe(false)
  expect(isFolded([], {})).toBe(false)
})

it('a reader can leave conversations with a note out of lists and searches, whatever in them is found', async () => {
  const { world, begin } = await community()
  const { threadId } = await begin('My mother', ['illness-death', 'eating'])
  const other = await begin('Something else', ['explicit'])
  const ben = await world.member('Ben')
  await submitReply(world.db, { ...(await world.writing(ben, 'Lilacs help me.')), threadId })
  await publish(world, threadId)
  const choices = { 'illness-death': 'hide' as const, explicit: 'open' as const }
  const listed = await listThreads(world.db.read, 'amber', null, { choices })
  expect(listed.threads.map(({ id }) => id)).toEqual([other.threadId])
  const count = async (words: string[], hiding: object) =>
    (await findConversations(world.db, { words, now: NOON, ...hiding })).count
  expect(await count(['lilacs'], {})).toBe(1)
  expect(await count(['lilacs'], { choices })).toBe(0)
  expect(await count([], { board: 'amber', choices })).toBe(1)
})

it('notes stand with each post, can be changed later, and go with its words', async () => {
  const { world, ada, begin } = await community()
  const { threadId, postId } = await begin('My mother', [])
  const change = (notes: ContentNote[], actor: string) =>
    changeNotes(world.db, { postId, notes, actor, now: NOON })
  expect(await change(['eating'], 'author')).toBe('changed')
  expect(await change(['eating'], 'author')).toBe('as-it-was')
  expect(await change(['eating', 'explicit'], 'a moderator')).toBe('changed')
  expect((await readThread(world.db.read, threadId, []))?.opening.notes).toEqual(['eating', 'explicit'])
  const told = await world.db.read.select().from(events).where(eq(events.kind, 'content-notes-changed'))
  expect(told.map(({ actor, detail }) => [actor, detail])).toEqual([
    ['author', {}],
    ['a moderator', {}],
  ])
  await takeBack(world, ada, postId)
  expect(await change(['eating'], 'author')).toBe('gone')
  const [row] = await world.db.read.select().from(posts).where(eq(posts.id, postId))
  expect(row?.notes).toEqual([])
})

it('what somebody would rather not read opens with their key alone', async () => {
  const { world, ada } = await community()
  await savePreferences(world.db, ada.holder, { notes: { eating: 'hide' } })
  expect((await readPreferences(world.db, ada.holder)).notes).toEqual({ eating: 'hide' })
})
