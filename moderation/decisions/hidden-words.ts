import type { Spans } from '../../db/schema'
import { cleanText } from '../clean-text'
import { triagedText } from '../triage'

const HIDDEN = '[…]'

type Text = { title: string | null; body: string }

export type ToHide = { passages: string[]; spans: Spans }

export function placesToHide(
  text: string,
  hide: ToHide = { passages: [], spans: [] },
): Spans | { outcome: 'passage-missing'; missing: string[] } | { outcome: 'nothing-hidden' } {
  const { spans, missing } = findPassages(text, hide.passages)
  if (missing.length > 0 || !hide.spans.every(span => isPlace(span, text.length)))
    return { outcome: 'passage-missing', missing }
  const hidden = tidySpans([...spans, ...hide.spans], text.length)
  return hidden.length > 0 ? hidden : { outcome: 'nothing-hidden' }
}

/**
 * Whole words first: "Tom" isn't found in "tomorrow" if it's also there on its own. Ignores case.
 * @returns `missing`: passages that aren't in the text
 */
export function findPassages(text: string, passages: string[]): { spans: Spans; missing: string[] } {
  const spans: Spans = []
  const missing: string[] = []
  for (const passage of passages) {
    const literal = passage.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
    const whole = placesOf(text, `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`)
    const places = whole.length > 0 ? whole : placesOf(text, literal)
    if (places.length === 0) missing.push(passage)
    spans.push(...places)
  }
  return { spans, missing }
}

const placesOf = (text: string, pattern: string): Spans =>
  [...text.matchAll(new RegExp(pattern, 'giu'))].map(found => [found.index, found.index + found[0].length])

export const readPassages = (typed: string): string[] => [
  ...new Set(
    cleanText(typed)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
]

const isPlace = ([start, end]: [number, number], length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length

export function tidySpans(spans: Spans, length: number): Spans {
  const tidy: Spans = []
  for (const [start, end] of spans.filter(span => isPlace(span, length)).sort((a, b) => a[0] - b[0])) {
    const last = tidy.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else tidy.push([start, end])
  }
  return tidy
}

export function withoutWords({ title, body }: Text, spans: Spans): Text {
  const from = title === null ? 0 : title.length + 2
  return {
    title: title === null ? null : cut(title, spans, 0),
    body: cut(body, spans, from),
  }
}

function cut(part: string, spans: Spans, from: number): string {
  let left = ''
  let at = 0
  for (const [start, end] of tidySpans(spans, Number.MAX_SAFE_INTEGER)) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, part.length)]
    if (first >= last) continue
    left += part.slice(at, first) + HIDDEN
    at = last
  }
  return left + part.slice(at)
}

export const beforeHiding = <Kept extends Text>(now: Text, kept: Kept[], spans: Spans): Kept | undefined =>
  kept.find(each => {
    const { title, body } = withoutWords(each, spans)
    return triagedText(title, body) === triagedText(now.title, now.body)
  })
