import { showAnswers } from './preview-answers'
import { showHelp } from './preview-help'
import { type Passage, showPassages } from './preview-list'
import { partOf } from './preview-parts'

const CALM = 700

const look = document.querySelector<HTMLElement>('#preview')
const form = look?.closest('form')
const title = form?.querySelector<HTMLInputElement>('input[name="title"]') ?? null
const body = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]') ?? null
const boxes = [title, body].filter(box => box !== null)

/** Closed or shown once: not shown again at every key press. */
const shown = new Set<string>()

async function read() {
  const { askedIn, passagesIn } = await import('./preview-reading')
  const passages = boxes.flatMap(box => passagesIn(box.value).map((detail): Passage => ({ box, ...detail })))
  showPassages(passages, read)
  const text = boxes.map(box => box.value).join('\n\n')
  showAnswers(text)
  const { help, hostile } = askedIn(text)
  showHelp(help)
  if (hostile) showOnce('#preview-hostile', 'hostile')
  else withdraw('#preview-hostile', 'hostile')
}

function showOnce(where: string, part: string) {
  if (shown.has(part)) return
  shown.add(part)
  const parts = partOf(part)
  if (parts) look?.querySelector(where)?.append(parts)
}

function withdraw(where: string, part: string) {
  shown.delete(part)
  look?.querySelector(where)?.replaceChildren()
}

/** Fetched at the first focus: it's large, and many only look at the page. */
form?.addEventListener('focusin', () => void import('./preview-reading'), { once: true })

let waiting: ReturnType<typeof setTimeout> | undefined
form?.addEventListener('input', event => {
  if (!boxes.some(box => box === event.target)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => void read(), CALM)
})
if (body && body.value.trim() !== '') void read()
