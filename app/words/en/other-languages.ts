import { f } from './format'

/** Said to moderators of a text that is not in English. */
export const otherLanguages = {
  seemsToBeIn: (code: string) => `All or part of it seems to be in ${f.languageName(code)}.`,
  signals: {
    threat: 'Says they’ll hurt someone',
    urges: 'Writes about being attracted to children',
  },
}
