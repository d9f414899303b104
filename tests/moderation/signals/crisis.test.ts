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
    'I’m going to kill myself tonight.',
    'i have a rope in the garage and i know when im going to use it',
    'Standing on the bridge now. It’s cold.',
    'I have the pills in front of me',
    'I am going to end it tonight, I mean my life',
    'I’ve decided to die on Friday',
    'planning to jump off the multi storey after work',
    'I keep cutting my arms, did it again this morning',
    'I’m suicidal and don’t know what to do',
    'I have been saving up my sleeping pills for weeks',
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
    'I wish I’d not wake up.',
    'I wish I was dead',
    'i dont want to be here anymore',
    'I don’t want to live any more',
    'He died by suicide in May and now I want to follow him.',
  ])('hears a wish: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'own-wish', ...own, urgency: 'wished' }),
    )
  })

  it.each([
    'I’ve given away my things.',
    'I have put my papers in order and my brother has the dog now. From Monday nobody has to worry about me any more.',
    'I wrote a letter for each of my children tonight. I just want to fall asleep and not wake up.',
    'My affairs are sorted, the cat lives with my neighbour now, and the passwords are on the fridge.',
    'Gave away most of my things this week. It feels lighter.',
    'This is my last post. Thank you all for being kind to me.',
    'Does life insurance pay out to your family if it was suicide?',
    'I checked whether the insurance still pays my wife in that case. It does. I have a date.',
    'Just wanted to say goodbye to everyone here. You won’t hear from me again.',
    'I’ve written my husband a goodbye letter and left the passwords with it.',
    'By this weekend it will all be over and they can get on with their lives. I’ve left notes for the boys.',
    'I picked a day. It’s after my daughter’s exams so I don’t spoil them.',
    'rehomed both cats this week, cancelled the gym and the phone, paid my mum back. it’s calm now',
    'I won’t be here by Christmas, so somebody else can have my place in the group.',
    'after thursday none of this will matter',
    'Paid off my debts, signed the car over to my son, wrote to my sister. I am at peace with it.',
    'The will is done, the keys are with the neighbour and there’s a letter for my wife on the pillow.',
    'please tell my kids I loved them',
    'I’ve given my brother my guitar and deleted all my accounts. Nobody will miss me.',
  ])('hears what is prepared: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'prepared', ...own, urgency: 'now' }),
    )
  })

  it.each([
    'Last night I took all my pills and then got scared.',
    'I swallowed all my pills an hour ago.',
    'I took all of my tablets an hour ago.',
    'ive swallowed the whole packet and now im scared',
    'cut deep and it won’t stop',
    'it’s done now, getting sleepy',
    'I’ve taken an overdose, please don’t tell my mum',
    'i took about thirty paracetamol at lunch, should i go to sleep',
    'just swallowed a load of pills',
    'took everything in the medicine cabinet half an hour ago',
    'I drank bleach',
    'I have cut my wrists and there is a lot of blood',
    'I’ve done it. feeling drowsy now. sorry',
    'I’ve just taken all my heart tablets because of him',
    'ive taken too many pills',
    'I overdosed tonight and nobody knows',
  ])('hears what is done already: %s', text => {
    expect(crisis.detect(text)).toContainEqual(
      expect.objectContaining({ strength: 'strong', because: 'taken', ...own, urgency: 'now' }),
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
    ['I’m not suicidal, but it is all too much for me.', 'hopeless'],
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
    'I am suffering from severe pain during intercourse. The pain does not go away. Please help me, I am scared.',
    'I’m dying of shame every time he sees my stomach',
    'the kids walking in really kills the mood',
    'I’m done with this marriage.',
    'I’m going to end it with him tonight.',
    'We’re moving to Spain, so I gave the dog to my sister and sorted out all my papers.',
    'I took all of my antibiotics as the doctor said.',
    'I wrote my wife a letter about what I need in bed and left it on her pillow.',
    'Cancelled the gym and Netflix to pay for therapy.',
    'We sat in the car by the river and finally talked.',
    'My ex sold my guitar and deleted all our photos.',
    'I gave away all my baby clothes, we are finished having kids.',
    'Goodbye condoms, hello vasectomy!',
    'It hurts so much after sex that I cry. I can’t take it anymore. Please help.',
    'My last post got no replies so I’m trying again.',
    'After Friday the exams are over and we finally have time for each other.',
    'I’d never hurt myself, but I’m sad about us.',
    'The kids would be fine if we divorced, I think.',
    'I swallowed and he said it was hot.',
    'I took the pill an hour ago, is it too late?',
    'I took two ibuprofen before sex and it helped.',
    'I cut myself shaving and it won’t stop bleeding',
    'My period won’t stop and I feel dizzy',
    'I want this pain to stop, it burns every time we try',
    'He lost the will to have sex after the operation.',
    'I can’t live without sex any more and she never wants it',
    'My husband died two years ago and I’m starting to date.',
    'We have to sort our affairs before the operation, the will and so on.',
    'I had an affair and I’m ready to end it all with her.',
    'does my travel insurance pay for a fertility clinic',
    'I’m killing myself at the gym to look good for her',
    'Thank you all, this forum saved my marriage. Goodbye and take care!',
    'My wife’s last post got deleted, can a moderator look at it?',
    'you matter more to him than his job',
    'Please call someone at the clinic and ask for a physio.',
    'I feel hopeless about dating',
    'He is so depressed since the operation, no erections at all.',
  ])('knows a way of speaking: %s', text => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    'I sit in the car by the bridge most evenings.',
    'the kids would cope fine if I was not there one morning',
    'My husband would be better off if I wasn’t around.',
    'I wouldn’t mind if I didn’t wake up tomorrow.',
    'Everyone would get on fine without me.',
    'I drive out to the cliffs after work and just sit there.',
    'sometimes I hope the scan finds something',
    'I’m such a burden on my family',
    'I go to bed hoping I don’t wake up',
  ])('hears who would rather not be, and nothing more urgent: %s', text => {
    const signals = crisis.detect(text)
    expect(signals.length).toBeGreaterThan(0)
    for (const signal of signals) expect(signal).toMatchObject({ ...own, urgency: 'wished' })
  })

  it.each([
    'my husband says he doesn’t want to be here any more',
    'she’s been saving up her tablets',
    'my wife has been hiding pills in her drawer and won’t say why',
    'please call someone, you matter',
    'Please ring the Samaritans tonight. You matter to us.',
    'My son has told me he wants to die and I don’t know who to ring',
    'my girlfriend sent me a goodbye text and now she isn’t answering',
    'He says he’ll kill himself if I leave him.',
    'My brother gave me his watch and his car keys and told me where the passwords are. I have a bad feeling.',
    'I’m worried my partner is going to do something stupid tonight',
    'She took an overdose last night, she’s in hospital. How do I support her?',
    'he keeps saying we’d be better off without him',
    'My daughter has cuts all over her arms and says she wants to disappear',
    'What do I say to a friend who told me she is thinking about ending her life?',
    'Are you safe right now? Please don’t hurt yourself.',
    'found a suicide note in my husband’s jacket',
  ])('hears who worries about somebody, and takes nobody for them: %s', text => {
    const signals = crisis.detect(text)
    expect(signals.length).toBeGreaterThan(0)
    for (const signal of signals) expect(signal).toMatchObject({ speaker: 'supporter', target: 'somebody' })
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
