import { describe, expect, it } from 'vitest'
import { violence } from '../../../moderation/signals/violence/violence'

describe('violence', () => {
  it.each([
    ['I am afraid of him when he drinks.', 'fear'],
    ['Im scared of what he will do if I say no', 'fear'],
    ['I don’t feel safe at home any more.', 'fear'],
    ['My husband hits me and then he cries.', 'hits'],
    ['She slapped me again last night.', 'hits'],
    ['he gets drunk and chokes me till i see stars', 'hits'],
    ['He pushed me against the wall yesterday because dinner was late.', 'hits'],
    ['My girlfriend throws things at me.', 'hits'],
    ['He forces me to have sex when I’m ill.', 'forces'],
    ['my bf makes me have sex even when it hurts', 'forces'],
    ['I say no and he keeps going.', 'forces'],
    ['He won’t stop when I say it hurts.', 'forces'],
    ['I’m scared to say no to him.', 'forces'],
    ['He threatens to kill me if I tell anyone.', 'threatens'],
    ['She threatens to send my photos to my boss.', 'threatens'],
    ['He says he will take the kids. He is blackmailing me.', 'threatens'],
    ['He won’t let me see my friends.', 'controls'],
    ['I am not allowed to leave the house without him.', 'controls'],
    ['My wife checks my phone every night.', 'controls'],
    ['He controls my money and what I wear.', 'controls'],
    ['He took my passport and locked me in.', 'controls'],
    ['He had sex with me while I was asleep, without my consent.', 'forces'],
    ['I asked him to stop but he hits me.', 'hits'],
    ['He chokes me and says it is just BDSM.', 'hits'],
    ['He hits me and it is not consensual.', 'hits'],
    ['She shouts, hits me and locks the door.', 'hits'],
    ['My ex follows me to work.', 'controls'],
    ['My partner is verbally abusive.', 'abuse-named'],
    ['He made me sign a list of rules.', 'controls'],
    ['My boyfriend tells me who I can talk to.', 'controls'],
    ['He installed an app on my phone to see where I am.', 'controls'],
    ['My ex keeps showing up at my work.', 'controls'],
    ['He says if I leave he will kill himself.', 'threatens'],
    ['He says he will post my nudes.', 'threatens'],
    ['I wake up and he is inside me.', 'forces'],
    ['He takes off the condom without telling me.', 'forces'],
    ['My husband gets angry when I say no.', 'forces'],
    ['My family wants to force me to marry a man I don’t know.', 'forces'],
    ['He spat at me.', 'hits'],
    ['I’m scared of my husband’s temper.', 'fear'],
    ['He tells me nobody else would ever want me.', 'puts-down'],
    ['My wife is very controlling.', 'controls'],
    ['I need his permission to see my mother.', 'controls'],
    ['She demands to see my phone every night.', 'controls'],
    ['I have this feeling he wants to hurt me.', 'fear'],
    ['I walk on eggshells around him.', 'fear'],
    ['She calls me stupid in front of the children.', 'puts-down'],
    ['He humiliates me when friends are here.', 'puts-down'],
    ['He screams at me every day.', 'puts-down'],
    ['He punched a hole in the wall because I came home late.', 'hits'],
  ])('is strong when it is the writer’s own and present: %s', (text, because) => {
    expect(violence.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong', because }))
  })

  it.each([
    ['My ex used to hit me.', 'hits'],
    ['I was raped at nineteen, years ago.', 'forces'],
    ['When I was a child my father beat me.', 'hits'],
    ['My ex-husband forced me to have sex.', 'forces'],
    ['I grew up with domestic violence.', 'abuse-named'],
    ['My sister is in an abusive relationship.', 'abuse-named'],
    ['Her husband hits her, what can I tell her?', 'somebody-else'],
    ['My uncle touched me inappropriately when I was a child.', 'forces'],
  ])('is weak when it is over or somebody else’s: %s', (text, because) => {
    const signals = violence.detect(text)
    expect(signals.map(signal => signal.because)).toContain(because)
    expect(signals.every(signal => signal.strength === 'weak')).toBe(true)
  })

  it.each([
    ['He puts his hand over my mouth until he is done, and I stay quiet.', 'forces'],
    ['I look at the ceiling until he is finished.', 'forces'],
    ['He tells me that I am his wife, so I let him because it is easier.', 'forces'],
    ['He carries on even though I cry.', 'forces'],
    ['He keeps my passport and my bank card at his mother’s.', 'controls'],
    ['I have to ask before I ring my sister.', 'controls'],
    ['I am allowed £30 a week and he wants the receipts.', 'controls'],
    ['I found an AirTag sewn into my coat.', 'controls'],
    ['She says she will send the pictures to my church if I leave.', 'threatens'],
    ['He broke my wrist last week.', 'hits'],
    ['I am scared of my husband and I love him.', 'fear'],
  ])('is heard without the word for it: %s', (text, because) => {
    expect(violence.detect(text)).toContainEqual(
      expect.objectContaining({
        strength: 'strong',
        because,
        speaker: 'at-risk',
        target: 'self',
        urgency: 'now',
      }),
    )
  })

  it.each([
    'I was molested when I was little and I go cold when my boyfriend touches me.',
    'My ex forced me for years. I left him in 2015.',
    'I was raped at a party at university. My husband is patient.',
    'As a survivor of childhood abuse I find smear tests hard.',
    'My first husband used to hit me. My new partner is gentle.',
    'Since the assault I cannot bear the dark.',
    'What my stepfather did to me as a child still comes between us.',
    'Something happened to me when I was ten and I never told.',
  ])('speaks to a survivor of what is over, never of the present: %s', text => {
    const signals = violence.detect(text)
    expect(signals.length).toBeGreaterThan(0)
    for (const signal of signals)
      expect(signal).toMatchObject({ speaker: 'survivor', target: 'self', urgency: 'past' })
  })

  it.each(['I was raped last night.', 'My ex follows me home, though we parted years ago.'])(
    'is now, however it is told: %s',
    text => {
      expect(violence.detect(text)).toContainEqual(
        expect.objectContaining({ strength: 'strong', speaker: 'at-risk', urgency: 'now' }),
      )
    },
  )

  it.each([
    'My sister is in an abusive relationship.',
    'Her husband hits her, what can I tell her?',
    'My girlfriend had an abusive ex.',
  ])('is somebody else’s: %s', text => {
    expect(violence.detect(text).map(({ speaker }) => speaker)).toEqual(['supporter'])
  })

  it.each([
    'I came home from Iraq with PTSD and my marriage suffers.',
    'The birth was a trauma and I freeze when he touches me.',
    'Since the car accident I have flashbacks.',
    'My wife beat me. At Scrabble.',
    'We went to see a play about domestic violence.',
    'He grabbed my arm to pull me off the road.',
    'My wife won’t let me eat cheese since the stent.',
    'I hit my wife.',
  ])('is nothing without somebody who did it to the writer: %s', text => {
    expect(violence.detect(text)).toEqual([])
  })

  it.each([
    'I forced myself to smile.',
    'Nobody forced me to come here, I am curious.',
    'My job forces me to travel, so we see little of each other.',
    'Then it hit me: we never talk.',
    'Reality hit me hard.',
    'He hit me up after a year and we talked.',
    'The news hit me like a truck.',
    'It beats me why she likes him.',
    'He beat me at chess and we laughed.',
    'I’m afraid of losing him.',
    'I’m scared of her rejecting me.',
    'I am terrified of him seeing me naked.',
    'He has never hit me or shouted.',
    'He is not violent, he is just silent.',
    'She won’t let me touch her breasts since the birth.',
    'He doesn’t let me in emotionally.',
    'She threatens to leave me if nothing changes.',
    'I feel threatened by her vibrator, silly as it is.',
    'He pushes me to try new food.',
    'She pushes me away every night.',
    'I check my phone in bed, a bad habit.',
    'He choked me once, I asked him to, we have a safe word.',
    'I love it when he pins me down.',
    'It is consensual, he holds me down and we both like it.',
    'I feel the pain forcing me to stop halfway.',
    'The doctor does not allow me to have sex for six weeks.',
    'I’m afraid of my own body.',
    'Sex feels violent to my back since the accident.',
    'I beat myself up over it.',
    'He kissed me against the wall and I froze, out of shyness.',
    'I hit her up on the app and she answered.',
    'He calls me his queen.',
    'He tells me I’m beautiful.',
    'My mother makes fun of my cooking.',
    'My wife keeps the money for our holiday in a tin.',
    'He came into my room with flowers.',
    'He raised his hand to ask a question.',
    'The app asks for my permission to use the camera.',
    'He puts me down gently after he lifts me.',
    'Her doctor made her sign a form before the treatment.',
    'I want to feel more in control of my orgasm.',
    'She asked me to follow her to the dance floor.',
  ])('leaves alone: %s', text => {
    expect(violence.detect(text)).toEqual([])
  })
})
