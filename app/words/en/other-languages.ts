import { f } from './format'

/** Said to moderators of a text that is not in English. */
export const otherLanguages = {
  seemsToBeIn: (code: string) => `It seems to be in ${f.languageName(code)}, or part of it is.`,
  signals: {
    threat: 'Says they will hurt somebody',
    urges: 'Writes about being drawn to children',
  },
}
