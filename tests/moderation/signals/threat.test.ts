import { describe, expect, it } from 'vitest'
import { threat } from '../../../moderation/signals/threat/threat'

describe('a threat to a person', () => {
  it.each([
    ['If he goes near my wife again I will kill him, I know where he works.', 'kill'],
    ['I am going to kill her. I am not joking.', 'kill'],
    ['I’m going to stab him when he comes home tonight.', 'kill'],
    ['I am going to hurt her tonight.', 'hurt'],
    ['I’ll break his legs for what he did.', 'hurt'],
    ['I am going to burn their house down.', 'hurt'],
    ['I will find you and make you pay.', 'veiled'],
    ['I will find her, I know what time she finishes work.', 'revenge'],
    ['He won’t be walking when I’ve finished with him.', 'veiled'],
    ['If I can’t have her, nobody will.', 'veiled'],
    ['I’ve bought something, and I know when she finishes work.', 'means'],
    ['I have a knife and I am outside her house.', 'means'],
  ])('is certain, and is seen as one: %s', (text, because) => {
    expect(threat.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because, speaker: 'doer', urgency: 'now' }),
    )
  })

  it('says whether it speaks to whoever reads', () => {
    expect(threat.detect('I will find you and make you pay.')[0]?.target).toBe('reader')
    expect(threat.detect('I am going to hurt her tonight.')[0]?.target).toBe('somebody')
  })

  it('is a wish, and no more than faint, where it is only wanted', () => {
    expect(threat.detect('I want to hurt him so badly.')).toContainEqual(
      expect.objectContaining({ strength: 'weak', urgency: 'wished' }),
    )
  })

  it.each([
    'I could kill him for leaving the seat up.',
    'My mum will kill me if she finds this.',
    'I’d kill for a night’s sleep.',
    'He snores so loud, I am going to kill him one of these days lol',
    'I will murder that man if he leaves one more wet towel on my side.',
    'He said he will kill me if I leave.',
    'My ex texted me "I will find you and make you pay".',
    'She told me I will hurt you one day.',
    'I will kill myself tonight.',
    'In the game I am going to kill him and take his horse.',
    'I am going to hurt her feelings if I tell her the truth.',
    'I would never hurt her.',
    'I am afraid that I will hurt her when we have sex.',
    'I’m going to beat him at chess tonight.',
    'I know where he lives, we have been neighbours for years.',
    'I have a knife and fork and no appetite.',
    'I will make him pay for dinner.',
  ])('leaves alone: %s', text => {
    expect(threat.detect(text)).toEqual([])
  })
})
