import { f } from '../format'

const cases = (n: number) => f.count(n, { one: 'case', other: 'cases' })

export const groupNotesWords = {
  groupNotes: {
    title: 'A note on several cases',
    link: 'A note on several cases',
    alikeLink: 'Note something on all of these',
    heading: 'A note on several cases',
    lead: 'The note stands on each case you tick, with links to the others. Only moderators read it, and it’s deleted after half a year. Decisions are still made case by case.',
    cases: 'Cases',
    note: 'Note for colleagues',
    hint: 'What to look out for, or what you’ve agreed. Don’t guess that the same person wrote them: we can’t know, and a guess can hurt someone.',
    button: 'Put the note on them',
    noted: (n: number) => `The note is on ${cases(n)}.`,
    shared: (by: string, day: string, others: number) =>
      `${by} wrote on this and ${f.count(others, { one: 'other case', other: 'other cases' })}, ${day}:`,
    others: 'The other cases',
    closed: 'decided',
    faults: {
      heading: 'Not noted. Please check this:',
      few: 'Tick at least two cases that are still open. Those a colleague has decided meanwhile are left out.',
      'words-missing': 'Write a note.',
      'words-long': 'Keep the note to 2,000 letters or fewer.',
    },
  },
}
