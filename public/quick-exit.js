// Leaves at once: the screen goes blank, this entry of the history is replaced, and the server ends the session.
;(() => {
  // What this tab keeps of a text, where a browser lets it keep anything.
  const forget = () => {
    try {
      sessionStorage.clear()
    } catch {}
  }
  const leave = () => {
    document.title = ''
    document.documentElement.replaceChildren()
    forget()
    location.replace('/exit')
  }
  addEventListener('DOMContentLoaded', () => document.querySelector('main.closed') && forget())
  document.addEventListener('click', event => {
    if (!(event.target instanceof Element) || !event.target.closest('a.exit')) return
    event.preventDefault()
    leave()
  })
  // Shift three times, each within five seconds of the last. Never Escape: it stops what the browser is loading.
  let presses = []
  document.addEventListener('keydown', event => {
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    if (event.repeat) return
    presses = [...presses.filter(at => event.timeStamp - at < 5000), event.timeStamp]
    if (presses.length >= 3) leave()
  })
})()
