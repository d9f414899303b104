import { describe, expect, it } from 'vitest'
import { ownActs } from '../../../moderation/signals/own-acts/own-acts'

describe('own acts', () => {
  it.each([
    ['I slapped my wife on Sunday. The kids heard it.', 'hit'],
    ['I lost it and punched him, and he just looked at me.', 'hit'],
    ['I shoved my girlfriend against the wall and I am disgusted with myself.', 'hit'],
    ['I put my hands around her neck during a row and I am ashamed of it.', 'hit'],
    ['I forced her to have sex and she has not spoken since.', 'forced'],
    ['I forced her. She has nightmares and PTSD now.', 'forced'],
    ['I made her do it although she did not want to.', 'forced'],
    ['I have had sex with him while he was asleep, more than once.', 'forced'],
    ['I took the condom off halfway and never told her.', 'forced'],
    ['She told me to stop, but I carried on until I was done.', 'went-on'],
    ['My wife said no and I kept going.', 'went-on'],
    ['I hid a tracker in her car in spring.', 'stalked'],
    ['I waited outside his work again and he saw me.', 'stalked'],
    ['I secretly filmed us and she does not know.', 'filmed'],
    ['I sent her pictures to her boss.', 'filmed'],
    ['I threatened to kill myself if she left.', 'threatened'],
    ['I locked her in and kept the key.', 'controlled'],
    ['I hid her passport so that she would stay.', 'controlled'],
  ])('is certain where the writer plainly did it: %s', (text, because) => {
    expect(ownActs.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because, speaker: 'doer', target: 'somebody' }),
    )
  })

  it.each([
    'I hit him back.',
    'I hit him to get him off me.',
    'I pushed her away because she was choking me.',
    'I made him hit me, it was my fault.',
    'He says I forced him. I never did.',
    'She told everybody that I hit her.',
    'He said "I hit my wife and she deserved it".',
    'I let him do it, so I forced myself, really.',
    'I slapped him once. He has broken my arm twice.',
    'I kicked him in self-defence.',
    'I said no and he kept going.',
    'He hits me when I talk back, so yesterday I hit him.',
    'I finally hit him after ten years of it.',
    'I scratched him because he grabbed me by the hair.',
    'I punched him in my sleep again, it is the nightmares since the army.',
    'I hit her too, mind. Mine are shoves, and hers end in the emergency room.',
    'I did slap him once at a party. He says he is still owed for that.',
    'I hit him with the door when he came at me with a bottle.',
    'People tell me to leave. But I hit her once as well.',
    'I am a survivor, and once I hit my boyfriend when he came up behind me.',
  ])('never tells somebody who was hurt that they hurt: %s', text => {
    expect(ownActs.detect(text).filter(({ strength }) => strength === 'strong')).toEqual([])
  })

  it.each([
    'I hit my brother with a spade when I was seven.',
    'I hit on her at a party and we have been married since.',
    'I would never hit her.',
    'I am afraid I might hit him one day.',
    'I want to slap him when he chews.',
    'I beat her at chess and she sulked.',
    'I forced him to see a doctor and I am glad.',
    'I forced myself to smile.',
    'I kicked him out in May.',
    'I pushed her to apply for the job.',
    'I spank him because he asked me to, it is our game.',
    'I followed her to Canada and we married there.',
    'I took his car keys by mistake.',
    'I hit the gym instead.',
    'We kept going to counselling although it was hard.',
  ])('leaves alone: %s', text => {
    expect(ownActs.detect(text)).toEqual([])
  })

  it('says whether it is over', () => {
    expect(ownActs.detect('Years ago I hit my wife.')[0]?.urgency).toBe('past')
    expect(ownActs.detect('I hit my wife last night.')[0]?.urgency).toBe('now')
  })
})
