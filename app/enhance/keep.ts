/** While somebody writes an answer: what is typed is kept for them, a few seconds after each change. */

/** Milliseconds from the first change that is not kept yet, and from a failure. */
const SOON = 3_000
const AGAIN = 10_000

/** Bytes: a browser sends no more than 64 KiB for a page that is being left (Fetch Standard). */
const OUTLIVES_PAGE = 60_000

const line = document.querySelector<HTMLElement>('#keeping')
const form = line?.closest('form')
const turn = form?.querySelector<HTMLInputElement>('input[name="turn"]')

let waiting: ReturnType<typeof setTimeout> | undefined
let changed = false
let asking = false
/** What was sent without an answer, and may be kept or not: it is sent again as it was, before anything newer. */
let unanswered: string | undefined
/** The form is on its way, or a newer text is kept: nothing more is sent from here. */
let over = false
/** What waits for the answer. */
let then: (() => void) | undefined

const say = (told: string | undefined) => {
  if (line && told !== undefined && line.textContent !== told) line.textContent = told
}

/** Who types without a pause is kept all the same: a change does not put off what waits. */
function soon(milliseconds: number) {
  if (over || waiting !== undefined) return
  waiting = setTimeout(() => {
    waiting = undefined
    void keep()
  }, milliseconds)
}

async function keep() {
  if (!turn || !(changed || unanswered) || asking || over) return
  asking = true
  if (unanswered === undefined) {
    unanswered = typed()
    changed = false
  }
  const answer = await send(unanswered)
  asking = false
  if (answer) unanswered = undefined
  if (answer?.outcome === 'kept') {
    turn.value = String(answer.turn)
    const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    say(line?.dataset.kept?.replace('#', time))
  } else if (answer?.outcome === 'newer') {
    over = true
    say(line?.dataset.newer)
  } else {
    changed = true
    say(line?.dataset.lost)
  }
  then?.()
  if (changed || unanswered) soon(answer?.outcome === 'kept' ? SOON : AGAIN)
}

/** @returns what came of it, {} where it was refused; null where nobody can say whether it is kept */
async function send(body: string): Promise<{ outcome?: string; turn?: number } | null> {
  try {
    const answer = await fetch(line?.dataset.to ?? '', {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { Accept: 'application/json' },
      keepalive: body.length < OUTLIVES_PAGE,
    })
    if (answer.status >= 500) return null
    return answer.headers.get('content-type')?.startsWith('application/json') ? await answer.json() : {}
  } catch {
    return null
  }
}

const typed = () =>
  new URLSearchParams(
    [...new FormData(form ?? undefined)].filter(
      (each): each is [string, string] => typeof each[1] === 'string',
    ),
  ).toString()

for (const sign of ['input', 'change'])
  form?.addEventListener(sign, () => {
    changed = true
    if (!asking) soon(SOON)
  })
addEventListener('online', () => void keep())
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
