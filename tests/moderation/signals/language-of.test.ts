import { expect, it } from 'vitest'
import { languageOf } from '../../../moderation/signals/language/language-of'

const rest: Record<string, string> = {
  es: 'Mi marido lleva un año sin tocarme y yo estoy muy triste, porque quiero hablar con él pero siempre se calla.',
  de: 'Ich kann nicht mehr und möchte einfach nur einschlafen und nicht mehr aufwachen. Mein Mann versteht das nicht.',
  fr: 'Je ne veux plus vivre comme ça. Mon mari ne me touche plus depuis un an et je ne sais pas quoi faire de tout ce silence.',
  nl: 'Mijn man wil al een jaar niet meer met mij vrijen en ik weet niet wat ik moet doen.',
  pt: 'O meu marido não quer fazer amor comigo há um ano e eu não sei o que fazer, porque não falamos de nada em casa.',
  it: 'Mio marito da un anno non vuole più fare l’amore con me e non so cosa fare, perché non parliamo più di niente.',
  pl: 'Mój mąż od roku nie chce ze mną spać i nie wiem, co robić, bo nie rozmawiamy już o niczym w domu.',
  tr: 'Kocam bir yıldır benimle birlikte olmak istemiyor ve ne yapacağımı bilmiyorum, bu çok zor.',
  ru: 'Мой муж уже год не хочет быть со мной, и я не знаю, что делать.',
  uk: 'Мій чоловік уже рік не хоче бути зі мною, і я не знаю, що робити.',
  ar: 'زوجي لا يريد أن يكون معي منذ سنة ولا أعرف ماذا أفعل.',
  hi: 'मेरे पति एक साल से मेरे साथ नहीं रहना चाहते और मुझे नहीं पता क्या करूँ।',
}

it.each(Object.entries(rest))('knows %s', (code, text) => {
  expect(languageOf(text)).toBe(code)
})

it('says nothing of English, of one it has no words in, or of nothing', () => {
  for (const text of [
    'My husband has not wanted me for a year and I do not know what to do.',
    'Férjem egy éve nem akar velem lenni, és nem tudom, mit tegyek, mert otthon már semmiről sem beszélünk.',
    '',
  ])
    expect(languageOf(text)).toBeNull()
})
