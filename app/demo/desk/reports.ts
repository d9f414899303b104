import type { Notice } from './deed'

export const reportsOnPosts: { daysAgo: number; notice: Notice }[] = [
  { daysAgo: 20.2, notice: { reason: 'other', guest: true } },
  {
    daysAgo: 16.7,
    notice: {
      reason: 'wrong',
      words: {
        note: 'Waiting is not always right. Somebody should say that one may go to a doctor at once.',
      },
    },
  },
  { daysAgo: 13.5, notice: { reason: 'hostile', guest: true } },
  {
    daysAgo: 11.3,
    notice: {
      reason: 'recognised',
      words: { note: 'I thought for a moment that it was my brother. It may not be.' },
    },
  },
  { daysAgo: 9.6, notice: { reason: 'selling', guest: true } },
  {
    daysAgo: 8.4,
    notice: { reason: 'other', words: { note: 'Pressed by mistake on my phone, please ignore this.' } },
  },
  { daysAgo: 5.1, notice: { reason: 'wrong', guest: true } },
  {
    daysAgo: 2.2,
    notice: { reason: 'danger', words: { note: 'She sounds so tired. Has somebody asked how she is?' } },
  },
]

export const reportsOnAnswers: {
  question: string
  daysAgo: number
  notice: Notice
  settled?: { daysAgo: number; by: 'Hana' | 'Tomas'; outcome: 'kept' | 'review' }
}[] = [
  {
    question: 'When can we be close again after a birth?',
    daysAgo: 9.2,
    notice: { reason: 'wrong', words: { note: 'My midwife said something else about the weeks.' } },
    settled: { daysAgo: 8.1, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'What does a pelvic health physiotherapist do?',
    daysAgo: 6.8,
    notice: { reason: 'other', guest: true },
    settled: { daysAgo: 6.1, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'Do I have to be examined to get help?',
    daysAgo: 4.9,
    notice: {
      reason: 'wrong',
      words: { note: 'Where I live one is asked to sign before an examination. It would be good to say so.' },
    },
    settled: { daysAgo: 4.2, by: 'Hana', outcome: 'kept' },
  },
  {
    question: 'Do I have to feel desire before we begin?',
    daysAgo: 1.3,
    notice: {
      reason: 'wrong',
      words: { note: 'The second source has moved, the link leads to a shop now.' },
    },
  },
  {
    question: 'Do I have to feel desire before we begin?',
    daysAgo: 0.6,
    notice: { reason: 'other', guest: true },
  },
  {
    question: 'Why do I freeze when somebody is kind to me?',
    daysAgo: 0.4,
    notice: {
      reason: 'danger',
      words: { note: 'Please add where somebody can call when it comes up at night.' },
    },
  },
]
