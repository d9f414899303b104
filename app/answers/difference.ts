export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

const MOST_CELLS = 9_000_000

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

type Word = { text: string; id: number }

function numbered(...texts: string[]): Word[][] {
  const ids = new Map<string, number>()
  const idOf = (word: string) => {
    if (!ids.has(word)) ids.set(word, ids.size)
    return ids.get(word) ?? 0
  }
  return texts.map(text => wordsOf(text).map(word => ({ text: word, id: idOf(word.trimEnd()) })))
}

/** Word by word, by the longest common subsequence (Hirschberg 1975). */
export function differenceOf(before: string, after: string): Piece[] {
  const [old = [], now = []] = numbered(before, after)
  let head = 0
  while (head < old.length && head < now.length && old[head]?.id === now[head]?.id) head++
  let tail = 0
  const shorter = Math.min(old.length, now.length) - head
  while (tail < shorter && old.at(-1 - tail)?.id === now.at(-1 - tail)?.id) tail++

  const said: Piece[] = []
  const say = (kind: Piece['kind'], words: Word[]) => {
    if (words.length === 0) return
    const text = words.map(word => word.text).join('')
    const last = said.at(-1)
    if (last && !/\s$/.test(last.text)) last.text += ' '
    if (last?.kind === kind) last.text += text
    else said.push({ kind, text })
  }
  say('same', now.slice(0, head))
  between(old.slice(head, old.length - tail), now.slice(head, now.length - tail), say)
  say('same', now.slice(now.length - tail))
  return inRuns(said)
}

const CHANCE = 8

function inRuns(pieces: Piece[]): Piece[] {
  const runs: Piece[] = []
  let [gone, fresh] = ['', '']
  const end = () => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone })
    if (fresh !== '') runs.push({ kind: 'new', text: fresh })
    gone = ''
    fresh = ''
  }
  for (const [n, piece] of pieces.entries()) {
    const { kind, text } = piece
    const inRun = gone !== '' || fresh !== ''
    const byChance = inRun && n < pieces.length - 1 && text.trim().length <= CHANCE
    if (kind === 'same' && !byChance) {
      end()
      runs.push(piece)
      continue
    }
    if (kind !== 'new') gone += text
    if (kind !== 'gone') fresh += text
  }
  end()
  return runs
}

function between(old: Word[], now: Word[], say: (kind: Piece['kind'], words: Word[]) => void) {
  const width = now.length + 1
  if ((old.length + 1) * width > MOST_CELLS) {
    say('gone', old)
    return say('new', now)
  }
  const common = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  const ids = Int32Array.from(now, word => word.id)
  for (let i = old.length - 1; i >= 0; i--) {
    const id = old[i]?.id
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = id === ids[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }

  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i]?.id === now[j]?.id) {
      say('same', now.slice(j, j + 1))
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) say('gone', old.slice(i, ++i))
    else say('new', now.slice(j, ++j))
  }
  say('gone', old.slice(i))
  say('new', now.slice(j))
}
