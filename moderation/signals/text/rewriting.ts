import type { Span } from '../signal'

/** With the way back from its offsets to those of the original. */
export type PlainText = { text: string; span: (start: number, end: number) => Span }

type Piece = { at: number; size: number; from: number; to: number }

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
