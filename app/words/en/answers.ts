import { f } from './format'

type Reached = { conversations: number; askers: number | 'few' }

export const answersWords = {
  answers: {
    title: 'An answer',
    short: 'In short',
    general: 'This is general information, not a diagnosis. Don’t stop a medicine on your own.',
    sources: 'Sources',
    starter: 'Starter answer. Not yet reviewed by a professional on this forum.',
    starterShort: 'Starter answer, not yet reviewed',
    reviewedShort: (name: string, credential: string, day: string) =>
      `${name}, ${credential} · reviewed ${day}`,
    reviewedExcept: (name: string, credential: string, day: string, concerns: string) =>
      `${name}, ${credential} · reviewed ${day}, except for ${concerns}`,
    underReviewShort: (day: string) => `Due for review: last reviewed ${day}`,
    underReview: (day: string) => `Due for review: this was last reviewed on ${day} and may be out of date.`,
    writtenBy: (name: string, credential: string) => `Written by ${name}, ${credential}.`,
    writtenOnceBy: (name: string) => `Written by ${name}.`,
    secondReader: (name: string, credential: string) => `Peer reviewed by ${name}, ${credential}.`,
    secondReaderModerator: 'Checked by a moderator of this forum.',
    checked: 'How it was checked',
    publishedOn: (day: string) => `Published on ${day}.`,
    reviewBy: (day: string) => `Next review by ${day}.`,
    reviewedSince: 'A professional has now answered this question.',
    reviewedSinceLink: 'Read their answer',
    others: (board: string) => `More answers: ${board}`,
    toBoard: (board: string) => `Back to ${board}`,
  },

  afterwards: {
    say: {
      heading: 'Did this help you?',
      says: { helped: 'It helped', 'not-for-me': 'Not for me', 'out-of-date': 'Out of date' },
      private: 'The author sees numbers, never who said what.',
      helped: (n: number) => `“It helped” has been counted ${f.count(n, { one: 'time', other: 'times' })}.`,
      yours: (said: string) =>
        `You said “${said}”. It counts once, and you can change it: the last one you press counts.`,
      thanks: {
        counted: (said: string) => `Thank you. We’ve counted “${said}”.`,
        again: (said: string) =>
          `Thank you. We didn’t count “${said}”: without a key, we count one response to an answer each day from the same internet connection, and we already have one today.`,
        limit: (said: string) =>
          `Thank you. We didn’t count “${said}”, because too many responses came at once.`,
      },
    },
    effect: {
      title: 'Answer figures',
      heading: 'How it’s doing',
      told: ({ conversations, askers, reads, lately }: Reached & { reads: number; lately: number }) =>
        `${conversations === 0 ? 'It answers no group of questions yet' : `It’s linked in ${f.count(conversations, { one: 'conversation', other: 'conversations' })}, and reached ${askers === 'few' ? 'fewer than 3 people who asked' : `${f.count(askers, { one: 'person who asked or has', other: 'people who asked or have' })} the question`}`}. It has been viewed ${f.count(reads, { one: 'time', other: 'times' })} (${f.number(lately)} in the last 30 days).`,
      saidTold: (said: Record<'helped' | 'not-for-me' | 'out-of-date', number>) =>
        `What readers said: “It helped” ${f.number(said.helped)}, “Not for me” ${f.number(said['not-for-me'])}, “Out of date” ${f.number(said['out-of-date'])}.`,
      chart: 'Views by day',
      chartAbout: (n: number, days: number) => `${f.number(n)} in the last ${f.number(days)} days.`,
      reads: 'Views',
      dayOfMonth: (day: number) => String(new Date(day * 86_400_000).getUTCDate()),
      link: 'How your answers are doing',
      pageHeading: 'How your answers are doing',
      lead: 'Conversations, people who asked, views and reader feedback: numbers only, never who. Answers to a group of questions are linked in its conversations; other answers are found on their boards and by search.',
      few: 'fewer than 3',
      none: 'You have no published answers yet.',
      columns: {
        answer: 'Answer',
        conversations: 'Conversations',
        askers: 'People who asked',
        lately: (days: number) => `Views, last ${f.number(days)} days`,
        reads: 'Views in total',
      },
    },
    renew: {
      heading: 'Is it still up to date?',
      due: (day: string) =>
        `Its review is due by ${day}. After that, it’s no longer at the top of its boards until you renew it.`,
      saidOutdated: (n: number) =>
        `Readers have said ${f.count(n, { one: 'time', other: 'times' })} that it’s out of date.`,
      renew: 'Renew answer',
      change: 'Edit answer',
      hint: 'Read the answer and its sources again first. We send the same text for peer review. Readers see today’s version until it’s confirmed.',
    },
    board: {
      title: 'Answers',
      heading: (board: string) => `All answers: ${board}`,
      lead: 'Answers from professionals, with their sources and the date of the last review. Starter answers haven’t been reviewed by a professional here yet.',
      link: 'All answers here',
      label: 'Search these answers',
      search: 'Search',
      found: (n: number) => f.count(n, { one: 'answer', other: 'answers' }),
      none: 'No answers have these words.',
      noneAtAll: 'No answers here yet.',
      all: 'Show all',
      full: 'Show full answers, to print',
      brief: 'Show questions only',
      feed: 'Atom feed',
      feedHint: 'If other people use your device, they could see these questions in your feed reader.',
    },
    while: {
      heading: 'There may already be an answer',
      hint: 'Answers from professionals, found on your device. Nothing has been sent.',
    },
  },
}
