import { describe, expect, it } from 'vitest'
import { detectSignals } from '../../../../../moderation/signals'
import { findDetails } from '../../../../../moderation/signals/personal/details/find-details'
import { putIn } from '../../../../../moderation/signals/personal/details/put-in'
import { NOBODY, type Signal } from '../../../../../moderation/signals/signal'
import { hostileTexts } from '../../../../support/hostile-texts'
import { isLinear } from '../../../../support/linear-time'

const YEAR = 2026
const detailsOf = (text: string) => findDetails(text, YEAR, detectSignals(text))
const broader = (text: string, signals = detectSignals(text)) => putIn(text, findDetails(text, YEAR, signals))

describe('what could identify somebody has a broader wording', () => {
  it.each([
    ['34 and a nurse in Leeds', 'In my thirties and working in health care in England'],
    ["I'm 34 and a nurse in Leeds.", "I'm in my thirties and working in health care in England."],
    ['I’m 34, he’s 41.', 'I’m in my thirties, he’s in his forties.'],
    ['I am 34 years old.', 'I am in my thirties.'],
    ['I (34F) love him (36M).', 'I (a woman in my thirties) love him (a man in his thirties).'],
    ["I'm a 28 year old woman.", "I'm a woman in my twenties."],
    ['A 62-year-old man wrote this.', 'A man in his sixties wrote this.'],
    ['My wife is fifty-one.', 'My wife is in her fifties.'],
    ['My husband, 45, sleeps.', 'My husband, in his forties, sleeps.'],
    ['I just turned 40.', 'I just reached my forties.'],
    ['I was 19 when it began.', 'I was in my late teens when it began.'],
    ['My wife, aged 34, left.', 'My wife, in her thirties, left.'],
  ])('age: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ["I'm a nurse.", 'I work in health care.'],
    ['I was a police officer.', 'I worked in public service.'],
    ['My wife is a paediatric nurse.', 'My wife works in health care.'],
    ["He's a software engineer.", 'He works in technology.'],
    ['He works as a train driver.', 'He works in transport or travel.'],
    ['As a teacher I keep quiet.', 'As somebody who works in education I keep quiet.'],
    ['I work for Tesco.', 'I work for a shop.'],
    ['She works at Leeds General Infirmary.', 'She works at a hospital.'],
    [
      'I work at the University of Leeds as a lecturer.',
      'I work at a university as somebody who works in education.',
    ],
    ['He is at Roundhay School.', 'He is at a school.'],
    ['I work for Brightwater Fittings.', 'I work for a company.'],
  ])('work: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ['We live in manchester.', 'We live in England.'],
    ['I am from Berlin.', 'I am from Germany.'],
    ['We live near Leeds, West Yorkshire, and talk.', 'We live in England, and talk.'],
    ['We live in Austin, Texas.', 'We live in the US.'],
    ['I grew up in Otley.', 'I grew up in a town.'],
    ['We live just outside Otley.', 'We live in a town.'],
  ])('place: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ['We married on 14 March 2019.', 'We married some years ago.'],
    ['It began on 3rd May.', 'It began in the spring.'],
    ['It was 14/03/2026.', 'It was earlier this year.'],
    ['He left in October 2025.', 'He left last year.'],
    ['Since March 2009 I sleep badly.', 'For many years I sleep badly.'],
  ])('date: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ['My husband Tom never talks. I love Tom.', 'My husband never talks. I love my husband.'],
    ['My partner, called Max, left.', 'My partner left.'],
    ['My name is Anna.', 'I’d rather not say my name.'],
    [
      'My husband’s name is Peter. Peter’s work is hard.',
      'I’d rather not name my husband. My husband’s work is hard.',
    ],
    ['I told Dr Patel.', 'I told my doctor.'],
    ['Mrs Miller saw us.', 'Somebody saw us.'],
  ])('name: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ['My 15-year-old son knows.', 'My teenager knows.'],
    ['My 3 month old baby cries.', 'My baby cries.'],
    ['My daughter Emma is 7.', 'My daughter is still young.'],
    ['My daughter (7) is here.', 'My daughter (still young) is here.'],
    ['Our kids aged 4 and 7 sleep.', 'Our kids of different ages sleep.'],
    ['We have five children in Leeds.', 'We have several children in England.'],
    ['Married for 12 years, in Leeds.', 'Married for many years, in England.'],
  ])('family: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it.each([
    ['I have multiple sclerosis and live in Bristol.', 'I have a long-term illness and live in England.'],
    ["I'm the only woman in my fire station.", "I'm one of few where I am."],
    ['Call me on 07700 900123.', 'Call me on (left out).'],
    ['Mail me at anna@example.org.', 'Mail me at (left out).'],
  ])('what is rare, or reaches them: %s', (text, expected) => expect(broader(text)).toBe(expected))

  it('streets and full names, where a detector finds them', () => {
    const text = 'We live at 12 Mill Lane with Jane Miller.'
    const signal = (because: string, words: string): Signal => {
      const start = text.indexOf(words)
      return {
        kind: 'personal',
        strength: 'strong',
        because,
        where: [[start, start + words.length]],
        ...NOBODY,
      }
    }
    const signals = [signal('street', '12 Mill Lane'), signal('full-name', 'Jane Miller')]
    expect(broader(text, signals)).toBe('We live at an address I leave out with somebody.')
  })
})

