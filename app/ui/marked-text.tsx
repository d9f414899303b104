type Span = [start: number, end: number]

/** A text as it was typed, with the passages that a rule rests on marked. Offsets are UTF-16; they may overlap. */
export function MarkedText({ text, marks }: { text: string; marks: Span[] }) {
  return (
    <p className="typed" dir="auto">
      {pieces(text, marks).map(piece =>
        piece.marked ? <mark key={piece.from}>{piece.text}</mark> : piece.text,
      )}
    </p>
  )
}

function pieces(text: string, marks: Span[]) {
  const merged: Span[] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  const found: { from: number; text: string; marked: boolean }[] = []
  let at = 0
  for (const [start, end] of merged) {
    found.push(
      { from: at, text: text.slice(at, start), marked: false },
      { from: start, text: text.slice(start, end), marked: true },
    )
    at = end
  }
  return [...found, { from: at, text: text.slice(at), marked: false }].filter(piece => piece.text !== '')
}
