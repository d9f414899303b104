import { STATUS_CODES } from 'node:http'
import type { PlainStatus, Words } from '../../words'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const asText = (text: string) => text.replace(/[&<>"']/g, letter => entities[letter] as string)

export type PlainFacts = { words: Words; forumName: string }

export function plainPage(status: PlainStatus, { words, forumName }: PlainFacts): string {
  const { frame } = words
  const { pages } = words.server
  const { title, text } = pages[status]
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${asText(title)} - ${asText(forumName)}</title>
<link rel="stylesheet" href="/styles.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script src="/quick-exit.js" defer></script>
</head>
<body>
<a class="exit" href="/exit" rel="nofollow" title="${asText(frame.leaveHint)}"
 data-two-more="${asText(frame.shift.twoMore)}"
 data-one-more="${asText(frame.shift.oneMore)}"
 data-timed-out="${asText(frame.shift.timedOut)}">${asText(frame.leave)}</a>
<main id="page" class="alone">
<section class="narrow">
<h1>${asText(title)}</h1>
<p>${asText(text)}</p>
<p><a class="button" href="/">${asText(pages.home)}</a></p>
<p><a href="/help">${asText(frame.help)}</a></p>
<p><a href="/safety">${asText(frame.safety)}</a></p>
</section>
</main>
</body>
</html>
`
}

export function plainAnswer(status: PlainStatus, facts: PlainFacts, headers: Record<string, string>): string {
  const page = plainPage(status, facts)
  const lines = Object.entries({
    ...headers,
    Connection: 'close',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(page)),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${page}`
}
