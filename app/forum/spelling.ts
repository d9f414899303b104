import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { posts, threads } from '../../db/schema'
import { plainWordsIn } from '../../db/search/terms'
import { freshnessOf } from '../answers/answer'
import { selectShown } from '../answers/shown-answers'
import { RULES } from '../referrals/concerns/rules'

/**
 * The nearest known word for each that no post and no answer has.
 * @returns null where every word is known, or one has nothing near it
 */
export async function correctSpelling(db: Db, typed: string[], now: number): Promise<string[] | null> {
  const words = typed.flatMap(plainWordsIn)
  const { known, byLength } = await vocabularyOf(db, now)
  const corrected: string[] = []
  for (const word of words) {
    const near = known.has(word) || (await isFound(db, word)) ? word : nearest(word, byLength)
    if (!near) return null
    corrected.push(near)
  }
  return corrected.every((word, n) => word === words[n]) ? null : corrected
}

async function isFound({ read, matching }: Db, word: string): Promise<boolean> {
  const [row] = await read
    .select({ key: posts.searchKey })
    .from(posts)
    .where(inArray(posts.searchKey, matching([word])))
    .limit(1)
  return row !== undefined
}

type Vocabulary = { known: Map<string, number>; byLength: Map<number, [word: string, times: number][]> }

/** Of the newest posts: enough to know the words of the forum. */
const MOST_POSTS = 4_000
const AT_ONCE = 200
const SHORTEST = 4
const LONGEST = 24
/** A word of one post may be a slip of its own, or a name. */
const LEAST = 2
const KEPT_FOR = 10 * 60_000

/**
 * In memory, made anew when it's wanted and old. Words of posts that were withdrawn meanwhile find nothing, so they
 * aren't told.
 */
const kept = new WeakMap<Db, { madeAt: number; made: Promise<Vocabulary> }>()

function vocabularyOf(db: Db, now: number): Promise<Vocabulary> {
  const before = kept.get(db)
  if (before && Math.abs(now - before.madeAt) < KEPT_FOR) return before.made
  const made = readVocabulary(db.read, dayOf(now))
  made.catch(() => kept.delete(db))
  kept.set(db, { madeAt: now, made })
  return made
}

async function readVocabulary(read: Reader, today: number): Promise<Vocabulary> {
  const known = new Map<string, number>()
  const add = (text: string, times: number) => {
    for (const word of new Set(plainWordsIn(text)))
      if (word.length >= SHORTEST && word.length <= LONGEST) known.set(word, (known.get(word) ?? 0) + times)
  }
  for (const cue of CUES) add(cue, LEAST)
  const answers = (await selectShown(read)).filter(row => freshnessOf(row, today) !== 'under-review')
  for (const { question, body, easy } of answers) add(`${question} ${body} ${easy}`, LEAST)
  let before = Number.MAX_SAFE_INTEGER
  for (let n = 0; n < MOST_POSTS; n += AT_ONCE) {
    const rows = await read
      .select({ key: posts.searchKey, title: threads.title, body: posts.body })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          lt(posts.searchKey, before),
          eq(posts.visibility, 'published'),
          eq(threads.visibility, 'published'),
        ),
      )
      .orderBy(desc(posts.searchKey))
      .limit(AT_ONCE)
    for (const { title, body } of rows) add(`${title} ${body}`, 1)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) break
    before = last.key
    // Others are answered in between.
    await new Promise(resolve => setImmediate(resolve))
  }
  const byLength: Vocabulary['byLength'] = new Map()
  for (const [word, times] of known)
    if (times >= LEAST) byLength.set(word.length, [...(byLength.get(word.length) ?? []), [word, times]])
    else known.delete(word)
  return { known, byLength }
}

/** The words by which concerns are recognised, without those of which only the beginning is given. */
const CUES = RULES.flatMap(rule => [...rule.names, ...rule.says, ...rule.aside]).map(cue =>
  cue.replace(/[\w'-]+\*/g, ''),
)

/** Numbers have no nearest. */
const mistakesIn = (word: string) =>
  word.length < SHORTEST || word.length > LONGEST || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2

function nearest(word: string, byLength: Vocabulary['byLength']): string | null {
  const most = mistakesIn(word)
  let best: { word: string; distance: number; times: number } | null = null
  for (let length = word.length - most; most > 0 && length <= word.length + most; length++)
    for (const [other, times] of byLength.get(length) ?? []) {
      const distance = editDistance(word, other, best?.distance ?? most)
      if (
        distance <= most &&
        (!best || distance < best.distance || (distance === best.distance && times > best.times))
      )
        best = { word: other, distance, times }
    }
  return best?.word ?? null
}

/**
 * How many letters were left out, added, mistaken or exchanged with their neighbour.
 * @returns more than `most` as soon as it's known to be more
 */
export function editDistance(a: string, b: string, most: number): number {
  let [twoBefore, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const mistaken = (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const exchanged =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoBefore[j - 2] ?? most) + 1 : most + 1
      row.push(Math.min(mistaken, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, exchanged))
    }
    if (Math.min(...row) > most) return most + 1
    ;[twoBefore, before] = [before, row]
  }
  return before[b.length] ?? most + 1
}
