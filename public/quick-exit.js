// Leaves at once: the screen goes blank, this entry of the history is replaced, and the server ends the session.
;(() => {
  const leave = () => {
    document.title = ''
    document.documentElement.replaceChildren()
    location.replace('/exit')
  }
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
