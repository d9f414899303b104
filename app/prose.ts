/**
 * How a text is shown that somebody typed: for people, not for programmers. Whatever isn't plainly meant as a mark is
 * shown as it stands, and no letter or digit is ever lost, added or changed.
 *
 * - An empty line begins a paragraph; every other line break stays one.
 * - `*word*`, `_word_` and `**word**` are stressed where they stand around whole words on one line: not inside a word
 *   (`s*x`, `Partner*innen`), not between numbers (`3 *50mg`), not around a face (`*_*`).
 * - Two or more lines in a row that begin with `- ` or `* `, or with numbers that count up (`1. ` `2. `), are a list.
 *   Other numbers (`30.` `40.`) and a single line (`1998. That was the year`) are text.
 * - Lines that begin with `> ` are a quote, and only those. `>:(` is a face, and `> 18` means more than 18.
 * - Nothing else is a mark: no backslash, heading, table, code, link or HTML.
 */
type Block =
  | { kind: 'paragraph'; lines: Run[][] }
  | { kind: 'list'; first: number | null; items: Run[][] }
  | { kind: 'quote'; blocks: Block[] }

/** A part of the text by its offsets, without the signs that stress it. */
type Run = { from: number; to: number; stress: 'em' | 'strong' | null }
type Line = { from: number; text: string }
export type Span = [start: number, end: number]

/** Quotes in quotes; deeper ones are text. */
const DEEPEST = 5

function readBlocks(lines: Line[], depth = 0): Block[] {
  const blocks: Block[] = []
  let paragraph: Run[][] | null = null
  for (let at = 0, line = lines[at]; line; line = lines[at]) {
    const quoted = depth < DEEPEST ? quoteAt(lines, at) : []
    const items = listAt(lines, at)
    const [first] = items
    at += quoted.length || items.length || 1
    if (quoted.length === 0 && !first && line.text.trim() !== '') {
      if (paragraph) paragraph.push(readRuns(line))
      else {
        paragraph = [readRuns(line)]
        blocks.push({ kind: 'paragraph', lines: paragraph })
      }
      continue
    }
    paragraph = null
    if (quoted.length > 0) blocks.push({ kind: 'quote', blocks: readBlocks(quoted, depth + 1) })
    else if (first)
      blocks.push({
        kind: 'list',
        first: typeof first.marker === 'number' ? first.marker : null,
        items: items.map(readRuns),
      })
  }
  return blocks
}

const QUOTED = /^>(?: |$)/
const QUOTES_WORDS = /^> +[^\s\d]/

/** The lines of the quote that begins here, without their signs. */
function quoteAt(lines: Line[], at: number): Line[] {
  const begun = lines.slice(at, at + 2)
  if (!begun.some(({ text }) => QUOTES_WORDS.test(text))) return []
  const run = runFrom(lines, at, line => (QUOTED.test(line.text) ? line : null))
  return run.map(({ from, text }) => {
    const sign = text.startsWith('> ') ? 2 : 1
    return { from: from + sign, text: text.slice(sign) }
  })
}

type Item = Line & { marker: '-' | '*' | number }

const ITEM = /^\s*(?:([-*])|([1-9]\d?)\.)\s+(\S.*)$/
const SIGNS_ALONE = /^[\s*_-]*$/

function readItem({ from, text }: Line): Item | null {
  const [, sign, number, words = ''] = ITEM.exec(text) ?? []
  if (SIGNS_ALONE.test(words)) return null
  return {
    from: from + text.length - words.length,
    text: words,
    marker: number ? Number(number) : sign === '*' ? '*' : '-',
  }
}

/** The items of the list that begins here: one alone is no list. */
function listAt(lines: Line[], at: number): Item[] {
  const items = runFrom(lines, at, (line, before: Item | undefined) => {
    const item = readItem(line)
    const next = typeof before?.marker === 'number' ? before.marker + 1 : before?.marker
    return item && (next === undefined || item.marker === next) ? item : null
  })
  return items.length > 1 ? items : []
}

/** What is read of each line from here on, up to the first of which nothing is. */
function runFrom<Read>(
  lines: Line[],
  at: number,
  read: (line: Line, before: Read | undefined) => Read | null,
): Read[] {
  const found: Read[] = []
  for (let n = at, line = lines[n]; line; line = lines[++n]) {
    const next = read(line, found.at(-1))
    if (next === null) break
    found.push(next)
  }
  return found
}

const BEFORE = String.raw`(?<=^|[\s\p{Ps}\p{Pi}"'—–])`
const FIRST = String.raw`(?=[\p{L}\p{N}\p{Pi}"'¿¡\p{Extended_Pictographic}])`
const LAST = String.raw`(?<=[^\s*_/\\])`
const AFTER = String.raw`(?=$|[\s\p{Pe}\p{Pf}"'.,!?;:…—–-])`
const STRESSED = new RegExp(
  String.raw`${BEFORE}(?:(\*\*?)${FIRST}[^*]+${LAST}\1|(_)${FIRST}[^_]+${LAST}_)${AFTER}`,
  'gu',
)

