/** What offsets of signals count in: the title, an empty line, the text. A reply has no title. */
export const triagedText = (title: string | null, body: string) =>
  title === null ? body : `${title}\n\n${body}`
