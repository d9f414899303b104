const box = document.querySelector<HTMLInputElement>('#key')
const button = document.querySelector<HTMLButtonElement>('button[name="intent"][data-show]')

button?.addEventListener('click', event => {
  if (!box) return
  event.preventDefault()
  const shown = box.type === 'password'
  box.type = shown ? 'text' : 'password'
  button.value = shown ? 'hide' : 'show'
  button.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? ''
})
