import { describe, expect, it } from 'vitest'
import { crisis } from '../../../moderation/signals/crisis/crisis'
import { language, withoutAccents } from '../../../moderation/signals/crisis/languages'
import { find } from '../../../moderation/signals/text/find'

const codes = (text: string) => crisis.detect(text).map(signal => signal.because)

const own = { speaker: 'at-risk', target: 'self' }

describe('crisis', () => {
  it.each([
    'Since he left I keep thinking about killing myself.',
    'Im suicidal and I dont know who to tell',
    'honestly i feel so suicidle tonight',
    'sometimes i really wanna kill my self over this',
    'I cut myself again yesterday after we tried and it hurt.',
    'The only thing that helps is self harm, I did it this morning.',
    'I am going to end my life and nobody here can stop me',
    'I can’t stop thinking about ending it all',
    'The only reason I haven’t killed myself is my dog.',
    'Since my ex left I want to kill myself.',
    'I was diagnosed three years ago and I want to kill myself.',
    'I want to k\u200bill myself',
    'How many of my sleeping pills would it take, would that be a lethal dose?',
    'Which is the least painful way to go?',
    'I bought a rope on Saturday.',
    'Tonight is the night.',
    'By the time you read this nobody can call me back.',
    'I do not know how they will take it when they find my body.',
    'I keep looking for the courage to end it.',
    'I might as well do it now.',
    'After my last attempt to end my life I swore never again, and here I am.',
    'There is a voice in my head that tells me to end it.',
    'I burn my skin with a lighter when it gets too much.',
    'I have been researching ways to die.',
    'I keep reading about bleeding out.',
    'I have been saving my tablets for weeks.',
    'I’m trying not to kill myself before her birthday.',
  ])('hears intent, means or self-harm: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'own-now', ...own, urgency: 'now' }),
    )
  })

  it.each([
    'I want to die.',
    'i just dont want to be alive anymore',
    'I’ve been having suicidal thoughts again since the birth.',
    'I wish I was never born, with this body.',
    'I wish I were dead and that is the truth of it',
    'I hope I dont wake up tomorrow',
    'They would all cope. I’d be better off dead.',
    'I have wanted to die for weeks',
    'I told my husband I want to die and he laughed.',
    'I do not want to live any more, not like a ghost in my own bed',
    'I used to be happy and now I want to die.',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I would rather die than go on in this body.',
    'I deserve to die for what I did to her.',
    'I don’t know if I even want to live.',
  ])('hears a wish: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'own-wish', ...own, urgency: 'wished' }),
    )
  })

  it.each(['I’ve given away my things.'])('hears what is prepared: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'prepared', ...own, urgency: 'now' }),
    )
  })

  it.each(['Last night I took all my pills and then got scared.', 'I swallowed all my pills an hour ago.'])(
    'hears what is done already: %s',
    text => {
      expect(crisis.detect(text)).toContainEqual(
        expect.objectContaining({ strength: 'strong', because: 'taken', ...own, urgency: 'now' }),
      )
    },
  )

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
    ['I feel I was never meant to be on this earth.', 'hopeless'],
    ['Goodbye everyone, you were kind to me.', 'hopeless'],
    ['I do not know how much longer I can keep going.', 'hopeless'],
    ['Why should I even keep living after this?', 'hopeless'],
    ['I want to sleep and not wake up.', 'hopeless'],
    ['Nobody needs me, I might as well be gone.', 'hopeless'],
    ['I don’t care if I live or die.', 'hopeless'],
    ['I think about driving off the road every morning.', 'hopeless'],
    ['I hate that I woke up today.', 'hopeless'],
    ['I don’t feel like living any more.', 'hopeless'],
    ['The world is better without me.', 'hopeless'],
    ['There is no place for me in this world.', 'hopeless'],
    ['I’d be doing everyone a favour if I disappeared.', 'hopeless'],
    ['This song makes me want to disappear.', 'hopeless'],
    ['I hope I go to sleep and never wake up.', 'hopeless'],
    ['I am scared of what I might do to myself.', 'hopeless'],
    ['Some mornings I lie there and I think I lost the will to live.', 'hopeless'],
    ['I cry all day. I am a failure. Nobody cares and I have no hope left.', 'hopeless'],
    ['I hate myself so much. I can’t take this anymore.', 'hopeless'],
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
    'I would rather die than have to call his mother.',
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
    'This silence is killing my marriage.',
    'He was killing it on the dance floor and I fell for him again.',
    'My college friend took his own life, that was ten years ago.',
    'In the film the hero kills himself and we both cried.',
    'My boyfriend lost his dad to suicide before we met.',
    'In one episode of that series she wants to die, and my wife laughed.',
    'I said goodbye to my friends and moved here for him.',
    'Should I end it? We have not been happy as a couple for years.',
    'I don’t live in the past.',
    'I tell my husband I love him.',
    'I want everything to just stop hurting down there.',
    'I can’t do another day of this diet.',
    'She is better without me, I moved out.',
    'I’ve had enough of his snoring.',
    'I can’t do anything right in bed lately, how do I talk about it with my wife?',
    'I cried once, and he was sad too, but we are fine.',
    'My wife hates herself. She cries and feels worthless, and she has no hope left.',
    'How do I stop hating myself for my body? I cry and feel ugly.',
    'Would a double dose of these pills help my erection?',
    'I don’t last long in bed.',
    'We watched a film where the hero jumps off a bridge.',
    'I took all my pills as the doctor said and my libido came back.',
    'I want to disappear when my mother-in-law talks about our sex life.',
    'I hate my life as a commuter, but home is lovely.',
    'I can’t go on without lube, it hurts.',
    'What’s the point of foreplay for you?',
    'I’d rather not wake up next to him.',
    'I bought a rope for us and a book on knots.',
    'I lost all hope that this cream works.',
    'There is no point in waiting for him to begin.',
    'I’m ready to go all the way tonight.',
    'I could not live without her.',
    'I am worthless in bed, I think.',
    'The pain during sex hurts and I am tired.',
  ])('knows a way of speaking: %s', text => {
    expect(codes(text)).toEqual([])
  })

  it('shows exactly the words it heard, in the text as it was typed', () => {
    const text = 'Hello all. I’m so tired, I want to\u200b die. Sorry.'
    const [signal] = crisis.detect(text)
    expect(signal?.where.map(([start, end]) => text.slice(start, end))).toEqual(['want to\u200b die'])
  })
})

describe('a language that plugs in', () => {
  const { groups, reading } = language(`
    [own-now]
    me matar
    [own-wish]
    quiero morir
    [prepared]
    carta de despedida
    [taken]
    me tomé todas
    [other]
    se quiere matar
    [hopeless]
    sin salida
    [not]
    no/nunca
    [me]
    yo/me/mi
    [others]
    él/ella
    [over]
    hace años`)
  const sentence = (before: string, after = '') => ({ before, after })

  it('needs no more than its file, with or without accents', () => {
    const taken = groups.find(({ group }) => group === 'taken')
    expect(find(taken?.words ?? /(?!)/g, withoutAccents('Me tomé todas'))).toHaveLength(1)
    expect(reading.isDenied('quiero morir', sentence('no '))).toBe(true)
    expect(reading.isSomebodyElse('quiero morir', sentence('ella llora, yo '))).toBe(false)
    expect(reading.isSomebodyElse('morir', sentence('ella dice que quiere '))).toBe(true)
    expect(reading.isOver('quiero morir', sentence('', ' hace anos'))).toBe(true)
  })
})
