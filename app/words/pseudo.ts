import { en } from './en'

export const PSEUDO = 'ar-XB'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'àƀçđéƒĝĥîĵķĺɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĹṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'

const withAccent = (letter: string) => accented[plain.indexOf(letter)] ?? letter

/** Each word is longer by a third, as in German or Finnish. */
const disguise = (text: string): string =>
  text.replace(
    /\p{L}+/gu,
    word => [...word].map(withAccent).join('') + '~'.repeat(Math.ceil(word.length / 3)),
  )

/** What is put into a sentence (a name, a title) stays as it is. */
function disguiseAround(text: string, given: string[]): string {
  const [found, ...others] = given.filter(each => /\p{L}/u.test(each) && text.includes(each))
  if (found === undefined) return disguise(text)
  return text
    .split(found)
    .map(part => disguiseAround(part, others))
    .join(found)
}

function disguiseAll<T>(value: T): T {
  if (typeof value === 'string') return disguise(value) as T
  if (Array.isArray(value)) return value.map(disguiseAll) as T
  if (typeof value === 'function') {
    const say = value as unknown as (...given: unknown[]) => unknown
    return ((...given: unknown[]) => {
      const said = say(...given)
      return typeof said === 'string' ? disguiseAround(said, given.flat(3).filter(isText)) : disguiseAll(said)
    }) as T
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, disguiseAll(each)])) as T
}

const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * A language that nobody speaks, for tests: every sentence longer, accented and from right to left. What stays
 * English on a page in it was never in the words.
 */
export const makePseudo = (): typeof en => ({ ...disguiseAll(en), language: PSEUDO, direction: 'rtl' })
