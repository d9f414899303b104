import { find, type Match } from '../text/find'

const place = [
  'instagram|insta|ig|snapchat|snap|sc|kik|telegram|tg|whats ?app|discord|skype|we ?chat|signal|viber',
  'facebook|fb|messenger|twitter|tik ?tok|tumblr|reddit|session|wickr|line id|onlyfans',
].join('|')
/** "my insta is private", "my snap was hacked": no name. */
const noName = [
  'is|not|so|too|very|full|private|public|gone|deleted|down|hacked|blocked|empty|always|never|all|and|or|but|because',
  'that|where|how|what|when|just|only|also|the|a|an|my|his|her|our|your|on|off|in|to|for|with|from|usually|mostly',
  'linked|now|still|being|back|about|really|pretty|nothing|something|open|locked|set|boring|like|it|i|he|she|we|they',
].join('|')
const named = `(?:@ ?)?(?!(?:${noName})(?!\\w|\\.\\w))[a-z0-9_.#+-]{2,39}[a-z0-9_]`
const kept = `(?<!\\w)my (?:${place})(?: user ?name| handle| name| id| account| acc| number| tag)?`

const HANDLES = [
  `${kept}(?: is|'s|:| =|: is) ?${named}`,
  `${kept} (?=[\\w.]{0,39}[\\d_@#])@?[a-z0-9_.#]{2,39}[a-z0-9_]`,
  `(?<![\\w'])(?:${place})(?: id| name| user ?name| handle)? ?[:=@] ?${named}`,
  '(?<!\\w)[a-z0-9_.]{2,32}#\\d{4}(?!\\w)',
  '(?<![\\w/.])u\\/[\\w-]{3,40}',
  '(?<!\\w)(?:t\\.me|wa\\.me|discord\\.gg)\\/[^\\s<>"()[\\]]{2,60}',
].map(pattern => new RegExp(pattern, 'gi'))

/** An invitation begins a sentence or follows one of these; "he used to text me on WhatsApp" is a story. */
const inviting =
  "(?<=^|[.!?\\n,;:()]|[.!?\\n,;:()] |\\b(?:please|pls|plz|can|could|feel free to|to talk|just|or|anyone|someone|somebody|wants? to|wanna|welcome to|to chat|let'?s) )"
const reach =
  '(?:add|find|follow|message|msg|text|dm|pm|hit|contact|reach|write|talk(?: to)?|chat(?: with)?|e-?mail|call|join)'

const INVITATION = new RegExp(
  `${inviting}${reach}(?: me| us)?(?: up| out)? (?:on|at|via|by|over|through|in) (?:my )?(?:${place})(?!\\w)`,
  'gi',
)
const PRIVATELY = new RegExp(
  `${inviting}(?:hmu|(?:dm|pm|inbox|message|msg|text|write|e-?mail|contact) me(?: (?:privately|directly|outside))?)(?!\\w)`,
  'gi',
)
const AT_NAME =
  /(?<![\w.@/])@(?!(?:home|work|the|night|this|that|least|all|my|first|once)(?!\w))[a-z_][\w.-]{2,30}/gi

export const findHandles = (text: string): Match[] => HANDLES.flatMap(pattern => find(pattern, text))
export const findInvitations = (text: string): Match[] => find(INVITATION, text)
export const findPrivately = (text: string): Match[] => find(PRIVATELY, text)
export const findAtNames = (text: string): Match[] => find(AT_NAME, text)
