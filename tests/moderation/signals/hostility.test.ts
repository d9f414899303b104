import { describe, expect, it } from 'vitest'
import { hostility } from '../../../moderation/signals/hostility/hostility'

describe('hostility', () => {
  it.each([
    ['You are such an idiot, no wonder you are alone.', 'insult'],
    ['youre pathetic', 'insult'],
    ['Shut the fuck up, nobody asked you.', 'insult'],
    ['go kill yourself', 'threatens-reader'],
    ['I hope you rot.', 'threatens-reader'],
    ['People like you disgust me.', 'insult'],
    ['Cheaters like you deserve to rot.', 'insult'],
    ['Nobody will ever love you.', 'insult'],
    ['Stop it, you pathetic little man.', 'insult'],
    ['You are a slut and you know it.', 'slur'],
    ['They are all whores.', 'slur'],
    ['Faggots have no place on this board.', 'slur'],
    ['Y\u200bou f\u200bucking moron.', 'insult'],
    ['Women are worthless after thirty.', 'contempt'],
    ['Men are trash, every one of them.', 'contempt'],
  ])('is strong when it is aimed at somebody or at a group: %s', (text, because) => {
    expect(hostility.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong', because }))
  })

  it.each([
    ['My ex is a bitch.', 'slur'],
    ['Only a whore would dress like that.', 'slur'],
    ['All women want is money.', 'contempt'],
    ['Modern women only care about themselves.', 'contempt'],
    ['Honestly, it is your own fault.', 'blame'],
    ['She asked for it.', 'blame'],
    ['Serves you right.', 'blame'],
    ['Shame on you for writing this.', 'blame'],
    ['If you were a real man you would satisfy her.', 'blame'],
    ['Trans women are just men in dresses.', 'contempt'],
    ['Homosexuality is a disease.', 'contempt'],
  ])('is weak when it is contempt or blame without an address: %s', (text, because) => {
    const signals = hostility.detect(text)
    expect(signals.map(signal => signal.because)).toContain(because)
    expect(signals.every(signal => signal.strength === 'weak')).toBe(true)
  })

  it.each([
    'My penis bends to the left and my vagina is dry after an hour.',
    'I love oral sex, she loves anal, and we both masturbate.',
    'He came too fast and my clitoris was sore from fucking.',
    'I have a small dick and I think about it all day.',
    'Her pussy was tight and it hurt us both.',
    'He called me a slut and a whore in front of my sister.',
    'My mother calls me a bitch when I am late.',
    'He said I am a worthless cunt and left.',
    'She wrote "fat bitch" on the mirror.',
    'I feel like a slut after one-night stands.',
    'I’m such an idiot, I forgot our anniversary.',
    'I was stupid and I am sorry.',
    'How do I live with slut shaming in my village?',
    'You are not an idiot, be kind to yourself.',
    'People like you are brave.',
    'People like you deserve love and time.',
    'My husband told me to man up.',
    'He said nobody would ever want me.',
    'I was raised to believe homosexuality is a sin.',
    'Gay people should be welcome here.',
    'Go back to your doctor and ask again.',
    'You are so brave, thank you for writing.',
    'It is not your fault.',
    'It’s not your own fault that it hurts.',
    'Many women are different from each other, and so are men.',
    'Most women in my group found lubricant helpful.',
    'I’m gay and my friends are lesbians, we are queer and glad.',
    'As a trans woman I ask myself how to begin.',
    'I am fat and ugly, that is how I feel.',
    'Retarded ejaculation is what my doctor called it.',
    'We were sick of waiting and went home.',
    'Your wife may feel alone, ask her.',
    'Fuck, that was hard to write.',
    'This illness can fuck right off.',
  ])('leaves alone: %s', text => {
    expect(hostility.detect(text)).toEqual([])
  })

  it.each([
    ['I am going to break your legs.', 'threatens-reader', 'reader'],
    ['Someone should shoot you.', 'threatens-reader', 'reader'],
    ['Lesbians should be beaten.', 'threatens-group', 'group'],
    ['I want to strangle every immigrant here.', 'threatens-group', 'group'],
    ['I hope all Muslims drown.', 'threatens-group', 'group'],
    ['Refugees are nothing but rats.', 'dehumanises', 'group'],
    ['Trans people are not really human.', 'dehumanises', 'group'],
    ['I met some Jews once. They are parasites.', 'dehumanises', 'group'],
  ])('is strong, and says at whom, for threats and dehumanising talk: %s', (text, because, target) => {
    expect(hostility.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because, target, speaker: null }),
    )
  })

  it.each([
    ['I hate old people.', 'contempt'],
    ['The town was nicer without foreigners.', 'contempt'],
    ['Aren’t fat people disgusting?', 'contempt'],
    ['I’ve nothing against gay people, but it isn’t natural.', 'contempt'],
    ['Disabled people don’t belong here.', 'contempt'],
    ['No wonder your wife cheats on you.', 'cruelty'],
    ['Log off. Permanently.', 'cruelty'],
  ])('is found in contempt and cruelty: %s', (text, because) => {
    expect(hostility.detect(text).map(signal => signal.because)).toContain(because)
  })

  it.each([
    'My father said that gays should be shot.',
    'Whoever writes that immigrants are rats should read it aloud.',
    'It is a lie that Muslims are criminals.',
    'Lesbians are not freaks.',
    'As a dyke of sixty, I smile at this.',
    'We queers dance badly, and proudly.',
    'He had a fag on the balcony afterwards.',
    'We walked on the dyke by the sea.',
    'I hate men since that night.',
    'I hate these pills.',
    'I should just die, I thought.',
  ])('leaves alone what is told, answered, denied, reclaimed or meant otherwise: %s', text => {
    expect(hostility.detect(text)).toEqual([])
  })

  it('shows exactly the words it rests on', () => {
    const text = 'Well. You are an idiot, sorry.'
    const [signal] = hostility.detect(text)
    expect(signal?.where.map(([start, end]) => text.slice(start, end))).toEqual(['You are an idiot'])
  })
})