describe('what many share stays', () => {
  it.each([
    'It has been a long year for the two of us.',
    'The nurse said it is normal. My doctor told me so.',
    'I lost 34 kg in 20 weeks, 34 minutes a day, 30% less.',
    'We have been together for 20 years.',
    'I was told about bipolar disorder in a book.',
    'I have multiple sclerosis.',
    'I may 3 times a day think of it.',
    'We tried for 25 minutes. At 30 minutes he stops.',
    'In May we talked. On Monday we did not.',
    'We live in England. I am from Germany.',
    'My husband I love. My wife is The One.',
    'I am reading a book in bath.',
    'I married 12 years ago.',
    'I am looking for Mr Right.',
    'I work for God. I work for Christmas.',
  ])('%s', text => expect(detailsOf(text)).toEqual([]))

  it('and nobody is helped to hide that they are under 18', () => {
    for (const text of ["I'm 16 and in Year 11", 'I am 15 years old', 'me (17f)'])
      expect(detailsOf(text).filter(({ kind }) => kind === 'age')).toEqual([])
  })
})

describe('whatever the text', () => {
  const odd = ['', '\n', '34', 'a nurse', 'My husband Tom (', '’’’', '🙂 I’m 34 🙂', '(34f', 'x'.repeat(5000)]

  it('passages lie inside it, in order, and none overlaps', () => {
    const long = 'I’m 34 and a nurse in Leeds. My husband Tom (36) works for Tesco. Tom is 36. '.repeat(20)
    for (const text of [...odd, long]) {
      let from = 0
      for (const { start, end, broader } of detailsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(broader).not.toBe('')
        from = end
      }
    }
  })

  it('put more broadly, it says less about the same', () => {
    const text = 'I’m 34 and a nurse in Leeds. My husband Tom (36) works for Tesco.'
    const once = broader(text)
    expect(once).not.toMatch(/34|36|nurse|Leeds|Tom|Tesco/)
    expect(broader(once)).toBe(once)
  })

  it('twice the text takes about twice the time, whatever stands in it', () => {
    const read = (text: string) => findDetails(text, YEAR, [])
    const longer = hostileTexts(8_000)
    const slow = hostileTexts(4_000).filter((text, at) => !isLinear(read, text, longer[at] ?? ''))
    expect(slow.map(text => JSON.stringify(text.slice(0, 20)))).toEqual([])
  }, 120_000)
})
