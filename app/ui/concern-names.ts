import type { Words } from '../words'

/** What professionals are checked for and answers help with, in words: one of a list, or all of it. */
export const concernNames = (words: Words, concerns: string[]): string =>
  words.names(concerns.map(concern => words.credentials.concerns[concern] ?? concern))
