/** What a case's form does beside sending: letters go into the message, and the page remembers whether a hard text is open. */
const message = document.querySelector<HTMLTextAreaElement>('.deciding #words')
const heavy = document.querySelector<HTMLDetailsElement>('details.heavy')
const stays = document.querySelector<HTMLInputElement>('.deciding input[name="open"]')

/** Below what is written, with the cursor behind it. */
function insert(letter: string) {
  if (!message) return
  const before = message.value.trimEnd()
  message.value = before === '' ? letter : `${before}\n\n${letter}`
  message.focus()
  message.setSelectionRange(message.value.length, message.value.length)
  message.dispatchEvent(new Event('input', { bubbles: true }))
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-letter]'))
  button.addEventListener('click', event => {
    if (!message) return
    event.preventDefault()
    insert(button.dataset.letter ?? '')
  })

heavy?.addEventListener('toggle', () => {
  if (stays) stays.value = heavy.open ? 'yes' : ''
})
