import type { HelpKind } from '../../db/schema'
import { partOf } from './preview-parts'

/** Words for someone who hurt another must not stay beside a text whose author turns out to have been hurt. */
const DOER: HelpKind[] = ['own-acts', 'threat', 'own-urges', 'child-contact']

let told: string[] = []

/** One card for all that a text asks for, the most urgent first. Closed by its writer, it opens again for what is new. */
export function showHelp(help: HelpKind[]) {
  const asked = new Set<string>([...told.filter(kind => !DOER.some(doer => doer === kind)), ...help])
  const templates = [...document.querySelectorAll<HTMLElement>('template[data-help]')]
  const byUrgency = templates.flatMap(({ dataset }) => dataset.help ?? []).filter(kind => asked.has(kind))
  // The emergency number comes alone.
  const next = byUrgency.includes('taken') ? ['taken'] : byUrgency
  if (next.join() === told.join()) return
  const place = document.querySelector('#preview-help')
  const isClosed = place?.querySelector('details')?.open === false && next.every(kind => told.includes(kind))
  told = next
  const card = cardOf(next)
  const details = card?.querySelector('details')
  if (details && isClosed) details.open = false
  place?.replaceChildren(...(card ? [card] : []))
}

function cardOf([first, ...more]: string[]): DocumentFragment | null {
  const card = first ? partOf(first) : null
  if (!card) return null
  for (const kind of more) {
    const other = partOf(kind)
    const section = other?.querySelector('details > section:not([lang])')
    if (!other || !section) continue
    const heading = document.createElement('h2')
    heading.textContent = other.querySelector('summary h2')?.textContent ?? ''
    section.prepend(heading)
    ;[...card.querySelectorAll('details > section')].at(-1)?.after(section)
  }
  for (const once of ['.call-first', '.emergency'])
    for (const again of [...card.querySelectorAll(once)].slice(1)) again.remove()
  const lines = new Set<string>()
  for (const line of card.querySelectorAll('.help-lines > li')) {
    const name = line.querySelector('h3')?.textContent ?? ''
    if (lines.has(name)) line.remove()
    lines.add(name)
  }
  for (const list of card.querySelectorAll('.help-lines:empty')) list.remove()
  return card
}
