/** Control characters and direction overrides go (they hide or reorder text); line breaks and tabs stay. */
const unseen = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
