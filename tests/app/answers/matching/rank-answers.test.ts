import { describe, expect, it } from 'vitest'
import { askedAs } from '../../../../app/answers/matching/asked-as'
import {
  answerTerms,
  askedTerms,
  rankAnswers,
  readTerms,
  writeTerms,
} from '../../../../app/answers/matching/rank-answers'
import { starterAnswers } from '../../../../db/seed/starter-answers'

const answers = starterAnswers.map(({ id, question, easy, answer, boards, concerns }) => ({
  id,
  concerns,
  boards,
  terms: answerTerms({ question, gist: easy, body: answer, asked: askedAs(id) }),
}))

const ranked = (text: string, board: string, concerns: string[] = []) =>
  rankAnswers(
    { terms: askedTerms(text), concerns },
    answers.map(({ boards, ...answer }) => ({ ...answer, onThisBoard: boards.includes(board) })),
  ).map(({ id }) => id)

describe('the answers that fit a text', () => {
  it.each([
    ['Should I see a doctor? I come too soon.', 'birch', 'grey-heron'],
    ['Since the new tablets I feel nothing. Could my medicine do that?', 'fern', 'linen-bag'],
    ['It hurts every time. Do I just push through?', 'dune', 'green-scarf'],
    ['One of us wants sex much more than the other.', 'amber', 'river-stone'],
    ['Will a sex therapist touch me there?', 'amber', 'two-oak'],
    ['What does insurance pay for therapy?', 'dune', 'six-lantern'],
  ])('are found for "%s" on %s', (text, board, id) => {
    expect(ranked(text, board)).toContain(id)
  })

  it('include one about the same concern, even without a shared word', () => {
    expect(ranked('It is not as it was.', 'birch', ['erection'])[0]).toBe('grey-heron')
  })

  it('are at most three, and none for an empty text', () => {
    for (const { question, boards } of starterAnswers)
      expect(ranked(question, boards[0] ?? '').length).toBeLessThanOrEqual(3)
    expect(ranked('', 'amber')).toEqual([])
  })

  it('include each question’s own answer, from every board', () => {
    for (const board of ['amber', 'birch', 'cedar', 'dune', 'ember', 'fern', 'grove', 'heath'])
      for (const { id, question } of starterAnswers) expect(ranked(question, board), board).toContain(id)
  })

  it('can be ranked from terms that were written into a page', () => {
    const terms = answerTerms({
      question: 'Can my medicine do this?',
      gist: 'Yes, some can.',
      body: '',
      asked: [],
    })
    expect(readTerms(writeTerms(terms))).toEqual(terms)
    expect(readTerms('')).toEqual(new Map())
  })
})
