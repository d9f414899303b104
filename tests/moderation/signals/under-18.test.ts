import { describe, expect, it } from 'vitest'
import { under18, under18In } from '../../../moderation/signals/under-18/under-18'

describe('under 18', () => {
  it.each([
    'I am 16 and I have a question.',
    'I’m fifteen, is this normal?',
    'im 17f and never had a boyfriend',
    'Hi, im 15 btw',
    'I am 16 - is this ok?',
    'I am 14 years old.',
    'I’m a 16 year old girl from Leeds.',
    'im a 15yo boy',
    'I (17m) like a girl in my class.',
    'Me [16F] and my boyfriend',
    '16M here, too shy to ask my mum.',
    '17F. My first time hurt.',
    'I just turned 17.',
    'I’m still in high school and nobody talks about this.',
    'I am in year 10 and everyone has done it but me.',
    'im in 9th grade',
    'I’m a minor, can I still ask?',
    'I’m not 18 yet.',
    'I turn 18 in May.',
    'I’ll be 17 next month.',
    'My age is 16.',
    'As a 15 year old I have no money for a doctor.',
    'I\u200b’m １６ and scared',
  ])('is strong for the writer’s own age: %s', text => {
    expect(under18.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'own-age' }),
    )
  })

  it.each([
    'I’m in Y9 and nobody knows.',
    'grade 10 here, is everybody this nervous?',
    'I am in class XI, science.',
    'I am in JSS3 and I live with my uncle.',
    'im in 7th grade and my friend told everyone',
    'I’m starting year 11 at a new school.',
    'I have my GCSEs in May and cannot sleep.',
    'I’m doing my GCSEs this year.',
    'I turn 15 on Tuesday.',
    'I am nearly seventeen.',
    'I’m not old enough to drive.',
    'In two years, when I turn 18, I can ask a doctor.',
  ])('is strong for a class, an exam or a birthday to come: %s', text => {
    expect(under18.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong' }))
  })

  it('counts a birth year from the year it is given', () => {
    expect(under18In(2026).detect('I was born in 2010.')).toHaveLength(1)
    expect(under18In(2026).detect('I was born in 2008.')).toHaveLength(0)
    expect(under18In(2040).detect('I was born in 2010.')).toHaveLength(0)
  })

  it('is weak for one thing that pupils say, and certain for two', () => {
    expect(under18.detect('The girls in my year all know.')).toMatchObject([{ strength: 'weak' }])
    expect(under18.detect('The girls in my year all know. My mum checks my phone.')).toMatchObject([
      { strength: 'strong', because: 'at-school' },
    ])
    expect(under18.detect('I’m in sixth form.')).toMatchObject([{ strength: 'weak' }])
  })

  it('is weak for a partner’s age', () => {
    expect(under18.detect('My girlfriend (17F) says no.')).toMatchObject([
      { kind: 'under-18', strength: 'weak', because: 'partner-age', where: [[0, 19]] },
    ])
  })

  it.each([
    'When I was 16 I was told it was a sin.',
    'My daughter is 16 and asks me things.',
    'We have been married 16 years.',
    'I am 16 weeks pregnant.',
    'I’m 16 years sober.',
    'I’m 17 days late.',
    'I am 15 minutes away from the clinic.',
    'I’m 17 stone and hate mirrors.',
    'I’m 12 sessions in and it helps.',
    'I’m 10 years older than him.',
    'I am 14 kg lighter since the diagnosis.',
    'He treats me like I’m 12.',
    'I feel like I am 15 again, giggling.',
    'She thinks I’m 17, it is the haircut.',
    'I am 61.',
    'I’m 34, he is 16 years older.',
    'I have a 16 year old and a toddler.',
    'As a 15 year old I was caught and shamed.',
    'I teach in high school.',
    'I’m 5’10 and 80 kilos.',
    'On a scale of desire I’m 10 out of 10.',
    'I am 11 months postpartum.',
    'We are in year 10 of our marriage.',
    'I turned 16 and my parents split; that is 40 years ago.',
    'It began at 17 with a joke about my chest.',
    'Since I’m 14 I have this pain, now I’m 40.',
    'I’m 16 hours into my fast.',
    'I am 18 and new to this.',
    'Our son turns 16 in May.',
    'My daughter is in year 9 and asks about everything.',
    'I teach year 10 and they ask me things.',
    'I’m a school nurse and tired.',
    'I am a student at university, second year.',
    'At school the girls in my year laughed at me; I am 45 now.',
    'I was a freshman in high school when it began.',
    'Suddenly I’m eleven again, and my wife holds me.',
  ])('leaves alone: %s', text => {
    expect(under18.detect(text)).toEqual([])
  })
})
