const SOON = 3_000
const AGAIN = 10_000

/** Bytes: a browser sends at most 64 KiB for a page that is being left (Fetch Standard). */
const OUTLIVES_PAGE = 60_000

const line = document.querySelector<HTMLElement>('#keeping')
const form = line?.closest('form')
const turn = form?.querySelector<HTMLInputElement>('input[name="turn"]')

let waiting: ReturnType<typeof setTimeout> | undefined
let changed = false
let asking = false
/** Sent without a response, so it may or may not be saved: it's sent again as it was, before anything newer. */
let unanswered: string | undefined
let over = false
let then: (() => void) | undefined

const say = (told: string | undefined) => {
  if (line && told !== undefined && line.textContent !== told) line.textContent = told
}

/** A further change doesn't postpone a pending save, so typing without a pause is saved too. */
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
  // The pending save changes the turn, so the form has to go after it.
  if (asking) event.preventDefault()
  if (asking) then = () => form.requestSubmit(event.submitter)
})
// A page restored from the back/forward cache is no longer being left.
addEventListener('pageshow', event => {
  if (event.persisted) over = false
})
document.addEventListener('visibilitychange', () => {
  if (document.hidden) void keep()
})
