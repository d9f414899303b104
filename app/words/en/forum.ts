import { f } from './format'

export const forumWords = {
  board: {
    title: 'A board',
    write: 'Start a conversation',
    writeHint: 'You don’t need an account. It takes about two minutes.',
    pinned: 'Answers from professionals',
    morePinned: (n: number) => f.count(n, { one: 'more answer', other: 'more answers' }),
    aboutTherapy: 'About sex therapy',
    conversations: 'Conversations',
    none: 'No conversations yet. Yours could be the first.',
    older: 'Older conversations',
    newest: 'Back to the newest',
    slow: 'We take it slowly here. You don’t have to share anything you don’t want to.',
    active: (when: string) => `active ${when}`,
    noReply: 'no replies yet',
  },

  wishes: {
    heard: {
      label: 'Just to be heard',
      short: 'to be heard',
      reply: 'They’d like to be heard. You don’t have to solve anything.',
    },
    experience: {
      label: 'Other people’s experience',
      short: 'other people’s experience',
      reply: 'They’d like to hear what it was like for other people.',
    },
    ideas: { label: 'Practical ideas', short: 'practical ideas', reply: 'They’d like practical ideas.' },
    expert: {
      label: 'A professional’s view',
      short: 'a professional’s view',
      reply: 'They’d like a professional’s view. Your own experience is welcome too.',
    },
  },

  thread: {
    title: 'A conversation',
    wouldHelp: (wish: string) => `What would help: ${wish}`,
    replies: (n: number) => (n === 0 ? 'No replies yet' : f.count(n, { one: 'reply', other: 'replies' })),
    reply: 'Reply',
    replyHint: 'You don’t need an account. You write under a made-up name.',
    more: 'More replies',
    first: 'Back to the start',
    author: 'started this',
    you: 'you',
    edited: 'edited',
    change: 'Edit',
    withdraw: 'Delete',
    pinned: 'What professionals say about this',
    states: {
      published: '',
      held: 'Waiting for a moderator to read it. Only you can see it.',
      asked: 'A moderator has asked for a change. Only you can see it.',
      refused: 'Not published. Only you can see it.',
      removed: 'Removed by moderators. Only you can see it.',
      withdrawn: 'Deleted.',
    },
    why: 'Read why',
  },

  search: {
    title: 'Search',
    heading: 'Search',
    label: 'Words to search for',
    hint: 'We don’t keep what you search for, and it’s not in the page’s address.',
    button: 'Search',
    none: 'Nothing has all of these words. Try fewer words, or different ones.',
    empty: 'Enter at least one word.',
    answers: 'Answers from professionals',
    conversations: 'Conversations',
    found: (n: number) => f.count(n, { one: 'conversation found', other: 'conversations found' }),
  },
}
