import { partOf } from './look-parts'

const MOST = 3
/** Words that an answer and the text have in common; one alone is chance. */
const ENOUGH = 2

const place = () => document.querySelector<HTMLElement>('#look-answers')
let shown = ''

/** Shows the answers, of those that came with the page, that share words with the text; the most fitting first. */
export function showAnswers(text: string) {
  const part = partOf('answers')
  const list = part?.querySelector('ul')
  if (!part || !list) return
  const words = [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])]
  const fitting = [...list.children]
    .map(item => ({ item, shared: sharedWith(words, item.getAttribute('data-stems') ?? '') }))
    .filter(({ shared }) => shared >= ENOUGH)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ item }) => item)
  const now = fitting.map(item => item.textContent).join('\n')
  // What somebody may be reading, or has the focus in, stands still.
  if (now === shown) return
  shown = now
  list.replaceChildren(...fitting)
  place()?.replaceChildren(...(fitting.length > 0 ? [part] : []))
}

const sharedWith = (words: string[], stems: string) =>
  stems.split(' ').filter(stem => stem !== '' && words.some(word => word.startsWith(stem))).length
