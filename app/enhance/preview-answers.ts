import { askedTerms, type Rankable, rankAnswers, readTerms } from '../answers/matching/rank-answers'
import { partOf } from './preview-parts'

const place = () => document.querySelector<HTMLElement>('#preview-answers')
let ahead: (Rankable & { entry: Element })[] | undefined
let shown = ''

export function showAnswers(text: string) {
  const part = partOf('answers')
  const list = part?.querySelector('ul')
  if (!part || !list) return
  ahead ??= [...list.children].map((entry, n) => ({
    entry,
    id: String(n),
    terms: readTerms(entry.getAttribute('data-terms') ?? ''),
    concerns: [],
    onThisBoard: entry.hasAttribute('data-here'),
  }))
  const fitting = rankAnswers({ terms: askedTerms(text), concerns: [] }, ahead).map(({ entry }) => entry)
  const now = fitting.map(entry => entry.textContent).join('\n')
  if (now === shown) return
  shown = now
  list.replaceChildren(...fitting)
  place()?.replaceChildren(...(fitting.length > 0 ? [part] : []))
}
