import { type AnswerFields, sixRows } from '../../answers/form'

export const begunByHana: AnswerFields = {
  questionId: '',
  question: 'How do we talk about it when one of us goes quiet?',
  boards: ['cedar'],
  concerns: ['communication'],
  body: 'Quiet is not always a no. Some people go quiet because they are looking for words, some because they fear that any word will be the wrong one.\n\nWhat often helps is to make the question smaller:',
  easy: '',
  sources: sixRows([]),
  countries: '',
  correction: '',
  reviewBy: '',
  outside: false,
  settled: [],
  groupId: '',
}
