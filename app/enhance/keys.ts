/** Shortcuts reach nothing that a page without scripts doesn't have. */
import { hideChosen } from './hide'
import { isTyping } from './typing'

/** As if its button was pressed, which says what the form is for. */
const press = (selector: string) => document.querySelector<HTMLButtonElement>(selector)?.click()
const single = document.querySelector<HTMLInputElement>('#single-keys')
const list = document.querySelector<HTMLDialogElement>('dialog.keys')

const links = () => [...document.querySelectorAll<HTMLElement>('[data-case] h3 a')]

function move(by: number) {
  const all = links()
  if (all.length === 0) return leave(by > 0 ? 'next' : 'prev')
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** With unsaved text, it only focuses the link: losing the text takes one more key. */
function leave(way: 'next' | 'prev') {
  const link = document.querySelector<HTMLElement>(`.neighbours a[rel="${way}"]`)
  const begun = [...document.querySelectorAll('textarea')].some(each => each.value !== each.defaultValue)
  if (begun) link?.focus()
  else link?.click()
}

function claim() {
  const focused = document.activeElement?.closest('[data-case]')?.getAttribute('data-case')
  const next = document.querySelector<HTMLButtonElement>('button[value="next"]')
  if (next && focused) {
    next.formAction = `/review/${focused}${location.search}`
    next.value = 'claim'
  }
  press('button[value="claim"], button[value="next"]')
}

const deciding = 'input[name="outcome"], input[name="verdict"]'

function choose(number: number) {
  const radio = document.querySelectorAll<HTMLInputElement>(deciding)[number - 1]
  radio?.focus()
  radio?.click()
}

/** The button of the form that the cursor is in, or of the part of it that is sent by a button of its own. */
function sender(at: EventTarget | null): HTMLButtonElement | null | undefined {
  const part = at instanceof Element ? at.closest<HTMLElement>('[data-sends]') : null
  if (part) return part.querySelector<HTMLButtonElement>(`button[value="${part.dataset.sends}"]`)
  const own = at instanceof Element ? at.closest('main form') : null
  const form = own ?? document.querySelector<HTMLInputElement>(deciding)?.form
  return (
    form?.querySelector<HTMLButtonElement>('button.button:not(.second)[name="intent"]') ??
    form?.querySelector<HTMLButtonElement>('button[name="intent"]')
  )
}

/** Not modal, so that "Leave now" stays within reach. */
function openList() {
  before = document.activeElement
  list?.show()
}
let before: Element | null = null
list?.addEventListener('close', () => before instanceof HTMLElement && before.focus())

function goTo(selector: string) {
  const there = document.querySelector<HTMLElement>(selector)
  there?.closest('details')?.setAttribute('open', '')
  there?.focus()
}

const keys: Record<string, () => void> = {
  j: () => move(1),
  k: () => move(-1),
  c: claim,
  r: () => goTo('#reason'),
  w: () => goTo('#words'),
  h: hideChosen,
  p: () => goTo('input[name="measure"]:checked, input[name="measure"]'),
  n: () => goTo('#note'),
  a: () => goTo('button[value="agree"]'),
  o: () => document.querySelector('details.heavy')?.toggleAttribute('open'),
  u: () => press('button[value="undo"]'),
  '?': openList,
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.defaultPrevented) return
  if (list?.open) {
    if (event.key === 'Escape') list.close()
    return
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const button = sender(event.target)
    if (!button) return
    event.preventDefault()
    return button.click()
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !single?.checked) return
  const act = /^[1-5]$/.test(event.key) ? () => choose(Number(event.key)) : keys[event.key]
  if (!act) return
  // The letter itself would land in the field that gets the focus.
  event.preventDefault()
  act()
})

const opener = document.querySelector<HTMLElement>('.keys-open')
if (opener) opener.hidden = false
opener?.addEventListener('click', openList)
