import { partOf } from './look-parts'

/** Offers to look for what others wrote about the same. The words leave the device when the button is pressed, not before. */
export function askOthers(form: HTMLFormElement, body: HTMLTextAreaElement) {
  const place = document.querySelector('#look-others')
  const part = partOf('others')
  const [button, status] = [
    part?.querySelector('button'),
    part?.querySelector<HTMLElement>('[role="status"]'),
  ]
  if (!place || !part || !button || !status) return
  const found = document.createElement('div')
  place.append(part, found)
  button.addEventListener('click', () => {
    if (body.value.trim() === '') return body.focus()
    const fields = new FormData(form)
    fields.set('press', 'look')
    const asked = new XMLHttpRequest()
    asked.open('POST', form.action)
    asked.responseType = 'document'
    asked.addEventListener('loadend', () => {
      const others = (asked.response as Document | null)?.querySelector('#others')
      status.textContent = others ? '' : (status.dataset.none ?? '')
      found.replaceChildren(...(others ? [document.importNode(others, true)] : []))
      found.querySelector<HTMLElement>('h2')?.focus()
    })
    asked.send(
      new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, String(value)])),
    )
  })
}
