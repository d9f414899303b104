import { f } from './format'

export const answersWords = {
  answers: {
    title: 'An answer',
    short: 'In short',
    general: 'General information, not a diagnosis. Do not stop a medicine on your own.',
    sources: 'Sources',
    starter: 'Starter answer. Not yet reviewed by a professional on this forum.',
    starterShort: 'Starter answer, not yet reviewed',
    reviewedShort: (name: string, credential: string, day: string) =>
      `${name}, ${credential} · reviewed ${day}`,
    underReviewShort: (day: string) => `Under review: last reviewed ${day}`,
    underReview: (day: string) => `Under review: this was last reviewed on ${day} and may be out of date.`,
    writtenBy: (name: string, credential: string) => `Written by ${name}, ${credential}.`,
    writtenOnceBy: (name: string) => `Written by ${name}.`,
    secondReader: (name: string, credential: string) => `Second reader: ${name}, ${credential}.`,
    secondReaderModerator: 'Second reader: a moderator of this forum.',
    checked: 'How it was checked',
    publishedOn: (day: string) => `Published on ${day}.`,
    reviewBy: (day: string) => `To be reviewed by ${day}.`,
    reviewedSince: 'A professional has answered this question since.',
    reviewedSinceLink: 'Read their answer',
    others: (board: string) => `More answers: ${board}`,
    toBoard: (board: string) => `Back to ${board}`,
  },

  afterwards: {
    say: {
      heading: 'Did this help you?',
      says: { helped: 'It helped', 'not-for-me': 'Not for me', 'out-of-date': 'Out of date' },
      private: 'Anonymous. We only count.',
      helped: (n: number) => `It helped ${f.number(n)} readers.`,
      thanks: {
        counted: 'Thank you. It’s counted.',
        again:
          'Thank you. It isn’t counted this time: without a key, only your first press on an answer counts each day.',
        limit: 'Thank you. It isn’t counted: too many presses came at once.',
      },
    },
    effect: {
      title: 'What answers did',
      heading: 'What it did',
      told: ({ conversations, reads, lately }: { conversations: number; reads: number; lately: number }) =>
        `It stands in ${f.count(conversations, { one: 'conversation', other: 'conversations' })} and was read ${f.count(reads, { one: 'time', other: 'times' })}, ${f.number(lately)} of them in the last 30 days.`,
      saidTold: (said: Record<'helped' | 'not-for-me' | 'out-of-date', number>) =>
        `Readers said: helped ${f.number(said.helped)}, not for me ${f.number(said['not-for-me'])}, out of date ${f.number(said['out-of-date'])}.`,
      chart: 'Read, by day',
      chartAbout: (n: number, days: number) => `${f.number(n)} in the last ${f.number(days)} days.`,
      reads: 'Read',
      dayOfMonth: (day: number) => String(new Date(day * 86_400_000).getUTCDate()),
      link: 'What your answers did',
      pageHeading: 'What your answers did',
      lead: 'Conversations, readings and what readers said. Numbers of days, never of persons.',
      none: 'None of your answers is published yet.',
      columns: {
        answer: 'Answer',
        conversations: 'Conversations',
        lately: (days: number) => `Read, last ${f.number(days)} days`,
        reads: 'Read, in all',
      },
    },
    renew: {
      heading: 'Does it still hold?',
      due: (day: string) =>
        `It is to be reviewed by ${day}. After that it leaves the top of its boards until it is renewed.`,
      saidOutdated: (n: number) =>
        `${f.count(n, { one: 'reader says', other: 'readers say' })} that it is out of date.`,
      renew: 'It still holds: renew it',
      change: 'Change it',
      hint: 'Read it and its sources again first. The same words go to a second reader; readers see the version of today until they confirm it.',
    },
    board: {
      title: 'Answers',
      heading: (board: string) => `All answers: ${board}`,
      lead: 'By professionals, with their sources and the day they were reviewed. A starter answer says that nobody here has reviewed it yet.',
      link: 'All answers of this board',
      label: 'Words to look for in these answers',
      search: 'Look for them',
      found: (n: number) => f.count(n, { one: 'answer', other: 'answers' }),
      none: 'No answer says that.',
      noneAtAll: 'There is no answer here yet.',
      all: 'Show all',
      full: 'All of them in full, to print',
      brief: 'Only the questions',
      feed: 'As a feed (Atom)',
      feedHint: 'A feed reader on a device that others use shows these questions.',
    },
    while: {
      heading: 'There may be an answer already',
      hint: 'By professionals. Found on your device: nothing was sent.',
    },
  },
}
