import { expect, test } from 'vitest'
import type { DeskAnswer } from '../../../../../app/answers/desk'
import { nextStep } from '../../../../../app/routes/answers/desk/next-step'
import type { GroupView } from '../../../../../app/routes/answers/questions/clusters'

const answer = (state: DeskAnswer['state']): DeskAnswer => ({
  ...{ id: state, question: `What about ${state}?`, questionId: 'q', boardId: 'cedar', state },
  ...{ author: null, own: true, reviewByDay: 1, stillShown: false },
})
const group = (mine: boolean) => ({ id: 'g', mine }) as GroupView
const empty = { reported: 0, mine: [], waiting: [], begun: [], offered: [] }

test('the desk begins with one thing: harm first, then what others wait for, then one’s own, then new questions', () => {
  const desk = {
    reported: 2,
    mine: [answer('under-review'), answer('draft'), answer('asked'), answer('taken'), answer('reviewed')],
    waiting: [answer('in-review')],
    begun: [{ id: 'b', begins: 'Why?' }],
    offered: [group(true)],
  }
  const order = [nextStep(desk)]
  order.push(nextStep({ ...desk, reported: 0 }))
  const without = (...states: string[]) => desk.mine.filter(({ state }) => !states.includes(state))
  order.push(nextStep({ ...desk, reported: 0, mine: without('taken') }))
  const later = { ...desk, reported: 0, mine: without('taken', 'asked') }
  order.push(nextStep(later))
  order.push(nextStep({ ...later, waiting: [] }))
  order.push(nextStep({ ...later, waiting: [], offered: [group(false)] }))
  order.push(nextStep({ ...later, waiting: [], offered: [], mine: without('taken', 'asked', 'draft') }))
  const due = { ...empty, mine: [answer('under-review')], offered: [group(false)] }
  order.push(nextStep(due), nextStep({ ...due, mine: [] }), nextStep(empty))
  expect(order.map(({ kind }) => kind)).toEqual([
    ...['reports', 'taken', 'asked', 'review', 'claimed', 'draft', 'begun', 'due', 'offered', 'nothing'],
  ])
})

test('a question that somebody else may take never comes before a draft, and a published answer asks for nothing', () => {
  expect(nextStep({ ...empty, mine: [answer('reviewed'), answer('in-review')] })).toEqual({ kind: 'nothing' })
  expect(nextStep({ ...empty, mine: [answer('draft')], offered: [group(false)] })).toMatchObject({
    kind: 'draft',
    id: 'draft',
  })
})
