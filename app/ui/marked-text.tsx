import { markedPieces, type Span } from '../prose'

/** A text as it was typed, with the passages that a rule rests on marked. Offsets are UTF-16; they may overlap. */
export function MarkedText({ text, marks }: { text: string; marks: Span[] }) {
  return (
    <p className="typed" dir="auto">
      {markedPieces(text, marks).map(piece =>
        piece.marked ? <mark key={piece.from}>{piece.text}</mark> : piece.text,
      )}
    </p>
  )
}
