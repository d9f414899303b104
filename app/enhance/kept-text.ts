/**
 * What people type outlives a reload, Back, a followed link and a sleeping phone, in this tab only: encrypted under a
 * key that the page brings and that ends with the visit (docs/decisions/025).
 */
const facts = document.querySelector<HTMLMetaElement>('meta[name="kept-text"]')
const forms = [...document.forms].filter(form => form.querySelector('textarea:not([name="key"])'))

const STORED = 'kept'
/** Without the words: set at once when a form is sent, as encrypting may take longer than the page lives. */
const SENT = 'sent'

type Fields = [name: string, value: string][]
let kept: { last: string; fields: Record<string, Fields> } = { last: '', fields: {} }

const draftIn = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="draft"]')?.value

/** A draft that was opened is shown as it was kept: only what was typed over this version of it is put back. */
const nameOf = (form: HTMLFormElement) => `${location.pathname} ${forms.indexOf(form)} ${draftIn(form) ?? ''}`
const isOurs = (name: string) => !['token', 'typed', 'key', 'code', ''].includes(name)

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (each): each is Control =>
      (each instanceof HTMLInputElement ||
        each instanceof HTMLTextAreaElement ||
        each instanceof HTMLSelectElement) &&
      isOurs(each.name),
  )
const isTicked = (each: Control): each is HTMLInputElement =>
  each.type === 'checkbox' || each.type === 'radio'

const isTyped = (form: HTMLFormElement) =>
  controlsOf(form).some(
    each =>
      (each instanceof HTMLTextAreaElement || each.type === 'text' || each.type === 'url') &&
      each.value.trim() !== '',
  )

const differs = (form: HTMLFormElement) =>
  controlsOf(form).some(each =>
    each instanceof HTMLSelectElement
      ? each.selectedIndex !==
        Math.max(
          0,
          [...each.options].findIndex(option => option.defaultSelected),
        )
      : isTicked(each)
        ? each.checked !== each.defaultChecked
        : each.value !== each.defaultValue,
  )

/** A form that came back from the server is unsent, however little was typed since. */
const isUnsent = (form: HTMLFormElement) =>
  form.isConnected && (differs(form) || ('answered' in form.dataset && isTyped(form)))

const bytesOf = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))

const importKey = (encoded: string) =>
  crypto.subtle.importKey('raw', bytesOf(encoded.replace(/-/g, '+').replace(/_/g, '/')), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])

async function read(key: CryptoKey): Promise<void> {
  const stored = sessionStorage.getItem(STORED)
  if (!stored) return
  try {
    const bytes = bytesOf(stored)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, 12) },
      key,
      bytes.slice(12),
    )
    kept = JSON.parse(new TextDecoder().decode(opened))
  } catch {
    // From a visit that is over.
    sessionStorage.removeItem(STORED)
  }
}

let writing = false
let again = false

async function write(key: CryptoKey): Promise<void> {
  again = true
  if (writing) return
  writing = true
  while (again) {
    again = false
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      key,
      new TextEncoder().encode(JSON.stringify(kept)),
    )
    // After leaving, nothing may be stored any more.
    if (forms.some(form => form.isConnected))
      sessionStorage.setItem(STORED, textOf(new Uint8Array([...iv, ...new Uint8Array(sealed)])))
  }
  writing = false
}

function store(form: HTMLFormElement, key: CryptoKey): Promise<void> {
  const name = nameOf(form)
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && isOurs(field[0]),
  )
  if (isTyped(form)) kept.fields[name] = fields
  else delete kept.fields[name]
  kept.last = name
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  if (facts?.dataset.cookie) document.cookie = facts.dataset.cookie
  return write(key)
}

function putBack(form: HTMLFormElement, fields: Fields): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value])
  for (const each of controlsOf(form)) {
    if (isTicked(each)) each.checked = values.get(each.name)?.includes(each.value) ?? false
    else each.value = values.get(each.name)?.shift() ?? each.value
  }
  form.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }))
}

function sayPutBack(form: HTMLFormElement, key: CryptoKey): void {
  const said = document.createElement('p')
  said.className = 'notice'
  said.role = 'status'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.textContent = facts?.dataset.discard ?? ''
  button.addEventListener('click', () => {
    form.reset()
    said.remove()
    form.querySelector('textarea')?.focus()
    delete kept.fields[nameOf(form)]
    void write(key)
  })
  said.append(facts?.dataset.restored ?? '', ' ', button)
  form.prepend(said)
}

async function start(encoded: string): Promise<void> {
  const key = await importKey(encoded)
  await read(key)
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Whoever comes back by Back or by reloading doesn't see that it arrived, or it didn't.
  if (sessionStorage.getItem(SENT) && arrival?.type === 'navigate') {
    delete kept.fields[kept.last]
    await write(key)
  }
  sessionStorage.removeItem(SENT)

  let leaving = false
  for (const form of forms) {
    const fields = kept.fields[nameOf(form)]
    if ('answered' in form.dataset) {
      if (isTyped(form)) void store(form, key)
    } else if (fields && !differs(form)) {
      putBack(form, fields)
      sayPutBack(form, key)
    }
    for (const sign of ['input', 'change']) form.addEventListener(sign, () => void store(form, key))
    form.addEventListener('submit', () => {
      leaving = true
      // Back leads to the form again, not to a page of the browser's that offers to send this one once more.
      if ('answered' in form.dataset) history.replaceState(history.state, '', location.href)
      kept.last = nameOf(form)
      sessionStorage.setItem(SENT, '1')
    })
  }
  document.addEventListener(
    'click',
    event => {
      if (event.target instanceof Element && event.target.closest('a.exit')) leaving = true
    },
    true,
  )
  addEventListener('pageshow', event => {
    if (event.persisted) leaving = false
  })
  // The quick exit empties the page first, and leaving must never ask.
  addEventListener('beforeunload', event => {
    if (leaving || !forms.some(isUnsent)) return
    event.preventDefault()
    event.returnValue = ''
  })
}

if (facts && forms.length > 0) void start(facts.content)
