import type { Detector } from '../signal'
import { find, gather } from '../text/find'
import { plainText } from '../text/plain-text'

const name = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const rest = '[^\\s<>"()[\\]]'
const endings = [
  'com|net|org|edu|gov|info|biz|io|ly|tv|gg|cc|xyz|website|dev|eu|uk|us|ie|ca|au|nz|za|ng|jp|cn|kr|br|mx|uy|tr|il',
  'de|fr|es|pl|ch|nl|se|dk|fi|cz|pt|gr|hu|ro|si|ee|lt|lv|cy|ru|ua',
].join('|')
/** Endings that are words of their own ("I love him.it was different") count only with a path behind them. */
const wordlike =
  'me|to|be|it|in|is|at|no|so|my|am|as|do|us|la|co|link|live|site|online|club|store|shop|app|page|click|life'
const spokenDot = ' ?[([{] ?(?:dot|\\.) ?[)\\]}] ?| dot | \\. ?(?=com\\b)|\\. (?=com\\b)'

const WAYS = [
  {
    because: 'address',
    words: new RegExp(
      `(?<!\\w)(?:(?:https?|hxxps?|ftp) ?:\\/\\/ ?|www\\d?\\. ?)${rest}{2,2000}[^\\s<>"()[\\].,;:!?']`,
      'gi',
    ),
  },
  {
    because: 'bare-domain',
    words: new RegExp(
      `(?<![\\w@./-])(?!www\\.)(?:${name}\\.){1,4}(?:(?:${endings})(?![\\w-]|\\.\\w|@)(?:[/?#]${rest}*)?|(?:${wordlike})/${rest}+)`,
      'gi',
    ),
  },
  {
    because: 'spelled-out',
    words: new RegExp(
      `(?<![\\w@./-])(?!(?:the|a|an|this|that|dot|early|old|late) )[a-z0-9][a-z0-9-]{1,62}(?:${spokenDot})(?:com|net|org|info|co|io|me|xyz|de|uk|shop|store)(?![\\w-])`,
      'gi',
    ),
  },
]

/** Web addresses, also without "http" and with "dot" in words. Any link holds a post, so all are strong. */
export const links: Detector = {
  kind: 'link',
  detect(text) {
    const plain = plainText(text)
    const found = WAYS.flatMap(({ because, words }) =>
      find(words, plain.text).map(match => ({
        match,
        because,
        strength: 'strong' as const,
      })),
    )
    return gather('link', plain, found)
  },
}
