// Leaves at once: the screen goes blank, this entry of the history is replaced, and the server ends the session.
;(() => {
  // What this tab keeps of a text, where a browser lets it keep anything.
  const forget = () => {
    try {
      sessionStorage.clear()
    } catch {}
  }
  // The same site in other tabs of this browser leaves as well.
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('leave') : null
  const leave = () => {
    tabs?.postMessage('')
    leaveHere()
  }
  const leaveHere = () => {
    document.title = ''
    document.documentElement.replaceChildren()
    forget()
    location.replace('/exit')
  }
  tabs?.addEventListener('message', leaveHere)
  addEventListener('DOMContentLoaded', () => document.querySelector('main.closed') && forget())
  document.addEventListener('click', event => {
    if (!(event.target instanceof Element) || !event.target.closest('a.exit')) return
    event.preventDefault()
    leave()
  })

  // Shift three times, each within five seconds of the last, as on GOV.UK's pages. Only Shift by itself counts, so that
  // nobody leaves by a shortcut, by typing or by selecting. Never Escape: it stops what the browser is loading.
  const link = document.querySelector('a.exit')
  if (!link) return
  const dots = document.createElement('span')
  dots.className = 'exit-dots'
  dots.setAttribute('aria-hidden', 'true')
  dots.hidden = true
  for (let n = 0; n < 3; n++) dots.append(document.createElement('i'))
  link.append(dots)
  const status = document.createElement('span')
  status.className = 'exit-status'
  status.setAttribute('aria-live', 'polite')
  link.after(status)

  let pressed = 0
  let bare = false
  let timer = 0
  const count = (number, said = '') => {
    pressed = number
    dots.hidden = number === 0
    for (const [n, dot] of [...dots.children].entries()) dot.className = n < number ? 'on' : ''
    status.textContent = said
    clearTimeout(timer)
    if (number > 0) timer = setTimeout(() => count(0, link.dataset.timedOut), 5000)
  }
  const startOver = () => {
    bare = false
    if (pressed > 0) count(0)
  }
  const isCombined = event =>
    event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.getModifierState('AltGraph')

  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Shift' || isCombined(event)) startOver()
      else if (!event.repeat) bare = true
    },
    true,
  )
  addEventListener(
    'keyup',
    event => {
      if (event.key !== 'Shift' || !bare) return
      // The other Shift is still down.
      if (event.shiftKey || isCombined(event)) return startOver()
      bare = false
      if (pressed === 2) leave()
      else count(pressed + 1, pressed === 0 ? link.dataset.twoMore : link.dataset.oneMore)
    },
    true,
  )
  for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'blur'])
    addEventListener(kind, startOver, { capture: true, passive: true })
})()
