export const LONGEST = 8

type Piece = { open: string[]; closed: string[] }

const NOTHING: Piece = { open: [''], closed: [] }
const ANYTHING: Piece = { open: [], closed: [''] }

type Reader = { source: string; at: number }

/**
 * At most LONGEST characters, lower case; an empty one means anything. It may return too many beginnings, never too
 * few.
 */
export function beginningsOf(source: string): string[] {
  const { open, closed } = alternatives({ source, at: 0 })
  return [...new Set([...open, ...closed])]
}

function alternatives(reader: Reader): Piece {
  let one = sequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    one = either(one, sequence(reader))
  }
  return one
}

function sequence(reader: Reader): Piece {
  let sofar = NOTHING
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? ''))
    sofar = followed(sofar, quantified(reader))
  return sofar
}

function quantified(reader: Reader): Piece {
  const piece = term(reader)
  const [quantifier = '', least] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12)) ?? []
  reader.at += quantifier.length
  if (quantifier === '') return piece
  if (quantifier.startsWith('?')) return either(NOTHING, piece)
  const repeated = { open: [], closed: [...piece.open, ...piece.closed] }
  return quantifier.startsWith('*') || least === '0' ? either(NOTHING, repeated) : repeated
}

function term(reader: Reader): Piece {
  const character = reader.source[reader.at++] ?? ''
  if (character === '(') return group(reader)
  if (character === '[') return characterClass(reader)
  if (character === '^' || character === '$') return NOTHING
  if (character === '\\') return escaped(reader.source[reader.at++] ?? '')
  return character === '.' ? ANYTHING : literal(character)
}

function group(reader: Reader): Piece {
  const kind = /^\?(?::|<?[=!])/.exec(reader.source.slice(reader.at, reader.at + 3))?.[0] ?? ''
  reader.at += kind.length
  const within = alternatives(reader)
  reader.at++
  return kind === '' || kind === '?:' ? within : NOTHING
}

function characterClass(reader: Reader): Piece {
  const [members = ''] = /^(?:\\.|[^\]\\])*/s.exec(reader.source.slice(reader.at)) ?? []
  reader.at += members.length + 1
  return /^[a-z0-9]+$/i.test(members) ? { open: [...members.toLowerCase()], closed: [] } : ANYTHING
}

function escaped(character: string): Piece {
  if (/b/i.test(character)) return NOTHING
  if (character === 'd') return { open: [], closed: [...'0123456789'] }
  return /[a-z\d]/i.test(character) ? ANYTHING : literal(character)
}

const literal = (character: string): Piece =>
  /[ -~]/.test(character) ? { open: [character.toLowerCase()], closed: [] } : ANYTHING

const either = (one: Piece, other: Piece): Piece => ({
  open: [...one.open, ...other.open],
  closed: [...one.closed, ...other.closed],
})

function followed(one: Piece, next: Piece): Piece {
  const all = { open: joined(one.open, next.open), closed: [...one.closed, ...joined(one.open, next.closed)] }
  const long = all.open.filter(beginning => beginning.length >= LONGEST)
  return {
    open: all.open.filter(beginning => beginning.length < LONGEST),
    closed: [...all.closed, ...long],
  }
}

const joined = (ones: string[], others: string[]) =>
  ones.flatMap(one => others.map(other => (one + other).slice(0, LONGEST)))
