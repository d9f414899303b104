import type { Random } from './random'

const sentences = [
  'It has been a long year for the two of us.',
  'We used to laugh about it, and now neither of us says a word.',
  'I want to be close, and then I freeze.',
  'My doctor said that it is common after a birth.',
  'The new tablets took away any desire I had.',
  'I keep thinking that something is wrong with me.',
  'We tried to talk about it on Sunday and it ended in a fight.',
  'It hurts each time, even when we go slowly.',
  'I am nervous for days before we see each other.',
  'My partner would like it every day, and I would not.',
  'At home nobody ever spoke about any of this.',
  'I look in the mirror and want to switch off the light.',
  'Some nights are fine, and I do not know what is different.',
  'We have an appointment with a therapist in a few weeks.',
  'Reading the other stories here helped me more than I expected.',
  'Has anybody found a way to say no without hurting the other?',
  'Since the menopause everything feels different.',
  'I would rather hear what worked for you than another book title.',
  'We sleep in two rooms now and call it snoring.',
  'For the first time I wrote down what I like and what I do not.',
]

/** Rare, and it sets off a detector each: posts that are held or get help lines beside them. */
const noticed = [
  'Some nights I want to end my life.',
  'You can write to me at rainy.day@example.com any time.',
  'There is more on https://example.com/love if you like.',
  'He hits me when I say no.',
]

const titles = [
  'A few words',
  'Is it only us',
  'Where to begin',
  'Not what I expected',
  'After the summer',
  'Slowly',
]

export const writeTitle = (random: Random) => random.pick(titles)

/** Every member's texts come from here: how somebody writes is not what is tried. */
export function writeText(random: Random): string {
  const body = Array.from({ length: 1 + random.below(4) }, () => random.pick(sentences))
  if (random.chance(0.06)) body.push(random.pick(noticed))
  return body.join(' ')
}
