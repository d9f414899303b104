const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' })

/** Said to moderators of a text that is not in English. */
export const otherLanguages = {
  seemsToBeIn: (code: string) => `It seems to be in ${languageNames.of(code) ?? code}, or part of it is.`,
  signals: {
    threat: 'Says they will hurt somebody',
    urges: 'Writes about being drawn to children',
  },
}
