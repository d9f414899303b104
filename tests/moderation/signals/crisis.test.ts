import { describe, expect, it } from 'vitest'
import { crisis } from '../../../moderation/signals/crisis'

const codes = (text: string) => crisis.detect(text).map(signal => signal.because)

describe('crisis', () => {
  it.each([
    'I want to die.',
    'i just dont want to be alive anymore',
    'Since he left I keep thinking about killing myself.',
    'Im suicidal and I dont know who to tell',
    'honestly i feel so suicidle tonight',
    'I’ve been having suicidal thoughts again since the birth.',
    'sometimes i really wanna kill my self over this',
    'I wish I was never born, with this body.',
    'I wish I were dead and that is the truth of it',
    'I hope I dont wake up tomorrow',
    'They would all cope. I’d be better off dead.',
    'Last night I took all my pills and then got scared.',
    'I cut myself again yesterday after we tried and it hurt.',
    'The only thing that helps is self harm, I did it this morning.',
    'I am going to end my life and nobody here can stop me',
    'I have wanted to die for weeks',
    'I can’t stop thinking about ending it all',
    'I told my husband I want to die and he laughed.',
    'The only reason I haven’t killed myself is my dog.',
    'I do not want to live any more, not like a ghost in my own bed',
    'Since my ex left I want to kill myself.',
    'I used to be happy and now I want to die.',
    'I was diagnosed three years ago and I want to kill myself.',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I want to k\u200bill myself',
  ])('hears the writer, now: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'own-now' }),
    )
  })

  it.each([
    ['When I was nineteen I tried to kill myself.', 'own-past'],
    ['Years ago I was suicidal, it took me long to come back.', 'own-past'],
    ['I used to self-harm as a teenager.', 'own-past'],
    ['In 2015 I attempted suicide.', 'own-past'],
    ['As a teenager I cut myself.', 'own-past'],
    ['I tried to end my life after the divorce.', 'own-past'],
    ['My brother killed himself in spring.', 'somebody-else'],
    ['My wife says she is suicidal and I am at my wits’ end.', 'somebody-else'],
    ['He told me he wants to die.', 'somebody-else'],
    ['I lost my best friend to suicide.', 'somebody-else'],
    ['She threatens to kill herself if I leave.', 'somebody-else'],
    ['Are you feeling suicidal right now?', 'somebody-else'],
    ['I see no point in living like a monk at 34, or at all.', 'hopeless'],
    ['I’m so tired of being alive.', 'hopeless'],
    ['Some evenings I just want to disappear.', 'hopeless'],
    ['I feel I can’t go on.', 'hopeless'],
    ['My family would be better off without me.', 'hopeless'],
    ['There is nothing left to live for.', 'hopeless'],
    ['I’m not suicidal, but some days I would not mind if it was over.', 'hopeless'],
  ])('hears it, less close: %s', (text, because) => {
    const signals = crisis.detect(text)
    expect(signals.map(signal => signal.because)).toContain(because)
    expect(signals.every(signal => signal.strength === 'weak')).toBe(true)
  })

  it.each([
    'I am dying to know whether this works for others.',
    'Phones kill the mood for us.',
    'I could have died of embarrassment when his mother walked in.',
    'I was so embarrassed I wanted to die.',
    'We laughed so hard I nearly died.',
    'The waiting is killing me.',
    'My libido is dead, my love is not.',
    'This drug killed my desire stone dead.',
    'I would kill for one night of sleep.',
    'I’d rather die than tell my doctor.',
    'He is drop dead gorgeous and I feel like a potato.',
    'I’m not suicidal.',
    'I have never thought about killing myself, thank God.',
    'I would never hurt myself.',
    'I don’t want to die, I want to get old with her.',
    'My feet are killing me in those heels.',
    'I cut myself shaving down there and it stings.',
    'I hurt myself at the gym and we had to pause for a month.',
    'We want to end it, our relationship I mean.',
    'Should I end it with him or wait?',
    'I am terrified of dying since the heart attack, even during sex.',
    'It felt like career suicide mission talk, so I said nothing.',
    'I took my pill late and now I worry.',
    'I want to dye my hair and feel like a woman again.',
    'I die a little inside each time she turns away.',
    'The condom killed it for me.',
    'Do I really want to live with his parents?',
    'I don’t want to live in his house until we are married.',
    'I took my life into my own hands and left the church.',
    'We were dead tired and fell asleep.',
  ])('knows a way of speaking: %s', text => {
    expect(codes(text)).toEqual([])
  })

  it('shows exactly the words it heard, in the text as it was typed', () => {
    const text = 'Hello all. I’m so tired, I want to\u200b die. Sorry.'
    const [signal] = crisis.detect(text)
    expect(signal?.where.map(([start, end]) => text.slice(start, end))).toEqual(['want to\u200b die'])
  })
})
