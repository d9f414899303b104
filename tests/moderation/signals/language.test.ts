import { describe, expect, it } from 'vitest'
import { language } from '../../../moderation/signals/language/language'
import { languageOf } from '../../../moderation/signals/language/language-of'
import { NOBODY } from '../../../moderation/signals/signal'

describe('language', () => {
  it.each([
    [
      'de',
      'Meine Frau und ich haben seit der Geburt keinen Sex mehr und ich weiß nicht, wie ich mit ihr reden soll.',
    ],
    ['es', 'Desde que nació nuestro hijo no tengo deseo y no sé cómo hablar con él sobre esto.'],
    ['fr', 'Depuis la naissance de notre fils je n’ai plus envie et je ne sais pas comment lui en parler.'],
    ['pl', 'Od porodu nie mam ochoty na seks i nie wiem, jak porozmawiać o tym z mężem bez kłótni.'],
    [
      'hi',
      'Mujhe samajh nahi aa raha ki main apni patni se is baare mein kaise baat karun, bahut mushkil hai.',
    ],
    ['it', 'Da quando è nato nostro figlio non ho più voglia e non so come dirlo a mia moglie.'],
    ['pt', 'Desde que o bebê nasceu não tenho vontade de nada e não sei como falar com ele.'],
    ['nl', 'Sinds de bevalling heb ik nergens meer zin in en ik weet niet hoe ik het hem moet vertellen.'],
    ['tr', 'Doğumdan sonra hiç istemiyorum ve kocama bunu nasıl söyleyeceğimi bilmiyorum.'],
    ['ru', 'Я не знаю, как говорить с ним об этом.'],
    ['uk', 'Я не знаю, що мені робити далі, і боюся її втратити.'],
    ['ar', 'لا أعرف كيف أتحدث معه عن هذا الأمر'],
    ['zh', '我不知道怎么跟他说这件事情，真的很难过。'],
    ['fa', 'من نمی‌دانم چطور با او صحبت کنم'],
    // A few words, as people type them at night: without accents, without capitals.
    ['es', 'ya no aguanto esto'],
    ['es', 'no, me duele a mí'],
    ['de', 'ich kann nimmer'],
    ['de', 'Hilfe bitte'],
    ['fr', 'aidez moi svp'],
    ['fr', 'j’en peux plus'],
    ['ja', '死にたい'],
    ['ko', '도와주세요'],
    // Mixed: an English text with a clause that nobody here reads.
    [
      'es',
      'Sorry my English is not good. My wife left in March. Esta noche ya no quiero despertar nunca más. Thank you all for the kind words.',
    ],
    [
      'de',
      'We moved to Leeds two years ago and it was fine. Aber seit gestern weiß ich nicht mehr weiter. How do others cope?',
    ],
    [
      'fr',
      'My husband is kind, mostly. mais quand il boit il me fait très peur. Is that normal for a marriage?',
    ],
  ])('says that nobody here reads %s: %s', (code, text) => {
    expect(language.detect(text)).toEqual([
      {
        kind: 'language',
        strength: 'strong',
        because: 'other-language',
        where: [[0, text.length]],
        ...NOBODY,
      },
    ])
    expect(languageOf(text)).toBe(code)
  })

  it.each([
    'We have been together for nine years, and since our son came my desire is gone.',
    'idk what to do anymore tbh, bf is cold n i cry every nite, pls help a girl out',
    'i no fit sleep for night, my husband dey vex for me and i no know wetin i do',
    'She calls me mi amor and cooks mole on Sundays, and I feel nothing.',
    'It was like déjà vu. He said je t’aime and I laughed.',
    'My doctor in Saarbrücken, Dr Weiß, says the corpus cavernosum is fine.',
    'Told my nani in Lucknow that Rohan and I are done. She made kheer and said nothing.',
    'sory for my spelling, im dyslexik and realy embarased about the prematur ejaculaton thing',
    'no',
    'me too',
    'He was so mad at me. Me, a man! On and on.',
    '',
    '🙂🙂🙂',
    '12.05. 19:30',
    'sildenafil, tadalafil, vardenafil, avanafil, sertraline, fluoxetine, paroxetine, bupropion, finasteride',
    'sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex',
    'asdfgh jklasdf qwert yuiop asdfg hjklö asdfg hjkla sdfgh jklas dfghj klasd fghjk',
    'Pain during sex, endometriosis, laparoscopy next week, scared. Anybody else? Partner patient, me less.',
  ])('stays silent for English as people write it, names and noise: %s', text => {
    expect(language.detect(text)).toEqual([])
    expect(languageOf(text)).toBeNull()
  })
})
