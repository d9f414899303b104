import { find, gather } from './find'
import { plainText } from './plain-text'
import type { Detector } from './signal'

const NAME = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ENDINGS =
  '(?:com|net|org|edu|gov|info|biz|io|ly|tv|gg|cc|ru|uk|us|eu|de|fr|es|pl|ch|nl|se|dk|fi|cz|pt|ie|ca|au|nz|za|ng|jp|cn|kr|br|mx|gr|hu|ro|si|ee|lt|lv|cy|uy|ua|tr|il|xyz|website|onion|dev)'
/** Endings that are words of their own ("I love him.it was") count only in small letters and with a path behind them. */
const WORDLIKE = '(?:me|to|be|it|in|is|at|no|so|my|am|as|do|us|la|co|ee|link|live|site|online|club|store|shop|app|page|click|life)'

const patterns = {
  address: /(?<!\w)(?:(?:https?|hxxps?|ftp) ?:\/\/ ?|www\d?\. ?)[^\s<>"()[\]]{2,2000}[^\s<>"()[\].,;:!?']/gi,
  'bare-domain': new RegExp(
    `(?<![\\w@./-])(?:${NAME}\\.){1,4}(?:${ENDINGS}(?![\\w-]|\\.\\w|@)(?:[/?#][^\\s<>"()[\\]]*)?|${WORDLIKE}/[^\\s<>"()[\\]]+)`,
    'gi',
  ),
  'spelled-out':
    /(?<![\w@./-])(?!(?:the|a|an|this|that|dot|early|old|late) )[a-z0-9][a-z0-9-]{1,62}(?: ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot | \. ?(?=com\b)|\. (?=com\b))(?:com|net|org|info|co|io|me|xyz|de|uk|shop|store)(?![\w-])(?: ?(?:slash|\/) ?[\w-]+)?/gi,
}

/** Web addresses, also without "http" and with "dot" in words. Any link holds a post, so all are strong. */
export const links: Detector = {
  kind: 'link',
  detect(text) {
    const plain = plainText(text)
    const found = Object.entries(patterns).flatMap(([because, pattern]) =>
      find(pattern, plain.text).map(match => ({ match, because, strength: 'strong' as const })),
    )
    return gather('link', plain, found)
  },
}
