/** Single keys for who decides many cases. Nothing is reached by them that a page without scripts has not. */
import { isTyping } from './typing'

const form = (selector: string) => document.querySelector<HTMLFormElement>(selector)
const single = document.querySelector<HTMLInputElement>('#single-keys')
const list = document.querySelector<HTMLDialogElement>('dialog.keys')

/** The links to the cases of the list, in its order. */
const links = () => [...document.querySelectorAll<HTMLElement>('[data-case] h3 a')]

function move(by: number) {
  const all = links()
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Takes the case that is open, or the one in the list that has the focus; without one, the next. */
function claim() {
  const here = form('form[action$="/claim"]')
  if (here) return here.requestSubmit()
  const next = form('form[action="/review/next"]')
  const focused = document.activeElement?.closest('[data-case]')?.getAttribute('data-case')
  if (next && focused) next.action = `/review/${focused}/claim`
  next?.requestSubmit()
}

function choose(number: number) {
  const radio = document.querySelectorAll<HTMLInputElement>('input[name="outcome"]')[number - 1]
  radio?.focus()
  radio?.click()
}

/** Beside the page, not before it: the way out stays within reach of a pointer. */
function openList() {
  before = document.activeElement
  list?.show()
}
let before: Element | null = null
list?.addEventListener('close', () => before instanceof HTMLElement && before.focus())

const goTo = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

const keys: Record<string, () => void> = {
  j: () => move(1),
  k: () => move(-1),
  c: claim,
  r: () => goTo('#reason'),
  w: () => goTo('#words'),
  u: () => form('form.undo')?.requestSubmit(),
  '?': openList,
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.defaultPrevented) return
  if (list?.open) {
    if (event.key === 'Escape') list.close()
    return
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const deciding = document.querySelector<HTMLInputElement>('input[name="outcome"]')?.form
    if (!deciding) return
    event.preventDefault()
    return deciding.requestSubmit()
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
