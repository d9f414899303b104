import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'
import { lruMemo } from './lru-memo'

/** Paragraphs, line breaks, emphasis, lists and quotes; everything else stays the text it is. Nesting ends at 20. */
const markdown = new MarkdownIt('zero', { breaks: true, html: false, xhtmlOut: true }).enable([
  'emphasis',
  'list',
  'blockquote',
  'newline',
  'escape',
  'balance_pairs',
])

/** What a reader's browser may be given of what people wrote. A second wall: the first writes no other tag. */
const allowed = {
  allowedTags: ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote'],
  allowedAttributes: { ol: ['start'] },
}

/** The same, letter by letter as the first wall writes it: what is made of nothing else need not be taken apart. */
const expected = /&(?:amp|lt|gt|quot);|<(?:\/?(?:p|em|strong|ul|ol|li|blockquote)|br \/|ol start="\d{1,9}")>/g

function secondWall(html: string): string {
  return /[<>&]/.test(html.replace(expected, '')) ? sanitizeHtml(html, allowed) : html
}

/** A page shows up to 50 texts of 10 kB; in memory alone, each is made once. */
export const proseHtml = lruMemo(text => secondWall(markdown.render(text)), {
  entries: 2_000,
  letters: 4_000_000,
})

/** A text that somebody wrote, as HTML that can do nothing. */
export function Prose({ text }: { text: string }) {
  return <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: proseHtml(text) }} />
}
