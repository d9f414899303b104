import type { Span } from '../signal'

/** A text with something in it replaced, and the way back from its offsets to those of the original. */
export type PlainText = { text: string; span: (start: number, end: number) => Span }

/** `size` characters of plain text at `at` stand for the original from `from` to `to`. What lies between pieces is verbatim. */
type Piece = { at: number; size: number; from: number; to: number }

/** Replaces places of a text from its start to its end, one after the other. */
export function rewriting(original: string) {
  const pieces: Piece[] = []
  let text = ''
  let done = 0
  return {
    replace(from: number, length: number, by: string) {
      text += original.slice(done, from)
      done = from + length
      if (by.length !== length) pieces.push({ at: text.length, size: by.length, from, to: done })
      text += by
    },
    finished(): PlainText {
      return {
        text: text + original.slice(done),
        span: (start, end) => [originalStart(pieces, start), originalEnd(pieces, end)],
      }
    },
  }
}

/** One rewriting after the other, as one. */
export function inTurn(original: string, ...steps: ((text: string) => PlainText)[]): PlainText {
  return steps.reduce<PlainText>(
    (before, step) => {
      const after = step(before.text)
      return { text: after.text, span: (start, end) => before.span(...after.span(start, end)) }
    },
    { text: original, span: (start, end) => [start, end] },
  )
}

function originalStart(pieces: Piece[], offset: number): number {
  const piece = lastPiece(pieces, offset)
  if (!piece) return offset
  return offset < piece.at + piece.size ? piece.from : piece.to + offset - piece.at - piece.size
}

function originalEnd(pieces: Piece[], offset: number): number {
  const piece = lastPiece(pieces, offset - 1)
  if (!piece) return offset
  return offset <= piece.at + piece.size ? piece.to : piece.to + offset - piece.at - piece.size
}

/** The last piece that begins at or before an offset, by halving. */
function lastPiece(pieces: Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).at <= offset) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}
