type Span = [start: number, end: number]

export type Passage = { text: string; marks: Span[] }

const AROUND = 70

export function markedPassages(text: string, spans: Span[], most: number): Passage[] {
  const found: { from: number; to: number; marks: Span[] }[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && end <= last.to) last.marks.push([start, end])
    else found.push({ ...sentenceAround(text, start, end), marks: [[start, end]] })
  }
  return found.slice(0, most).map(({ from, to, marks }) => {
    const cut = from > 0 && !/[.!?\n]\s*$/.test(text.slice(0, from)) ? '… ' : ''
    const more = to < text.length && !/[.!?]$/.test(text.slice(from, to)) && text[to] !== '\n' ? ' …' : ''
    const moved = cut.length - from
    return {
      text: cut + text.slice(from, to) + more,
      marks: marks.map(([start, end]): Span => [start + moved, end + moved]),
    }
  })
}

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const begun = /[.!?\n]\s*(?=[^.!?\n]*$)/.exec(before)
  const cutBefore = begun ? begun.index + begun[0].length : start > AROUND ? before.search(/\s/) + 1 : 0
  const after = text.slice(end, end + AROUND)
  const ended = /[.!?]|(?=\n)/.exec(after)
  const whole = end + AROUND >= text.length ? after.length : Math.max(0, after.search(/\s\S*$/))
  return {
    from: start - before.length + cutBefore,
    to: end + (ended ? ended.index + ended[0].length : whole),
  }
}
