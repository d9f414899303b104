import { describe, expect, it } from 'vitest'
import { detectSignals } from '../../../moderation/signals'
import { otherLanguages } from '../../../moderation/signals/other-languages/other-languages'
import { noticeWhileWriting } from '../../../moderation/signals/while-writing'
import { triagePost } from '../../../moderation/triage'
import { helpAskedBy } from '../../../moderation/triage-table'

const codes = (text: string) => otherLanguages.detect(text).map(({ kind, because }) => `${kind} ${because}`)

describe('what is certain in other languages', () => {
  it.each([
    ['Esta noche voy a acabar con todo, ya lo decidí.', 'crisis own-now'],
    ['no quiero vivir mas', 'crisis own-wish'],
    ['Me quiero morir y nadie lo sabe', 'crisis own-wish'],
    ['Dejé cartas para mis hijos sobre la mesa. Adiós a todos.', 'crisis prepared'],
    ['me tomé todas las pastillas hace una hora', 'crisis taken'],
    ['Mi marido dice que se quiere matar', 'crisis somebody-else'],
    ['je veux plus vivre', 'crisis own-wish'],
    ['J’ai envie de mourir depuis des mois', 'crisis own-wish'],
    ['je pense que je vais me tuer ce soir', 'crisis own-now'],
    ['j’ai avalé toute la boîte de comprimés', 'crisis taken'],
    ['ma fille parle de se suicider', 'crisis somebody-else'],
    ['ich moechte nicht mehr leben', 'crisis own-wish'],
    ['Ich will nicht mehr aufwachen.', 'crisis own-wish'],
    ['Ich bring mich heute um', 'crisis own-now'],
    ['Der Abschiedsbrief liegt in der Küche.', 'crisis prepared'],
    ['ich hab alle tabletten geschluckt', 'crisis taken'],
    ['Mein Bruder sagt, er will nicht mehr leben', 'crisis somebody-else'],
    ['Er schlägt mich, wenn er trinkt.', 'violence hits'],
    ['Mi novio me golpea cuando bebe', 'violence hits'],
    ['mon mari me frappe devant les enfants', 'violence hits'],
    ['Ich bin 15 und trau mich nicht zum Arzt', 'under-18 own-age'],
    ['tengo 14 años y tengo una pregunta', 'under-18 own-age'],
    ['j’ai 16 ans et je n’ose pas demander', 'under-18 own-age'],
    ['voy a matarlo, sé dónde vive', 'threat threat'],
    ['Ich fühle mich zu Kindern hingezogen und brauche Hilfe', 'child urges'],
    ['quero me matar', 'crisis own-now'],
    ['voglio morire', 'crisis own-wish'],
    ['ik wil niet meer leven', 'crisis own-wish'],
    ['nie chcę już żyć', 'crisis own-wish'],
    ['artık yaşamak istemiyorum', 'crisis own-wish'],
  ])('%s: %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it.each([
    'Ich will nicht mehr mit ihm leben.',
    'Ich bin 17 Jahre verheiratet und wir lachen noch.',
    'Ich bin 16 Wochen schwanger.',
    'No quiero vivir con mi suegra.',
    'Tengo 15 años de casada y dos hijos.',
    'Casi me muero de la risa.',
    'Je ne veux plus vivre chez ses parents.',
    'On a 15 ans de mariage, j’ai 15 ans de souvenirs.',
    'Mourir de rire, ça fait du bien.',
    'I am 15 minutes late and he hit me up for money. Die hard fans, no?',
  ])('hears nothing in: %s', text => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    'Ich will mich nicht umbringen, keine Sorge',
    'No quiero matarme, solo dormir',
    'je veux pas me tuer',
  ])('takes what is denied for weak: %s', text => {
    expect(otherLanguages.detect(text)).toEqual([
      expect.objectContaining({ kind: 'crisis', strength: 'weak' }),
    ])
  })

  it('is heard on the device as well', () => {
    expect(helpAskedBy(noticeWhileWriting('ya no quiero vivir'))).toEqual(['crisis'])
  })
})

describe('a text that is not English never appears unseen', () => {
  it.each([
    'Ya no quiero vivir. Esta noche voy a acabar con todo, perdónenme.',
    'Je ne veux plus vivre. Ce soir je vais en finir.',
    'Seit der Trennung sitze ich abends da und denke, ohne mich wäre es für alle leichter.',
    'Kto mi pomoże, już nie mam siły',
    'aidez-moi',
  ])('%s', text => {
    const triage = triagePost(detectSignals(text), { publishedPosts: 50 })
    expect(triage.visibility).toBe('held')
    expect(triage.case?.priority).toMatch(/now|today/)
    expect(triage.help.some(kind => kind === 'crisis' || kind === 'unread')).toBe(true)
  })

  it('shows an adult lines beside whatever else was heard', () => {
    expect(helpAskedBy(detectSignals('Mi novio me golpea y no sé a quién contarle esto'))).toEqual([
      'violence',
      'unread',
    ])
  })
})
