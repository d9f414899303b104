/** Control characters and direction overrides, which hide or reorder text; line breaks and tabs stay. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** Some characters have no shape of their own. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
