/** While somebody writes an answer: what is typed is kept for them, a few seconds after each change. */

/** Milliseconds after a change, and after a failure. */
const SOON = 3_000
const AGAIN = 15_000

const line = document.querySelector<HTMLElement>('#keeping')
const form = line?.closest('form')
const turn = form?.querySelector<HTMLInputElement>('input[name="turn"]')

let waiting: ReturnType<typeof setTimeout> | undefined
let changed = false
let asking = false
/** The form is on its way, or a newer text is kept: nothing more is sent from here. */
let over = false
/** What waits for the answer. */
let then: (() => void) | undefined

const say = (told: string | undefined) => {
  if (line && told !== undefined && line.textContent !== told) line.textContent = told
}

function soon(milliseconds: number) {
  clearTimeout(waiting)
  if (!over) waiting = setTimeout(() => void keep(), milliseconds)
}

async function keep() {
  if (!form || !line || !turn || !changed || asking || over) return
  changed = false
  asking = true
  const fields = [...new FormData(form)].filter(
    (each): each is [string, string] => typeof each[1] === 'string',
  )
  try {
    const answer = await fetch(line.dataset.to ?? '', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Accept: 'application/json' },
      keepalive: true,
    })
    const kept = answer.headers.get('content-type')?.startsWith('application/json')
      ? await answer.json()
      : null
    if (kept?.outcome === 'kept') {
      turn.value = String(kept.turn)
      const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
      say(line.dataset.kept?.replace('#', time))
    } else if (kept?.outcome === 'newer') {
      over = true
      say(line.dataset.newer)
    } else fail()
  } catch {
    fail()
  } finally {
    asking = false
    then?.()
    if (changed) soon(SOON)
  }
}

function fail() {
  changed = true
  say(line?.dataset.lost)
  soon(AGAIN)
}

for (const sign of ['input', 'change'])
  form?.addEventListener(sign, () => {
    changed = true
    if (!asking) soon(SOON)
  })
form?.addEventListener('submit', event => {
  over = true
  clearTimeout(waiting)
  // What is on its way changes the turn: the form goes after it.
  if (asking) event.preventDefault()
  if (asking) then = () => form.requestSubmit(event.submitter)
})
// A page that comes back from the browser's memory is not on its way any more.
addEventListener('pageshow', event => {
  if (event.persisted) over = false
})
document.addEventListener('visibilitychange', () => {
  if (document.hidden) void keep()
})
