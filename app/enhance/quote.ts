import { quoteOf } from '../prose'

/** "Quote" takes what is selected of the answered post, or all of it, and puts it where the writer is in their text. */
const answered = document.querySelector<HTMLElement>('#answered')
const button = document.querySelector<HTMLButtonElement>('.replied-to button[value="quote"]')
const box = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]')

/** Pressing the button, or tapping elsewhere on a phone, may end the selection first. */
let selected = ''
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection()
  if (!answered || !selection?.anchorNode || !selection.focusNode) return
  const isInside = answered.contains(selection.anchorNode) && answered.contains(selection.focusNode)
  if (isInside) selected = selection.isCollapsed ? '' : selection.toString()
})

button?.addEventListener('click', event => {
  // Without a selection the server quotes the whole post, as it knows how that was typed.
  if (!box || selected.trim() === '') return
  event.preventDefault()
  const at = box.selectionStart
  const before = box.value.slice(0, at).trimEnd()
  const after = box.value.slice(at).trimStart()
  const quote = quoteOf(selected)
  const text = `${before}${before && '\n\n'}${quote}\n\n`
  box.value = text + after
  box.setSelectionRange(text.length, text.length)
  box.focus()
  box.dispatchEvent(new Event('input', { bubbles: true }))
  selected = ''
})

/** A name from the list is chosen by choosing it there. */
const list = document.querySelector<HTMLSelectElement>('select[name="other"]')
const names = [...document.querySelectorAll<HTMLInputElement>('input[name="persona"]')]
list?.addEventListener('change', () => {
  const wanted = list.value === '' ? 'new' : 'other'
  for (const name of names) if (name.value === wanted) name.checked = true
})
for (const name of names)
  name.addEventListener('change', () => {
    if (list && name.checked && name.value !== 'other') list.value = ''
  })
