import { describe, expect, it } from 'vitest'
import { child } from '../../../moderation/signals/child/child'

describe('a child at risk', () => {
  it.each([
    ['I keep thinking about touching my niece, she is eight.', 'urges', 'doer'],
    ['I am attracted to children and I need help before I do something.', 'urges', 'doer'],
    ['I have looked at pictures of young girls again.', 'urges', 'doer'],
    ['I am 41. I have been chatting with a girl of fourteen and we want to meet.', 'contact', 'doer'],
    ['I’m a married man and I keep texting a boy who is 13. He likes me.', 'contact', 'doer'],
    ['My daughter told me that my brother touched her.', 'disclosure', 'supporter'],
    ['My grandson says daddy hurts him at night.', 'disclosure', 'supporter'],
    ['My daughter of 14 told me about her boyfriend of 30.', 'worried', 'supporter'],
    ['Her stepdad goes into her room at night.', 'worried', 'supporter'],
    ['There are bruises on my stepson’s back again.', 'worried', 'supporter'],
    ['My husband hits our son when he cries.', 'worried', 'supporter'],
    ['I hit my daughter so hard that she fell.', 'worried', 'doer'],
    ['I think my ex is abusing our daughter.', 'worried', 'supporter'],
  ])('is certain: %s', (text, because, speaker) => {
    expect(child.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because, speaker, target: 'child' }),
    )
  })

  it('is faint where only a child’s age and an odd thing stand together', () => {
    expect(child.detect('A boy of nine in my street flinches when his uncle comes.')).toContainEqual(
      expect.objectContaining({ strength: 'weak', because: 'worried' }),
    )
  })

  it.each([
    'When I was nine my uncle came into my room at night.',
    'I was abused as a child and I freeze with my husband.',
    'My niece is nine and wants to be a vet.',
    'My daughter is 14 and asks me everything, how much do I say?',
    'My son of 35 told me about his girlfriend of 50.',
    'I teach a class of fourteen-year-olds about consent.',
    'He is 20 years older than me and we are happy.',
    'Since the baby I have intrusive thoughts of hurting the children, it is OCD.',
    'We have been trying for a child for six years.',
    'She was fifteen when we met, and so was I.',
    'My husband has never hit our son.',
    'I sulk like a 15 year old and my wife laughs.',
    'I want to have children with him.',
    'My four-year-old sleeps in our bed and my husband minds.',
    'We saw a film about a teacher who touches a boy.',
  ])('leaves alone: %s', text => {
    expect(child.detect(text)).toEqual([])
  })
})