function readRuns({ from, text }: Line): Run[] {
  if (!/[*_]/.test(text)) return [{ from, to: from + text.length, stress: null }]
  const runs: Run[] = []
  let at = 0
  for (const { index, 0: stressed, 1: stars, 2: line } of text.matchAll(STRESSED)) {
    const end = index + stressed.length
    const sign = (stars ?? line ?? '').length
    if (isBetweenNumbers(text.slice(0, index + sign), text.slice(index + sign, end))) continue
    if (isBetweenNumbers(text.slice(index, end - sign), text.slice(end - sign))) continue
    runs.push({ from: from + at, to: from + index, stress: null })
    runs.push({ from: from + index + sign, to: from + end - sign, stress: sign === 2 ? 'strong' : 'em' })
    at = end
  }
  runs.push({ from: from + at, to: from + text.length, stress: null })
  return runs.filter(run => run.from < run.to)
}

/** "3 *" before "50mg": the star may be a multiplication sign. */
const isBetweenNumbers = (before: string, after: string): boolean =>
  /\p{N}\p{L}{0,5}\s{0,3}[*_]*$/u.test(before.slice(-12)) && /^[*_]*[\s.,]{0,3}\p{N}/u.test(after)

function blocksOf(text: string): Block[] {
  let from = 0
  const lines = text.split('\n').map(line => {
    const begun = from
    from += line.length + 1
    return { from: begun, text: line }
  })
  return readBlocks(lines)
}

/**
 * A text as HTML: `p`, `br`, `em`, `strong`, `ul`, `ol`, `li`, `blockquote`, and `mark` around what is marked.
 * @param marks offsets in UTF-16; they may overlap
 */
export function renderProse(text: string, marks: Span[] = []): string {
  const joined = joinSpans(marks)
  return blocksOf(text).map(blockHtml).join('')

  function blockHtml(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${block.lines.map(lineHtml).join('<br />\n')}</p>\n`
      case 'quote':
        return `<blockquote>\n${block.blocks.map(blockHtml).join('')}</blockquote>\n`
      case 'list': {
        const items = block.items.map(item => `<li>${lineHtml(item)}</li>\n`).join('')
        if (block.first === null) return `<ul>\n${items}</ul>\n`
        return `<ol${block.first === 1 ? '' : ` start="${block.first}"`}>\n${items}</ol>\n`
      }
    }
  }

  function lineHtml(line: Run[]): string {
    return line
      .map(({ from, to, stress }) => {
        const html = cutAt(text, joined, from, to)
          .map(each => (each.marked ? `<mark>${escapeHtml(each.text)}</mark>` : escapeHtml(each.text)))
          .join('')
        return stress ? `<${stress}>${html}</${stress}>` : html
      })
      .join('')
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? '')

/** A text cut where what is marked in it begins and ends. */
export const markedPieces = (text: string, marks: Span[]) => cutAt(text, joinSpans(marks), 0, text.length)

function cutAt(text: string, joined: Span[], from: number, to: number) {
  const pieces: { from: number; text: string; marked: boolean }[] = []
  const cut = (start: number, end: number, marked: boolean) =>
    start < end && pieces.push({ from: start, text: text.slice(start, end), marked })
  let at = from
  for (const [start, end] of joined) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)]
    if (first >= last) continue
    cut(at, first, false)
    cut(first, last, true)
    at = last
  }
  cut(at, to, false)
  return pieces
}

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** The same words as one line of text without marks, as an excerpt shows them. */
export function proseText(text: string): string {
  const words = ({ from, to }: Run) => text.slice(from, to)
  const lineText = (line: Run[]) => line.map(words).join('')
  const blockText = (block: Block): string => {
    if (block.kind === 'quote') return block.blocks.map(blockText).join(' ')
    if (block.kind === 'paragraph') return block.lines.map(lineText).join(' ')
    const { first } = block
    return block.items
      .map((item, n) => (first === null ? lineText(item) : `${first + n}. ${lineText(item)}`))
      .join(' ')
  }
  return blocksOf(text).map(blockText).join(' ').replace(/\s+/g, ' ').trim()
}

/** A text as it's quoted in a reply. What it quotes itself is left out. */
export const quoteOf = (text: string): string =>
  text
    .split('\n')
    .filter(line => !QUOTED.test(line))
    .join('\n')
    .trim()
    .split('\n')
    .map(line => (line.trim() === '' ? '>' : `> ${line}`))
    .join('\n')

/** A part of a text, without the halves of characters that were cut through. */
export const cutText = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/\p{Cs}/gu, '')
