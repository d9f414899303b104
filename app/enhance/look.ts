/** While somebody writes: what could identify a person, what may hurt, and help, all found on the device. */
import type { HelpKind } from '../../db/schema'
import { showAnswers } from './look-answers'
import { type Passage, showPassages } from './look-list'
import { partOf } from './look-parts'

/** Milliseconds without a key, after which the text is read. */
const CALM = 700

const look = document.querySelector<HTMLElement>('#look')
const form = look?.closest('form')
const title = form?.querySelector<HTMLInputElement>('input[name="title"]') ?? null
const body = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]') ?? null
const boxes = [title, body].filter(box => box !== null)

/** Help for who hurts, or may hurt, somebody. */
const DOER: HelpKind[] = ['own-acts', 'threat', 'own-urges', 'child-contact']

/** What was closed or shown once: it does not come back with every letter. */
const shown = new Set<string>()

async function read() {
  const { askedIn, passagesIn } = await import('./look-reading')
  const passages = boxes.flatMap(box => passagesIn(box.value).map((detail): Passage => ({ box, ...detail })))
  showPassages(passages, read)
  const text = boxes.map(box => box.value).join('\n\n')
  showAnswers(text)
  const { help, hostile } = askedIn(text)
  for (const kind of help) showOnce('#look-help', kind)
  // Words for somebody who hurt another are not left beside what turns out to be written by somebody who was hurt.
  for (const kind of DOER) if (!help.includes(kind)) withdrawHelp(kind)
  if (hostile) showOnce('#look-hostile', 'hostile')
  else withdraw('#look-hostile', 'hostile')
}

function showOnce(where: string, part: string) {
  if (shown.has(part)) return
  shown.add(part)
  const parts = partOf(part)
  // The emergency number comes before everything else.
  if (parts && part === 'taken') look?.querySelector(where)?.prepend(parts)
  else if (parts) look?.querySelector(where)?.append(parts)
}

function withdrawHelp(kind: HelpKind) {
  shown.delete(kind)
  look?.querySelector(`#look-help [data-kind="${kind}"]`)?.remove()
}

function withdraw(where: string, part: string) {
  shown.delete(part)
  look?.querySelector(where)?.replaceChildren()
}

/** Fetched once somebody is about to write: it is large, and a page that is only looked at does without. */
form?.addEventListener('focusin', () => void import('./look-reading'), { once: true })

let waiting: ReturnType<typeof setTimeout> | undefined
form?.addEventListener('input', event => {
  if (!boxes.some(box => box === event.target)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => void read(), CALM)
})
// What a browser or a returned form holds already.
if (body && body.value.trim() !== '') void read()
