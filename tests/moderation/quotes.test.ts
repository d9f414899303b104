import { describe, expect, it } from 'vitest'
import { submitReply } from '../../app/forum/compose/submit'
import { readForReply, readThread } from '../../app/forum/thread'
import { quoteOf } from '../../app/prose'
import { pendingEdits, revisions } from '../../db/schema'
import { partsOfReply, withoutQuotes } from '../../moderation/quotes'
import { castOf, decide, layAgain, postOf, publishedThread } from '../support/moderators'
import { changePost, takeBack } from '../support/own-post'
import { searchPosts } from '../support/search'
import { type Member, openWorld, type World } from '../support/world'

const ANSWERED = 'I told him about the *zanzibar* letter.\nHe said “nothing”, and left.'

describe('what a reply quotes', () => {
  it('is told from its own words, whatever stars, line breaks or quotation marks were typed', () => {
    const body = '> about the zanzibar letter. He said "nothing"\n>\n> and left.\nI’m sorry.\n> not his words'
    expect(partsOfReply(body, ANSWERED, true)).toEqual([
      { kind: 'quote', text: 'about the zanzibar letter. He said "nothing"\n\nand left.' },
      { kind: 'own', text: 'I’m sorry.\n> not his words' },
    ])
  })

  it('may be shortened with dots', () => {
    expect(partsOfReply('> I told him […] letter', ANSWERED, true)).toMatchObject([{ kind: 'quote' }])
  })

  it('isn’t shown while the post isn’t', () => {
    expect(partsOfReply('> and left.\nYes.', ANSWERED, false)).toEqual([
      { kind: 'gone' },
      { kind: 'own', text: 'Yes.' },
    ])
  })

  it('can be taken out without moving anything else in the text', () => {
    const body = 'Yes.\n> the zanzibar letter\n> he\nNo.'
    const left = withoutQuotes(body, { was: ANSWERED, now: '' })
    expect(left).toBe(`Yes.\n> [\u2026]${' '.repeat(16)}\n> \u2026 \nNo.`)
    expect(partsOfReply(left, '', false)[1]).toEqual({ kind: 'gone' })
  })

  it('leaves a text as it is where nothing was quoted, or its words are still there', () => {
    for (const body of ['Nothing here.', '> 18 is more', '>:('])
      expect(withoutQuotes(body, { was: ANSWERED, now: '' })).toBe(body)
    expect(withoutQuotes('> and left.', { was: ANSWERED, now: 'He said no, and left.' })).toBe('> and left.')
  })
})

it('a quote begins each line with its sign, and leaves out what is quoted in it', () => {
  expect(quoteOf('> before\nOne.\n\nTwo.')).toBe('> One.\n>\n> Two.')
})

async function answered() {
  const world = await openWorld()
  const cast = await castOf(world)
  const thread = await publishedThread(world, cast.ada, cast.marlo, { body: 'It began a year ago.' })
  const first = await published(world, cast.marlo, await answer(world, cast.ben, thread, ANSWERED))
  const quoting = '> the zanzibar letter\nThat must have been hard.'
  const second = await published(world, cast.marlo, await answer(world, cast.ada, thread, quoting, first))
  return { world, ...cast, ...thread, first, second }
}

async function answer(
  world: World,
  who: Member,
  { threadId }: { threadId: string },
  body: string,
  to: string | null = null,
) {
  const sent = await submitReply(world.db, {
    ...(await world.writing(who, body)),
    threadId,
    answersPostId: to,
  })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return sent.postId
}

async function published(world: World, staffId: string, postId: string) {
  await decide(world, { postId, staffId })
  return postId
}

const shown = async ({ db }: World, threadId: string, postId: string) =>
  (await readThread(db.read, threadId, []))?.replies.find(({ id }) => id === postId)

describe('a reply to one post', () => {
  it('names it, and shows whose words it quotes', async () => {
    const { world, threadId, first, second } = await answered()
    const reply = await shown(world, threadId, second)
    expect(reply?.answers).toMatchObject({ id: first, opening: false })
    expect(reply?.parts[0]).toEqual({ kind: 'quote', text: 'the zanzibar letter' })
    const page = await readForReply(world.db.read, threadId, first)
    expect(page?.answered?.id).toBe(first)
    expect(page?.replies.map(({ id }) => id)).toEqual([first, second])
  })

  it('isn’t sent to a post of another conversation, or one that readers don’t see', async () => {
    const { world, ada, ben, marlo, threadId, first } = await answered()
    const other = await publishedThread(world, ada, marlo)
    const to = (thread: string, answersPostId: string) =>
      world
        .writing(ben, 'Yes.')
        .then(writing => submitReply(world.db, { ...writing, threadId: thread, answersPostId }))
    expect(await to(other.threadId, first)).toEqual({ outcome: 'answered-gone' })
    await takeBack(world, ben, first)
    expect(await to(threadId, first)).toEqual({ outcome: 'answered-gone' })
    expect(await to(threadId, 'none')).toEqual({ outcome: 'answered-gone' })
  })
})

describe('words that are quoted', () => {
  it('go when their author withdraws them: from pages, search, older texts, and from those who quoted the quote', async () => {
    const { world, ada, ben, marlo, threadId, first, second } = await answered()
    await changePost(world, ada, second, { body: '> the zanzibar letter\nThat must be so hard.' })
    await decide(world, { postId: second, staffId: marlo })
    await changePost(world, ada, second, { body: '> the zanzibar letter\nThat must be so very hard.' })
    const third = await answer(world, ben, { threadId }, '> > the zanzibar letter\nThanks.', second)
    expect(await searchPosts(world.db, 'zanzibar')).not.toEqual([])
    await takeBack(world, ben, first)
    const reply = await shown(world, threadId, second)
    expect(reply?.answers).toBe('gone')
    expect(reply?.parts[0]).toEqual({ kind: 'gone' })
    expect((await postOf(world, third)).body).not.toContain('zanzibar')
    const kept = [
      await world.db.read.select().from(revisions),
      await world.db.read.select().from(pendingEdits),
      await readThread(world.db.read, threadId, await world.mine(ada)),
    ]
    expect(JSON.stringify(kept)).not.toContain('zanzibar')
    expect(await searchPosts(world.db, 'zanzibar')).toEqual([])
    expect(await searchPosts(world.db, 'hard')).toMatchObject([{ threadId }])
  })

  it('go when a moderator removes the post, and with what its author edits away', async () => {
    for (const change of ['remove', 'edit'] as const) {
      const { world, ben, marlo, first, second } = await answered()
      // A change waits for a moderator too.
      if (change === 'edit') await changePost(world, ben, first, { body: 'I told him, and he left.' })
      else await layAgain(world, first)
      await decide(world, {
        postId: first,
        staffId: marlo,
        outcome: change === 'edit' ? 'publish' : 'remove',
      })
      expect((await postOf(world, second)).body).toBe(
        `> [\u2026]${' '.repeat(16)}\nThat must have been hard.`,
      )
    }
  })
})
