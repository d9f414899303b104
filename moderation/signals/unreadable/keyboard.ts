const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm']
const RUNS = new Set(
  ROWS.flatMap(row => [row, [...row].reverse().join('')]).flatMap(row =>
    [...row].slice(0, -3).map((_, at) => row.slice(at, at + 4)),
  ),
)
const VOWEL = /[aeiouyáàâäãåéèêëíìîïóòôöõøúùûüæœ]/i
const ROUND = /^(?!(\p{L})\1+$)(\p{L}{2,4})\2{2,}$/u
const SOUNDS = /^(?:ha|he|hi|ho|ja|je|bla|la|na|no|ya|yum|blah|tut)+$/
const HUMMED = /^(?:h*m+|p*s+t*|b*r+|z+|gr+|sh+|x+)$/

const ANY_RUN = [...new Set([...RUNS].map(run => run.charAt(0)))]
  .map(
    first =>
      `${first}(?:${[...RUNS].flatMap(run => (run.startsWith(first) ? [run.slice(1)] : [])).join('|')})`,
  )
  .join('|')
const MAYBE = new RegExp(`${ANY_RUN}|[bcdfghjklmnpqrstvwxz]{7}|\\b([^\\W\\d]{2,4})\\1\\1`, 'i')

export const mayHoldNoise = (text: string) => MAYBE.test(text)

export function isNoise(word: string): boolean {
  if (word.length < 5 || word.length > 200) return false
  let runs = 0
  for (let at = 0; at + 4 <= word.length; at++) if (RUNS.has(word.slice(at, at + 4))) runs += 1
  if (runs > 1 && runs * 4 >= word.length - 3) return true
  if (word.length > 5 && ROUND.test(word) && !SOUNDS.test(word)) return true
  return word.length > 6 && /^[a-z]+$/.test(word) && !VOWEL.test(word) && !HUMMED.test(word)
}
