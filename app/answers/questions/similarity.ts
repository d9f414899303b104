import { saysNothing, type Terms, termsOf } from './tokenize'

export type ComparedQuestion = { id: string; title: string; text: string; concerns: string[] }
type Grouped = ComparedQuestion & { groupId: string }
type Similarity = { id: string; likeness: number }

/** The mean similarity to the nearest two; measured on tests/examples/similar-questions.jsonl. */
const SIMILAR_ENOUGH = 0.24
const CONCERN_WEIGHT = 2
const LEAST_MANY = 60
const TOO_COMMON = 0.3
const CHANCE = 0.05

/**
 * Added to each vector's squared length: otherwise a question with one rare word would match every other that has it.
 */
const UNSAID = 600

type Vector = Map<string, number>

/**
 * Cosine similarity over words and concerns (tf-idf, Salton & Buckley 1988). Each look-up only visits questions that
 * share a word.
 */
export function compareQuestions(askings: ComparedQuestion[]) {
  const read = askings.map(asking => ({ asking, terms: termsOf(asking.title, asking.text) }))
  const many = Math.max(LEAST_MANY, read.length)
  const seenIn = new Map<string, number>()
  for (const { asking, terms } of read)
    for (const key of keysOf(asking, terms)) seenIn.set(key, (seenIn.get(key) ?? 0) + 1)
  const rarity = (key: string) => Math.log(1 + many / (seenIn.get(key) ?? 1))

  const vectors = read.map(({ asking, terms }) => vectorOf(asking, terms, rarity))
  const placeOf = new Map(askings.map(({ id }, place) => [id, place]))
  const holding = new Map<string, { places: number[]; weights: number[] }>()
  const sums = new Float64Array(askings.length)

  return {
    add(id: string) {
      const place = placeOf.get(id) ?? -1
      for (const [key, weight] of vectors[place] ?? []) {
        const list = holding.get(key)
        if (list) {
          list.places.push(place)
          list.weights.push(weight)
        } else holding.set(key, { places: [place], weights: [weight] })
      }
    },
    alike(id: string): Similarity[] {
      const own = placeOf.get(id) ?? -1
      for (const [key, weight] of vectors[own] ?? []) {
        const { places, weights } = holding.get(key) ?? { places: [], weights: [] }
        if (places.length > LEAST_MANY && places.length > many * TOO_COMMON) continue
        for (let n = 0; n < places.length; n++)
          sums[places[n] as number] = (sums[places[n] as number] as number) + weight * (weights[n] as number)
      }
      sums[own] = 0
      const found: Similarity[] = []
      for (const [place, likeness] of sums.entries())
        if (likeness > CHANCE) found.push({ id: askings[place]?.id ?? '', likeness })
      sums.fill(0)
      return found
    },
  }
}

/**
 * Never moves a question that is in a cluster.
 * @returns the cluster of each new question
 */
export function groupQuestions(
  there: Grouped[],
  anew: ComparedQuestion[],
  newGroup: () => string,
): Map<string, string> {
  const comparing = compareQuestions([...there, ...anew])
  const groupOf = new Map(there.map(({ id, groupId }) => [id, groupId]))
  for (const { id } of there) comparing.add(id)
  for (const { id } of anew) {
    groupOf.set(id, bestGroup(comparing.alike(id), groupOf) ?? newGroup())
    comparing.add(id)
  }
  return new Map(anew.map(({ id }) => [id, groupOf.get(id) as string]))
}

function bestGroup(alike: Similarity[], groupOf: Map<string, string>): string | null {
  const nearest = new Map<string, [first: number, second: number | null]>()
  for (const { id, likeness } of alike) {
    const group = groupOf.get(id) as string
    const [first, second] = nearest.get(group) ?? [null, null]
    if (first === null || likeness > first) nearest.set(group, [likeness, first])
    else if (second === null || likeness > second) nearest.set(group, [first, likeness])
  }
  let best: string | null = null
  let most = SIMILAR_ENOUGH
  for (const [group, [first, second]] of nearest) {
    const likeness = second === null ? first : (first + second) / 2
    if (likeness >= most) [best, most] = [group, likeness]
  }
  return best
}

const MOST_SHARED = 6

export function sharedWords(askings: ComparedQuestion[]): string[] {
  const found = new Map<string, string[]>()
  for (const { title, text } of askings)
    for (const [term, { form }] of termsOf(title, text)) found.set(term, [...(found.get(term) ?? []), form])
  return [...found.values()]
    .filter(forms => forms.length >= Math.max(2, askings.length / 2))
    .sort((a, b) => b.length - a.length)
    .map(mostUsed)
    .filter(form => !saysNothing(form))
    .slice(0, MOST_SHARED)
}

function mostUsed(forms: string[]): string {
  const times = (form: string) => forms.filter(each => each === form).length
  return forms.toSorted((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0] as string
}

const concernKey = (concern: string) => `#${concern}`
const keysOf = ({ concerns }: ComparedQuestion, terms: Terms) => [
  ...terms.keys(),
  ...concerns.map(concernKey),
]

/** Unit length, so that long texts aren't more similar than short ones. */
function vectorOf({ concerns }: ComparedQuestion, terms: Terms, rarity: (key: string) => number): Vector {
  const vector: Vector = new Map(
    [...terms].map(([term, { times, weight }]) => [term, weight * (1 + Math.log(times)) * rarity(term)]),
  )
  for (const concern of concerns) {
    const key = concernKey(concern)
    vector.set(key, CONCERN_WEIGHT * rarity(key))
  }
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, UNSAID))
  for (const [key, weight] of vector) vector.set(key, weight / length)
  return vector
}
