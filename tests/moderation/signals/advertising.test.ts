import { describe, expect, it } from 'vitest'
import { advertising } from '../../../moderation/signals/advertising/advertising'

describe('advertising', () => {
  it.each([
    ['Order now and feel like twenty again!', 'order'],
    ['Free shipping worldwide, discreet packaging.', 'order'],
    ['Visit our website for the full range.', 'order'],
    ['Click here to get yours.', 'order'],
    ['Limited offer, only 5 bottles.', 'order'],
    ['No prescription needed.', 'order'],
    ['Use code LOVE20 for a discount.', 'coupon'],
    ['Get 30% off this week', 'coupon'],
    ['Here is my referral code: ab12', 'coupon'],
    ['This root cured me in 3 days.', 'cure'],
    ['I was cured by Dr Foo after years.', 'cure'],
    ['Natural cure for weak erection!', 'cure'],
    ['Increase your size by 3 inches naturally', 'cure'],
    ['Thanks to Dr Bar herbal home I am a man again', 'healer'],
    ['A spell caster brought my husband back.', 'healer'],
    ['100% guaranteed or your money back', 'guarantee'],
    ['Results guaranteed.', 'guarantee'],
    ['WhatsApp me for prices', 'ask-me-to-buy'],
    ['DM me for rates and details', 'ask-me-to-buy'],
    ['Hot singles in your area are waiting', 'sex-for-sale'],
    ['Need a sugar daddy? I am here', 'sex-for-sale'],
    ['Earn $500 a day from home', 'money'],
    ['You have won a prize, claim now', 'money'],
    ['Please subscribe to my channel', 'promotes-own'],
    ['Check out my new song', 'promotes-own'],
    ['Very informative blog, thanks admin', 'comment-spam'],
    ['I can recommend a professional hacker', 'shady-wares'],
    ['Personal loans, no collateral', 'shady-wares'],
    ['It changed us. Tell her Ann sent you.', 'sells-quietly'],
    ['I pour them myself, £14 posted.', 'sells-quietly'],
  ])('is strong: %s', (text, because) => {
    expect(advertising.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong', because }))
  })

  it('is weak for mere praise', () => {
    expect(advertising.detect('This app really changed my life.').map(signal => signal.strength)).toEqual([
      'weak',
    ])
  })

  it.each([
    'In order to relax I count backwards.',
    'I want to order now what I feared to order for years: my life.',
    'Do penis enlargement pills work, or are they harmful?',
    'Can I get sildenafil without a prescription?',
    'Is it safe to buy these pills online?',
    'My doctor said there is no cure.',
    'Has anybody been cured of vaginismus?',
    'The cream helped me after a few weeks.',
    'Physiotherapy helped me a lot.',
    'It took three months, then my desire came back.',
    'My husband came back to me after a year.',
    'Our code word for stop is "apple".',
    'He used the code of my phone.',
    'We use code words, mine is apple.',
    'I am 100% sure he loves me.',
    'Nothing is guaranteed in love.',
    'I work from home and we see each other all day.',
    'He watches porn for free.',
    'We bought a lubricant in the shop.',
    'Therapy costs 90 euros an hour here.',
    'He spends money on escorts and I am hurt.',
    'Dr Miller is a kind therapist.',
    'My doctor is Dr Herb, no joke.',
    'I turned him off with one word.',
    'Does testosterone gel increase libido?',
    'He sent me a message for the first time in weeks.',
    'I tried herbal tea, it did nothing.',
    'She won the argument, as always.',
    'Thank you for sharing this.',
    'Great advice, it helped us.',
    'The clinic has a long waiting list.',
    'We saw a video about it on a channel.',
  ])('leaves alone: %s', text => {
    expect(advertising.detect(text)).toEqual([])
  })
})
