import { inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newPersona } from '../../../app/accounts/personas'
import { submitReply } from '../../../app/forum/compose/submit'
import { readTyped, search } from '../../../app/forum/search'
import { posts, threadConcerns } from '../../../db/schema'
import { decide, publishedThread } from '../../support/moderators'
import { takeBack } from '../../support/own-post'
import { searchPosts } from '../../support/search'
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
    const post = {
      ...{ persona: newPersona(Buffer.alloc(32), 0), mine: [], body: 'harbour', onceHash: 'reply' },
      secret: world.secret,
    }
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
    for (const word of ['desire', 'libido', 'esteem', 'one', 'like'])
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
    const found = await searchPosts(db, '', { about: 'pain' })
    expect(found.map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ['New', ''],
      ['Old', 'harbour'],
    ])
    expect(await searchPosts(db, '', { about: 'trauma' })).toEqual([])
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
    const find = (...typed: string[]) =>
      world.db.read
        .select({ id: posts.id })
        .from(posts)
        .where(inArray(posts.searchKey, world.db.matching(typed)))
    for (const word of words) expect(await find(word), JSON.stringify(word)).toBeInstanceOf(Array)
    expect(await find('a', 'OR', 'nowhere')).toEqual([])
    expect(await find()).toEqual([])
  })

  it('words are letters and digits; past twelve, it says how many it leaves out', () => {
    expect(readTyped('"Long" silence, (3 years)!')).toMatchObject({
      words: ['long', 'silence', '3', 'years'],
    })
    const many = readTyped('b c d e f g h j k l n o p q')
    expect([many.words.length, many.leftOut]).toEqual([12, ['p', 'q']])
    expect(readTyped('\0 😀 — …')).toEqual({ words: [], leftOut: [], common: false })
  })

  it('words that are everywhere are left aside beside others, and alone the search asks for more', async () => {
    const { world, publish, titles } = await ada()
    await publish('Fear', 'Afraid of talking.')
    expect(await titles('the fear of talking')).toEqual(['Fear'])
    expect(await search(world.db, { typed: 'the a', now: NOON })).toEqual({ fault: 'common' })
    expect(await search(world.db, { typed: ' ', now: NOON })).toEqual({ fault: 'empty' })
  })
})

describe('words in other forms', () => {
  it.each([
    ['hormone', 'My hormones are all over the place.'],
    ['condoms', 'A condom.'],
    ['antidepressants', 'Since the antidepressant.'],
    ['tablets', 'One tablet a day.'],
    ['talking', 'We never talked.'],
    ['antidep', 'Since the antidepressants.'],
  ])('%s finds "%s"', async (typed, body) => {
    const { publish, titles } = await ada()
    await publish('Found', body)
    expect(await titles(typed)).toEqual(['Found'])
  })
})

describe('a word with a slip', () => {
  const find = async (typed: string, body: string) => {
    const { world, publish } = await ada()
    await publish('Found', body)
    await publish('Another', `${body} Once more.`)
    const found = await search(world.db, { typed, now: NOON })
    return found.fault === null && { instead: found.instead?.join(' '), count: found.count }
  }
  it.each([
    ['anxeity', 'Anxiety, again.', 'anxiety'],
    ['vaginsmus', 'They call it vaginismus.', 'vaginismus'],
    ['sensate focsu', 'We tried sensate focus.', 'sensate focus'],
    ['lighthosue', 'The lighthouse.', 'lighthouse'],
  ])('%s is searched as the nearest known word, and told so', async (typed, body, instead) => {
    expect(await find(typed, body)).toEqual({ instead, count: 2 })
  })

  it('stays as it is where a post has it, and where nothing is near', async () => {
    expect(await find('anxeity', 'Anxeity, again.')).toEqual({ instead: undefined, count: 2 })
    expect(await find('zzyzxqq', 'Anxiety, again.')).toEqual({ instead: undefined, count: 0 })
  })

  it('never brings back a word that was withdrawn', async () => {
    const { world, ada: she, publish } = await ada()
    const sent = [await publish('One', 'Lighthouse'), await publish('Two', 'Lighthouse')]
    expect(await searchPosts(world.db, 'lighthosue')).toHaveLength(2)
    for (const { postId } of sent) await takeBack(world, she, postId)
    const found = await search(world.db, { typed: 'lighthosue', now: NOON })
    expect(found).toMatchObject({ count: 0, instead: null })
    expect(JSON.stringify(found)).not.toMatch(/lighthouse/i)
  })
})

describe('what words are about', () => {
  it('leads to conversations that say it in other words', async () => {
    const { world, publish } = await ada()
    const { threadId } = await publish('Since the summer', 'My erections go away.')
    await world.db.write(tx =>
      tx.insert(threadConcerns).values({ threadId, concern: 'erection', because: [] }),
    )
    expect(await search(world.db, { typed: "can't get hard", now: NOON })).toMatchObject({
      count: 0,
      related: { about: 'erection', count: 1, conversations: [{ threadId }] },
    })
  })
})

describe('a search that is narrowed down', () => {
  it('keeps to a board, to a period, and to what nobody has replied to', async () => {
    const { world, publish } = await ada()
    await publish('Here', 'harbour', NOON)
    const there = await publishedThread(
      world,
      await world.member('Ben'),
      await world.colleague('Mo', 'moderator'),
      {
        ...{ title: 'There', body: 'harbour', boardId: 'dune', now: NOON - 40 * DAY },
      },
    )
    const titles = async (more: Parameters<typeof searchPosts>[2]) =>
      (await searchPosts(world.db, 'harbour', more)).map(({ title }) => title)
    expect(await titles({ board: 'dune' })).toEqual(['There'])
    expect(await titles({ period: 'month' })).toEqual(['Here'])
    expect(await titles({ period: 'year' })).toEqual(['Here', 'There'])
    const post = {
      ...{ persona: newPersona(Buffer.alloc(32), 0), mine: [], body: 'Anchor', onceHash: 'reply' },
      secret: world.secret,
    }
    const standing = { publishedPosts: 3 }
    await submitReply(world.db, { ...post, threadId: there.threadId, standing, now: NOON - 39 * DAY })
    expect(await titles({ replies: 'unanswered' })).toEqual(['Here'])
    expect(await titles({ replies: 'expert' })).toEqual([])
  })

  it('counts all it found, page by page', async () => {
    const { world, publish } = await ada()
    for (let n = 0; n < 23; n++) await publish(`Number ${n}`, 'harbour')
    const page = async (page: number) => search(world.db, { typed: 'harbour', page, now: NOON })
    const [first, second] = [await page(1), await page(2)]
    expect(first).toMatchObject({ count: 23, pages: 2, page: 1 })
    expect(second).toMatchObject({ count: 23, pages: 2, page: 2 })
    if (first.fault !== null || second.fault !== null) throw new Error('nothing was found')
    const all = [...first.conversations, ...second.conversations].map(({ title }) => title)
    expect(new Set(all).size).toBe(23)
    expect(await page(9)).toMatchObject({ page: 2 })
  })
})
