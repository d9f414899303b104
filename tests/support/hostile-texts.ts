import { dice } from '../eval/dice'

/** Shapes that make patterns look far ahead or back. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '7',
    '.',
    ',',
    '"',
    '@',
    '(',
    '_',
    '$',
    '\u200b',
    '’',
    'ｗ',
    '😀',
    'ß',
    'а',
    '\ud800',
    '谢',
  ],
  ...[
    'a@',
    'a.',
    'a-',
    'a ',
    'A ',
    'a1',
    '$a',
    'аa',
    '07 ',
    '1-2 ',
    'ab.',
    'http://',
    'www. ',
    'u/',
    'a dot ',
  ],
  ...[
    'n’t ',
    'not never no ',
    'i wish i was not ',
    'he has had is was ',
    'he hit me ',
    'kill myself. ',
    'im 16 ',
  ],
  ...[
    'use code ',
    '50% ',
    'win £5 ',
    'call 0',
    'free ',
    'txt me 80 ',
    'send me pics ',
    'looking for a ',
    'any women ',
  ],
  ...[
    'Ab Cd, ',
    '12 Ab ',
    '1 Ab St ',
    'Apt 5 ',
    'Rue de ',
    'corner of ',
    'DE89',
    '4111 ',
    'born 3 may ',
    'passport ',
  ],
  ...[
    'my name is Anna Bell ',
    'work at Ab in Cd ',
    'nurse at ',
    'the only ',
    'you should take 5 mg ',
    'x cures ',
  ],
  ...[
    'stop taking your ',
    'doctors hide ',
    'asdf',
    'jkl ',
    'one two ',
    'my insta is ',
    'AB CD ',
    'ha',
    'und die ',
  ],
  'I was tired and he said that nothing would change between us. ',
]

/** Each piece over and over, `size` UTF-16 units long. */
export const hostileTexts = (size: number): string[] =>
  PIECES.map(piece => piece.repeat(Math.ceil(size / piece.length)).slice(0, size))

/** So many texts of anything, always the same: letters, signs, words that rules look for, halves of pairs. */
export function randomTexts(count: number): string[] {
  const next = dice(20_260_101)
  return Array.from({ length: count }, () =>
    Array.from({ length: next(60) }, () => {
      const kind = next(4)
      if (kind === 0) return String.fromCharCode(next(0x10000))
      if (kind === 1) return String.fromCodePoint(0x10000 + next(0x3000))
      if (kind === 2) return String.fromCharCode(32 + next(95))
      return PIECES[next(PIECES.length)] ?? ''
    }).join(''),
  )
}
