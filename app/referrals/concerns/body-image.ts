import type { Rule } from './rule'
import { anyOf } from './words'

const BODY = anyOf(`
  body bodies naked weight belly stomach breasts boobs thighs looks appearance scar scars cellulite labia
  penis vulva physically figure size hair
`)

export const bodyImage: Rule = {
  concern: 'body-image',
  says: [
    'body image|shame|confidence|dysmorphia|conscious',
    `hate|hates|hating|ashamed|disgusted|disgusting .. ${BODY}`,
    `insecure|embarrassed|selfconscious|uncomfortable .. ${BODY}`,
    `self conscious .. ${BODY}`,
    'self conscious & sex|naked|bed|intimate|undress*',
    "feel|feels|feeling|felt|am|I'm .. ugly|fat|unattractive|undesirable|unsexy|gross|hideous|overweight",
    "don't|doesn't|not|never|longer feel|find .. attractive|sexy|beautiful|desirable|pretty",
    'stretch marks',
    'hide|hiding|cover|covering my|her body|belly|breasts|stomach|scars',
    'lights|light off|out',
    'see|sees|seeing me naked|undressed',
    'small|tiny|short|little|micro|ugly|curved|bent|crooked penis|dick|breasts|boobs',
    'penis|dick|breast|breasts|boobs size',
    'penis|dick .. small|short|tiny|smaller|enlarge*|length|inches|ugly',
    'increase|enlarge|bigger .. penis|breast|breasts',
    'micropenis',
    'mastectomy|stoma|ostomy',
    'gained|gain|gaining|lose|put weight & sex|attracted|attractive|naked|intimate',
    'hate myself physically',
    'hate how I look',
    'look|looks|looking at in .. mirror',
    'disappointed|disgusted|judge* .. body',
    'my naked body',
    'too small & penis|breast*|measure*',
    'one breast',
    'loose|excess|extra|hanging|sagging skin',
    'skin .. hangs|hang|sags',
    'flat|flatchested chest|chested',
    'let .. look at me',
    'lamp|light|lights .. off & bed|bedside|naked|see|husband|wife',
    'how I look & ashamed|undress*|naked|mirror|changing',
    'like|liking|dislike my body|looks',
    'changing room|rooms & hide|hiding|towel|ashamed|avoid*|naked|undress*|left|dread',
    'keep|kept|keeping my shirt|top|nightdress|bra|clothes on',
    'undress* in the dark',
    'apron|folds of skin',
  ],
}
