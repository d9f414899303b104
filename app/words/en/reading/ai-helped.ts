/** What authors say about text that a machine wrote. */
export const aiHelpedWords = {
  aiHelped: {
    label: 'Some of this was written with an AI tool',
    hint: 'Readers see a small label beside your post. Spelling and translation tools don’t count.',
    mark: 'partly written with an AI tool',
  },
}
