/** Groups of words that several tables share: one place in a phrase, any of these words. */

/** Makes one place in a phrase out of words parted by spaces or lines. */
export function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

export const SEX = anyOf(`
  sex sexual sexually intercourse penetration penetrated penetrating lovemaking intimate intimacy foreplay oral
`)

export const CLOSE = 'sex|sexual|sexually|intercourse|intimate|intimacy|lovemaking'

export const PARTNER = anyOf(`
  husband wife hubby spouse partner boyfriend girlfriend fiance fiancé fiancee fiancée bf gf
`)

export const CANNOT = "can't|cannot|couldn't|unable"

export const DOES_NOT = "doesn't|don't|didn't|won't|wouldn't|never|not"

export const NOT = anyOf(`
  ${CANNOT.replaceAll('|', ' ')} ${DOES_NOT.replaceAll('|', ' ')}
  no isn't wasn't aren't haven't hasn't hadn't without
`)

export const GENITALS = anyOf(`
  vagina* vulva* labia* clitor* cervix cervical uterus ovar* penis penile testic* testes scrotum foreskin glans
  prostate prostatitis genital* urethra* anus anal groin pelvi* balls breast* nipple*
`)

/** A couple is spoken of: for tables whose words are just as common about friends, parents and work. */
export const COUPLE = [
  PARTNER,
  'marriage|married|relationship|couple|dating',
  'significant other',
  'love him|her',
  'my man|woman|girl|guy',
  'together .. years|months',
]
