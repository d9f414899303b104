import type { Detail } from '../../moderation/signals/personal/details/detail'
import { partOf } from './preview-parts'

export type Passage = Detail & { box: HTMLInputElement | HTMLTextAreaElement }

const list = () => document.querySelector<HTMLElement>('#preview-list')
const said = () => document.querySelector<HTMLElement>('#preview-said')

export function showPassages(passages: Passage[], changed: () => Promise<void>) {
  say(passages.length)
  const section = passages.length > 0 ? partOf('list') : null
  if (!section) return list()?.replaceChildren()
  section.querySelector('ul')?.append(...passages.flatMap(passage => rowOf(passage, changed) ?? []))
  list()?.replaceChildren(section)
}

function rowOf(passage: Passage, changed: () => Promise<void>): DocumentFragment | null {
  const row = partOf('passage')
  const [words, wording] = row?.querySelectorAll('q') ?? []
  const [kind, button] = [row?.querySelector('.quiet'), row?.querySelector('button')]
  const label = partOf('kinds')?.querySelector(`[data-kind="${passage.kind}"]`)
  if (!row || !words || !wording || !kind || !button) return null
  words.textContent = passage.box.value.slice(passage.start, passage.end).trim()
  wording.textContent = passage.broader.trim()
  kind.textContent = label?.textContent ?? ''
  button.addEventListener('click', () => void putIn(passage, button, changed))
  return row
}

async function putIn(
  { box, start, end, broader }: Passage,
  button: HTMLButtonElement,
  changed: () => Promise<void>,
) {
  const buttons = [...(list()?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(button)
  box.setRangeText(broader, start, end, 'end')
  await changed()
  const left = list()?.querySelectorAll('button') ?? []
  const next = left[Math.min(at, left.length - 1)] ?? box
  next.focus()
}

let before = 0

function say(count: number) {
  const status = said()
  const { one = '', many = '' } = status?.closest<HTMLElement>('#preview')?.dataset ?? {}
  if (status && count !== before)
    status.textContent = count === 0 ? '' : count === 1 ? one : many.replace('{n}', String(count))
  before = count
}
