import { anyOf, find, gather, type Match } from './find'
import { findPhones, findSpokenPhones } from './phone'
import { plainText } from './plain-text'
import type { Detector, Signal } from './signal'

const PROVIDERS = '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|protonmail|proton|aol|gmx|live|yandex|mail|web|zoho|tutanota|fastmail)'
/** Begins at the "@" and looks back, so that long words without one cost nothing. */
const EMAIL = /(?<=[\p{L}\p{N}._%+-])@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu
const LOCAL_PART = /[\p{L}\p{N}._%+-]{1,64}$/u

const SPOKEN_EMAILS = [
  /(?<![\w.])[\w.+-]{1,64} ?[([{<] ?(?:at|@|ät) ?[)\]}>] ?[\w-]{1,63}(?: ?(?:[([{<] ?)?(?:dot|\.)(?: ?[)\]}>])? ?[a-z]{2,12}){1,3}/gi,
  /(?<![\w.])[\w.+-]{2,64} at [\w-]{2,63}(?: dot [a-z]{2,12}){1,3}(?!\w)/gi,
  new RegExp(`(?<![\\w.])[\\w.+-]{2,64} (?:at|@) ?${PROVIDERS} ?(?:\\.|,| dot | ) ?(?:com|net|org|de|fr|co|me|ru|uk)(?!\\w)`, 'gi'),
  new RegExp(`(?<![\\w.])[\\w.+-]{2,64} at ${PROVIDERS}(?=[.,!?\\n]|$)`, 'gi'),
]

const PLACE =
  '(?:instagram|insta|ig|snapchat|snap|sc|kik|telegram|tg|whats ?app|discord|skype|we ?chat|signal|viber|facebook|fb|messenger|twitter|tik ?tok|tumblr|reddit|session|wickr|line id|onlyfans)'
const NAMED = "(?:@ ?)?(?!(?:is|not|so|too|very|full|private|public|gone|deleted|down|hacked|blocked|empty|always|never|all|and|or|but|because|that|where|how|what|when|just|only|also|the|a|an|my|his|her|our|your|on|off|in|to|for|with|from|usually|mostly|linked|now|still|being|back|about|really|pretty|nothing|something|open|locked|set|boring|like|it|i|he|she|we|they)(?![\\w.]))[a-z0-9_.#+-]{3,40}"
const handles: RegExp[] = [
  anyOf(`my ${PLACE}(?: user ?name| handle| name| id| account| acc| number| tag)?(?: is|'s|:| =| -|: is)? ?(?:@ ?)?(?=[\\w.]{0,39}[\\d_@#])[a-z0-9_.#]{3,40}`),
  anyOf(`my ${PLACE}(?: user ?name| handle| name| id| account| acc| number| tag)?(?: is|'s|:| =|: is) ?${NAMED}`),
  new RegExp(`(?<![\\w'])${PLACE}(?: id| name| user ?name| handle)? ?[:=@] ?${NAMED}`, 'gi'),
  /(?<!\w)[a-z0-9_.]{2,32}#\d{4}(?!\w)/gi,
  /(?<![\w/.])u\/[\w-]{3,40}/gi,
  /(?<!\w)(?:t\.me|wa\.me|discord\.gg)\/\S{2,60}/gi,
]

const INVITING =
  "(?<=^|[.!?\\n,;:()]|[.!?\\n,;:()] |\\b(?:please|pls|plz|can|could|you can|you could|u can|feel free to|to talk|just|or|anyone|someone|somebody|anyone can|wants? to|wanna|want to|welcome to|to chat) )"
const INVITATION = new RegExp(
  `${INVITING}(?:add|find|follow|message|msg|text|dm|pm|hit|hmu|contact|reach|write|write to|talk to|chat with|chat|email|e-mail|mail|call|join)(?: me| us)(?: up| out)? (?:on|at|via|by|over|through|in) (?:my )?${PLACE}(?!\\w)`,
  'gi',
)
const PRIVATELY = new RegExp(
  `${INVITING}(?:hmu|(?:dm|pm|inbox|message|msg|text|write|email|e-mail|contact) me(?: (?:privately|directly|outside))?)(?!\\w)`,
  'gim',
)
const AT_NAME = /(?<![\w.@/])@(?!(?:home|work|the|night|this|that|least|all|my|first|once)(?!\w))[a-z_][\w.-]{2,30}/gi

type Found = { match: Match; because: string; strength: Signal['strength'] }

/** Ways to reach somebody outside: to show one would end the anonymity that protects both sides. */
export const contact: Detector = {
  kind: 'contact',
  detect(text) {
    const plain = plainText(text)
    const seen = (because: string, strength: Signal['strength'], matches: Match[]): Found[] =>
      matches.map(match => ({ match, because, strength }))

    return gather('contact', plain, [
      ...seen('email', 'strong', findEmails(plain.text)),
      ...seen('phone', 'strong', [...findPhones(plain.text), ...findSpokenPhones(plain.text)]),
      ...seen('handle', 'strong', handles.flatMap(pattern => find(pattern, plain.text))),
      ...seen('invitation', 'strong', find(INVITATION, plain.text)),
      ...seen('privately', 'weak', find(PRIVATELY, plain.text)),
      // Members also use "@name" to answer a persona, so alone it means little.
      ...seen('at-name', 'weak', find(AT_NAME, plain.text)),
    ])
  },
}

function findEmails(text: string): Match[] {
  const written = find(EMAIL, text).map(({ start, end }) => {
    const name = LOCAL_PART.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
    return { start: start - name.length, end, words: text.slice(start - name.length, end) }
  })
  return [...written, ...SPOKEN_EMAILS.flatMap(pattern => find(pattern, text))]
}
