import sanitizeHtml from 'sanitize-html'
import { renderProse, type Span } from '../prose'

/** What a reader's browser may be given of what people wrote. A second wall: the renderer writes no other tag. */
const allowed = {
  allowedTags: ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'mark'],
  allowedAttributes: { ol: ['start'] },
}

/** The same, letter by letter as the renderer writes it: what is made of nothing else need not be taken apart. */
const expected =
  /&(?:amp|lt|gt|quot);|<(?:\/?(?:p|em|strong|ul|ol|li|blockquote|mark)|br \/|ol start="\d{1,2}")>/g

function secondWall(html: string): string {
  return /[<>&]/.test(html.replace(expected, '')) ? sanitizeHtml(html, allowed) : html
}

/** A page shows up to 50 texts of 10 kB; in memory alone, each is made once. */
export const proseHtml = lruMemo(text => secondWall(renderProse(text)), {
  entries: 2_000,
  letters: 4_000_000,
})

/** A text that somebody wrote, as HTML that can do nothing, with passages of it marked. */
export function Prose({ text, marks = [] }: { text: string; marks?: Span[] }) {
  const html = marks.length > 0 ? secondWall(renderProse(text, marks)) : proseHtml(text)
  return <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
}

/**
 * Remembers what was made of a text, until so many entries or letters (of texts and of what was made; two bytes each
 * at most) are kept: then what was not asked for the longest goes first.
 */
export function lruMemo(
  make: (text: string) => string,
  { entries, letters }: { entries: number; letters: number },
): (text: string) => string {
  const kept = new Map<string, string>()
  let size = 0

  const forget = (text: string) => {
    size -= text.length + (kept.get(text)?.length ?? 0)
    kept.delete(text)
  }
  return text => {
    const known = kept.get(text)
    const made = known ?? make(text)
    if (known !== undefined) forget(text)
    kept.set(text, made)
    size += text.length + made.length
    for (const oldest of kept.keys()) {
      if (kept.size <= entries && size <= letters) break
      forget(oldest)
    }
    return made
  }
}
