import { describe, expect, it } from 'vitest'
import { newPersona } from '../../../app/accounts/personas'
import { submitReply } from '../../../app/forum/compose/submit'
import { searchPosts, searchWords, threadsAbout } from '../../../app/forum/search'
import { threadConcerns } from '../../../db/schema'
import { decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

const DAY = 86_400_000

async function ada() {
  const world = await openWorld()
  const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
  const publish = (title: string, body: string, now = NOON) =>
    publishedThread(world, ada, marlo, { title, body, now })
  const titles = async (typed: string) => (await searchPosts(world.db, typed)).map(found => found.title)
  return { world, ada, marlo, publish, titles }
}

describe('search', () => {
  it('finds what has all the words, in any order and case, in the title or in the text', async () => {
    const { publish, titles } = await ada()
    await publish('Long silence', 'We have not talked about it in months.')
    await publish('Another', 'Silence is easier.')
    expect(await titles('months TALKED')).toEqual(['Long silence'])
    expect(await titles('silence talked')).toEqual(['Long silence'])
    expect((await titles('silence')).toSorted()).toEqual(['Another', 'Long silence'])
    expect(await titles('silence nowhere')).toEqual([])
  })

  it('shows the newest day first, each conversation once', async () => {
    const { world, publish, titles } = await ada()
    const { threadId } = await publish('Old', 'harbour', NOON)
    await publish('New', 'harbour', NOON + 2 * DAY)
    await publish('Middle', 'harbour', NOON + DAY)
    expect(await titles('harbour')).toEqual(['New', 'Middle', 'Old'])
    const post = { persona: newPersona(Buffer.alloc(32), 0), mine: [], body: 'harbour', onceHash: 'reply' }
    await submitReply(world.db, { ...post, threadId, standing: { publishedPosts: 3 }, now: NOON + 3 * DAY })
    expect(await titles('harbour')).toEqual(['Old', 'New', 'Middle'])
  })

  it('knows nothing that waits, was refused, or was taken back', async () => {
    const { world, ada: she, marlo, publish, titles } = await ada()
    const waiting = await world.writeThread(she, { title: 'Waiting', body: 'harbour' })
    expect(await titles('harbour')).toEqual([])
    if (waiting.outcome !== 'held') throw new Error(waiting.outcome)
    await decide(world, { postId: waiting.postId, staffId: marlo, outcome: 'refuse' })
    expect(await titles('harbour')).toEqual([])
    const { postId } = await publish('Shown', 'harbour')
    expect(await titles('harbour')).toEqual(['Shown'])
    await takeBack(world, she, postId)
    expect(await titles('harbour')).toEqual([])
  })

  it('shows a piece of the text around the first word', async () => {
    const { world, publish } = await ada()
    await publish('Far in', `${'before '.repeat(60)}lighthouse${' after'.repeat(60)}`)
    const [found] = await searchPosts(world.db, 'lighthouse')
    expect(found?.excerpt).toMatch(/^….*lighthouse.*…$/)
    expect(found?.excerpt.length).toBeLessThan(170)
    expect(found).toMatchObject({ board: 'Desire discrepancy' })
  })

  it('finds words that people join with a slash, a hyphen, a dot or an underscore', async () => {
    const { publish, titles } = await ada()
    await publish('Joined', 'It is desire/libido, self-esteem, him.it and one_two, and www.words/like this.')
    for (const word of ['desire', 'libido', 'esteem', 'him', 'like'])
      expect(await titles(word), word).toEqual(['Joined'])
  })

  it('finds words with accents, and words in other scripts', async () => {
    const { publish, titles } = await ada()
    await publish('Elsewhere', 'Une café, straße, 愛, любовь, حب, αγάπη')
    for (const word of ['café', 'CAFÉ', 'cafe\u0301', 'straße', '愛', 'ЛЮБОВЬ', 'حب', 'αγάπη'])
      expect(await titles(word), word).toEqual(['Elsewhere'])
  })
})

/** Typed by somebody who wants to break the search, or by a cat. */
describe('a theme', () => {
  it('finds the latest published conversations of all boards, and tells of slow ones no more than their title', async () => {
    const { world, ada: she, marlo } = await ada()
    const { db } = world
    const about = async (title: string, boardId: string, now = NOON) => {
      const { threadId } = await publishedThread(world, she, marlo, { title, body: 'harbour', boardId, now })
      await db.write(tx => tx.insert(threadConcerns).values({ threadId, concern: 'pain', because: [] }))
      return threadId
    }
    await about('Old', 'dune')
    await about('New', 'grove', NOON + DAY)
    await publishedThread(world, she, marlo, { title: 'Of something else' })
    const waiting = await world.writeThread(await world.member('Ben'), { title: 'Waiting' })
    if (!('threadId' in waiting)) throw new Error(waiting.outcome)
    const { threadId } = waiting
    await db.write(tx => tx.insert(threadConcerns).values({ threadId, concern: 'pain', because: [] }))
    expect((await threadsAbout(db.read, 'pain')).map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ['New', ''],
      ['Old', 'harbour'],
    ])
    expect(await threadsAbout(db.read, 'trauma')).toEqual([])
  })
})

const hostile = [
  ...[
    '"',
    '""',
    "'",
    "' OR 1=1 --",
    'a"b',
    '*',
    'a*',
    '^a',
    'NEAR',
    'NEAR(a b, 5)',
    'a NEAR b',
    'AND',
    'OR',
    'NOT',
  ],
  ...[
    'a AND',
    'NOT a',
    '(',
    ')',
    '((a)',
    'title:a',
    'body : a',
    '{title body} : a',
    '-a',
    '+a',
    'a & b',
    'a | !b',
  ],
  ...[
    'a <-> b',
    ':*',
    '\\',
    '%',
    '_',
    ';',
    '\0',
    'a\0b',
    '\ud800',
    '😀',
    '👩‍👩‍👧',
    '\u202e',
    '\u0301',
    '²',
    '½',
    'Ⅷ',
    '𝔸',
  ],
  ...[
    'a'.repeat(200),
    'a '.repeat(100),
    '('.repeat(200),
    '"'.repeat(200),
    `${'x'.repeat(199)}😀`,
    '\n\t',
    '',
    ' ',
  ],
]

describe('whatever is typed', () => {
  it('the search answers', async () => {
    const { world, publish } = await ada()
    await publish('A title', 'a b near and or not')
    for (const typed of hostile)
      expect(await searchPosts(world.db, typed), JSON.stringify(typed)).toBeInstanceOf(Array)
  })

  it('the database’s own syntax is never reached, even past the first wall', async () => {
    const { world, publish } = await ada()
    await publish('A title', 'a b near and or not')
    const words = hostile.filter(typed => !typed.includes('\0') && typed.isWellFormed())
    for (const word of words)
      expect(await world.db.search([word], Number.MAX_SAFE_INTEGER, 10), JSON.stringify(word)).toBeInstanceOf(
        Array,
      )
    expect(await world.db.search(['a', 'OR', 'nowhere'], Number.MAX_SAFE_INTEGER, 10)).toEqual([])
    expect(await world.db.search([], Number.MAX_SAFE_INTEGER, 10)).toEqual([])
  })

  it('words are letters and digits, at most eight of the first 200 characters', () => {
    expect(searchWords('"Long" silence, (3 years)!')).toEqual(['Long', 'silence', '3', 'years'])
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8)
    expect(searchWords('a'.repeat(500))).toEqual(['a'.repeat(200)])
    expect(searchWords('\0 😀 — …')).toEqual([])
  })
})
