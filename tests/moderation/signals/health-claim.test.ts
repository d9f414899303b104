import { describe, expect, it } from 'vitest'
import { healthClaim } from '../../../moderation/signals/health-claim/health-claim'

describe('health claim', () => {
  it.each([
    ['Ginger cures impotence.', 'strong', 'cures'],
    ['Endometriosis can be healed with fasting.', 'strong', 'cures'],
    ['Just take 200 mg of it before bed.', 'strong', 'dose'],
    ['You should double your dose.', 'strong', 'dose'],
    ['Stop taking your pills today.', 'strong', 'stop-medicine'],
    ['You don’t need a doctor for that.', 'strong', 'stop-medicine'],
    ['Doctors don’t want you to know this.', 'strong', 'hidden-truth'],
    ['You can’t get pregnant if she is on top.', 'strong', 'false-safety'],
    ['Porn destroys your nerves.', 'weak', 'causes'],
    ['It is proven that women lose interest at 40.', 'weak', 'causes'],
  ])('is seen: %s', (text, strength, because) => {
    expect(healthClaim.detect(text)).toContainEqual(expect.objectContaining({ strength, because }))
  })

  it.each([
    'For me ginger cured nothing, but the warmth helped.',
    'Does ginger cure impotence?',
    'My doctor said I should take 200 mg.',
    'I stopped taking my pills after talking with my doctor.',
    'Don’t stop your medicine on your own.',
    'According to the NHS, most HPV infections go away with time.',
    'Nothing cures loneliness like a dog.',
    'I read that porn destroys your nerves. Is that so?',
    'I took 200 mg and it was too much.',
    'Is it harmless?',
  ])('is not what one lived, asks, heard or can show a source for: %s', text => {
    expect(healthClaim.detect(text)).toEqual([])
  })
})
