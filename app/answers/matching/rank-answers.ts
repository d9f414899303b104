import { READ, stem, type Terms, termsOf } from '../questions/tokenize'

export type Rankable = { id: string; terms: Map<string, number>; concerns: string[]; onThisBoard: boolean }
type Asked = { terms: Map<string, number>; concerns: string[] }

const MOST_SHOWN = 3
const WEIGHT = { question: 8, gist: 2, asked: 5, body: 1 }
const SAME_CONCERN = 2
const SAME_BOARD = 1.5
/** With fewer answers, words are weighed as if there were this many: two of three isn't common. */
const LEAST_MANY = 30
const ENOUGH = 2
const ENOUGH_ELSEWHERE = 1.3

const PAIR = 1.2

function pairsOf(text: string): string[] {
  const plain = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return plain.slice(1).map((word, n) => `${stem(plain[n] ?? '')}+${stem(word)}`)
}

export function answerTerms({
  question,
  gist,
  body,
  asked,
}: {
  question: string
  gist: string
  body: string
  asked: string[]
}): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (found: Terms, weight: number) => {
    for (const [term, { weight: own }] of found) terms.set(term, (terms.get(term) ?? 0) + weight * own)
  }
  add(termsOf(question, ''), WEIGHT.question)
  add(termsOf(gist, ''), WEIGHT.gist)
  add(termsOf('', body), WEIGHT.body)
  for (const way of asked) add(termsOf('', way), WEIGHT.asked / Math.sqrt(asked.length))
  for (const pair of pairsOf(question)) terms.set(pair, PAIR)
  return terms
}

const TITLE = 120

export function askedTerms(text: string): Map<string, number> {
  const end = text.indexOf('\n\n')
  const title = end >= 0 && end <= TITLE ? text.slice(0, end) : ''
  const terms = termsOf(title, text.slice(title.length))
  const asked = new Map([...terms].map(([term, { times }]) => [term, 1 + Math.log(times)]))
  for (const pair of pairsOf(text.slice(0, READ))) asked.set(pair, 1)
  return asked
}

export const writeTerms = (terms: Map<string, number>) =>
  [...terms].map(([term, weight]) => `${term}:${Math.round(weight * 10) / 10}`).join(' ')

export const readTerms = (written: string): Map<string, number> =>
  new Map(
    written
      .split(' ')
      .map(each => each.split(':'))
      .flatMap(([term, weight]) => (term ? [[term, Number(weight)] as const] : [])),
  )

/**
 * By words in common (rare ones first), concerns and board; at most three. Used on the server and in the browser,
 * which knows no concerns.
 */
export function rankAnswers<Answer extends Rankable>(asked: Asked, answers: Answer[]): Answer[] {
  const seenIn = new Map<string, number>()
  for (const { terms } of answers)
    for (const term of terms.keys()) seenIn.set(term, (seenIn.get(term) ?? 0) + 1)
  const aboutIt = new Map<string, number>()
  for (const { concerns } of answers)
    for (const concern of concerns) aboutIt.set(concern, (aboutIt.get(concern) ?? 0) + 1)
  const all = Math.max(LEAST_MANY, answers.length)
  const rarity = (many: number) => Math.log(1 + all / many)

  return answers
    .map(answer => {
      let weight = 0
      let length = 0
      for (const [term, of] of answer.terms) {
        const rare = rarity(seenIn.get(term) ?? 1)
        length += (of * rare) ** 2
        weight += (asked.terms.get(term) ?? 0) * of * rare ** 2
      }
      weight /= Math.sqrt(length) || 1
      const shared = answer.concerns.filter(concern => asked.concerns.includes(concern))
      const most = Math.max(0, ...shared.map(concern => rarity(aboutIt.get(concern) ?? 1)))
      const about = (most / rarity(1)) * SAME_CONCERN
      return { answer, weight: weight + about + (answer.onThisBoard ? SAME_BOARD : 0) }
    })
    .filter(({ answer, weight }) => weight >= (answer.onThisBoard ? ENOUGH : ENOUGH_ELSEWHERE))
    .sort((a, b) => b.weight - a.weight || (a.answer.id < b.answer.id ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ answer }) => answer)
}
