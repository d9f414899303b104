import { describe, expect, it } from 'vitest'
import { personal } from '../../../moderation/signals/personal/personal'

const marked = (text: string, because: string) =>
  personal
    .detect(text)
    .filter(signal => signal.because === because)
    .flatMap(signal => signal.where.map(([start, end]) => text.slice(start, end)))

describe('personal details', () => {
  it.each([
    ['We live at 24 Clarke Avenue, Apt. 805.', '24 Clarke Avenue, Apt. 805'],
    ['I moved to 5 elm street last year.', '5 elm street'],
    ['My flat is 12 The Green.', '12 The Green'],
    ['He lives in the Rue de Kairouan 63.', 'Rue de Kairouan 63'],
    ['Come to 20 rue Hugo any time.', '20 rue Hugo'],
    ['Via Roma 131, third door.', 'Via Roma 131'],
    ['Ich wohne Ziegelgasse 19.', 'Ziegelgasse 19'],
    ['Hauptstraße 7a is where it happened.', 'Hauptstraße 7a'],
    ['Her house in the Lange Straße 5 is empty.', 'Lange Straße 5'],
    ['Calle Mayor 15, Madrid', 'Calle Mayor 15'],
    ['ul. Polna 33 m. 4', 'ul. Polna 33'],
    ['Write to P.O. Box 4417.', 'P.O. Box 4417'],
    ['My postcode is LS1 4AB.', 'LS1 4AB'],
    ['Our address is Edeby 55.', 'Edeby 55'],
    ['We met at the corner of Dalbraut 99 and Elm Street.', 'the corner of Dalbraut 99 and Elm Street'],
    [
      '974 Via Roma 131, Apt. 425, Montafia, Italy 39767',
      '974 Via Roma 131, Apt. 425, Montafia, Italy 39767',
    ],
    ['２４ Ｃｌａｒｋｅ Ａｖｅｎｕｅ', '２４ Ｃｌａｒｋｅ Ａｖｅｎｕｅ'],
  ])('are strong for a street: %s', (text, words) => {
    expect(marked(text, 'street')).toEqual([words])
    expect(personal.detect(text).find(({ because }) => because === 'street')?.strength).toBe('strong')
  })

  it.each([
    ['My card 4111 1111 1111 1111 was used for it.', '4111 1111 1111 1111'],
    ['He paid into DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
    ['My SSN is 123-45-6789.', '123-45-6789'],
    ['Passport number: X1234567', 'X1234567'],
    ['My NHS number is 943 476 5919', '943 476 5919'],
    ['My national insurance number is QQ123456C', 'QQ123456C'],
    ['I post from 203.0.113.77 each night', '203.0.113.77'],
    ['My plate is LK19 ABD', 'LK19 ABD'],
    ['Our hut: 57.14932, -2.09427', '57.14932, -2.09427'],
    ['My Aadhaar is 2345 6789 0124', '2345 6789 0124'],
  ])('are strong for numbers of cards and papers: %s', (text, words) => {
    expect(marked(text, 'id-number')).toEqual([words])
  })

  it.each([
    ['Hi, my name is Anna Keller and I am new.', 'Anna Keller'],
    ['I’m Jean-Luc Petit, hello.', 'Jean-Luc Petit'],
    ['My real name is Maria de Souza.', 'Maria de Souza'],
    ['My husband Peter Hollis works at Barts Hospital.', 'Peter Hollis'],
    ['Dr. Helen Marsh from Leeds said so.', 'Helen Marsh'],
  ])('are strong for a full name of the writer, or of somebody with something else: %s', (text, words) => {
    expect(marked(text, 'full-name')).toEqual([words])
  })

  it.each([
    ['My name is Anna.', 'first-name', 'Anna'],
    ['my name is anna, nice to meet you', 'first-name', 'anna'],
    ['My boyfriend Tom, who I love', 'named', 'Tom'],
    ['Mr. Hollis told us to wait.', 'named', 'Hollis'],
    ['I was born on 3 May 1987.', 'birth-date', 'born on 3 May 1987'],
    ['DOB: 03/05/1987', 'birth-date', 'DOB: 03/05/1987'],
  ])('are weak for less: %s', (text, because, words) => {
    expect(marked(text, because)).toEqual([words])
    expect(personal.detect(text).every(({ strength }) => strength === 'weak')).toBe(true)
  })

  it.each([
    'I’m 34, a nurse at St Mary’s in Leeds.',
    'I am a midwife, 41, from Whitby.',
    'She works at Barclays in Hull and is ashamed.',
    'I study at the University of Exeter and I’m 23.',
    'I’m the only vicar in our town.',
    'He is a captain in the 3rd Battalion, near Tidworth.',
  ])('are weak for what together singles somebody out: %s', text => {
    const [signal] = personal.detect(text)
    expect(signal).toMatchObject({ because: 'combination', strength: 'weak' })
    expect(signal?.where.length).toBeGreaterThan(0)
  })

  it.each([
    'I walked 20 minutes down the road and cried.',
    'We live 2 streets apart.',
    'It is a one way street with him.',
    'He drove 3 miles down a dirt road.',
    'I moved to London 3 years ago.',
    'We live in Germany, 2 kids, 1 dog.',
    'I’m 34 and have no desire.',
    'I am a nurse and always tired.',
    'We come from Leeds.',
    'I’m Irish Catholic and was taught shame.',
    'I am African American, if that matters.',
    'My husband and I have not touched in a year.',
    'My wife God bless her is patient.',
    'My name is not important.',
    'Call me crazy.',
    'My husband Monday to Friday is away.',
    'Mr. Right never came.',
    'I read it in a book by Emily Nagoski.',
    'On 3 May 2019 we married.',
    'My account was closed in 2019.',
    'Took 2 tablets 12 hours apart, 2 more later.',
    'I have 5 close friends and 3 square meals a day.',
    'We are 2 people in 1 bed with 0 desire.',
    'The last 5 years were hard; in 2020 I left.',
    'After 10 years in America I still feel foreign.',
    'He is 45 and I am 42, from different worlds.',
    'I work at home, he works for a bank.',
    'At the corner of the room stood his bag.',
    'I scored 3 on the first page and 12 on the second.',
    'Suddenly I was 40.',
    'I take Cialis 5 mg and Zoloft 50.',
    'We watched Place 5 Seconds, a silly film.',
    'Star Wars 5 was our first date.',
    'In March 2020 we stopped.',
  ])('leave alone: %s', text => {
    expect(personal.detect(text)).toEqual([])
  })
})
