import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

/** Paragraphs, line breaks, emphasis, lists and quotes; everything else stays the text it is. Nesting ends at 20. */
const markdown = new MarkdownIt('zero', { breaks: true, html: false }).enable([
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

export const proseHtml = (text: string): string => sanitizeHtml(markdown.render(text), allowed)

/** A text that somebody wrote, as HTML that can do nothing. */
export function Prose({ text }: { text: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: proseHtml(text) }} />
}
