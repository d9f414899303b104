import type { Spans } from '../../db/schema'
import { cleanText } from '../clean-text'
import { triagedText } from '../triaged-text'

/** What stands in place of hidden words. */
export const HIDDEN = '[…]'

type Text = { title: string | null; body: string }

/** What is hidden: passages as they stand in the text, and places that a detector marked. */
export type ToHide = { passages: string[]; spans: Spans }

/** The places of what is to be hidden in a text, or why they are none. */
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
 * Every place where one of these passages stands, whole words first: "Tom" is not found in "tomorrow" where it also
 * stands alone. Capitals do not matter.
 * @returns `missing`: passages that stand nowhere in the text
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

/** The passages that somebody pasted, each on a line of its own; one that stands twice counts once. */
export const readPassages = (typed: string): string[] => [
  ...new Set(
    cleanText(typed)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
]

/** Whether this is a place in a text of this length. */
export const isPlace = ([start, end]: [number, number], length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length

/** In order, none touching another; what lies outside a text of this length is left out. */
export function tidySpans(spans: Spans, length: number): Spans {
  const tidy: Spans = []
  for (const [start, end] of spans.filter(span => isPlace(span, length)).sort((a, b) => a[0] - b[0])) {
    const last = tidy.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else tidy.push([start, end])
  }
  return tidy
}

/**
 * A text without its hidden words.
 * @param spans in the text as detectors read it: the title, an empty line, the body
 */
export function withoutWords({ title, body }: Text, spans: Spans): Text {
  const from = title === null ? 0 : title.length + 2
  return {
    title: title === null ? null : cut(title, spans, 0),
    body: cut(body, spans, from),
  }
}

/** @param from where this part begins in the text that the spans count in */
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

/** The version from which hiding these words made the text that is there now; undefined once it was changed since. */
export const beforeHiding = <Kept extends Text>(now: Text, kept: Kept[], spans: Spans): Kept | undefined =>
  kept.find(each => {
    const { title, body } = withoutWords(each, spans)
    return triagedText(title, body) === triagedText(now.title, now.body)
  })
