/** Server-sent events say that something changed; the page then fetches itself again. */
import { isTyping } from './typing'

/** Milliseconds without activity after which it stops asking, so that no session is kept alive for ever. */
const AWAY = 15 * 60_000
/** Milliseconds between two updates, so that the list can be read. */
const CALM = 2_000

let source: EventSource | undefined
let changed = false
let asking = false
let changedAt = 0
let presentAt = performance.now()

function listen() {
  if (source) return
  source = new EventSource('/review/live')
  source.addEventListener('message', change)
  source.addEventListener('open', change)
}

function change() {
  changed = true
  refresh()
}

function refresh() {
  if (!changed || asking || isTyping(document.activeElement) || document.hidden) return
  const wait = changedAt + CALM - performance.now()
  if (wait > 0) {
    setTimeout(refresh, wait)
    return
  }
  changed = false
  asking = true
  const asked = new XMLHttpRequest()
  asked.open('GET', location.href)
  asked.responseType = 'document'
  asked.addEventListener('loadend', () => {
    asking = false
    changedAt = performance.now()
    const page = asked.response as Document | null
    if (asked.status === 200 && page?.getElementById('queue-cases')) {
      if (isTyping(document.activeElement)) changed = true
      else show(page)
    }
    refresh()
  })
  asked.send()
}

const placeOf = (each: Element) => `[data-case="${each.closest('[data-case]')?.getAttribute('data-case')}"]`

function show(page: Document) {
  const focus = document.activeElement
  const focused =
    focus instanceof HTMLAnchorElement
      ? `a[href="${focus.getAttribute('href')}"]`
      : focus?.closest('[data-case]')
        ? `${placeOf(focus)} ${focus.localName}`
        : null
  const unfolded = [...document.querySelectorAll('[data-case]:has(details[open])')].map(placeOf)
  const reading = [...document.querySelectorAll('[data-case]')].find(
    each => each.getBoundingClientRect().bottom > 0,
  )
  const top = reading?.getBoundingClientRect().top ?? 0

  for (const old of document.querySelectorAll('[data-live]')) {
    const fresh = page.getElementById(old.id)
    if (!fresh || fresh.isEqualNode(old)) continue
    old.replaceChildren(...[...fresh.childNodes].map(each => document.importNode(each, true)))
  }
  // A text that's being read stays open.
  for (const place of unfolded) document.querySelector(`${place} details`)?.setAttribute('open', '')
  if (focused && !focus?.isConnected)
    document.querySelector<HTMLElement>(`[data-live] ${focused}`)?.focus({ preventScroll: true })
  const id = reading?.getAttribute('data-case')
  const now = id && !reading?.isConnected ? document.querySelector(`[data-case="${id}"]`) : null
  if (now && scrollY > 0) scrollBy(0, now.getBoundingClientRect().top - top)
}

function present() {
  presentAt = performance.now()
  listen()
}

for (const sign of ['keydown', 'pointermove', 'pointerdown', 'scroll'])
  addEventListener(sign, present, { passive: true })
addEventListener('focusout', () => setTimeout(refresh))
document.addEventListener('visibilitychange', refresh)
setInterval(() => {
  if (performance.now() - presentAt < AWAY) return
  source?.close()
  source = undefined
}, 60_000)
addEventListener('pagehide', () => source?.close())
listen()
