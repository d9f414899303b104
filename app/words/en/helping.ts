import { f } from './format'

export const helpingWords = {
  /** What readers say about a post with one tap. */
  taps: {
    'same-here': {
      button: 'Same here',
      count: (n: number) => `${f.count(n, { one: 'person', other: 'people' })} said “same here”`,
    },
    thanks: {
      button: 'Thank you',
      count: (n: number) => `${f.count(n, { one: 'person', other: 'people' })} said thank you`,
    },
    helped: {
      button: 'This helped',
      count: (n: number) => `this helped ${f.count(n, { one: 'person', other: 'people' })}`,
    },
    /** For screen readers, which hear buttons apart from their posts. */
    named: (name: string) => `, ${name}`,
    limit:
      'A lot of taps came from your internet connection in the past hour, so this one changed nothing. Please try again in a while.',
    guest:
      'With a key, you can also thank people and follow this conversation. You don’t need one to read or reply.',
    guestLink: 'Sign in with my key',
  },

  /** The person who began a conversation says what helped. */
  helpful: {
    mark: 'This helped me',
    markHint: (most: number) =>
      `You can mark up to ${f.number(most)} replies with “This helped me”. Everyone sees the mark, and nobody’s marks are added up.`,
    full: (most: number) =>
      `You’ve marked ${f.number(most)} replies, which is the most. To mark another, take one mark away first.`,
    unmark: 'Take the mark away',
    marked: 'Marked as helpful by the person who started this',
    heading: 'What helped:',
    replyBy: (name: string) => `${name}’s reply`,
  },

  /** Conversations that wait for a reply, for members who would like to help. */
  waiting: {
    title: 'Waiting for a reply',
    link: 'Waiting for a first reply',
    linkHint: 'A few kind words are enough.',
    heading: 'Waiting for a first reply',
    lead: 'Nobody has replied to these people yet. The ones who’ve waited longest come first. You don’t need to know the answer: being answered at all helps.',
    boards: 'Boards',
    all: 'All boards',
    none: 'Everyone here has had a reply. Thank you for looking.',
    noneHere: 'Everyone on this board has had a reply.',
    older: 'More that are waiting',
    first: 'Back to those who’ve waited longest',
    howTo: 'How to reply well',
    more: 'Tips for this reply',
  },

  /** How to answer well, by what was asked for. */
  answeringWell: {
    heard: {
      heading: 'If they’d like to be heard',
      tips: [
        'Say back what you understood, in your own words.',
        'Say that it makes sense to feel this way.',
        'Leave advice out, unless they ask for it.',
        'One question is enough, and they needn’t answer it.',
      ],
    },
    experience: {
      heading: 'If they’d like other people’s experience',
      tips: [
        'Say “for me it was”, not “you should”.',
        'Tell what was hard too, not only how it ended.',
        'Say what you’d have liked to know back then.',
        'Leave out names, places and dates.',
      ],
    },
    ideas: {
      heading: 'If they’d like practical ideas',
      tips: [
        'Ask what they’ve tried, if they haven’t said.',
        'One or two ideas that you’ve tried are better than ten.',
        'Say what didn’t work for you, and when it’s not a good idea.',
        'With pain, bleeding or a medicine, suggest a doctor or pharmacist first. Never say to stop a medicine.',
      ],
    },
    expert: {
      heading: 'If they’d like a professional’s view',
      tips: [
        'You can still say what it was like for you.',
        'Leave the diagnosis to a professional, and don’t guess at one.',
        'If you say what’s known, say where you read it.',
        'If you only have the same question, press “I have this question too”.',
      ],
    },
  },
}
