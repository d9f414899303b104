import { describe, expect, it } from 'vitest'
import { language } from '../../../moderation/signals/language/language'

describe('language', () => {
  it.each([
    'Meine Frau und ich haben seit der Geburt keinen Sex mehr und ich weiß nicht, wie ich mit ihr reden soll.',
    'Desde que nació nuestro hijo no tengo deseo y no sé cómo hablar con él sobre esto.',
    'Depuis la naissance de notre fils je n’ai plus envie et je ne sais pas comment lui en parler.',
    'Od porodu nie mam ochoty na seks i nie wiem, jak porozmawiać o tym z mężem bez kłótni.',
    'Mujhe samajh nahi aa raha ki main apni patni se is baare mein kaise baat karun, bahut mushkil hai.',
    'Я не знаю, как говорить с ним об этом.',
    'لا أعرف كيف أتحدث معه عن هذا الأمر',
    '我不知道怎么跟他说这件事情，真的很难过。',
    'من نمی‌دانم چطور با او صحبت کنم',
  ])('says that nobody here reads: %s', text => {
    expect(language.detect(text)).toEqual([
      { kind: 'language', strength: 'strong', because: 'other-language', where: [[0, text.length]] },
    ])
  })

  it.each([
    'We have been together for nine years, and since our son came my desire is gone.',
    'idk what to do anymore tbh, bf is cold n i cry every nite, pls help a girl out',
    'He said je t’aime and I said ich liebe dich auch, and then we both laughed about it.',
    'My grandmother used to say: más vale tarde que nunca, and she was right about that and much else.',
    'Danke!',
    'Hola a todos',
    '谢谢你',
    '',
    '🙂🙂🙂',
    'sildenafil, tadalafil, vardenafil, avanafil, sertraline, fluoxetine, paroxetine, bupropion, finasteride',
    'sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex sex',
    'asdfgh jklasdf qwert yuiop asdfg hjklö asdfg hjkla sdfgh jklas dfghj klasd fghjk',
    'Pain during sex, endometriosis, laparoscopy next week, scared. Anybody else? Partner patient, me less.',
  ])('stays silent for English, mixed, short and empty text: %s', text => {
    expect(language.detect(text)).toEqual([])
  })
})
