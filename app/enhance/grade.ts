import { READING_AIM, readingOf } from '../../moderation/signals/reading-grade'

const CALM = 700

for (const part of document.querySelectorAll<HTMLElement>('.grade')) {
  const box = document.querySelector<HTMLTextAreaElement>(`#${part.dataset.of}`)
  const [said, longest] = [part.querySelector('p'), part.querySelector('details')]
  let waiting: ReturnType<typeof setTimeout> | undefined

  const read = () => {
    const { good = '', hard = '', short = '', count = '' } = part.dataset
    const reading = readingOf(box?.value ?? '')
    const told = reading
      ? (reading.grade <= READING_AIM ? good : hard).replace('#', String(reading.grade))
      : short
    if (said && said.textContent !== told) said.textContent = told
    longest?.toggleAttribute('hidden', !reading)
    longest?.querySelector('ol')?.replaceChildren(
      ...(reading?.longest ?? []).map(({ sentence, words }) => {
        const [row, quote] = [document.createElement('li'), document.createElement('q')]
        quote.textContent = sentence
        row.append(quote, ` ${count.replace('#', String(words))}`)
        return row
      }),
    )
  }
  box?.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(read, CALM)
  })
  if (box && box.value !== box.defaultValue) read()
}
