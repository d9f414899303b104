import { f } from './format'

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
      private: 'Anonymous. We only count.',
      helped: (n: number) => `${f.count(n, { one: 'reader', other: 'readers' })} said this helped.`,
      thanks: {
        counted: 'Thank you. We’ve counted it.',
        again:
          'Thank you. We didn’t count this one: without a key, we count one response to an answer each day.',
        limit: 'Thank you. We didn’t count this one, because too many responses came at once.',
      },
    },
    effect: {
      title: 'Answer figures',
      heading: 'How it’s doing',
      told: ({ conversations, reads, lately }: { conversations: number; reads: number; lately: number }) =>
        `It’s linked in ${f.count(conversations, { one: 'conversation', other: 'conversations' })} and has been viewed ${f.count(reads, { one: 'time', other: 'times' })} (${f.number(lately)} in the last 30 days).`,
      saidTold: (said: Record<'helped' | 'not-for-me' | 'out-of-date', number>) =>
        `What readers said: “It helped” ${f.number(said.helped)}, “Not for me” ${f.number(said['not-for-me'])}, “Out of date” ${f.number(said['out-of-date'])}.`,
      chart: 'Views by day',
      chartAbout: (n: number, days: number) => `${f.number(n)} in the last ${f.number(days)} days.`,
      reads: 'Views',
      dayOfMonth: (day: number) => String(new Date(day * 86_400_000).getUTCDate()),
      link: 'How your answers are doing',
      pageHeading: 'How your answers are doing',
      lead: 'Conversations, views and reader feedback. We count by day, never by person.',
      none: 'You have no published answers yet.',
      columns: {
        answer: 'Answer',
        conversations: 'Conversations',
        lately: (days: number) => `Views, last ${f.number(days)} days`,
        reads: 'Views in total',
      },
    },
    renew: {
      heading: 'Is it still up to date?',
      due: (day: string) =>
        `Its review is due by ${day}. After that, it’s no longer at the top of its boards until you renew it.`,
      saidOutdated: (n: number) =>
        `${f.count(n, { one: 'reader says', other: 'readers say' })} it’s out of date.`,
      renew: 'Renew answer',
      change: 'Edit answer',
      hint: 'Read the answer and its sources again first. We send the same text for peer review. Readers see today’s version until it’s confirmed.',
    },
    board: {
      title: 'Answers',
      heading: (board: string) => `All answers: ${board}`,
      lead: 'Answers from professionals, with their sources and the date of the last review. Starter answers haven’t been reviewed by a professional here yet.',
      link: 'All answers on this board',
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
