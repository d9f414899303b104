import { formats } from '../format'

export const f = formats('en-GB', 'one', 'other')

/** "The title is 12 letters too long. Keep it to 120 or fewer." */
export const tooLong = (what: string, most: number) => (over: number) =>
  `${what} is ${f.count(over, { one: 'letter', other: 'letters' })} too long. Keep it to ${f.number(most)} or fewer.`
