const card = document.querySelector<HTMLElement>('#case-text')
const text = card?.querySelector<HTMLElement>('.typed')
const list = document.querySelector<HTMLTextAreaElement>('#hide')
const taker = document.querySelector<HTMLElement>('.take-chosen')

const words = [...(text?.textContent ?? '').matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(
  found => [found.index, found.index + found[0].length] as const,
)

let chosen: { from: number; to: number } | null = null

function placeOf(n: number): [Node, number] | null {
  if (!text) return null
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  let left = n
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ''
    if (left <= length) return [node, left]
    left -= length
  }
  return null
}

function choose(from: number, to: number) {
  const last = words.length - 1
  chosen = { from: Math.max(0, Math.min(last, from)), to: Math.max(0, Math.min(last, to)) }
  const [first, end] = [words[Math.min(chosen.from, chosen.to)], words[Math.max(chosen.from, chosen.to)]]
  const [start, stop] = [first && placeOf(first[0]), end && placeOf(end[1])]
  if (!start || !stop) return
  getSelection()?.setBaseAndExtent(...start, ...stop)
  stop[0].parentElement?.scrollIntoView({ block: 'nearest' })
}

function chosenWords(): string {
  const selection = getSelection()
  const inText = text?.contains(selection?.anchorNode ?? null) && text.contains(selection?.focusNode ?? null)
  return inText ? (selection?.toString().replace(/\s+/g, ' ').trim() ?? '') : ''
}

export function hideChosen() {
  if (!card || !list) return
  const passage = chosenWords()
  if (passage === '') {
    card.closest('details')?.setAttribute('open', '')
    card.focus()
    return choose(0, 0)
  }
  list.closest('details')?.setAttribute('open', '')
  const lines = list.value.split('\n').filter(line => line !== '')
  if (!lines.includes(passage)) list.value = [...lines, passage].join('\n')
  const hide = document.querySelector<HTMLInputElement>('input[name="outcome"][value="hide"]')
  if (hide) hide.checked = true
}

card?.addEventListener('keydown', event => {
  if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    chosen = null
    return getSelection()?.removeAllRanges()
  }
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!by) return
  event.preventDefault()
  const to = chosen.to + by
  choose(event.shiftKey ? chosen.from : to, to)
})
card?.addEventListener('pointerdown', () => {
  chosen = null
})

if (taker && list) taker.hidden = false
// Pressing the button would clear the selection before it's read.
taker?.addEventListener('pointerdown', event => event.preventDefault())
taker?.addEventListener('click', hideChosen)
